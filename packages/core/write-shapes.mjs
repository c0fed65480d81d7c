// Writes src/programme/shapes.generated.ts from the zod schemas. Run it after every change of a schema; a test says when.
// From the root: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs packages/core/write-shapes.mjs
import { writeFileSync } from 'node:fs';
import { shapes } from './test/programme/shape-of-schema.ts';

const WIDTH = 110;

/** A value as source text, in pieces that may stand on lines of their own. */
function pieces(value) {
  if (typeof value !== 'object' || value === null)
    return [typeof value === 'string' ? `'${value}'` : String(value)];
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => pieces(item))
    : Object.entries(value).map(([name, item]) => [`${name}: ${pieces(item)[0]}`, ...pieces(item).slice(1)]);
  const joined = parts.flatMap((part, at) =>
    at < parts.length - 1 ? [...part.slice(0, -1), `${part.at(-1)},`] : part,
  );
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  const line = [`${open}${joined[0]}`, ...joined.slice(1)];
  return [...line.slice(0, -1), `${line.at(-1)}${close}`];
}

/** As many pieces on a line as fit. */
function filled(value) {
  const lines = [''];
  for (const piece of pieces(value)) {
    if (lines.at(-1).length + piece.length >= WIDTH - 2) lines.push('');
    lines.push(`${lines.pop()}${piece} `);
  }
  return lines.map((line) => `  ${line.trimEnd()}`).join('\n');
}

const HEAD = `/** Made by \`write-shapes.mjs\` from the zod schemas; not to be edited. */
import type { Fields } from './shape.types.js';
`;

const texts = Object.entries(shapes).map(
  ([name, shape]) =>
    `\n// oxfmt-ignore\nexport const ${name}: Fields = {\n${Object.entries(shape)
      .map(([field, member]) =>
        filled({ [field]: member })
          .replace(/^  \{ /, '  ')
          .replace(/ \}$/, ','),
      )
      .join('\n')}\n};\n`,
);
writeFileSync(new URL('src/programme/shapes.generated.ts', import.meta.url), HEAD + texts.join(''));
