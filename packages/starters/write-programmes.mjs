// Writes programmes/*.json from the modules in src, so that sites without a bundler can use them as files.
// From the root: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs packages/starters/write-programmes.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeProgramme } from '@careframe/core';
import { illustrativeResponses, loadStarter, starters } from '@careframe/starters';

/** One answer a line: easy to compare, and half the size of the indented form. */
export const responsesText = (responses) =>
  `[\n${responses.map((response) => JSON.stringify(response)).join(',\n')}\n]\n`;

/** File name, relative to the package, to its text. */
export async function programmeFiles() {
  const files = new Map();
  for (const { id, file } of starters) files.set(file, writeProgramme(await loadStarter(id)));
  return files.set('programmes/turkmenistan-training.responses.json', responsesText(illustrativeResponses()));
}

if (import.meta.main ?? process.argv[1]?.endsWith('write-programmes.mjs')) {
  const root = new URL('./', import.meta.url);
  mkdirSync(new URL('programmes/', root), { recursive: true });
  for (const [file, text] of await programmeFiles()) {
    writeFileSync(new URL(file, root), text);
    console.log(`${file}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  }
}
