/**
 * Older formats, one step at a time: `migrations[n]` takes a document of version n to version n + 1. A step gets a
 * copy that is its own, may change it, and must leave alone what it does not know. The fixtures of every step are in
 * `test/programme/migrations.test.ts`.
 */
import { draftToFirst } from './0-to-1.js';

/** A document of some older version: plain data within the limits of reading. */
export type OldDocument = Record<string, unknown>;
export type Migration = (document: OldDocument) => OldDocument;

export const migrations: Readonly<Record<number, Migration>> = { 0: draftToFirst };

/** Takes a document from `version` up to `target`; undefined when a step is missing. */
export function migrate(document: OldDocument, version: number, target: number): OldDocument | undefined {
  let current = document;
  for (let step = version; step < target; step++) {
    const migration = Object.hasOwn(migrations, step) ? migrations[step] : undefined;
    if (!migration) return undefined;
    current = { ...migration(current), formatVersion: step + 1 };
  }
  return current;
}
