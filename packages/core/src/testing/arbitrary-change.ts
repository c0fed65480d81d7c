/** Random valid changes for property tests. */
import type { Arbitrary } from 'fast-check';
import { applyChange } from '../programme/apply.js';
import type { Change, Edit } from '../programme/change.types.js';
import {
  moveResultEdits,
  putEdit,
  removeEdit,
  removeResultEdits,
  setEdit,
  setProgrammeEdit,
} from '../programme/edits.js';
import type { Collection, EntityOf, Programme } from '../programme/programme.schema.js';
import { COLLECTIONS } from '../programme/format.js';
import type { FastCheck } from './arbitrary-values.js';

/** What somebody wants to do, before it is known to what: numbers choose among what is there. */
export interface Intent {
  readonly kind:
    | 'put'
    | 'copy'
    | 'text'
    | 'clear'
    | 'unknown'
    | 'number'
    | 'item'
    | 'remove'
    | 'remove-result'
    | 'move-result'
    | 'title'
    | 'head';
  readonly collection: Collection;
  readonly which: number;
  readonly place: number;
  readonly text: string;
  readonly language: string;
}

const KINDS: readonly Intent['kind'][] = [
  'put',
  'copy',
  'text',
  'clear',
  'unknown',
  'number',
  'item',
  'remove',
  'remove-result',
  'move-result',
  'title',
  'head',
];

/** One to six intents. */
export function arbitraryIntents(fc: FastCheck): Arbitrary<readonly Intent[]> {
  const intent = fc.record({
    kind: fc.constantFrom(...KINDS),
    collection: fc.constantFrom(...COLLECTIONS),
    which: fc.nat(20),
    place: fc.integer({ min: -1, max: 8 }),
    text: fc.string({ unit: 'binary', maxLength: 8 }),
    language: fc.constantFrom('en', 'bg', 'ckb'),
  });
  return fc.array(intent, { minLength: 1, maxLength: 6 });
}

/** One change with the edits of all intents that are possible one after the other. */
export function changeOf(programme: Programme, intents: readonly Intent[], id = 'change'): Change {
  let [current, edits]: [Programme, readonly Edit[]] = [programme, []];
  for (const intent of intents) {
    const wanted = editsOf(current, intent, `${id}-${edits.length}`);
    const applied = applyChange(current, { id: 'trial', at: '', by: '', edits: wanted });
    if (applied.problems.length > 0) continue;
    current = applied.programme;
    edits = [...edits, ...wanted];
  }
  return { id, at: '2021-01-01T00:00:00.000Z', by: 'somebody', edits };
}

/** Field of a collection's entities that always holds a text. */
const TEXT_FIELD: Readonly<Record<Collection, string>> = {
  sites: 'name',
  stages: 'name',
  results: 'label',
  links: 'reason',
  indicators: 'name',
  dimensions: 'name',
  observations: 'note',
  rubrics: 'title',
  assessments: 'reply',
  trainings: 'title',
  actions: 'what',
  decisions: 'what',
};

function editsOf(programme: Programme, intent: Intent, newId: string): readonly Edit[] {
  const { kind, collection, which, place, text, language } = intent;
  const result = programme.results[which % Math.max(1, programme.results.length)];
  const stage = programme.stages[Math.max(0, place) % Math.max(1, programme.stages.length)];
  switch (kind) {
    case 'title':
      return [setProgrammeEdit(['title', language], text)];
    case 'head':
      return [
        setProgrammeEdit(
          [place > 3 ? 'organisation' : 'x-note'],
          place > 6 ? undefined : { [language]: text },
        ),
      ];
    case 'put':
      return newEntities(programme, intent, newId);
    case 'remove-result':
      return result ? removeResultEdits(programme, result.id) : [];
    case 'move-result':
      return result && stage ? moveResultEdits(programme, result.id, stage.id, place) : [];
    default:
      return entityEdits(programme, { kind, collection, which, place, text, language }, newId);
  }
}

function entityEdits(
  programme: Programme,
  { kind, collection, which, place, text, language }: Intent,
  newId: string,
): readonly Edit[] {
  const items: readonly EntityOf<Collection>[] = programme[collection];
  const entity = items[which % Math.max(1, items.length)];
  if (!entity) return [];
  const { id } = entity;
  switch (kind) {
    case 'copy':
      return [
        putEdit(collection, { ...entity, ...(place > 4 && { id: newId }) }, place > 6 ? undefined : place),
      ];
    case 'text':
      return [setEdit(collection, id, [TEXT_FIELD[collection], language], text)];
    case 'clear':
      return [setEdit(collection, id, [Object.keys(entity)[which % Object.keys(entity).length]!])];
    case 'unknown':
      return [setEdit(collection, id, ['x-new', 'deep', language], place > 5 ? undefined : [text, place])];
    case 'number':
      return [setEdit(collection, id, [place > 3 ? 'numerator' : 'value'], place)];
    case 'item':
      return [
        setEdit(
          collection,
          id,
          ['assumptions', Math.max(0, place)],
          place > 4 ? undefined : { id: newId, text: { [language]: text } },
        ),
      ];
    default:
      return [removeEdit(collection, id)];
  }
}

function newEntities(
  programme: Programme,
  { which, place, text, language }: Intent,
  id: string,
): readonly Edit[] {
  const label = { [language]: text };
  const [stage, result, indicator] = [programme.stages[0], programme.results[0], programme.indicators[0]];
  const index = place < 0 ? undefined : place;
  if (which % 3 === 0 && result)
    return [
      putEdit('links', { id, from: result.id, to: result.id, kind: 'feedback', assumptions: [] }, index),
    ];
  if (which % 3 === 1 && indicator)
    return [putEdit('observations', { id, indicator: indicator.id, period: '2022', value: place }, index)];
  return stage
    ? [putEdit('results', { id, stage: stage.id, order: place, label }, index)]
    : [putEdit('stages', { id, level: 'other', name: label }, index)];
}
