// The same roll-up with what others would take: plain objects, arquero, DuckDB-WASM. Each answers totals in its own
// form; `totals…` brings them into the form of the floor for the checksum, outside the measurement.
import { createRequire } from 'node:module';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import * as aq from 'arquero';
import { CATEGORIES, kindOf, PERIODS, SITES, type Columns } from './observations.ts';
import { centresOf, emptyTotals, PLACES, SPANS, type Totals } from './rollup-floor.ts';

const REASONS = 5;
const districtOf = (site: number): number => site % 25;
const regionOf = (site: number): number => districtOf(site) % 5;
/** Country 0, regions from 1, districts from 6, centres from 31: the places of a centre from the centre up. */
const placesOf = (site: number): readonly number[] => [
  31 + site,
  6 + districtOf(site),
  1 + regionOf(site),
  0,
];
const isLatest = (indicator: number): boolean =>
  kindOf(indicator) === 'cumulative' || kindOf(indicator) === 'level';

/** One total as every tool gives it: `a` is a value or a numerator. */
interface Total {
  readonly indicator: number;
  /** Month, or PERIODS for the year. */
  readonly span: number;
  readonly place: number;
  a: number;
  b: number;
  reported: number;
  partial: number;
  /** By reason. */
  readonly missing: number[];
}

/** Puts totals where the floor has them. */
export function toTotals(totals: Iterable<Total>): Totals {
  const all = emptyTotals();
  for (const { indicator, span, place, a, b, reported, partial, missing } of totals) {
    const cell = (indicator * SPANS + span) * PLACES + place;
    all.value[cell] = kindOf(indicator) === 'ratio' ? a / b : a;
    all.reported[cell] = reported;
    all.partial[cell] = partial;
    missing.forEach((count, n) => (all.missing[cell * REASONS + n] = count));
  }
  return all;
}

// ---- plain objects

interface Plain {
  readonly indicator: number;
  readonly period: number;
  readonly site: number;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** 1 + the place of the reason. */
  readonly missing?: number;
}

