/** Which entity refers to which: the one list of references. Reading, changing and merging all use it. */
import type { Action } from './entities.schema.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';
import { isCollection } from './shape.js';

/** What a field points at: a collection, or what the field itself names, as `about` does. */
type Target = Collection | 'about';

/** Fields that hold an id, a list of ids or of things at a place, or ids as keys, and the collection whose ids they are. */
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
    ['targets', 'sites'],
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
    ['followUpOf', 'assessments'],
  ],
  trainings: [['indicator', 'indicators']],
  actions: [['about', 'about']],
  decisions: [['about', 'about']],
};

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

type IsWanted = (target: Collection, id: string) => boolean;
type Referrer = { readonly id: string } & Readonly<Record<string, string | object | undefined>>;

/** References from anywhere in a document to an entity that `isWanted` names, collection by collection and field by field. */
export function findReferences(
  programme: Programme,
  isWanted: IsWanted,
  targets: readonly Collection[] = COLLECTIONS,
): Reference[] {
  const found: Reference[] = [];
  for (const collection of COLLECTIONS) {
    for (const [field, target] of REFERENCES[collection]) {
      if (target === 'about' || targets.includes(target))
        addReferences(found, programme, isWanted, collection, field, target);
    }
  }
  return found;
}

/** One field of all entities of a collection: documents have tens of thousands of them. */
function addReferences(
  found: Reference[],
  programme: Programme,
  isWanted: IsWanted,
  collection: Collection,
  field: string,
  target: Target,
): void {
  const entities = programme[collection] as readonly Referrer[];
  const see = (index: number, of: Collection, id: string, key?: string | number): void => {
    if (!isWanted(of, id)) return;
    const path = key === undefined ? [field] : [field, key];
    found.push({ collection, index, entity: entities[index]!, target: of, id, path });
  };
  for (let index = 0; index < entities.length; index++) {
    const value = entities[index]![field];
    if (typeof value === 'string') see(index, target as Collection, value);
    else if (value) seeParts(value, target, index, see);
  }
}

function seeParts(
  value: object,
  target: Target,
  index: number,
  see: (index: number, of: Collection, id: string, key: string | number) => void,
): void {
  if (target === 'about') {
    const { collection, id } = value as NonNullable<Action['about']>;
    // An action may also be about something that is no entity of the document, such as a criterion.
    if (isCollection(collection)) see(index, collection, id, 'id');
    return;
  }
  for (const [key, part] of Object.entries(value) as [string, string | { readonly site?: string }][]) {
    const id = typeof part === 'string' ? part : part.site;
    if (!Array.isArray(value)) see(index, target, key, key);
    else if (id !== undefined) see(index, target, id, Number(key));
  }
}
