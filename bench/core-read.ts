// Reading a valid document: readProgramme beside JSON.parse alone and beside JSON.parse with other validators. The
// others check the schema only; ours also looks for ids used twice, references that lead nowhere, keys that reach a
// prototype, depth, and freezes what it hands out.
import { readProgramme, writeProgramme, type Programme } from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';
import { validators } from './core-read-peers.ts';
import { largeDocument, withLongIds } from './documents.ts';
import type { Contestant, Job } from './run.ts';

/** Of a document that was accepted: the number of its values and their sum. */
function checksum({ observations }: Programme): string {
  let sum = 0;
  for (const { value } of observations) sum += value ?? 0;
  return `${observations.length} values, ${sum.toFixed(1)}`;
}

function accepted(text: string): Programme {
  const reading = readProgramme(text);
  if (reading.status !== 'ok') throw new Error(`${reading.status}: ${JSON.stringify(reading.problems[0])}`);
  return reading.value;
}

/** Small documents, each with one fault that the schema names: all tools must refuse all of them. */
function spoiled(): readonly string[] {
  const faults: readonly (readonly [place: string, value: unknown])[] = [
    ['title', undefined],
    ['title', {}],
    ['title', { english: 'Day centres' }],
    ['languages', []],
    ['period.start', '2021-02-30'],
    ['stages', 3],
    ['results.1.id', 'plans used'],
    ['results.0.label', { en: 'x'.repeat(100_001) }],
    ['indicators.0.direction', 'up'],
    ['indicators.0.decimals', 9],
    ['indicators.0.targets.0.value', '40'],
    ['observations.0.period', '2021-Q5'],
    ['observations.0.categories', { sex: 1 }],
    ['rubrics.0.areas.0.criteria.0.name', undefined],
  ];
  return faults.map(([place, value]) => {
    const document: unknown = soundProgramme();
    const keys = place.split('.');
    let parent = document as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
    parent[keys.at(-1)!] = value;
    return JSON.stringify(document);
  });
}

function peers(text: string): Contestant[] {
  const faulty = spoiled();
  return Object.entries(validators()).map(([name, isValid]) => {
    const missed = faulty.filter((one) => isValid(JSON.parse(one)));
    if (missed.length > 0)
      throw new Error(`${name} accepts a document with a fault: ${missed[0]!.slice(0, 200)}`);
    return {
      name: `JSON.parse, then ${name}`,
      run: () => {
        const value = JSON.parse(text) as Programme;
        if (!isValid(value)) throw new Error(`${name} refuses the document`);
        return checksum(value);
      },
    };
  });
}

function job(title: string, text: string, others: readonly Contestant[] = []): Job {
  return {
    title: `${title}, ${(text.length / 1e6).toFixed(1)} MB`,
    contestants: [
      { name: 'JSON.parse alone', run: () => checksum(JSON.parse(text) as Programme) },
      { name: 'readProgramme', run: () => checksum(accepted(text)) },
      ...others,
    ],
  };
}

/** A goal of ours: `readProgramme` within twice the time of JSON.parse alone. */
export function reading(): readonly Job[] {
  const missed = spoiled().find((one) => readProgramme(one).status === 'ok');
  if (missed !== undefined)
    throw new Error(`readProgramme accepts a document with a fault: ${missed.slice(0, 200)}`);
  const document = largeDocument();
  const text = JSON.stringify(document);
  return [
    job('Read a valid document', text, peers(text)),
    job('The same as writeProgramme writes it', writeProgramme(document)),
    job('The same with ids as sessions make them', JSON.stringify(withLongIds(document))),
  ];
}
