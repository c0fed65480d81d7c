/** I9 for places: a total reported above them, and what they add up to. */
import { aggregate } from '../indicators/aggregate.js';
import { figureOf } from '../indicators/amount.js';
import { subtract } from '../indicators/decimal.js';
import type { Problem } from '../problems.js';
import type { Indicator, Observation } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';
import { groupBy, type CheckCode } from './finding.js';

type Say = (code: CheckCode, observation: Observation, params: object) => Problem;

/** A share written with two decimals is not a different share. */
const SHARE_ROUNDING = 0.005;

/**
 * Every place is a part of the nearest place above it that reported a total of its own in that period, or of the whole
 * programme. Compared once all have reported that ever reported below it: what is missing is no difference.
 */
export function* placeSums(
  { sites }: Programme,
  indicator: Indicator,
  own: readonly Observation[],
  say: Say,
): Iterable<Problem> {
  if (indicator.measure !== 'number' && indicator.measure !== 'ratio') return;
  const parents = new Map(sites.map(({ id, parent }) => [id, parent]));
  const totals = own.filter(({ categories }) => Object.keys(categories ?? {}).length === 0);
  const places = new Set(totals.flatMap(({ site }) => site ?? []));
  for (const group of groupBy(totals, ({ period }) => period).values()) {
    const bySite = new Map(group.map((one) => [one.site, one]));
    const below = groupBy([...places], (site) => above(site, parents, bySite)?.id ?? '');
    for (const total of group) {
      const under = below.get(total.id) ?? [];
      const value = figureOf(total);
      const parts = under.flatMap((site) => bySite.get(site) ?? []);
      if (parts.length === 0 || value === undefined) continue;
      const options = { over: 'place', expected: under.length, total: value } as const;
      const { difference = 0 } = aggregate(indicator, parts, options);
      if (Math.abs(difference) > (indicator.measure === 'ratio' ? SHARE_ROUNDING : 0))
        yield say('I9.parts', total, { difference, parts: subtract(value, difference), total: value });
    }
  }
}

function above(
  site: string,
  parents: ReadonlyMap<string, string | undefined>,
  bySite: ReadonlyMap<string | undefined, Observation>,
): Observation | undefined {
  let place = parents.get(site);
  // As many steps as there are places: a place may lie inside itself in a document that says so.
  for (let steps = 0; place !== undefined && !bySite.has(place) && steps < parents.size; steps++)
    place = parents.get(place);
  return bySite.get(place);
}
