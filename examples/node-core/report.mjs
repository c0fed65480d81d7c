// A partner's script: reads a programme, checks it, and prints where it stands. Node 20 or newer, no browser.
//   node report.mjs programme.json 2013-04-15
import { readFile } from 'node:fs/promises';
import { chainStatements, checkProgramme, indicatorStatus, readProgramme } from '@careframe/core';
import {
  commonWords,
  createFormat,
  loadWords,
  pickText,
  problemText,
  statementText,
  wordsFor,
} from '@careframe/i18n';

const [file, today = new Date().toISOString().slice(0, 10), language = 'en'] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node report.mjs programme.json [YYYY-MM-DD] [language]');
  process.exit(2);
}

await loadWords(commonWords, language);
const format = createFormat(language);
const words = wordsFor(commonWords, format);
const text = (localized) => pickText(localized, [language])?.text ?? '';

const reading = readProgramme(await readFile(file, 'utf8'));
for (const problem of reading.problems) {
  const { what, where, fix } = problemText(problem, words);
  console.error([what, where && `(${where})`, fix].filter(Boolean).join(' '));
}
if (reading.status === 'failure') process.exit(1);

const programme = reading.value;
console.log(`# ${text(programme.title)}\n`);
for (const indicator of programme.indicators) {
  const { state, actual, achievement } = indicatorStatus(programme, indicator.id, { today });
  const value = actual.kind === 'value' ? format.number(actual.value) : '–';
  const share = achievement.kind === 'ratio' ? format.percent(achievement.value) : '–';
  console.log(
    `- ${indicator.code ?? indicator.id} ${text(indicator.name)}: ${value}, ${share}, ${words(`state.${state}`)}`,
  );
}
console.log('');
for (const statement of chainStatements(programme)) console.log(`${statementText(statement, words)}\n`);
console.log(`${checkProgramme(programme, { today }).length} findings`);
