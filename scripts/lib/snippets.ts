// What a web developer copies: script tags with their hashes, the import map, placeholders. Made from the built files.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetTable } from './integrations.ts';

const digest = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Subresource-integrity values of all scripts and styles, by path under the folder. */
export function integrityOf(folder: string): Record<string, string> {
  const files = globSync('**/*.{js,css}', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), digest(join(folder, file))]));
}

/** For the split files: a name for each element, and the hash of every file, which a script tag alone cannot state. */
function importMap(integrity: Readonly<Record<string, string>>, base: string): object {
  const split = Object.entries(integrity).filter(([file]) => file.startsWith('split/'));
  const entries = split.filter(([file]) => !file.includes('/chunks/'));
  return {
    imports: Object.fromEntries(
      entries.map(([file]) => [`careframe/${file.slice(6, -3)}`, `${base}${file}`]),
    ),
    integrity: Object.fromEntries(split.map(([file, hash]) => [`${base}${file}`, hash])),
  };
}

function oneFile(file: string, integrity: Readonly<Record<string, string>>): string {
  return `<script type="module" src="./careframe/${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`;
}

function widgetSection(
  [name, { tag, file, attributes }]: [string, ReturnType<typeof widgetTable>[string]],
  integrity: Readonly<Record<string, string>>,
): string {
  const rows = Object.entries(attributes).map(
    ([attribute, { kind, values, description }]) =>
      `| \`${attribute}\` | \`data-${attribute}\` | ${values ? values.map((value) => `\`${value}\``).join(', ') : kind} | ${description.replaceAll('|', '\\|')} |`,
  );
  return `## \`<${tag}>\`

\`\`\`html
${oneFile(file, integrity)}
<${tag} src="programme.json">Programme: <a href="programme.html">read it as text</a>.</${tag}>
\`\`\`

Where an editor drops unknown tags, with the loader on the page:

\`\`\`html
<div data-care="${name}" data-src="programme.json">Programme: <a href="programme.html">read it as text</a>.</div>
\`\`\`

| attribute | in a placeholder | value | what it does |
| --- | --- | --- | --- |
${rows.join('\n')}

Trusted Types policy of the file: \`${tag}-lit\`${tag === 'care-scorecard' ? ', and `care-scorecard-chart-lit` once a chart is opened' : ''}.
`;
}

/** Writes `integrity.json`, `importmap.json` and `snippets.md` beside the built files. */
export function writeSnippets(folder: string): void {
  const integrity = integrityOf(folder);
  const map = importMap(integrity, './careframe/');
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
  writeFileSync(join(folder, 'importmap.json'), `${JSON.stringify(map, undefined, 2)}\n`);
  const sections = Object.entries(widgetTable()).map((entry) => widgetSection(entry, integrity));
  writeFileSync(
    join(folder, 'snippets.md'),
    `# Snippets

Copy the folder this file lies in to your site as \`careframe/\`. The hashes belong to exactly these files.

## One tag for everything

The loader finds our tags and placeholders, also those added later, and brings only what the page uses.

\`\`\`html
<link rel="stylesheet" href="./careframe/careframe.css" integrity="${integrity['careframe.css']}" crossorigin="anonymous">
${oneFile('careframe-loader.js', integrity)}
\`\`\`

A hash in a script tag covers that one file. To cover what it brings, put \`importmap.json\` into the page before every
script: \`<script type="importmap">…</script>\`. Its addresses are relative to the page; change them when the folder lies elsewhere.

## Policy

\`script-src 'self'; style-src 'self'\` is enough: no inline script, no inline style, no eval. With enforced Trusted Types
allow the policy named with each file; the loader's files share \`careframe-lit\`.

${sections.join('\n')}`,
  );
}
