// A partner's Node script, run against the packed packages by consumer-check.ts: read, check, change, write.
import {
  chainStatements,
  checkProgramme,
  createSession,
  readProgramme,
  writeProgramme,
} from '@careframe/core';
import { createFormat, loadLocale } from '@careframe/i18n';
import * as starters from '@careframe/starters';

const broken = readProgramme('{"formatVersion": 1, "results": 7}');
if (broken.status !== 'failure' || broken.problems.length === 0)
  throw new Error('A broken document was not refused');
if (Object.keys(starters).length === 0) throw new Error('No starters');
await loadLocale('bg');
if (typeof createFormat('bg').number(1234.5) !== 'string') throw new Error('No number in Bulgarian');
console.log(
  [chainStatements, checkProgramme, createSession, writeProgramme].every((one) => typeof one === 'function'),
);
