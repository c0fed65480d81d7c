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
const REFERENCES: { readonly [C in Collection]: readonly (readonly [keyof EntityOf<C>, Target])[] } = {
  sites: [['parent', 'sites']],
  stages: [],
  results: [['stage', 'stages']],
  links: [
    ['from', 'results'],
    ['to', 'results'],
  ],
  indicators: [
    ['result', 'results'],
    ['dimensions', 'dimensions'],
  ],
  dimensions: [],
  observations: [
    ['indicator', 'indicators'],
    ['site', 'sites'],
    ['categories', 'dimensions'],
  ],
  rubrics: [],
  assessments: [
    ['rubric', 'rubrics'],
    ['site', 'sites'],
  ],
  trainings: [['indicator', 'indicators']],
  actions: [['about', 'about']],
  decisions: [['about', 'about']],
};

/** Calls `visit` for every reference of an entity to another entity of the document. */
export function eachReference(collection: Collection, entity: object, visit: VisitReference): void {
  for (const [field, target] of REFERENCES[collection]) {
    const value = (entity as Record<string, string | object | undefined>)[field];
    if (typeof value === 'string') visit(target as Collection, value, field);
    else if (value) visitParts(value, target, field, visit);
  }
}

function visitParts(value: object, target: Target, field: string, visit: VisitReference): void {
  if (target === 'about') {
    const { collection, id } = value as NonNullable<Action['about']>;
    // An action may also be about something that is no entity of the document, such as a criterion.
    if (isCollection(collection)) visit(collection, id, field, 'id');
    return;
  }
  for (const [key, id] of Object.entries(value) as [string, string][]) {
    if (Array.isArray(value)) visit(target, id, field, Number(key));
    else visit(target, key, field, key);
  }
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
    if (!REFERENCES[collection].some(([, target]) => target === 'about' || targets.includes(target)))
      continue;
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