export function plainObjects(columns: Columns): Plain[] {
  return Array.from({ length: columns.length }, (_, row): Plain => {
    const about = {
      indicator: columns.indicator[row]!,
      period: columns.period[row]!,
      site: columns.site[row]!,
    };
    if (columns.missing[row]! > 0) return { ...about, missing: columns.missing[row]! };
    return columns.denominator[row]! > 0
      ? { ...about, numerator: columns.numerator[row]!, denominator: columns.denominator[row]! }
      : { ...about, value: columns.value[row]! };
  });
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const sole = (reasons: readonly number[]): number => (new Set(reasons).size === 1 ? reasons[0]! : 1);
const only = (reason: number): number[] =>
  Array.from({ length: REASONS }, (_, n) => Number(n === reason - 1));

function centreTotal(rows: readonly Plain[]): Total {
  const { indicator, period, site } = rows[0]!;
  const given = rows.filter((row) => row.missing === undefined);
  const reasons = rows.flatMap((row) => row.missing ?? []);
  const inapplicable = reasons.filter((reason) => reason === 2).length;
  const reported = Number(given.length > 0);
  return {
    indicator,
    span: period,
    place: 31 + site,
    reported,
    a: given.reduce((sum, row) => sum + (row.numerator ?? row.value!), 0),
    b: given.reduce((sum, row) => sum + (row.denominator ?? 0), 0),
    partial: reported && Number(given.length + inapplicable < CATEGORIES),
    missing: reported ? [0, 0, 0, 0, 0] : only(sole(reasons)),
  };
}

function addTotals(parts: readonly Total[], span: number, place: number): Total {
  const total: Total = {
    ...parts[0]!,
    span,
    place,
    a: 0,
    b: 0,
    reported: 0,
    partial: 0,
    missing: [0, 0, 0, 0, 0],
  };
  for (const part of parts) {
    total.a += part.a;
    total.b += part.b;
    total.reported += part.reported;
    total.partial += part.partial;
    part.missing.forEach((count, n) => (total.missing[n]! += count));
  }
  return total;
}

/** A month as a part of the year. */
function asPart(total: Total): Total {
  const expected = centresOf(total.place) - total.missing[1]!;
  if (total.reported > 0) {
    const partial = Number(total.reported < expected || total.partial > 0);
    return { ...total, reported: 1, partial, missing: [0, 0, 0, 0, 0] };
  }
  const reasons = total.missing.flatMap((count, n) => (count > 0 ? [n + 1] : []));
  return { ...total, a: 0, b: 0, partial: 0, missing: only(sole(reasons)) };
}

function yearTotal(months: readonly Total[]): Total {
  const { indicator, place } = months[0]!;
  const year = addTotals(months.map(asPart), PERIODS, place);
  if (isLatest(indicator))
    year.a = months.reduce((last, own) => (own.reported > 0 && own.span > last.span ? own : last), {
      span: -1,
      a: 0,
    }).a;
  return year;
}

export function naive(rows: readonly Plain[]): Total[] {
  const centres = [...groupBy(rows, (row) => `${row.indicator} ${row.period} ${row.site}`).values()].map(
    centreTotal,
  );
  const parts = centres.flatMap((own) => placesOf(own.place - 31).map((place) => ({ own, place })));
  const months = [
    ...groupBy(parts, ({ own, place }) => `${own.indicator} ${own.span} ${place}`).values(),
  ].map((group) =>
    addTotals(
      group.map(({ own }) => own),
      group[0]!.own.span,
      group[0]!.place,
    ),
  );
  const years = [...groupBy(months, (own) => `${own.indicator} ${own.place}`).values()].map(yearTotal);
  return [...months, ...years];
}

// ---- columns as arquero and DuckDB take them

/** One column for values and numerators; null or NaN where there is none. */
function flatColumns(columns: Columns): {
  indicator: Uint8Array;
  period: Uint8Array;
  site: Uint16Array;
  a: Float64Array;
  b: Float64Array;
  reason: Float64Array;
  inapplicable: Uint8Array;
} {
  const { indicator, period, site, value, numerator, denominator, missing } = columns;
  return {
    indicator,
    period,
    site,
    a: value.map((own, row) => (Number.isNaN(own) ? numerator[row]! : own)),
    b: denominator,
    reason: Float64Array.from(missing, (reason) => reason || NaN),
    inapplicable: missing.map((reason) => Number(reason === 2)),
  };
}

// ---- arquero

export function aqTable(columns: Columns): aq.ColumnTable {
  return aq.table(flatColumns(columns));
}

const AQ_SUMS = {
  a: aq.op.sum('a'),
  b: aq.op.sum('b'),
  reported: aq.op.sum('reported'),
  partial: aq.op.sum('partial'),
  m1: aq.op.sum('m1'),
  m2: aq.op.sum('m2'),
  m3: aq.op.sum('m3'),
  m4: aq.op.sum('m4'),
  m5: aq.op.sum('m5'),
};
const AQ_REASONS = Object.fromEntries(
  [1, 2, 3, 4, 5].map((n) => [`m${n}`, aq.escape((d: { reason: number }) => Number(d.reason === n))]),
);

export function arquero(rows: aq.ColumnTable): aq.ColumnTable {
  const centres = rows
    .groupby('indicator', 'period', 'site')
    .rollup({
      a: aq.op.sum('a'),
      b: aq.op.sum('b'),
      given: aq.op.valid('a'),
      inapplicable: aq.op.sum('inapplicable'),
      low: aq.op.min('reason'),
      high: aq.op.max('reason'),
    })
    .derive({
      a: aq.escape((d: { a?: number }) => d.a ?? 0),
      b: aq.escape((d: { b?: number }) => d.b ?? 0),
      reported: aq.escape((d: { given: number }) => Number(d.given > 0)),
      partial: aq.escape((d: { given: number; inapplicable: number }) =>
        Number(d.given > 0 && d.given + d.inapplicable < CATEGORIES),
      ),
      reason: aq.escape((d: { given: number; low: number; high: number }) =>
        d.given > 0 ? 0 : d.low === d.high ? d.low : 1,
      ),
      district: aq.escape((d: { site: number }) => 6 + districtOf(d.site)),
      region: aq.escape((d: { site: number }) => 1 + regionOf(d.site)),
      centre: aq.escape((d: { site: number }) => 31 + d.site),
      country: aq.escape(() => 0),
    })
    .derive(AQ_REASONS);
  const [country, ...others] = ['country', 'region', 'district', 'centre'].map((level) =>
    centres.groupby('indicator', 'period', { place: `d.${level}` }).rollup(AQ_SUMS),
  );
  const months = country!.concat(...others);
  return months.concat(aqYears(months));
}

function aqYears(months: aq.ColumnTable): aq.ColumnTable {
  type Month = Record<
    'place' | 'indicator' | 'period' | 'reported' | 'partial' | 'a' | 'b' | 'last',
    number
  > &
    Record<`m${number}`, number>;
  const reasonOf = (d: Month): number => {
    const reasons = [d.m1, d.m2, d.m3, d.m4, d.m5].flatMap((count, n) => (count! > 0 ? [n + 1] : []));
    return d.reported > 0 ? 0 : sole(reasons);
  };
  return months
    .derive({ seen: aq.escape((d: Month) => (d.reported > 0 ? d.period : -1)) })
    .groupby('indicator', 'place')
    .derive({ last: aq.op.max('seen') })
    .ungroup()
    .derive({
      a: aq.escape((d: Month) =>
        d.reported === 0 || (isLatest(d.indicator) && d.period !== d.last) ? 0 : d.a,
      ),
      partial: aq.escape((d: Month) =>
        Number(d.reported > 0 && (d.reported < centresOf(d.place) - d.m2! || d.partial > 0)),
      ),
      reason: aq.escape(reasonOf),
      reported: aq.escape((d: Month) => Number(d.reported > 0)),
      period: aq.escape(() => PERIODS),
    })
    .derive(AQ_REASONS)
    .groupby('indicator', 'period', 'place')
    .rollup(AQ_SUMS);
}

export function* arqueroTotals(table: aq.ColumnTable): Generator<Total> {
  for (const row of table.objects() as Record<string, number>[]) {
    const { indicator, period, place, a, b, reported, partial, m1, m2, m3, m4, m5 } = row;
    const missing = [m1!, m2!, m3!, m4!, m5!];
    yield {
      indicator: indicator!,
      span: period!,
      place: place!,
      a: a!,
      b: b!,
      reported: reported!,
      partial: partial!,
      missing,
    };
  }
}

// ---- DuckDB

const SQL = `
with centres as (
  select indicator, period, site,
    coalesce(sum(a), 0) as a, coalesce(sum(b), 0) as b, count(a) as given, sum(inapplicable) as inapplicable,
    case when count(a) > 0 then 0 when min(reason) = max(reason) then min(reason) else 1 end as reason
  from observations group by indicator, period, site
), parts as (
  select *, (given > 0)::int as reported, (given > 0 and given + inapplicable < ${CATEGORIES})::int as partial
  from centres join places using (site)
), months as (
  select indicator, period, coalesce(centre, district, region, 0) as place,
    case when grouping(centre) = 0 then 1 when grouping(district) = 0 then ${SITES / 25}
      when grouping(region) = 0 then ${SITES / 5} else ${SITES} end as centres,
    sum(a) as a, sum(b) as b, sum(reported) as reported, sum(partial) as partial,
    sum((reason = 1)::int) as m1, sum((reason = 2)::int) as m2, sum((reason = 3)::int) as m3,
    sum((reason = 4)::int) as m4, sum((reason = 5)::int) as m5
  from parts
  group by grouping sets (
    (indicator, period, centre), (indicator, period, district), (indicator, period, region), (indicator, period))
), judged as (
  select *, reported > 0 as given,
    case when reported > 0 then 0
      when (m1 > 0)::int + (m2 > 0)::int + (m3 > 0)::int + (m4 > 0)::int + (m5 > 0)::int > 1 then 1
      when m1 > 0 then 1 when m2 > 0 then 2 when m3 > 0 then 3 when m4 > 0 then 4 else 5 end as reason
  from months
), years as (
  select indicator, ${PERIODS} as period, place,
    case when latest then arg_max(a, period) filter (given) else sum(a) end as a, sum(b) as b,
    count(*) filter (given) as reported,
    count(*) filter (given and (reported < centres - m2 or partial > 0)) as partial,
    sum((reason = 1)::int) as m1, sum((reason = 2)::int) as m2, sum((reason = 3)::int) as m3,
    sum((reason = 4)::int) as m4, sum((reason = 5)::int) as m5
  from judged join kinds using (indicator) group by indicator, latest, place
)
select indicator::int as indicator, period::int as span, place::int as place, a, b, reported::int as reported,
  partial::int as partial, m1::int as m1, m2::int as m2, m3::int as m3, m4::int as m4, m5::int as m5
from (select indicator, period, place, a, b, reported, partial, m1, m2, m3, m4, m5 from months
  union all select * from years)`;

/** A database of its own in this process: no worker, no messages. */
export async function openDuckDB(): Promise<duckdb.DuckDBConnection> {
  const dist = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundles = { mvp: { mainModule: dist, mainWorker: '' }, eh: { mainModule: dist, mainWorker: '' } };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  return database.connect();
}

export function fillDuckDB(connection: duckdb.DuckDBConnection, columns: Columns): void {
  const { a, b, reason, ...own } = flatColumns(columns);
  connection.query('drop table if exists observations');
  connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays({ ...own, a, b, reason }), 'stream'), {
    name: 'observations',
    create: true,
  });
  for (const column of ['a', 'b', 'reason'])
    connection.query(`update observations set ${column} = null where isnan(${column})`);
  const sites = Array.from({ length: SITES }, (_, site) => site);
  const places = sites.map((site) => `(${[site, ...placesOf(site).slice(0, 3)].join()})`);
  connection.query('create or replace table places (site int, centre int, district int, region int)');
  connection.query(`insert into places values ${places.join()}`);
  const kinds = Array.from({ length: 100 }, (_, indicator) => `(${indicator}, ${isLatest(indicator)})`);
  connection.query('create or replace table kinds (indicator int, latest boolean)');
  connection.query(`insert into kinds values ${kinds.join()}`);
}

type Answer = ReturnType<duckdb.DuckDBConnection['query']>;

export const duckDB = (connection: duckdb.DuckDBConnection): Answer => connection.query(SQL);

export function* duckDBTotals(answer: Answer): Generator<Total> {
  const column = (name: string): ArrayLike<number> => answer.getChild(name)!.toArray() as ArrayLike<number>;
  const [indicator, span, place, a, b] = ['indicator', 'span', 'place', 'a', 'b'].map(column);
  const [reported, partial, ...reasons] = ['reported', 'partial', 'm1', 'm2', 'm3', 'm4', 'm5'].map(column);
  for (let row = 0; row < answer.numRows; row++)
    yield {
      indicator: indicator![row]!,
      span: span![row]!,
      place: place![row]!,
      a: a![row]!,
      b: b![row]!,
      reported: reported![row]!,
      partial: partial![row]!,
      missing: reasons.map((own) => own[row]!),
    };
}
