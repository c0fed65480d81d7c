/** The values of an indicator by period and place: as reported, else added up from the places below. */
import type { Indicator, Observation, Site } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod, periodsOf } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { aggregate } from './aggregate.js';
import { amountOf, figureOf } from './amount.js';
import type { Aggregate, Amount } from './indicators.types.js';

/** What is known about one period of one place. */
export interface PeriodValue {
  readonly period: string;
  readonly amount: Amount;
  /** Says where it comes from; without a source it does not count towards a state. */
  readonly sourced: boolean;
  readonly illustrative: boolean;
  /** Given when the value was added up from places. */
  readonly parts?: Pick<Aggregate, 'reported' | 'expected'>;
}

type ByPeriod = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** Document arrays are replaced, never changed, so an index of one lives as long as the array. */
const indexes = new WeakMap<readonly Observation[], ReadonlyMap<string, ByPeriod>>();

/** Observations without categories: indicator, then period, then site ('' for the whole programme). */
function indexOf(observations: readonly Observation[]): ReadonlyMap<string, ByPeriod> {
  const known = indexes.get(observations);
  if (known) return known;
  const index = new Map<string, Map<string, Map<string, Observation>>>();
  for (const observation of observations) {
    if (observation.categories && Object.keys(observation.categories).length > 0) continue;
    const byPeriod = getOrAdd(index, observation.indicator);
    getOrAdd(byPeriod, observation.period).set(observation.site ?? '', observation);
  }
  indexes.set(observations, index);
  return index;
}

function getOrAdd<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const found = map.get(key);
  if (found) return found;
  const made = new Map<K, V>();
  map.set(key, made);
  return made;
}

/** The reported total (no categories) of one period and place; without `site`, of the whole programme. */
export function observationFor(
  programme: Programme,
  indicatorId: string,
  period: string,
  site?: string,
): Observation | undefined {
  return indexOf(programme.observations)
    .get(indicatorId)
    ?.get(period)
    ?.get(site ?? '');
}

/** Periods of an indicator in order: those of its frequency within the programme, those of its targets, and every period with a value. */
export function indicatorPeriods(programme: Programme, indicator: Indicator): readonly string[] {
  const keys = new Set<string>(indicator.frequency ? periodsOf(indicator.frequency, programme.period) : []);
  for (const target of indicator.targets ?? []) {
    if (target.period !== undefined && keys.size === 0) keys.add(target.period);
  }
  for (const period of indexOf(programme.observations).get(indicator.id)?.keys() ?? []) keys.add(period);
  return [...keys].sort(comparePeriods);
}

/** Value of one period: the reported total, else that of the places below, combined as the indicator says. */
export function valueOf(
  programme: Programme,
  indicator: Indicator,
  period: string,
  site?: string,
): PeriodValue | undefined {
  const byPeriod = indexOf(programme.observations).get(indicator.id);
  const bySite = byPeriod?.get(period);
  if (!byPeriod || !bySite) return undefined;
  const own = bySite.get(site ?? '');
  if (own)
    return {
      period,
      amount: amountOf(own),
      sourced: hasSource(own),
      illustrative: own.illustrative === true,
    };
  const children = childrenOf(programme.sites);
  const parts = nearest(children, bySite, site);
  if (parts.length === 0) return undefined;
  return totalOf(indicator, period, parts, nearest(children, everReported(byPeriod), site).length);
}

const reporters = new WeakMap<ByPeriod, ReadonlyMap<string, string>>();

/** Places that reported in any period: those a total waits for. */
function everReported(byPeriod: ByPeriod): ReadonlyMap<string, string> {
  const known = reporters.get(byPeriod);
  if (known) return known;
  const sites = new Map<string, string>();
  for (const bySite of byPeriod.values())
    for (const site of bySite.keys()) if (site !== '') sites.set(site, site);
  reporters.set(byPeriod, sites);
  return sites;
}

function totalOf(
  indicator: Indicator,
  period: string,
  parts: readonly Observation[],
  expected: number,
): PeriodValue {
  const total = aggregate(indicator, parts, { over: 'place', expected });
  const counted = parts.filter((part) => figureOf(part) !== undefined);
  return {
    period,
    amount: total.amount,
    sourced: counted.every(hasSource),
    illustrative: counted.some((part) => part.illustrative === true),
    parts: { reported: total.reported, expected: total.expected },
  };
}

function hasSource(observation: Observation): boolean {
  return Object.values(observation.source ?? {}).some((text) => text.trim() !== '');
}

const trees = new WeakMap<readonly Site[], ReadonlyMap<string, readonly string[]>>();

/** Sites by parent, '' for those at the top. A site whose parent is unknown counts as one at the top. */
export function childrenOf(sites: readonly Site[]): ReadonlyMap<string, readonly string[]> {
  const known = trees.get(sites);
  if (known) return known;
  const ids = new Set(sites.map((site) => site.id));
  const children = new Map<string, string[]>();
  for (const site of sites) {
    const parent = site.parent !== undefined && ids.has(site.parent) ? site.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), site.id]);
  }
  trees.set(sites, children);
  return children;
}

/** The values met first on every way down from `site`: a district's own total stands for its centres. */
function nearest<T>(
  children: ReadonlyMap<string, readonly string[]>,
  values: ReadonlyMap<string, T>,
  site: string | undefined,
): T[] {
  const found: T[] = [];
  const seen = new Set<string>();
  const waiting = [...(children.get(site ?? '') ?? [])];
  for (let at = 0; at < waiting.length; at++) {
    const id = waiting[at]!;
    if (seen.has(id)) continue;
    seen.add(id);
    const value = values.get(id);
    if (value !== undefined) found.push(value);
    else waiting.push(...(children.get(id) ?? []));
  }
  return found;
}

/** Last day of a period; undefined when the text is no period. */
export function endOf(period: string): string | undefined {
  return parsePeriod(period)?.end;
}
