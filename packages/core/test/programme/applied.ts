import { expect } from 'chai';
import { applyChange, writeProgramme } from '@careframe/core';
import type { Edit, Programme } from '@careframe/core';
import { change, frozenProgramme } from './sound.js';

/** Applies, expects no problem, takes back, expects what was there before to the byte. */
export function there(programme: Programme, ...edits: Edit[]): Programme {
  const applied = applyChange(programme, change(...edits));
  expect(applied.problems).to.deep.equal([]);
  const back = applyChange(applied.programme, applied.inverse);
  expect(back.problems).to.deep.equal([]);
  expect(back.programme).to.deep.equal(programme);
  expect(writeProgramme(back.programme)).to.equal(writeProgramme(programme));
  return applied.programme;
}

/** Applies, expects refusal as a whole, and answers code and path. */
export function refused(...edits: Edit[]): unknown[] {
  const programme = frozenProgramme();
  const applied = applyChange(programme, change(...edits));
  expect(applied.programme).to.equal(programme);
  expect(applied.inverse.edits).to.deep.equal([]);
  expect(applied.problems.every(({ severity }) => severity === 'must')).to.equal(true);
  return applied.problems.map(({ code, path }) => [code, ...path].join(' '));
}
