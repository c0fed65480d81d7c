import { readProgramme } from '@careframe/core';
import type { Change, Edit, Programme, Reading } from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';

/** A document with fields that its type does not have. */
export type Loose = Record<string, unknown>;

/** The value of a reading that must have one. */
export function valueOf(reading: Reading<Programme>): Programme {
  if (reading.status === 'failure') throw new Error(`failure: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

export function codesOf(reading: Reading<Programme>): string[] {
  return reading.problems.map(({ code }) => code);
}

/** The sound programme as core hands it out. */
export function frozenProgramme(): Programme {
  return valueOf(readProgramme(soundProgramme()));
}

export function change(...edits: Edit[]): Change {
  return { id: 'c1', at: '2021-03-01T08:00:00.000Z', by: 'somebody', edits };
}
