/** Which entity refers to which: the one list of references. Reading, changing and merging all use it. */
import type { Assessment } from '../scorecard/scorecard.schema.js';
import type { Training } from '../survey/survey.schema.js';
import type { Action, Indicator, Link, Observation, Result, Site } from './entities.schema.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';
import { isCollection } from './shape.js';

/** Told of one reference: what it points at, and the fields (within the entity) that say so. */
export type VisitReference = (target: Collection, id: string, field: string, key?: string | number) => void;

type Visitor<C extends Collection> = (entity: EntityOf<C>, visit: VisitReference) => void;

const none = (): void => {};

function visitAbout({ about }: Pick<Action, 'about'>, visit: VisitReference): void {
  // An action may also be about something that is no entity of the document, such as a criterion.
  if (about && isCollection(about.collection)) visit(about.collection, about.id, 'about', 'id');
}

const VISITORS: { readonly [C in Collection]: Visitor<C> } = {
  sites: (site: Site, visit) => site.parent !== undefined && visit('sites', site.parent, 'parent'),
  stages: none,
  results: (result: Result, visit) => visit('stages', result.stage, 'stage'),
  links(link: Link, visit) {
    visit('results', link.from, 'from');
    visit('results', link.to, 'to');
  },
  indicators(indicator: Indicator, visit) {
    if (indicator.result !== undefined) visit('results', indicator.result, 'result');
    indicator.dimensions?.forEach((id, index) => visit('dimensions', id, 'dimensions', index));
  },
  dimensions: none,
  observations(observation: Observation, visit) {
    visit('indicators', observation.indicator, 'indicator');
    if (observation.site !== undefined) visit('sites', observation.site, 'site');
    for (const dimension of Object.keys(observation.categories ?? {}))
      visit('dimensions', dimension, 'categories', dimension);
  },
  rubrics: none,
  assessments(assessment: Assessment, visit) {
    visit('rubrics', assessment.rubric, 'rubric');
    visit('sites', assessment.site, 'site');
  },
  trainings: (training: Training, visit) =>
    training.indicator !== undefined && visit('indicators', training.indicator, 'indicator'),
  actions: visitAbout,
  decisions: visitAbout,
};

/** Collections whose entities may refer to entities of a collection; actions and decisions may refer to all. */
const REFERRERS: { readonly [C in Collection]: readonly Collection[] } = {
  sites: ['sites', 'observations', 'assessments', 'actions', 'decisions'],
  stages: ['results', 'actions', 'decisions'],
  results: ['links', 'indicators', 'actions', 'decisions'],
  links: ['actions', 'decisions'],
  indicators: ['observations', 'trainings', 'actions', 'decisions'],
  dimensions: ['indicators', 'observations', 'actions', 'decisions'],
  observations: ['actions', 'decisions'],
  rubrics: ['assessments', 'actions', 'decisions'],
  assessments: ['actions', 'decisions'],
  trainings: ['actions', 'decisions'],
  actions: ['actions', 'decisions'],
  decisions: ['actions', 'decisions'],
};

/** Calls `visit` for every reference of an entity to another entity of the document. */
export function eachReference<C extends Collection>(
  collection: C,
  entity: EntityOf<C>,
  visit: VisitReference,
): void {
  VISITORS[collection](entity, visit);
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
  const referrers = new Set(targets.flatMap((target) => REFERRERS[target]));
  for (const collection of COLLECTIONS) {
    if (!referrers.has(collection)) continue;
    programme[collection].forEach((entity, index) => {
      eachReference(collection, entity, (target, id, field, key) => {
        if (isWanted(target, id))
          found.push({
            collection,
            index,
            entity,
            target,
            id,
            path: key === undefined ? [field] : [field, key],
          });
      });
    });
  }
  return found;
}
