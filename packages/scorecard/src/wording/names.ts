/** Names of cells: the small words inside one, and the full sentence a screen reader hears. */
import type { Cell, Column, AssessedCell, Gap, MeasuredCell, ScorecardModel } from '../model/model.types.js';
import { amountText, scoreText, shareText } from './amounts.js';
import { thresholdsOf } from './rules.js';
import type { Speech } from './speech.js';

export function rowName(cell: Cell, { plain }: Speech): string {
  return plain(cell.kind === 'assessed' ? cell.criterion.name : cell.indicator.name);
}

export function placeName(column: Column, { plain, words }: Speech): string {
  return column.site ? plain(column.site.name) : words('place.programme');
}

/** Word of a state: the five of the common list, or why there is none. */
export function stateWord(cell: Pick<Cell, 'state' | 'gap'>, speech: Speech): string {
  return cell.gap ? gapWord(cell.gap, speech) : speech.common(`state.${cell.state}`);
}

export function gapWord(gap: Gap, { words, common }: Speech): string {
  if (gap === 'not-due' || gap === 'not-reported' || gap === 'not-collected' || gap === 'suppressed')
    return common(`missing.${gap}`);
  return words(`gap.${gap}`);
}

/** The number in a cell; a dash when there is none. */
export function cellValue(cell: Cell, model: ScorecardModel, speech: Speech): string {
  if (cell.kind === 'measured') return amountText(cell.status.actual, cell.indicator, speech) || '—';
  return cell.value === undefined || !model.rubric ? '—' : scoreText(cell.value, model.rubric, speech);
}

/** The quiet line in a cell: what is missing, or direction of change and what stands behind the value. */
export function cellNotes(cell: Cell, speech: Speech): string[] {
  const { words } = speech;
  const unrated = cell.gap === 'not-coloured' || cell.gap === 'no-target';
  if (cell.gap && !unrated) return [gapWord(cell.gap, speech)];
  const notes: string[] = [];
  if (cell.kind === 'assessed' && cell.failed) notes.push(words('cell.must-pass.failed'));
  if (cell.trend) notes.push(`${TREND_SIGNS[cell.trend]}\u00a0${words(`trend.${cell.trend}`)}`);
  if (
    cell.kind === 'measured' &&
    cell.status.target.kind === 'value' &&
    cell.indicator.measure !== 'yes-no'
  ) {
    notes.push(words('cell.target', { target: amountText(cell.status.target, cell.indicator, speech) }));
  } else if (cell.kind === 'assessed' && cell.sources > 0) {
    notes.push(words('cell.evidence', { n: cell.sources }));
  }
  if (cell.gap) notes.push(gapWord(cell.gap, speech));
  return notes;
}

export const TREND_SIGNS = { better: '▲', worse: '▼', same: '▬' } as const;

/** Full name of a cell: what, where, when, state, numbers, change, source. */
export function cellSentence(cell: Cell, column: Column, model: ScorecardModel, speech: Speech): string {
  const { words, format } = speech;
  const params = {
    row: rowName(cell, speech),
    place: placeName(column, speech),
    state: stateWord(cell, speech),
  };
  const when =
    cell.kind === 'assessed'
      ? format.date(cell.assessment.date)
      : cell.status.period && format.period(cell.status.period, 'long');
  const start = when ? words('spoken.name.when', { ...params, when }) : words('spoken.name', params);
  const rest =
    cell.kind === 'assessed' ? assessedSentences(cell, model, speech) : measuredSentences(cell, speech);
  const illustrative = cell.illustrative ? [`${speech.common('illustrative.badge')}.`] : [];
  return [start, ...rest, ...illustrative].join(' ');
}

function assessedSentences(cell: AssessedCell, model: ScorecardModel, speech: Speech): string[] {
  const { words, format } = speech;
  const { rubric } = model;
  const sentences: string[] = [];
  if (cell.value !== undefined && rubric)
    sentences.push(
      words('spoken.score', { value: cellValue(cell, model, speech), max: format.number(rubric.scale.max) }),
    );
  if (cell.failed) sentences.push(words('spoken.must-pass.failed'));
  else if (cell.criterion.critical) sentences.push(words('spoken.must-pass'));
  if (cell.trend && cell.previous)
    sentences.push(words(`spoken.${cell.trend}`, { when: format.date(cell.previous) }));
  if (cell.hollow) sentences.push(words('spoken.no-evidence'));
  else if (cell.sources > 0) sentences.push(`${words('cell.evidence', { n: cell.sources })}.`);
  return sentences;
}

function measuredSentences(cell: MeasuredCell, speech: Speech): string[] {
  const { words, format } = speech;
  const { actual, target, expected } = cell.status;
  if (actual.kind === 'none') return [];
  const sentences: string[] = [];
  const params = {
    actual: amountText(actual, cell.indicator, speech),
    target: amountText(target, cell.indicator, speech),
  };
  if (target.kind === 'none') sentences.push(words('spoken.actual', params));
  else if (expected.kind === 'ratio')
    sentences.push(
      words('spoken.actual.percent', {
        ...params,
        share: shareText(expected.value, thresholdsOf(cell.indicator), speech),
      }),
    );
  else sentences.push(words('spoken.actual.target', params));
  if (cell.trend && cell.previous)
    sentences.push(words(`spoken.${cell.trend}`, { when: format.period(cell.previous, 'long') }));
  if (cell.hollow) sentences.push(words('spoken.no-source'));
  else if (cell.source) sentences.push(words('spoken.source', { source: speech.plain(cell.source) }));
  return sentences;
}
