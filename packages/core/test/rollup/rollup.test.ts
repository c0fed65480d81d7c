import type { Observation } from '@careframe/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  createRollup,
  MISSING_REASONS,
  type ObservationColumns,
  type Rollup,
  type RollupTotal,
} from '@careframe/core/rollup';
import { document, INDICATOR, observation, PERIODS } from './arbitrary.js';
import { placeTotal, timeTotal, type Document } from './reference.js';

const CATEGORIES = [undefined, { sex: 'f' }, { sex: 'f', age: '0-2' }];
const placesOf = ({ sites }: Document) => [undefined, ...sites.map(({ id }) => id)];

/**
 * Equal to the last digit. Only where shares are added up or averaged without pooling, the twelfth digit of a sum may
 * differ: each quotient is already rounded there, so a sum can lie in the middle between two figures.
 */
function expectSame(actual: RollupTotal, expected: RollupTotal, document: Document, about: object): void {
  const quotients = document.observations.some(({ numerator }) => numerator !== undefined);
  expect(quotients ? nearly(actual, expected) : actual, JSON.stringify(about)).to.deep.equal(expected);
}

/** A total with the figures of another one where they are the same save for the twelfth digit of the largest of them. */
function nearly(total: RollupTotal, other: RollupTotal): RollupTotal {
  const [a, b] = [total.amount, other.amount];
  const { difference } = other;
  const size = Math.max(1, b.kind === 'value' ? Math.abs(b.value) : 0, Math.abs(difference ?? 0));
  const near = (own: number, as: number): number => (Math.abs(own - as) <= 2e-11 * size ? as : own);
  return {
    ...total,
    amount: a.kind === 'value' && b.kind === 'value' ? { ...a, value: near(a.value, b.value) } : a,
    ...(total.difference !== undefined &&
      difference !== undefined && { difference: near(total.difference, difference) }),
  };
}

