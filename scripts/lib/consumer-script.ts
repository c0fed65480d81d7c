// A partner's Node script, run against the packed packages by consumer-check.ts: read, check, change, undo, write.
import {
  chainStatements,
  checkProgramme,
  createSession,
  readProgramme,
  writeProgramme,
} from '@careframe/core';
import { createFormat, loadLocale } from '@careframe/i18n';
import { loadStarter, starters } from '@careframe/starters';

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const broken = readProgramme('{"formatVersion": 1, "results": 7}');
expect(
  broken.status === 'failure' && broken.problems.length > 0,
  'a broken document is refused with reasons',
);

expect(starters.length === 5, 'five starters');
for (const { id } of starters) {
  const reading = readProgramme(await loadStarter(id));
  if (reading.status === 'failure') throw new Error(`starter ${id} cannot be read`);
  const text = writeProgramme(reading.value);
  const again = readProgramme(text);
  expect(
    again.status !== 'failure' && writeProgramme(again.value) === text,
    `${id} is written as it was read`,
  );
  const session = createSession(reading.value);
  session.dispatch(
    session.createChange([{ op: 'remove', collection: 'links', id: reading.value.links[0]!.id }]),
  );
  expect(
    session.getState().programme.links.length === reading.value.links.length - 1,
    `${id}: a link removed`,
  );
  session.undo();
  expect(writeProgramme(session.getState().programme) === text, `${id}: undone to the same bytes`);
  console.log(
    `${id}: ${chainStatements(reading.value).length} statements, ${checkProgramme(reading.value).length} findings`,
  );
}

await loadLocale('bg');
expect(createFormat('bg').number(1234.5) === '1234,5', 'Bulgarian numbers');
