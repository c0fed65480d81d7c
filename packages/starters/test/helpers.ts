/** Walks a document for the tests. */
import { readProgramme, type Programme } from '@careframe/core';
import { loadStarter, starters, type Starter } from '../src/index.js';

export interface Loaded {
  readonly starter: Starter;
  readonly programme: Programme;
}

/** The starter as any host would get it: loaded, then read. */
export async function load(id: string): Promise<Loaded> {
  const starter = starters.find((candidate) => candidate.id === id);
  const reading = readProgramme(await loadStarter(id));
  if (!starter || reading.status === 'failure') throw new Error(`${id}: ${JSON.stringify(reading.problems)}`);
  return { starter, programme: reading.value };
}

/** A record with only language tags as keys is a text; ids of topics, sites and dimensions are never that short. */
const isText = (value: object): value is Record<string, string> =>
  Object.entries(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}$/.test(key) && typeof text === 'string');

/** Every LocalizedText in the document with its place, for example `results/3/label`. */
export function texts(value: unknown, place = ''): { place: string; text: Record<string, string> }[] {
  if (typeof value !== 'object' || value === null) return [];
  // Categories of an observation are ids by dimension, not words: { sex: 'female' }.
  if (place.endsWith('/categories') && !Array.isArray(value)) return [];
  if (!Array.isArray(value) && isText(value)) return [{ place, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, place ? `${place}/${key}` : key));
}

/** Anything that holds a number, or a set of numbers, and may say where it is from. */
export type Figure = { readonly illustrative?: unknown; readonly source?: unknown };

/** True when the figure says that it is invented, or that the report is where it comes from. */
export function isHonest(figure: Figure, report: string): boolean {
  if (figure.illustrative === true) return true;
  const source = figure.source as Record<string, string> | undefined;
  return source !== undefined && Object.values(source).every((text) => text.includes(report));
}
