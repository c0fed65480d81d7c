/** Before figures leave the house: the value rules of IATI 2.03, and warnings where the standard has none. */
import { amountOf, figureOf, type AmountLike } from '../indicators/amount.js';
import type { Problem, ProblemPath } from '../problems.js';
import type { Indicator, Observation } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod, periodContains } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { bySeverity, type CheckOptions } from './check.js';
import { finding, groupBy, type CheckCode } from './finding.js';
import { placeSums } from './place-sums.js';

/** What a rule is asked about: one indicator with its own observations. */
interface Case {
  readonly programme: Programme;
  readonly indicator: Indicator;
  readonly own: readonly Observation[];
  readonly today: string | undefined;
  /** A finding at the indicator, below its fields. */
  readonly at: (code: CheckCode, path: ProblemPath, params?: object) => Problem;
  /** A finding at one of its observations. */
  readonly say: (code: CheckCode, observation: Observation, params?: object) => Problem;
}

/**
 * Whether a text is a number as IATI rulesets read it (XPath 1.0): ASCII digits with an optional minus and decimal
 * point. `1,000`, `50%`, `1e3` and Arabic-Indic digits are not.
 */
export function isIatiNumber(text: string): boolean {
  return /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text);
}

/**
 * What to look at before a programme is published or handed to a donor. Value rules of the IATI Standard 2.03
 * (`rulesets/standard.json`), each with its number in `params.rule`: 8.8.1, 8.9.1, 8.10.1 a baseline, target or actual
 * has a value; 8.8.2, 8.9.2, 8.10.2 it can be written as a plain number; 8.8.3, 8.9.3, 8.10.3 a qualitative measure has
 * none; 8.11.1 references stand at the result or at its indicators, not at both. 8.6.1 (a period ends after it starts)
 * cannot be broken: it is part of reading a period. A stated reason for no value is no gap.
 *
 * Own warnings: a baseline later than the first period (V1), a period outside the programme (V2), two periods that
 * overlap, or the same one twice (V3), parts by category without their total (V4), a target whose period is over and
 * nothing reported (V5, when `today` is known), and places that do not add up to the total reported above them (I9).
 */
export function checkReporting(programme: Programme, { today }: CheckOptions = {}): readonly Problem[] {
  const places = new Map(programme.observations.map((observation, index) => [observation, index]));
  const byIndicator = groupBy(programme.observations, ({ indicator }) => indicator);
  const found: Problem[] = [...programme.indicators.entries()].flatMap(([index, indicator]) => {
    const { id, name: label } = indicator;
    const at: Case['at'] = (code, path, params) =>
      finding(code, ['indicators', index, ...path], { id, label, ...params });
    const say: Case['say'] = (code, observation, params) =>
      finding(code, ['observations', places.get(observation)!], {
        id: observation.id,
        label,
        indicator: id,
        period: observation.period,
        ...params,
      });
    const own = byIndicator.get(id) ?? [];
    const one: Case = { programme, indicator, own, today, at, say };
    return [...iatiValues(one), ...periods(one), ...gaps(one), ...placeSums(programme, indicator, own, say)];
  });
  return [...found, ...doubleReferences(programme)].sort(bySeverity);
}

/** 8.8, 8.9 and 8.10: the figures of baseline, targets and observations. */
function* iatiValues({ indicator, own, at, say }: Case): Iterable<Problem> {
  const { baseline, targets = [], measure } = indicator;
  const judge = (figure: AmountLike, isRange = false): readonly [CheckCode, number] | undefined => {
    const value = figureOf(figure);
    if (measure === 'qualitative') return value === undefined ? undefined : ['IATI.value-of-words', 3];
    if (value === undefined) return figure.missing || isRange ? undefined : ['IATI.no-value', 1];
    return isIatiNumber(String(value)) ? undefined : ['IATI.no-plain-number', 2];
  };
  const [first] = baseline ? [judge(baseline)] : [];
  if (first) yield as(at(first[0], ['baseline'], { rule: `8.8.${first[1]}` }));
  for (const [index, target] of targets.entries()) {
    const fault = judge(target, target.min !== undefined || target.max !== undefined);
    if (fault) yield as(at(fault[0], ['targets', index], { rule: `8.9.${fault[1]}` }));
  }
  for (const observation of own) {
    const fault = judge(observation);
    if (fault) yield as(say(fault[0], observation, { rule: `8.10.${fault[1]}` }));
  }
}

