/** Short ways to write the chain and series of invented figures, shared by all programme documents. */
import type { Link, LocalizedText, MissingReason, Observation, Programme, Target } from '@careframe/core';

/** A number, a numerator with its denominator, or the reason why there is no value. */
export type Figure = number | readonly [numerator: number, denominator: number] | MissingReason;

/** What the observations of one series have in common. Without `site` they speak of the whole programme. */
export interface Series {
  readonly indicator: string;
  readonly site?: string;
  /** Dimension id to category id. */
  readonly categories?: Readonly<Record<string, string>>;
  readonly source?: LocalizedText;
  readonly note?: LocalizedText;
}

type Amount = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'missing'>;

function amount(figure: Figure): Amount {
  if (typeof figure === 'number') return { value: figure };
  if (typeof figure === 'string') return { missing: figure };
  return { numerator: figure[0], denominator: figure[1] };
}

/** Observations by period, each marked illustrative. Their ids say indicator, place, categories and period. */
export function illustrativeSeries(series: Series, figures: Readonly<Record<string, Figure>>): Observation[] {
  const { categories, ...common } = series;
  const place = [series.indicator, series.site, ...Object.values(categories ?? {})].filter(
    (part) => part !== undefined,
  );
  return Object.entries(figures).map(([period, figure]) => ({
    id: [...place, period].join('.'),
    ...common,
    period,
    ...(categories && { categories: { ...categories } }),
    ...amount(figure),
    illustrative: true,
  }));
}

/** Invented targets: the overall one, then those of single periods. A `number` is a value, for a ratio from 0 to 1. */
export function illustrativeTargets(
  overall: Figure,
  byPeriod: Readonly<Record<string, Figure>> = {},
): Target[] {
  const milestones = Object.entries(byPeriod).map(([period, figure]) => ({
    period,
    ...amount(figure),
    illustrative: true,
  }));
  return [{ ...amount(overall), illustrative: true }, ...milestones];
}

/** What a link says besides its two ends. */
export interface LinkDetails {
  readonly reason: LocalizedText;
  readonly assumption?: LocalizedText;
  readonly kind?: Link['kind'];
  readonly evidence?: Link['evidence'];
}

/** A link whose id names its ends, with at most one assumption. */
export function link(from: string, to: string, details: LinkDetails): Link {
  const { reason, assumption, kind = 'contributes', evidence } = details;
  return {
    id: `${from}--${to}`,
    from,
    to,
    kind,
    reason,
    ...(assumption && { assumptions: [{ id: `${from}--${to}.1`, text: assumption }] }),
    ...(evidence && { evidence }),
  };
}

type Result = Programme['results'][number];

/** Results of one stage in the order given. */
export function results(stage: string, list: readonly Omit<Result, 'stage' | 'order'>[]): Result[] {
  return list.map((result, index) => ({ ...result, stage, order: index + 1 }) as Result);
}
