/**
 * The table of pages × widgets × acts, made of the list that the tests run over.
 *   node examples/host-lab/table.ts   writes docs/host-lab.md anew
 */
import { writeFileSync } from 'node:fs';
import { isMain } from '../../scripts/lib/run.ts';
import { ACTS, PAGES, TAGS, type LabPage, type Tag } from './list.ts';

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;

const pages: readonly LabPage[] = PAGES;
const acting = pages.filter(({ acts }) => acts !== false);
const actsOf = (tag: Tag): number => ACTS[tag].length;
const perPage = TAGS.reduce((sum, tag) => sum + actsOf(tag), 0);

/** What one engine does: tests, and acts in them. */
export const TOTALS = {
  pages: pages.length,
  widgets: TAGS.length,
  tests: pages.length * TAGS.length,
  acts: acting.length * perPage,
} as const;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function pageRow({ name, what, acts }: LabPage): string {
  const counts = TAGS.map((tag) => (acts === false ? 'stands' : actsOf(tag)));
  return row(`\`${name}\``, what, ...counts);
}

const actRows = TAGS.flatMap((tag) =>
  ACTS[tag].map(({ name, what }, at) => row(at === 0 ? `\`<${tag}>\`` : '', name, what)),
);

/** The page docs/host-lab.md. */
export function labTable(): string {
  const { widgets, tests, acts } = TOTALS;
  return `# Host lab

Pages as widgets meet them: strict policies, old themes, two copies of everything. On each page all ${widgets} widgets are
not only drawn: a person's acts are done in them, with the real mouse, keys and clipboard of the browser. Every page also
fails on a policy violation, an error or a warning that nobody expects; pages with a policy first try something forbidden,
to see that the policy is in force.

\`STEPS=build,hostlab node scripts/verify.ts\` runs all of it; \`PAGES=print,sandbox\` and \`BROWSERS=firefox\` choose.

**${pages.length} pages × ${widgets} widgets = ${tests} tests with ${acts} acts, in each of ${ENGINES.join(', ')}: ${tests * ENGINES.length} tests, ${acts * ENGINES.length} acts.**

## Pages

The numbers are acts.

${row('page', 'what it is like', ...TAGS.map((tag) => `\`${tag.replace('care-', '')}\``))}
${row('---', '---', ...TAGS.map(() => '---:'))}
${pages.map(pageRow).join('\n')}

## Acts

${row('widget', 'act', 'what is done')}
${row('---', '---', '---')}
${actRows.join('\n')}

Only the chain has something to drag: a card of its map. The scorecard is only read, so nothing is pasted there.
`;
}

export const TABLE_FILE = new URL('../../docs/host-lab.md', import.meta.url);

if (isMain(import.meta.url)) writeFileSync(TABLE_FILE, labTable());
