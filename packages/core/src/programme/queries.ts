/**
 * Finding things in a document. Indexes are kept per collection array: documents are values, so an array that a
 * change did not touch keeps its index. Treat every answer as read-only.
 */
import type { Indicator, Link, Observation, Result } from './entities.schema.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';

/** Entities of every collection by id. */
export interface ProgrammeIndex {
  readonly byId: { readonly [C in Collection]: ReadonlyMap<string, EntityOf<C>> };
}

const NOTHING: readonly never[] = [];

/** Remembers what was built for an array for as long as the array lives. */
function remembered<T extends object, V>(build: (items: readonly T[]) => V): (items: readonly T[]) => V {
  const built = new WeakMap<readonly T[], V>();
  return (items) => {
    const known = built.get(items);
    if (known !== undefined) return known;
    const made = build(items);
    built.set(items, made);
    return made;
  };
}

const mapById = /* @__PURE__ */ remembered(
  (items: readonly { readonly id: string }[]) => new Map(items.map((item) => [item.id, item])),
);

/** Groups by a field, in document order. */
function groupedBy<T extends object>(
  field: (item: T) => string | undefined,
): (items: readonly T[]) => ReadonlyMap<string, readonly T[]> {
  return remembered((items: readonly T[]) => {
    const groups = new Map<string, T[]>();
    for (const item of items) {
      const key = field(item);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  });
}

const resultsByStage = /* @__PURE__ */ remembered((items: readonly Result[]) => {
  const groups = groupedBy((result: Result) => result.stage)(items);
  // Sorting is stable: ties keep document order.
  return new Map(
    [...groups].map(([stage, results]) => [
      stage,
      results.toSorted((a, b) => a.order - b.order) as readonly Result[],
    ]),
  );
});
const linksByFrom = /* @__PURE__ */ groupedBy((link: Link) => link.from);
const linksByTo = /* @__PURE__ */ groupedBy((link: Link) => link.to);
const indicatorsByResult = /* @__PURE__ */ groupedBy((indicator: Indicator) => indicator.result);
const observationsByIndicator = /* @__PURE__ */ groupedBy(
  (observation: Observation) => observation.indicator,
);

const indexes = new WeakMap<Programme, ProgrammeIndex>();

/** The entities of a document by id; built once for each collection. */
export function indexProgramme(programme: Programme): ProgrammeIndex {
  const known = indexes.get(programme);
  if (known) return known;
  const byId = {} as ProgrammeIndex['byId'];
  for (const collection of COLLECTIONS) {
    Object.defineProperty(byId, collection, { get: () => mapById(programme[collection]), enumerable: true });
  }
  const index: ProgrammeIndex = { byId };
  indexes.set(programme, index);
  return index;
}

/** The entity with this id, or undefined. */
export function findEntity<C extends Collection>(
  programme: Programme,
  collection: C,
  id: string,
): EntityOf<C> | undefined {
  return mapById(programme[collection]).get(id) as EntityOf<C> | undefined;
}

/** Results of a stage by `order`; ties in document order. */
export function resultsOfStage(programme: Programme, stageId: string): readonly Result[] {
  return resultsByStage(programme.results).get(stageId) ?? NOTHING;
}

/** Links that start at a result, in document order. */
export function linksFrom(programme: Programme, resultId: string): readonly Link[] {
  return linksByFrom(programme.links).get(resultId) ?? NOTHING;
}

/** Links that end at a result, in document order. */
export function linksTo(programme: Programme, resultId: string): readonly Link[] {
  return linksByTo(programme.links).get(resultId) ?? NOTHING;
}

/** Indicators that measure a result, in document order. */
export function indicatorsOf(programme: Programme, resultId: string): readonly Indicator[] {
  return indicatorsByResult(programme.indicators).get(resultId) ?? NOTHING;
}

/** Observations of an indicator, in document order. */
export function observationsOf(programme: Programme, indicatorId: string): readonly Observation[] {
  return observationsByIndicator(programme.observations).get(indicatorId) ?? NOTHING;
}
