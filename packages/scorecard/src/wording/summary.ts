/** The one sentence above the table: counts in plain language, how far the assessors agreed, the biggest gap. */
import type { Bucket, ScorecardModel } from '../model/model.types.js';
import { placeName, rowName } from './names.js';
import type { Speech } from './speech.js';

const ORDER: readonly Bucket[] = [
  'on-track',
  'needs-attention',
  'off-track',
  'no-evidence',
  'not-coloured',
  'no-data',
  'not-assessed',
  'not-due',
  'not-applicable',
];

export interface Summary {
  /** "9 criteria in 3 regions:" */
  readonly head: string;
  readonly rest: string;
}

export function summaryOf(model: ScorecardModel, speech: Speech): Summary {
  const counts = ORDER.filter((bucket) => model.counts[bucket] > 0).map((bucket) =>
    speech.words(`count.${bucket}`, { n: model.counts[bucket] }),
  );
  const sentences = [`${counts.join(listSeparator(speech))}.`, agreed(model, speech), gap(model, speech)];
  return { head: head(model, speech), rest: sentences.filter(Boolean).join(' ') };
}

/** The summary as one string, for the announcement. */
export function summaryText(model: ScorecardModel, speech: Speech): string {
  const { head, rest } = summaryOf(model, speech);
  return `${head} ${rest}`;
}

function head(model: ScorecardModel, speech: Speech): string {
  // Indicators are counted for the programme as a whole, so no places are named; visits are counted by place.
  if (model.subject === 'indicators') return speech.words('summary.indicators', { n: model.rows });
  const sites = model.columns.flatMap((column) => (column.site ? [column.site] : []));
  const level = sites.every((site) => site.level === sites[0]?.level)
    ? (sites[0]?.level ?? 'place')
    : 'place';
  const params = { n: model.rows, places: sites.length, level, place: speech.plain(sites[0]?.name) };
  return speech.words('summary.criteria', params);
}

/** Counts are clauses with a number each, so they are separated, not joined by "and". */
function listSeparator({ format }: Speech): string {
  return format.direction === 'rtl' ? '، ' : ', ';
}

function agreed({ agreement }: ScorecardModel, { words, format }: Speech): string {
  if (!agreement || agreement.items === 0 || agreement.percent === undefined) return '';
  const { percent, alpha, items } = agreement;
  if (items < 10) return words('summary.agreed.few', { same: Math.round(percent * items), items });
  // Whole per cent: a decimal would claim more than some twenty double scores can say.
  const share = format.percent(percent, { decimals: 0 });
  return alpha === undefined
    ? words('summary.agreed.plain', { share })
    : words('summary.agreed', { share, alpha: format.number(alpha, { decimals: 2 }) });
}

function gap({ gap: cell, columns, subject }: ScorecardModel, speech: Speech): string {
  if (subject !== 'indicators' || !cell) return '';
  const column = columns.find(({ id }) => id === cell.column);
  const name =
    columns.length > 1 && column?.site
      ? `${rowName(cell, speech)} (${placeName(column, speech)})`
      : rowName(cell, speech);
  const { expected } = cell.status;
  // A share under zero means the wrong direction; a negative per cent would only puzzle.
  return expected.kind === 'ratio' && expected.value >= 0
    ? speech.words('summary.gap', { name, share: speech.format.percent(expected.value, { decimals: 0 }) })
    : speech.words('summary.gap.plain', { name });
}
