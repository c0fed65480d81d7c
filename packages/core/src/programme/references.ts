/** Which entity refers to which: the one list of references. Reading, changing and merging all use it. */
import type { Action } from './entities.schema.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';
import { isCollection } from './shape.js';

/** Told of one reference: what it points at, and the fields (within the entity) that say so. */
export type VisitReference = (target: Collection, id: string, field: string, key?: string | number) => void;

/** What a field points at: a collection, or what the field itself names, as `about` does. */
type Target = Collection | 'about';

/** Fields that hold an id, a list of ids, or ids as keys, and the collection whose ids they are. */
const REFERENCES: { readonly [C in Collection]: { readonly [Field in keyof EntityOf<C>]?: Target } } = {
  sites: { parent: 'sites' },
  stages: {},
  results: { stage: 'stages' },
  links: { from: 'results', to: 'results' },
  indicators: { result: 'results', dimensions: 'dimensions' },
  dimensions: {},
  observations: { indicator: 'indicators', site: 'sites', categories: 'dimensions' },
  rubrics: {},
  assessments: { rubric: 'rubrics', site: 'sites' },
  trainings: { indicator: 'indicators' },
  actions: { about: 'about' },
  decisions: { about: 'about' },
};

/** Calls `visit` for every reference of an entity to another entity of the document. */
export function eachReference(collection: Collection, entity: object, visit: VisitReference): void {
  const fields = REFERENCES[collection] as Readonly<Record<string, Target>>;
  for (const field in fields) {
    const target = fields[field]!;
    const value = (entity as Record<string, unknown>)[field];
    if (typeof value === 'string') visit(target as Collection, value, field);
    else if (target === 'about') visitAbout(value as Action['about'], visit);
    else if (Array.isArray(value)) for (let at = 0; at < value.length; at++) visit(target, value[at] as string, field, at);
    else for (const id in value as object) visit(target, id, field, id);
  }
}

function visitAbout(about: Action['about'], visit: VisitReference): void {
  // An action may also be about something that is no entity of the document, such as a criterion.
  if (about && isCollection(about.collection)) visit(about.collection, about.id, 'about', 'id');
}

/** One reference found in a document. */
export interface Reference {
  readonly collection: Collection;
  readonly index: number;
  readonly entity: { readonly id: string };
  readonly target: Collection;
  readonly id: string;
  /** Fields within the entity. */
  readonly path: readonly (string | number)[];
}

/** References from anywhere in a document to an entity that `isWanted` names. */
export function findReferences(
  programme: Programme,
  isWanted: (target: Collection, id: string) => boolean,
  targets: readonly Collection[] = COLLECTIONS,
): Reference[] {
  const found: Reference[] = [];
  for (const collection of COLLECTIONS) {
    const pointsAt = Object.values(REFERENCES[collection]) as Target[];
    if (!pointsAt.some((target) => target === 'about' || targets.includes(target))) continue;
    const entities: readonly EntityOf<Collection>[] = programme[collection];
    let index = 0;
    // One function for all entities: documents have tens of thousands.
    const visit: VisitReference = (target, id, field, key) => {
      if (isWanted(target, id))
        found.push({
          collection,
          index,
          entity: entities[index]!,
          target,
          id,
          path: key === undefined ? [field] : [field, key],
        });
    };
    for (; index < entities.length; index++) eachReference(collection, entities[index]!, visit);
  }
  return found;
}
