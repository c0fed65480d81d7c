// Rolling up a million observations beside a hand-written loop, plain objects, arquero and DuckDB-WASM; and one changed
// value beside rolling up everything again.
import { createRollup, MISSING_REASONS, type Rollup, type RollupTable } from '@careframe/core/rollup';
import type { Observation } from '@careframe/core';
import {
  age,
  asObservationColumns,
  indicators,
  millionObservations,
  PERIODS,
  periods,
  sites,
  type Columns,
} from './observations.ts';
import { checksum, emptyTotals, floor, PLACES, SPANS, type Totals } from './rollup-floor.ts';
import {
  aqTable,
  arquero,
  arqueroTotals,
  duckDB,
  duckDBTotals,
  fillDuckDB,
  naive,
  openDuckDB,
  plainObjects,
  toTotals,
} from './rollup-peers.ts';
import type { Contestant, Job } from './run.ts';

/** Loads columns; nothing is added up yet. */
function load(columns: Columns): Rollup {
  const observations = asObservationColumns(columns);
  return createRollup({ indicators, sites, dimensions: [age], observations });
}

/** Adds up everything and writes out each total of each indicator. */
function rollUp(rollup: Rollup): RollupTable[] {
  return indicators.map(({ id }) => rollup.table(id)!);
}

/** Puts our tables where the floor has its totals; the whole programme is the country once more and left out. */
function careframeTotals(tables: readonly RollupTable[]): Totals {
  const all = emptyTotals();
  const placeOf = new Map(sites.map(({ id }, place) => [id, place]));
  tables.forEach((table, indicator) => {
    const reasons = Object.values(table.missing);
    for (let row = 0; row <= PERIODS; row++)
      table.sites.forEach((site, n) => {
        if (site === undefined) return;
        const at = row * table.sites.length + n;
        const cell = (indicator * SPANS + row) * PLACES + placeOf.get(site)!;
        all.value[cell] = table.value[at]!;
        all.reported[cell] = table.reported[at]!;
        all.partial[cell] = table.partial[at]!;
        reasons.forEach((counts, reason) => (all.missing[cell * reasons.length + reason] = counts[at]!));
      });
  });
  return all;
}

const ROUNDS = 5;

/** Runs once and says how long it took. */
async function timed<T>(run: () => T | Promise<T>): Promise<[answer: Awaited<T>, ms: number]> {
  const start = performance.now();
  const answer = await run();
  return [answer, performance.now() - start];
}

function contestant<T>(name: string, run: () => T, totals: (answer: T) => Totals, prepared = 0): Contestant {
  return { name, run, check: (answer) => checksum(totals(answer as T)), prepared };
}

async function everything(title: string, columns: Columns): Promise<Job> {
  const [objects, objectsMs] = await timed(() => plainObjects(columns));
  const [table, tableMs] = await timed(() => aqTable(columns));
  const [database, databaseMs] = await timed(async () => {
    const opened = await openDuckDB();
    fillDuckDB(opened, columns);
    return opened;
  });
  // A roll-up keeps what it has added up, so every run needs one that has not been asked yet.
  const fresh: Rollup[] = [];
  for (let n = 0; n < ROUNDS; n++) load(columns);
  const [, loadMs] = await timed(() => Array.from({ length: ROUNDS + 1 }, () => fresh.push(load(columns))));
  return {
    title,
    rounds: ROUNDS,
    contestants: [
      contestant(
        'typed arrays by hand (floor)',
        () => floor(columns),
        (totals) => totals,
      ),
      contestant('Careframe, loading and rolling up', () => rollUp(load(columns)), careframeTotals),
      contestant(
        'Careframe, rolling up alone',
        () => rollUp(fresh.pop()!),
        careframeTotals,
        loadMs / (ROUNDS + 1),
      ),
      contestant(
        'DuckDB-WASM, query alone',
        () => duckDB(database),
        (own) => toTotals(duckDBTotals(own)),
        databaseMs,
      ),
      contestant('plain objects', () => naive(objects), toTotals, objectsMs),
      contestant(
        'arquero, query alone',
        () => arquero(table),
        (own) => toTotals(arqueroTotals(own)),
        tableMs,
      ),
    ],
  };
}

/** A row as an observation. */
function observationOf(columns: Columns, row: number): Observation {
  const reason = columns.missing[row]!;
  return {
    id: `o${row}`,
    indicator: `i${columns.indicator[row]}`,
    site: `s${columns.site[row]}`,
    period: periods[columns.period[row]!]!,
    categories: { age: `a${columns.category[row]}` },
    ...(reason > 0 && { missing: MISSING_REASONS[reason - 1]! }),
    ...(columns.denominator[row]! > 0 && {
      numerator: columns.numerator[row]!,
      denominator: columns.denominator[row]!,
    }),
    ...(!Number.isNaN(columns.value[row]) && { value: columns.value[row]! }),
  };
}

/** Another value: one more, or the first one. */
function changed({ missing: _missing, ...own }: Observation): Observation {
  return own.denominator === undefined
    ? { ...own, value: (own.value ?? 0) + 1 }
    : { ...own, denominator: own.denominator + 1 };
}

/** The columns with one row changed the same way. */
function withChange(columns: Columns, row: number): Columns {
  const { value, denominator } = changed(observationOf(columns, row));
  const copy = { ...columns, value: columns.value.slice(), missing: columns.missing.slice() };
  const shares = columns.denominator.slice();
  copy.missing[row] = 0;
  copy.value[row] = value ?? NaN;
  shares[row] = denominator ?? NaN;
  return { ...copy, denominator: shares };
}

/** One change alone is too short for the clock. */
const MANY = 1000;

function oneValue(columns: Columns): Job {
  const rows = Array.from({ length: MANY }, (_, n) => (n + 1) * 991);
  const last = rows.at(-1)!;
  const edits = rows.map((row) => {
    const before = observationOf(columns, row);
    return { before, after: changed(before) };
  });
  const ask = (own: Rollup, { indicator, period }: Observation) => own.at({ indicator, period });
  const rollup = load(columns);
  for (const { id } of indicators) rollup.at({ indicator: id });
  const patched = withChange(columns, last);
  const everything = () => {
    const own = load(patched);
    for (const { id } of indicators) own.at({ indicator: id });
    return ask(own, edits.at(-1)!.after);
  };
  const set = () => {
    let answer: unknown;
    for (const { before, after } of edits) {
      rollup.set(after);
      answer = ask(rollup, after);
      rollup.set(before);
    }
    return answer;
  };
  const whatIf = () => {
    let answer: unknown;
    for (const { after } of edits) answer = ask(rollup.whatIf(after), after);
    return answer;
  };
  const check = (answer: unknown): string => JSON.stringify(answer);
  return {
    title: 'One changed value of 1,000,000 and the country total after it',
    contestants: [
      { name: 'everything again', run: everything, check },
      { name: 'set, total, set back', run: set, check, times: MANY },
      { name: 'whatIf, total', run: whatIf, check, times: MANY },
    ],
  };
}

export async function rollupJobs(): Promise<readonly Job[]> {
  const shuffled = millionObservations();
  return [
    await everything('Roll up 1,000,000 observations over four levels, in no order', shuffled),
    await everything(
      'Roll up 1,000,000 observations over four levels, by month and centre',
      millionObservations(true),
    ),
    oneValue(shuffled),
  ];
}
