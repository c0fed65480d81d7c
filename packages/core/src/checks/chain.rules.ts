/** L rules: what leads to what. Links to or from unknown results are for the reader to report. */
import type { Problem } from '../problems.js';
import type { Link, Result, Stage } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';
import { circles } from './circles.js';
import { finding, groupBy, isWritten, type CheckCode } from './finding.js';
import { isNearlySame, rarest, readingsOf, wordSetsOf, type WordSet } from './text.js';

/** Results a stage can hold and still be read. */
const CROWDED = 9;

interface Place {
  readonly result: Result;
  readonly index: number;
  readonly stage: Stage;
  /** Number of its stage, 0 first. */
  readonly column: number;
  readonly words: readonly WordSet[];
}

/** A link whose ends are known. */
interface Step {
  readonly link: Link;
  readonly index: number;
  readonly from: Place;
  readonly to: Place;
}

export function* chainRules(programme: Programme): Iterable<Problem> {
  const placeOf = placesOf(programme);
  const places = [...placeOf.values()];
  const steps = stepsOf(programme, placeOf);
  const causal = steps.filter(({ link }) => link.kind !== 'feedback');
  yield* loose(places, causal, programme.stages.length - 1);
  for (const step of steps) if (!isExplained(step.link)) yield { ...atLink('L4', step), severity: 'hint' };
  for (const step of causal) yield* judge(step);
  yield* inCircles(causal);
  yield* assumptions(steps, places);
  for (const [index, { id, name }] of programme.stages.entries()) {
    const n = places.filter(({ stage }) => stage.id === id).length;
    if (n > CROWDED) yield finding('L8.crowded', ['stages', index], { id, label: name, n }, 'hint');
  }
}

function placesOf({ results, stages }: Programme): ReadonlyMap<string, Place> {
  const columns = new Map(stages.map((stage, column) => [stage.id, { stage, column }]));
  const places = new Map<string, Place>();
  for (const [index, result] of results.entries()) {
    const at = columns.get(result.stage);
    if (at) places.set(result.id, { ...at, result, index, words: wordSetsOf(result.label) });
  }
  return places;
}

function stepsOf({ links }: Programme, places: ReadonlyMap<string, Place>): Step[] {
  return [...links.entries()].flatMap(([index, link]) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from && to ? [{ link, index, from, to }] : [];
  });
}

const atResult = (code: CheckCode, { result: { id, label }, index }: Place, params?: object): Problem =>
  finding(code, ['results', index], { id, label, ...params });

function atLink(
  code: CheckCode,
  { link, index, from, to }: Step,
  params?: Readonly<Record<string, unknown>>,
  ...rest: readonly (string | number)[]
): Problem {
  return finding(code, ['links', index, ...rest], {
    id: link.id,
    label: from.result.label,
    to: to.result.label,
    ...params,
  });
}

/** L1. Nothing comes before the first stage or after the last; an unintended effect serves nothing further. */
function* loose(places: readonly Place[], causal: readonly Step[], last: number): Iterable<Problem> {
  const [ends, starts] = [new Set(causal.map(({ to }) => to)), new Set(causal.map(({ from }) => from))];
  for (const place of places) {
    const { result, stage, column } = place;
    if (column > 0 && stage.level !== 'input' && stage.level !== 'activity' && !ends.has(place))
      yield atResult('L1.no-cause', place);
    const isEnd = column === last || stage.level === 'impact' || result.endResult || result.unintended;
    if (!isEnd && !starts.has(place)) yield atResult('L1.leads-nowhere', place);
  }
}

function isExplained({ reason, assumptions }: Link): boolean {
  return isWritten(reason) || (assumptions ?? []).some(({ text }) => isWritten(text));
}

/** L2, L7 and L6. A direct link may skip a level when its reason is given. */
function* judge(step: Step): Iterable<Problem> {
  const { link, from, to } = step;
  if (to.column < from.column) yield atLink('L7.backwards', step);
  if (to.column - from.column > 1 && !isWritten(link.reason)) yield atLink('L2', step);
  if (to.column > from.column && isNearlySame(from.words, to.words))
    yield { ...atResult('L6', to, { from: from.result.label }), severity: 'hint' };
}

/** L3: each circle once, at the link that closes it. */
function* inCircles(causal: readonly Step[]): Iterable<Problem> {
  for (const { step, path } of circles(
    causal,
    ({ from }) => from.result.id,
    ({ to }) => to.result.id,
  ))
    yield { ...atLink('L3', step, { path }), severity: 'must' };
}

/** L5: an assumption that repeats a result, or says what somebody in the programme will do. */
function* assumptions(steps: readonly Step[], places: readonly Place[]): Iterable<Problem> {
  const uses = places.flatMap((place) =>
    place.words.flatMap(({ set }) => [...set].map((word) => ({ word, place }))),
  );
  const byWord = groupBy(uses, ({ word }) => word);
  for (const step of steps) {
    for (const [at, { text }] of (step.link.assumptions ?? []).entries()) {
      const same = firstSame(wordSetsOf(text), byWord);
      if (same) yield atLink('L5', step, { result: same.result.label }, 'assumptions', at);
      else if (readingsOf(text, []).some(({ line, say }) => say.activity.test(line)))
        yield atLink('L5.in-control', step, {}, 'assumptions', at);
    }
  }
}

/**
 * The first result that says nearly the same. Two texts that share most of their words share one of their rarest
 * (prefix filter of similarity joins; Chaudhuri, Ganti and Kaushik 2006), so that only those few are compared.
 */
function firstSame(
  words: readonly WordSet[],
  byWord: ReadonlyMap<string, readonly { readonly place: Place }[]>,
): Place | undefined {
  return words
    .flatMap(({ set }) => rarest(set, (word) => byWord.get(word)?.length ?? 0))
    .flatMap((word) => byWord.get(word)?.find(({ place }) => isNearlySame(words, place.words))?.place ?? [])
    .sort((a, b) => a.index - b.index)[0];
}
