/** I1 to I7: what an indicator measures and how it is described. */
import { contradicts } from '../indicators/achievement.js';
import { figureOf } from '../indicators/amount.js';
import type { Problem } from '../problems.js';
import type { Indicator, Result } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import type { LocalizedText } from '../programme/values.schema.js';
import { finding, groupBy, isWritten, type CheckCode } from './finding.js';
import { readingsOf } from './text.js';

type Say = (code: CheckCode, ...rest: readonly (string | number)[]) => Problem;

export function* indicatorRules(programme: Programme): Iterable<Problem> {
  yield* unmeasured(programme);
  const codes = new Set<string>();
  for (const [index, indicator] of programme.indicators.entries()) {
    const say: Say = (code, ...rest) =>
      finding(code, ['indicators', index, ...rest], { id: indicator.id, label: indicator.name });
    if (hasTarget(indicator.name)) yield { ...say('I2', 'name'), severity: 'hint' };
    for (const [code, field] of gaps(indicator)) yield say(code, field);
    yield* dates(programme, indicator, say);
    const wrong = targetAgainstBaseline(indicator);
    if (wrong) yield { ...say(wrong, 'targets'), severity: 'must' };
    const code = indicator.code?.trim();
    if (!code) continue;
    if (codes.has(code)) yield say('I7.duplicate-code', 'code');
    codes.add(code);
  }
}

/** I1. An outcome without indicators that is itself worded as a count ("73 of 102 participants trained") is a count too. */
function* unmeasured(programme: Programme): Iterable<Problem> {
  const levels = new Map(programme.stages.map((stage) => [stage.id, stage.level]));
  const byResult = groupBy(programme.indicators, ({ result }) => result ?? '');
  for (const [index, result] of programme.results.entries()) {
    const level = levels.get(result.stage);
    const isChange = level === 'outcome' || level === 'impact';
    if ((!isChange && level !== 'output') || isWritten(result.notMeasured)) continue;
    const indicators = byResult.get(result.id) ?? [];
    const about = { id: result.id, label: result.label };
    if (isChange && isOnlyCounted(result, indicators))
      yield finding('I1.count-only', ['results', index], about);
    else if (indicators.length === 0) yield finding('I1', ['results', index], about);
  }
}

function isOnlyCounted({ label }: Result, indicators: readonly Indicator[]): boolean {
  if (indicators.length === 0)
    return Object.values(label).some((text) => /\p{Nd}/u.test(text)) && isCount(label);
  return indicators.every(
    ({ name, measure }) => (measure === 'number' || measure === 'ratio') && isCount(name),
  );
}

function isCount(text: LocalizedText): boolean {
  return readingsOf(text, []).some(
    ({ line, say }) => say.count.test(line) && !say.change.test(line) && !say.direction.test(line),
  );
}

/** I2. Digits with a per cent sign speak in every language; a direction does at the beginning, or with an amount. */
function hasTarget(name: LocalizedText): boolean {
  if (Object.values(name).some((text) => /\p{Nd}\s*[%٪]|[%٪]\s*\p{Nd}/u.test(text))) return true;
  return readingsOf(name, []).some(({ line, say }) => {
    const at = line.search(say.direction);
    return at === 0 || (at > 0 && say.amount.test(line));
  });
}

/** I3 and I4, each with the field that is empty. Yes or no, a rating and a text need no unit; a percentage is its own. */
function* gaps(indicator: Indicator): Iterable<readonly [CheckCode, string]> {
  const { measure, percent, unit, meansOfVerification, frequency, responsible, denominatorDefinition } =
    indicator;
  const isShare = measure === 'ratio' && percent === true;
  if ((measure === 'number' || measure === 'ratio') && !isShare && !isWritten(unit))
    yield ['I3.unit', 'unit'];
  if (!isWritten(meansOfVerification)) yield ['I3.source', 'meansOfVerification'];
  if (frequency === undefined) yield ['I3.frequency', 'frequency'];
  if (!isWritten(responsible)) yield ['I3.responsible', 'responsible'];
  if (isShare && !isWritten(denominatorDefinition)) yield ['I4', 'denominatorDefinition'];
}

/**
 * I5. Something to keep (maintain, range) holds all the time and needs no date. A period that shares a day with the programme is not outside: reporting years seldom
 * begin with a programme.
 */
function* dates(
  { period: programme }: Programme,
  { targets = [], measure, direction }: Indicator,
  say: Say,
): Iterable<Problem> {
  const isGoal = measure !== 'qualitative' && (direction === 'increase' || direction === 'decrease');
  if (isGoal && !targets.some(({ period }) => period)) yield say('I5.missing', 'targets');
  for (const [at, { period }] of targets.entries()) {
    const span = parsePeriod(period ?? '');
    if (span && (span.end < programme.start || span.start > programme.end))
      yield say('I5.outside', 'targets', at, 'period');
  }
}

/**
 * I6, for the final target: the overall one, else the last one by date. Targets of periods that add up are steps, not
 * levels, so only an overall one can be held against the baseline; one that falls says nothing about their sum.
 */
function targetAgainstBaseline({
  direction,
  accumulation,
  baseline,
  targets = [],
}: Indicator): CheckCode | undefined {
  const isSum = accumulation === 'increment';
  if (direction === 'maintain' || direction === 'range' || (isSum && direction === 'decrease'))
    return undefined;
  const ofAll = targets.filter(({ site }) => !site);
  const overall = ofAll.find(({ period }) => !period);
  const last = isSum
    ? undefined
    : ofAll.sort((a, b) => comparePeriods(a.period ?? '', b.period ?? '')).at(-1);
  const [from, to] = [figureOf(baseline), figureOf(overall ?? last)];
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return 'I6.equal';
  return contradicts({ baseline: from, direction }, to) ? 'I6.wrong-side' : undefined;
}
