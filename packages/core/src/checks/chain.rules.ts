/** L rules: what leads to what. Links to or from unknown results are for the reader to report. */
import type { Problem } from '../problems.js';
import type { Link, Result, Stage } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';
import { circles } from './circles.js';
import { finding, isWritten, type CheckCode } from './finding.js';
import { isNearlySame, wordSetsOf, type WordSet } from './text.js';

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
  const places = placesOf(programme);
  const steps = stepsOf(programme, places);
  const causal = steps.filter(({ link }) => link.kind !== 'feedback');
  yield* loose([...places.values()], causal, programme.stages.length - 1);
  for (const step of steps) if (!isExplained(step.link)) yield atLink('L4', step);
  for (const step of causal) yield* judge(step);
  yield* inCircles(causal);
  yield* repeated(steps, [...places.values()]);
  yield* crowded(programme);
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
    yield atResult('L6', to, { from: from.result.label });
}

/** L3: each circle once, at the link that closes it. */
function* inCircles(causal: readonly Step[]): Iterable<Problem> {
  for (const { step, path } of circles(
    causal,
    ({ from }) => from.result.id,
    ({ to }) => to.result.id,
  ))
    yield atLink('L3', step, { path });
}

/** L5 */
function* repeated(steps: readonly Step[], places: readonly Place[]): Iterable<Problem> {
  for (const step of steps) {
    for (const [at, { text }] of (step.link.assumptions ?? []).entries()) {
      const words = wordSetsOf(text);
      const same = places.find((place) => isNearlySame(words, place.words));
      if (same) yield atLink('L5', step, { result: same.result.label }, 'assumptions', at);
    }
  }
}

/** L8 */
function* crowded({ stages, results }: Programme): Iterable<Problem> {
  const counts = new Map<string, number>();
  for (const { stage } of results) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  for (const [index, { id, name }] of stages.entries()) {
    const n = counts.get(id) ?? 0;
    if (n > CROWDED) yield finding('L8.crowded', ['stages', index], { id, label: name, n });
  }
}
