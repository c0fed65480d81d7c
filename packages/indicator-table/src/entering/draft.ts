/** What is being entered: read, checked, turned into an observation. Plain values, tested without a browser. */
import type { MissingReason, Observation } from '@careframe/core';
import type { Format } from '@careframe/i18n';
import { parseNumber } from '@careframe/i18n';
import { previousCell, type IndicatorRow } from '../indicator-table.model.js';
import {
  entryKind,
  type Draft,
  type DraftProblem,
  type Evaluated,
  type Figure,
} from '../indicator-table.session.js';

/** Reasons a person can choose for "no value". */
export const MISSING_REASONS: readonly MissingReason[] = [
  'not-reported',
  'not-applicable',
  'not-due',
  'not-collected',
];

/** A draft of what a cell holds now; `typed` replaces the value, as in a spreadsheet. */
export function startDraft(
  entry: IndicatorRow,
  period: string,
  format: Format,
  options: { mode: Draft['mode']; language: string; typed?: string },
): Draft {
  const observation = entry.cells.find((candidate) => candidate.period === period)?.observation;
  const kind = entryKind(entry.indicator);
  const typed = kind === 'yes-no' ? undefined : options.typed;
  const plain = (value: number | undefined): string =>
    value === undefined ? '' : format.number(value, { grouping: false, maxDecimals: 10 });
  const shown =
    kind === 'fraction'
      ? plain(observation?.numerator)
      : kind === 'percent'
        ? plain(observation?.value === undefined ? undefined : Math.round(observation.value * 1e10) / 1e8)
        : plain(observation?.value);
  return {
    indicator: entry.indicator.id,
    period,
    mode: options.mode,
    value:
      typed ?? (kind === 'yes-no' && observation?.value !== undefined ? String(observation.value) : shown),
    denominator: plain(observation?.denominator ?? lastDenominator(entry, period)),
    missing: typed === undefined ? (observation?.missing ?? '') : '',
    source: observation?.source?.[options.language] ?? Object.values(observation?.source ?? {})[0] ?? '',
  };
}

function lastDenominator(entry: IndicatorRow, period: string): number | undefined {
  return previousCell(entry, period)?.observation?.denominator ?? entry.indicator.baseline?.denominator;
}

/** Reads and checks a draft. A wrong value is never changed or cleared: it comes back with the reason. */
export function evaluate(draft: Draft, entry: IndicatorRow, format: Format): Evaluated {
  if (draft.missing) return { ok: true, figure: { missing: draft.missing } };
  const held = heldFigure(draft, entry, format);
  if (held) return { ok: true, figure: held };
  const kind = entryKind(entry.indicator);
  const value = readField(draft, 'value', format);
  if (typeof value !== 'number') return { ok: false, problem: value };
  if (kind === 'fraction') return evaluateFraction(draft, format, value);
  const { scaleMax } = entry.indicator;
  if (entry.indicator.measure === 'rating' && scaleMax !== undefined && value > scaleMax)
    return { ok: false, problem: { field: 'value', code: 'scale', params: { max: scaleMax } } };
  return { ok: true, figure: { value: kind === 'percent' ? shareOf(value) : value } };
}

/** Figures that were not typed over stay as they are: reading the digits shown would round a long number. */
function heldFigure(draft: Draft, entry: IndicatorRow, format: Format): Figure | undefined {
  const observation = entry.cells.find((candidate) => candidate.period === draft.period)?.observation;
  const opened = startDraft(entry, draft.period, format, { mode: draft.mode, language: '' });
  if (!observation || opened.value === '' || draft.value !== opened.value) return undefined;
  if (draft.denominator !== opened.denominator) return undefined;
  const { value, numerator, denominator } = observation;
  return {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}

function evaluateFraction(draft: Draft, format: Format, numerator: number): Evaluated {
  const denominator = readField(draft, 'denominator', format);
  if (typeof denominator !== 'number') return { ok: false, problem: denominator };
  const problem = (field: DraftProblem['field'], code: DraftProblem['code']): Evaluated => ({
    ok: false,
    problem: { field, code, params: {} },
  });
  if (numerator < 0) return problem('value', 'negative');
  if (denominator <= 0) return problem('denominator', 'denominator');
  return { ok: true, figure: { numerator, denominator } };
}

function readField(draft: Draft, field: 'value' | 'denominator', format: Format): number | DraftProblem {
  const text = draft[field].trim();
  const settled = draft.settled?.get(text);
  if (settled !== undefined) return settled;
  const parsed = parseNumber(text, format);
  if (parsed.kind === 'number') return parsed.value;
  if (parsed.kind === 'empty') return { field, code: 'needed', params: {} };
  if (parsed.kind === 'ambiguous')
    return {
      field,
      code: 'ambiguous',
      params: { text, a: parsed.readings[0], b: parsed.readings[1] },
      readings: parsed.readings,
    };
  return { field, code: 'number', params: { text, example: parsed.example } };
}

/** 71.6 per cent as a share, without the error that dividing would bring. */
const shareOf = (percent: number): number => Number((percent / 100).toPrecision(14));

/** Whether a person has written or chosen anything since the draft was opened. */
export function isTouched(draft: Draft, opened: Draft): boolean {
  return (['value', 'denominator', 'missing', 'source'] as const).some(
    (field) => draft[field] !== opened[field],
  );
}

/** The observation to put: earlier values go to `revisions`; what a person entered is no longer illustrative. */
export function observationFrom(
  draft: Draft,
  figure: Figure,
  existing: Observation | undefined,
  about: { readonly id: string; readonly at: string; readonly by: string; readonly language: string },
): Observation {
  const {
    value,
    numerator,
    denominator,
    missing,
    illustrative: _illustrative,
    source,
    revisions,
    ...kept
  } = existing ?? { id: about.id, indicator: draft.indicator, period: draft.period };
  const earlier = existing && {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(missing !== undefined && { missing }),
    at: about.at,
    by: about.by,
  };
  const text = draft.source.trim();
  const sources =
    text === ''
      ? undefined
      : Object.values(source ?? {}).includes(text)
        ? source
        : { [about.language]: text };
  return {
    ...kept,
    ...figure,
    ...(sources && { source: sources }),
    ...(earlier || revisions ? { revisions: [...(revisions ?? []), ...(earlier ? [earlier] : [])] } : {}),
  };
}

/** Whether committing would change anything. */
export function isUnchanged(figure: Figure, draft: Draft, existing: Observation | undefined): boolean {
  if (!existing) return false;
  const sameSource =
    draft.source.trim() === ''
      ? existing.source === undefined
      : Object.values(existing.source ?? {}).includes(draft.source.trim());
  return (
    sameSource &&
    (['value', 'numerator', 'denominator', 'missing'] as const).every(
      (field) => existing[field] === figure[field],
    )
  );
}