describe('rollup', () => {
  it('gives what aggregate gives over the same parts, for every place and period (property)', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(document, (document) => {
        const rollup = createRollup(document);
        for (const site of placesOf(document))
          for (const categories of CATEGORIES) {
            for (const period of PERIODS) {
              const query = { indicator: INDICATOR, site, period, categories };
              expectSame(rollup.at(query), placeTotal(document, query), document, query);
            }
            const query = { indicator: INDICATOR, site, categories };
            expectSame(rollup.at(query), timeTotal(document, query), document, query);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('a table holds what single questions answer (property)', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(document, (document) => {
        const rollup = createRollup(document);
        const table = rollup.table(INDICATOR);
        if (!table) return;
        [...table.periods, undefined].forEach((period, row) => {
          table.sites.forEach((site, n) => {
            const at = row * table.sites.length + n;
            const total = rollup.at({ indicator: INDICATOR, site, period });
            const value = total.amount.kind === 'value' ? total.amount.value : NaN;
            const about = JSON.stringify([site, period]);
            expect(table.value[at], about).to.deep.equal(value);
            const { reported, expected, partial } = total;
            const counts = {
              reported: table.reported[at],
              expected: table.expected[at],
              partial: table.partial[at],
            };
            expect(counts, about).to.deep.equal({ reported, expected, partial });
            const missing = Object.entries(table.missing).flatMap(([reason, own]) =>
              own[at]! > 0 ? [[reason, own[at]]] : [],
            );
            expect(Object.fromEntries(missing), about).to.deep.equal(total.missing);
          });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('columns give what the same observations give (property)', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(undated(document), (document) => {
        const observations = columnsOf(document.observations);
        expect(everything(createRollup({ ...document, observations }), document)).to.deep.equal(
          everything(createRollup(document), document),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('what-if on one observation, or several, equals a full recompute and leaves the roll-up as it was (property)', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        unique(document),
        fc.array(observation(9), { minLength: 1, maxLength: 4 }),
        (document, changes) => {
          const rollup = createRollup(document);
          const before = everything(rollup, document);
          const then = rollup.whatIf(changes.length === 1 ? changes[0]! : changes);
          const changed = { ...document, observations: changes.reduce(replaced, document.observations) };
          expect(everything(then, document)).to.deep.equal(everything(createRollup(changed), document));
          expect(everything(rollup, document)).to.deep.equal(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any sequence of set and remove, with questions between, equals a full recompute (property)', function () {
    this.timeout(60_000);
    const edits = fc.array(fc.tuple(fc.boolean(), fc.boolean(), observation(9)), { maxLength: 12 });
    fc.assert(
      fc.property(unique(document), edits, (document, edits) => {
        const rollup = createRollup(document);
        const forks: [Rollup, readonly Observation[]][] = [];
        let { observations } = document;
        for (const [removes, asks, own] of edits) {
          if (asks) everything(rollup, document);
          // A fork made on the way must not feel what is done to the roll-up afterwards.
          if (asks && removes) forks.push([rollup.whatIf([]), observations]);
          const target = removes
            ? (observations[own.period.length % (observations.length || 1)] ?? own)
            : own;
          if (removes) rollup.remove(target);
          else rollup.set(target);
          observations = removes
            ? observations.filter((other) => keyOf(other) !== keyOf(target))
            : replaced(observations, target);
        }
        for (const [own, known] of [...forks, [rollup, observations] as const])
          expect(everything(own, document)).to.deep.equal(
            everything(createRollup({ ...document, observations: known }), document),
          );
      }),
      { numRuns: 300 },
    );
  });
});

const keyOf = ({ indicator, period, site, categories }: Observation): string =>
  JSON.stringify([
    indicator,
    period,
    site,
    Object.entries(categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Observations with one in place of those about the same, or at the end. */
function replaced(observations: readonly Observation[], own: Observation): readonly Observation[] {
  const same = observations.findIndex((other) => keyOf(other) === keyOf(own));
  return same < 0 ? [...observations, own] : observations.with(same, own);
}

/** Documents with one observation of a kind: which of two stands is another test. */
function unique(documents: typeof document): typeof document {
  return documents.map((own) => ({
    ...own,
    observations: [...new Map(own.observations.map((each) => [keyOf(each), each])).values()],
  }));
}

/** Columns know no dates: of several places the later row is the latest. */
function undated(documents: typeof document): typeof document {
  return documents.map((own) => ({
    ...own,
    observations: own.observations.map((each, row) => ({
      ...each,
      date: undefined,
      id: `o${String(row).padStart(3, '0')}`,
    })),
  }));
}

/** Every answer a roll-up can give about a document. */
function everything(rollup: Rollup, document: Document): unknown[] {
  const queries = placesOf(document).flatMap((site) =>
    CATEGORIES.flatMap((categories) =>
      [undefined, ...PERIODS].map((period) => ({ indicator: INDICATOR, site, period, categories })),
    ),
  );
  return [...queries.map((query) => rollup.at(query)), rollup.table(INDICATOR)];
}

/** Observations as columns, every row with its own dictionary entry. */
function columnsOf(observations: readonly Observation[]): ObservationColumns {
  const codes = Uint16Array.from(observations, (_, row) => row);
  const coded = <T>(values: readonly T[]) => ({ values, codes });
  const figures = (own: 'value' | 'numerator' | 'denominator') =>
    Float64Array.from(observations, (observation) => observation[own] ?? NaN);
  return {
    length: observations.length,
    indicator: coded(observations.map(({ indicator }) => indicator)),
    period: coded(observations.map(({ period }) => period)),
    site: coded(observations.map(({ site }) => site)),
    categories: coded(observations.map(({ categories }) => categories)),
    value: figures('value'),
    numerator: figures('numerator'),
    denominator: figures('denominator'),
    missing: Uint8Array.from(observations, ({ missing }) => 1 + MISSING_REASONS.indexOf(missing!)),
  };
}
