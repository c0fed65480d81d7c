/** What the schema cannot see: identifiers used twice, references that lead nowhere, values out of order. */
import type { Problem, ProblemCode, ProblemPath, Severity } from '../problems.js';
import type { Assessment } from '../scorecard/scorecard.schema.js';
import type { Observation, Site } from './entities.schema.js';
import type { Collection, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';
import { findEntity, indexProgramme } from './queries.js';
import { findReferences } from './references.js';

function problem(
  code: ProblemCode,
  severity: Severity,
  path: ProblemPath,
  params: Problem['params'],
): Problem {
  return { code, severity, path, params };
}

/** Identifiers used twice, in a collection or in a list inside an entity. Nothing can be changed safely then: "must". */
export function findDuplicateIds(programme: Programme): Problem[] {
  const found: Problem[] = [];
  for (const collection of COLLECTIONS) {
    const entities: readonly object[] = programme[collection];
    addDuplicates(found, entities, [collection]);
    entities.forEach((entity, index) => addNestedDuplicates(found, entity, collection, index));
  }
  return found;
}

function addDuplicates(
  found: Problem[],
  items: readonly unknown[],
  path: ProblemPath,
  seen = new Map<string, number>(),
): void {
  items.forEach((item, index) => {
    const id = (item as { readonly id?: unknown } | null)?.id;
    if (typeof id !== 'string') return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else found.push(problem('read.duplicate-id', 'must', [...path, index, 'id'], { id, first }));
  });
}

/** Lists in which identifiers are one name space: those of each entity, and all criteria of a rubric together. */
function addNestedDuplicates(found: Problem[], entity: object, collection: Collection, index: number): void {
  for (const field of Object.keys(entity)) {
    const list = (entity as Record<string, unknown>)[field];
    if (!Array.isArray(list)) continue;
    addDuplicates(found, list, [collection, index, field]);
    const criteria = new Map<string, number>();
    list.forEach((item: unknown, at) => {
      const inner = (item as { readonly criteria?: unknown } | null)?.criteria;
      if (Array.isArray(inner))
        addDuplicates(found, inner, [collection, index, field, at, 'criteria'], criteria);
    });
  }
}

/** References to what is not in the document. The rest of it can be used: "should". */
export function findUnknownReferences(programme: Programme): Problem[] {
  const { byId } = indexProgramme(programme);
  const unknown = findReferences(programme, (target, id) => !byId[target].has(id)).map((reference) =>
    unknownReference(
      [reference.collection, reference.index, ...reference.path],
      reference.id,
      reference.target,
    ),
  );
  return [
    ...unknown,
    ...findSiteCycles(programme),
    ...programme.observations.flatMap((observation, index) =>
      unknownCategories(programme, observation, index),
    ),
    ...programme.assessments.flatMap((assessment, index) => unknownJudgements(programme, assessment, index)),
  ];
}

function unknownReference(
  path: ProblemPath,
  id: string,
  collection: Collection | 'criteria' | 'team' | 'categories',
): Problem {
  return problem('read.unknown-reference', 'should', path, { id, collection });
}

function unknownCategories(programme: Programme, { categories }: Observation, index: number): Problem[] {
  return Object.entries(categories ?? {}).flatMap(([id, category]) => {
    const dimension = findEntity(programme, 'dimensions', id);
    const isKnown = !dimension || dimension.categories.some((known) => known.id === category);
    return isKnown
      ? []
      : [unknownReference(['observations', index, 'categories', id], category, 'categories')];
  });
}

/** Criteria and assessors that scores name. Criteria only where the rubric is still the version that was used. */
function unknownJudgements(programme: Programme, assessment: Assessment, index: number): Problem[] {
  const rubric = findEntity(programme, 'rubrics', assessment.rubric);
  const criteria =
    rubric?.version === assessment.rubricVersion
      ? new Set(rubric.areas.flatMap((area) => area.criteria.map(({ id }) => id)))
      : undefined;
  const team = new Set(assessment.team.map(({ id }) => id));
  return (['scores', 'agreed'] as const).flatMap((field) =>
    assessment[field].flatMap((score, at) => {
      const path = ['assessments', index, field, at];
      const isKnown = !criteria || criteria.has(score.criterion);
      return [
        ...(isKnown ? [] : [unknownReference([...path, 'criterion'], score.criterion, 'criteria')]),
        ...(score.assessor === undefined || team.has(score.assessor)
          ? []
          : [unknownReference([...path, 'assessor'], score.assessor, 'team')]),
      ];
    }),
  );
}

/** Sites that are, over one or more steps, part of themselves: reported once, at the first of them. */
function findSiteCycles(programme: Programme): Problem[] {
  const done = new Set<string>();
  return programme.sites.flatMap((site, index) => {
    const walked = new Set<string>();
    let current: Site | undefined = site;
    while (current && !done.has(current.id) && !walked.has(current.id)) {
      walked.add(current.id);
      current = current.parent === undefined ? undefined : findEntity(programme, 'sites', current.parent);
    }
    const isCycle = current !== undefined && walked.has(current.id);
    for (const id of walked) done.add(id);
    return isCycle
      ? [problem('read.site-cycle', 'should', ['sites', index, 'parent'], { id: current!.id })]
      : [];
  });
}

/** Spans that end before they begin, scales whose lowest step is not the lowest. */
export function findDisorder(programme: Programme): Problem[] {
  const { start, end } = programme.period;
  const scales = (['rubrics', 'trainings'] as const).flatMap((collection) =>
    programme[collection].flatMap(({ scale: { min, max } }, index) =>
      min < max ? [] : [problem('read.scale-order', 'should', [collection, index, 'scale'], { min, max })],
    ),
  );
  return [
    ...(start > end ? [problem('read.period-order', 'should', ['period'], { start, end })] : []),
    ...scales,
  ];
}