/** A missing value breaks the standard, the others are its warnings. */
const as = (problem: Problem): Problem =>
  problem.code === 'IATI.no-value' ? { ...problem, severity: 'must' } : problem;

/** 8.11.1. An import keeps references as the field `references` of a result or indicator. */
function* doubleReferences({ results, indicators }: Programme): Iterable<Problem> {
  const has = (entity: Readonly<Record<string, unknown>>): boolean =>
    Array.isArray(entity['references']) && entity['references'].length > 0;
  const referring = new Map(results.filter(has).map((result) => [result.id, result]));
  for (const [index, indicator] of indicators.entries()) {
    const result = referring.get(indicator.result ?? '');
    if (!result || !has(indicator)) continue;
    const about = { id: indicator.id, label: indicator.name, result: result.label, rule: '8.11.1' };
    yield finding('IATI.two-references', ['indicators', index], about, 'must');
  }
}

/** V1 to V3. */
function* periods({ programme, indicator, own, at, say }: Case): Iterable<Problem> {
  const { start, end } = programme.period;
  const reported = own.filter((one) => amountOf(one).kind === 'value');
  const [first] = reported.map(({ period }) => period).sort(comparePeriods);
  const { date } = indicator.baseline ?? {};
  if (date !== undefined && first !== undefined && date > (parsePeriod(first)?.end ?? date))
    yield at('V1.late-baseline', ['baseline', 'date'], { date, period: first });
  const series = groupBy(own, ({ site, categories }) =>
    JSON.stringify([site, Object.entries(categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]),
  );
  for (const observation of own) {
    const span = parsePeriod(observation.period);
    if (span && (span.end < start || span.start > end)) yield say('V2.outside', observation);
  }
  for (const values of series.values()) yield* overlaps(values, say);
}

/** V3. A longer period that holds a shorter one is its total, and no overlap. */
function* overlaps(values: readonly Observation[], say: Case['say']): Iterable<Problem> {
  const inOrder = values.toSorted((a, b) => comparePeriods(a.period, b.period));
  for (const [index, later] of inOrder.entries()) {
    const span = parsePeriod(later.period);
    if (!span) continue;
    // They end in order: once one ends before this one begins, so do all before it.
    for (let at = index - 1; at >= 0; at--) {
      const before = parsePeriod(inOrder[at]!.period);
      if (!before || before.end < span.start) break;
      const isSame = before.start === span.start && before.end === span.end;
      const isInside = periodContains(before.key, span.key) || periodContains(span.key, before.key);
      if (!isSame && isInside) continue;
      yield say('V3.overlap', later, { other: inOrder[at]!.period });
      break;
    }
  }
}

/** V4 and V5. */
function* gaps({ indicator, own, today, at, say }: Case): Iterable<Problem> {
  const groups = groupBy(own, ({ period, site }) => JSON.stringify([period, site]));
  for (const group of groups.values()) {
    const isTotal = ({ categories }: Observation): boolean => Object.keys(categories ?? {}).length === 0;
    if (!group.some(isTotal)) yield say('V4.no-total', group[0]!);
  }
  for (const [index, { period, site }] of (indicator.targets ?? []).entries()) {
    const span = parsePeriod(period ?? '');
    if (!span || today === undefined || span.end >= today) continue;
    const isAnswer = (one: Observation): boolean =>
      periodContains(span.key, one.period) && (site === undefined || one.site === site);
    if (!own.some(isAnswer)) yield at('V5.unreported', ['targets', index], { period });
  }
}
