/**
 * The rule behind each state in words. Bands are half-open and cover the scale, so the words leave no gap:
 * "3.0 or more", "2.0 to under 3.0", "under 2.0".
 */
import { DEFAULT_THRESHOLDS, type Indicator, type IndicatorState, type Rubric } from '@careframe/core';
import type { ScorecardModel } from '../model/model.types.js';
import type { Speech } from './speech.js';

/** One line of the legend; `state` gives the shape. */
export interface Rule {
  readonly state: IndicatorState;
  readonly text: string;
  readonly hollow?: boolean;
}

/** Shares at which an indicator's state changes. */
export function thresholdsOf(indicator: Indicator): readonly [onTrack: number, attention: number] {
  const { onTrack, attention } = indicator.thresholds ?? DEFAULT_THRESHOLDS;
  return [onTrack, attention];
}

/** Words of the band that starts at `from` and ends under `to`. */
function bandWords(from: number | undefined, to: number | undefined, { words, format }: Speech): string {
  const shown = (limit: number): string =>
    format.number(limit, Number.isInteger(limit * 10) ? { decimals: 1 } : {});
  if (from !== undefined && to !== undefined)
    return words('rule.between', { from: shown(from), to: shown(to) });
  return from !== undefined
    ? words('rule.from', { from: shown(from) })
    : words('rule.under', { to: shown(to ?? 0) });
}

/** Rules of a rubric, best band first. The lowest band has no lower limit worth saying. */
export function rubricRules(rubric: Rubric, speech: Speech): Rule[] {
  const bands = [...rubric.bands].sort((a, b) => b.from - a.from);
  return bands.map((band, at) => {
    const lowest = at === bands.length - 1;
    const range =
      bands.length === 1 ? '' : bandWords(lowest ? undefined : band.from, bands[at - 1]?.from, speech);
    const state = band.label ? speech.plain(band.label) : speech.common(`state.${band.state}`);
    return { state: band.state, text: range ? speech.words('legend.entry', { state, rule: range }) : state };
  });
}

/** Rules of one pair of thresholds, as shares of what was expected by now. */
export function shareRules([onTrack, attention]: readonly [number, number], speech: Speech): Rule[] {
  const { words, common } = speech;
  const entry = (state: 'on-track' | 'needs-attention' | 'off-track', rule: string): Rule => ({
    state,
    text: words('legend.entry', { state: common(`state.${state}`), rule }),
  });
  return [
    entry('on-track', words('rule.share.from', { from: onTrack })),
    entry('needs-attention', words('rule.share.between', { from: attention, to: onTrack })),
    entry('off-track', words('rule.share.under', { to: attention })),
  ];
}

/** The thresholds most indicators share; the others say theirs in their details. */
function commonThresholds(indicators: readonly Indicator[]): {
  readonly pair: readonly [number, number];
  readonly others: boolean;
} {
  const pairs = indicators.map(thresholdsOf);
  const keys = pairs.map(String);
  const count = (key: string): number => keys.filter((other) => other === key).length;
  const best = keys.reduce(
    (most, key) => (count(key) > count(most) ? key : most),
    keys[0] ?? String([DEFAULT_THRESHOLDS.onTrack, DEFAULT_THRESHOLDS.attention]),
  );
  const pair = pairs[keys.indexOf(best)] ?? [DEFAULT_THRESHOLDS.onTrack, DEFAULT_THRESHOLDS.attention];
  return { pair, others: keys.some((key) => key !== best) };
}

/** The legend: states with their rules, then sentences for what no shape can say. */
export function legendOf(
  model: ScorecardModel,
  speech: Speech,
): { readonly rules: readonly Rule[]; readonly notes: readonly string[] } {
  return model.subject === 'assessments' ? rubricLegend(model, speech) : indicatorLegend(model, speech);
}

function rubricLegend({ rubric, counts }: ScorecardModel, speech: Speech): ReturnType<typeof legendOf> {
  const { words, format } = speech;
  if (!rubric) return { rules: [], notes: [] };
  const critical = rubric.areas.some((area) => area.criteria.some((criterion) => criterion.critical));
  const gaps: Rule[] = [{ state: 'no-data', text: words('rule.no-evidence'), hollow: true }];
  if (counts['not-assessed'] > 0) gaps.push({ state: 'no-data', text: words('rule.not-assessed') });
  return {
    rules: [...rubricRules(rubric, speech), ...gaps],
    notes: !critical
      ? []
      : [
          rubric.criticalPass === undefined
            ? words('rule.must-pass.band')
            : words('rule.must-pass', { pass: format.number(rubric.criticalPass, { decimals: 1 }) }),
        ],
  };
}

function indicatorLegend(model: ScorecardModel, speech: Speech): ReturnType<typeof legendOf> {
  const { words } = speech;
  const cells = model.groups.flatMap((group) =>
    group.rows.flatMap((row) => row.cells.find((cell) => cell?.kind === 'measured') ?? []),
  );
  const indicators = cells.flatMap((cell) => (cell.kind === 'measured' ? [cell.indicator] : []));
  const held = (indicator: Indicator): boolean =>
    indicator.direction === 'maintain' || indicator.direction === 'range';
  const { pair, others } = commonThresholds(indicators.filter((indicator) => !held(indicator)));
  return {
    rules: [
      ...shareRules(pair, speech),
      { state: 'no-data', text: words('rule.no-data'), hollow: true },
      ...(model.counts['not-due'] > 0 ? [{ state: 'not-due', text: words('rule.not-due') } as const] : []),
    ],
    notes: [...(others ? [words('rule.own')] : []), ...(indicators.some(held) ? [words('rule.range')] : [])],
  };
}
