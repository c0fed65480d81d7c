/** Random small documents in which everything meets: totals beside categories, reasons beside zeros, places at every depth. */
import * as fc from 'fast-check';
import type { Dimension, Indicator, Observation, Site } from '@careframe/core';
import type { Document } from './reference.js';

/** Two quarters and the year that holds them. */
export const PERIODS = ['2021-Q1', '2021-Q2', '2021'];
export const INDICATOR = 'i';

const dimension = (id: string, categories: string[], exclusive: boolean): Dimension => ({
  id,
  name: { en: id },
  exclusive,
  exhaustive: true,
  categories: categories.map((category) => ({ id: category, name: { en: category } })),
});
export const DIMENSIONS: readonly Dimension[] = [
  dimension('needs', ['hearing', 'sight'], false),
  dimension('sex', ['f', 'm'], true),
  dimension('age', ['0-2', '3-6', '7+'], true),
];
const CATEGORIES: readonly (Record<string, string> | undefined)[] = [
  undefined,
  {},
  { sex: 'f' },
  { sex: 'm' },
  { age: '0-2' },
  { age: '3-6' },
  { age: '7+' },
  { needs: 'sight' },
  { age: '0-2', sex: 'f' },
  { sex: 'f', age: '0-2' },
];

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const clean = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    measure: fc.constantFrom('number', 'ratio', 'ratio', 'rating'),
    accumulation: fc.constantFrom('increment', 'cumulative', 'level'),
    aggregation: fc.record({
      time: optional(['sum', 'latest', 'pooled', 'mean', 'max', 'min', 'none']),
      place: optional(['sum', 'pooled', 'mean', 'max', 'min', 'latest', 'none']),
      category: optional(['sum', 'pooled', 'none']),
    }),
    dimensions: fc.option(fc.uniqueArray(fc.constantFrom('needs', 'sex', 'age', 'unknown')), {
      nil: undefined,
    }),
  })
  .map((own) => clean({ id: INDICATOR, name: { en: 'I' }, direction: 'increase', ...own } as Indicator));

const sites: fc.Arbitrary<Site[]> = fc
  .array(fc.option(fc.nat({ max: 20 }), { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 9 })
  .map((parents) =>
    parents.map((parent, n) =>
      clean({
        id: `s${n}`,
        level: 'centre',
        name: { en: 'S' },
        // Every parent stands before its children; the numbers above the list name no site.
        parent: parent === undefined || n === 0 ? undefined : parent > 18 ? 'unknown' : `s${parent % n}`,
      } as Site),
    ),
  );

const count = fc.nat({ max: 20 });
const figures: fc.Arbitrary<Partial<Observation>> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ value: fc.integer({ min: -50, max: 500 }).map((n) => n / 10) }) },
  { weight: 3, arbitrary: fc.record({ numerator: count, denominator: count }) },
  {
    weight: 1,
    arbitrary: fc.record({ numerator: count.map((n) => n / 4), denominator: count.map((n) => n / 8) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      missing: fc.constantFrom('not-reported', 'not-applicable', 'not-due', 'not-collected', 'suppressed'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ value: count, missing: fc.constant('suppressed') }) },
);

/** An observation of the indicator (rarely of another one) at one of `places` sites, one beyond, or the whole programme. */
export const observation = (places: number): fc.Arbitrary<Observation> =>
  fc
    .record({
      indicator: fc.constantFrom(...Array.from({ length: 15 }, () => INDICATOR), 'other'),
      period: fc.constantFrom(...PERIODS),
      site: fc.option(fc.nat({ max: places }), { nil: undefined, freq: 12 }),
      categories: fc.constantFrom(undefined, undefined, undefined, ...CATEGORIES),
      date: optional(['2021-01-01', '2021-02-01']),
      figures,
      id: fc.constant('new'),
    })
    .map(({ figures, site, ...own }) =>
      clean({ ...own, ...figures, site: site === undefined ? undefined : `s${site}` } as Observation),
    );

/** As people mostly send it: one kind of figure, by one dimension or not at all. */
function plainOf(observations: readonly Observation[], figures: string, categories: string): Observation[] {
  return observations.flatMap((own) => {
    if (!('missing' in own) && !(figures in own)) return [];
    const named = Object.keys(own.categories ?? {}).join();
    return named === categories ? [own] : categories === '' ? [{ ...own, categories: {} }] : [];
  });
}

/** A document with one indicator, two quarters, a year and up to 40 observations; every second one plain. */
export const document: fc.Arbitrary<Document> = fc.tuple(indicator, sites).chain(([indicator, sites]) =>
  fc
    .record({
      observations: fc.array(observation(sites.length), { maxLength: 40, size: 'max' }),
      plain: fc.boolean(),
      figures: fc.constantFrom('value', 'numerator'),
      categories: fc.constantFrom('', 'sex', 'age'),
    })
    .map(({ observations, plain, figures, categories }) => {
      const all = observations.map((own, n) => ({ ...own, id: `o${n}` }));
      const own = plain ? plainOf(all, figures, categories) : all;
      return { indicators: [indicator], sites, dimensions: DIMENSIONS, observations: own };
    }),
);
