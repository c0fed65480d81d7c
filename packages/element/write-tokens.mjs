// Writes tokens/*.tokens.json from the tokens in the styles. Run it after every change of a token; a test says when.
// From the root: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs packages/element/write-tokens.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { designTokens } from './src/styles/design-tokens.ts';

const folder = new URL('tokens/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark'])
  writeFileSync(
    new URL(`careframe.${theme}.tokens.json`, folder),
    `${JSON.stringify(designTokens(theme), undefined, 2)}\n`,
  );
