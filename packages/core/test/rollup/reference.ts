/** The slow, plain way to the same totals: nothing but `aggregate` over lists of observations, no columns, no sums kept. */
import { aggregate, amountOf } from '@careframe/core';
import type { Aggregate, Amount, Dimension, Indicator, Observation, Site } from '@careframe/core';
import type { RollupQuery, RollupTotal } from '@careframe/core/rollup';

export interface Document {
  readonly indicators: readonly Indicator[];
  readonly sites: readonly Site[];
  readonly dimensions: readonly Dimension[];
  readonly observations: readonly Observation[];
}

/** `figures` come with the date and the id of the newest observation they were taken from. */
interface Part {
  readonly figures: Partial<Observation>;
  readonly partial: boolean;
}

const nothing = (indicator: Indicator, over: 'place' | 'time'): RollupTotal => ({
  rule: aggregate(indicator, [], { over }).rule,
  amount: { kind: 'none', reason: 'not-reported' },
  reported: 0,
  expected: 0,
  missing: {},
  partial: 0,
});
const SILENT = 'silent';
const REASONS = ['not-reported', 'not-applicable', 'not-due', 'not-collected', 'suppressed'];

const keyOf = (observation: Pick<Observation, 'categories'>): string =>
  JSON.stringify(Object.entries(observation.categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

const isPartial = (total: RollupTotal): boolean => total.reported < total.expected || total.partial > 0;

function figuresOf(amount: Amount): Partial<Observation> {
  if (amount.kind === 'value') {
    const { kind: _, ...figures } = amount;
    return 'denominator' in figures
      ? { numerator: figures.numerator!, denominator: figures.denominator! }
      : figures;
  }
  if (amount.reason === 'zero-denominator') return { numerator: 0, denominator: 0 };
  return REASONS.includes(amount.reason) ? { missing: amount.reason as 'suppressed' } : {};
}

/** What `aggregate` says of an indicator's parts, each in its own place, and of the total reported for them. */
function overPlaces(
  indicator: Indicator,
  parts: readonly Partial<Observation>[],
  expected?: number,
  total?: Partial<Observation>,
): Aggregate {
  const about = { indicator: indicator.id, period: '2021', categories: {} };
  const observations: Observation[] = parts.map((part, n) => ({ id: '', ...part, ...about, site: `s${n}` }));
  if (total) observations.push({ id: '', ...total, ...about, site: undefined });
  return aggregate(indicator, observations, { over: 'place', expected });
}

class Reference {
  readonly document: Document;
  readonly indicator: Indicator;
  readonly categories: Readonly<Record<string, string>> | undefined;

  constructor(document: Document, indicator: Indicator, categories: Reference['categories']) {
    this.document = document;
    this.indicator = indicator;
    this.categories = categories;
  }

  get observations(): readonly Observation[] {
    const ids = new Set(this.document.sites.map(({ id }) => id));
    return this.document.observations.filter(
      ({ indicator, site }) => indicator === this.indicator.id && (site === undefined || ids.has(site)),
    );
  }

  childrenOf(place: string | undefined): string[] {
    const ids = new Set(this.document.sites.map(({ id }) => id));
    return this.document.sites
      .filter(({ parent }) => (parent !== undefined && ids.has(parent) ? parent : undefined) === place)
      .map(({ id }) => id);
  }

  /** Whether anything was ever observed at or under a place. */
  isKnown(place: string | undefined): boolean {
    return (
      this.observations.some(({ site }) => site === place) ||
      this.childrenOf(place).some((child) => this.isKnown(child))
    );
  }

  own(place: string | undefined, period: string): (Part & { total: RollupTotal }) | undefined {
    const here = this.observations.filter((own) => own.site === place && own.period === period);
    if (here.length === 0) return undefined;
    if (this.categories) {
      const wanted = keyOf({ categories: this.categories });
      const own = here
        .filter((observation) => keyOf(observation) === wanted)
        .sort(newestLast)
        .at(-1);
      return own && this.single(own, false);
    }
    const reported = here
      .filter((own) => keyOf(own) === '[]')
      .sort(newestLast)
      .at(-1);
    const dimension = this.addable().find(({ id }) =>
      here.some(({ categories }) => categories && Object.keys(categories).join() === id),
    );
    const split = dimension && aggregate(this.indicator, here, { over: 'category', dimension });
    const isValue = reported !== undefined && this.isValue(reported);
    if (!split) return this.single(reported ?? {}, false);
    const complete = split.reported >= split.expected;
    if (isValue) {
      const own = this.single(reported, false);
      return complete && split.difference !== undefined
        ? { ...own, total: { ...own.total, difference: split.difference } }
        : own;
    }
    const nobody = split.amount.kind === 'none' && split.amount.reason === 'zero-denominator';
    if (reported && split.amount.kind === 'none' && !nobody) return this.single(reported, false);
    const { date, id = '' } = this.newestValue(here, dimension) ?? {};
    const figures = { ...figuresOf(split.amount), date, id };
    const own = this.single(figures, !complete && split.amount.kind === 'value');
    return { ...own, total: { ...own.total, amount: split.amount } };
  }

  /** The newest observation that a sum over a dimension has taken a value from. */
  newestValue(here: readonly Observation[], dimension: Dimension): Observation | undefined {
    const standing = new Map(here.toSorted(newestLast).map((own) => [keyOf(own), own]));
    return [...standing.values()]
      .filter((own) => Object.keys(own.categories ?? {}).join() === dimension.id && this.isValue(own))
      .sort(newestLast)
      .at(-1);
  }

  addable(): Dimension[] {
    if (this.indicator.aggregation?.category === 'none') return [];
    const named = this.indicator.dimensions?.flatMap(
      (id) => this.document.dimensions.find((dimension) => dimension.id === id) ?? [],
    );
    return (named ?? [...this.document.dimensions]).filter(
      ({ exclusive, exhaustive }) => exclusive && exhaustive,
    );
  }

  isValue(figures: Partial<Observation>): boolean {
    return amountOf(figures).kind === 'value';
  }

  /** Whether `aggregate` keeps figures as a total, whatever the parts add up to. */
  isKept(figures: Partial<Observation>): boolean {
    return this.isValue(figures) || figures.missing === 'suppressed';
  }

  single(figures: Partial<Observation>, partial: boolean): Part & { total: RollupTotal } {
    const total = {
      ...overPlaces(this.indicator, [figures]),
      amount: amountOf(figures),
      partial: Number(partial),
    };
    return { figures, partial, total };
  }

  /** The parts a place stands for in a total above it. */
  partsOf(place: string | undefined, period: string): (Part | typeof SILENT)[] {
    const own = this.own(place, period);
    if (own && this.isKept(own.figures)) return [own];
    const below = this.below(place, period);
    if (below.some((part) => part !== SILENT)) return below;
    if (own) return [own];
    if (below.length > 0) return below;
    return this.isKnown(place) ? [SILENT] : [];
  }

  below(place: string | undefined, period: string): (Part | typeof SILENT)[] {
    return this.childrenOf(place).flatMap((child) => this.partsOf(child, period));
  }

  total(place: string | undefined, period: string): RollupTotal | undefined {
    const own = this.own(place, period);
    const parts = this.below(place, period);
    const given = parts.filter((part) => part !== SILENT);
    if (given.length === 0 && own) return own.total;
    if (given.length === 0) {
      if (!this.observations.some((observation) => observation.period === period)) return undefined;
      const reason =
        this.indicator.aggregation?.place === 'none' && parts.length > 0 ? 'not-added-up' : 'not-reported';
      const amount = { kind: 'none', reason } as const;
      const expected = Math.max(1, parts.length);
      return this.isKnown(place) ? { ...nothing(this.indicator, 'place'), amount, expected } : undefined;
    }
    const total = own && this.isKept(own.figures) ? own.figures : undefined;
    const figures = given.map((part) => part.figures);
    const { difference, ...combined } = overPlaces(this.indicator, figures, parts.length, total);
    const partial = given.filter((part) => part.partial).length;
    return { ...combined, partial, ...(partial === 0 && difference !== undefined && { difference }) };
  }
}

function newestLast(a: Observation, b: Observation): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The total a roll-up has to give, for one period. */
export function placeTotal(
  document: Document,
  query: RollupQuery & { readonly period: string },
): RollupTotal {
  const indicator = document.indicators.find(({ id }) => id === query.indicator)!;
  const reference = new Reference(document, indicator, query.categories);
  return reference.total(query.site, query.period) ?? nothing(indicator, 'place');
}

/** The total over all periods with an observation of the indicator. */
export function timeTotal(document: Document, query: RollupQuery): RollupTotal {
  const indicator = document.indicators.find(({ id }) => id === query.indicator)!;
  const reference = new Reference(document, indicator, query.categories);
  if (!reference.isKnown(query.site)) return nothing(indicator, 'time');
  const periods = [...new Set(reference.observations.map(({ period }) => period))];
  const totals = periods.map(
    (period) => [period, reference.total(query.site, period) ?? nothing(indicator, 'place')] as const,
  );
  const given = totals.filter(
    ([, { amount, reported, missing }]) =>
      amount.kind === 'value' || reported > 0 || Object.keys(missing).length > 0,
  );
  const parts = given.map(([period, { amount }], n) => ({
    ...figuresOf(amount),
    id: `t${n}`,
    indicator: indicator.id,
    period,
    site: '-',
  }));
  const total = aggregate(indicator, parts, { over: 'time', expected: periods.length });
  // Totals that were not added up give no reason that `aggregate` could count.
  const reasons = new Set(given.map(([, { amount }]) => (amount.kind === 'none' ? amount.reason : '')));
  const [reason] = reasons;
  const shared = reasons.size === 1 && (reason === 'not-added-up' || reason === 'mixed-units');
  const unknown = total.amount.kind === 'none' && total.amount.reason === 'not-reported';
  const amount = unknown && shared ? ({ kind: 'none', reason } as const) : total.amount;
  const partial = totals.filter(([, own]) => own.amount.kind === 'value' && isPartial(own)).length;
  return { ...total, amount, partial };
}
