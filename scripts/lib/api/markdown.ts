// Small pieces of Markdown, and links between the pages of the reference.
import type { Home } from './model.ts';

/** Changes text outside code. */
const outsideCode = (text: string, change: (part: string) => string): string =>
  text
    .split(/(```[^]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** A link that is resolved once all pages are there: anchors depend on the headings of the whole page. */
export const linkTo = ({ folder, name }: Pick<Home, 'folder' | 'name'>): string =>
  `[\`${name}\`](ref:${folder}/${name})`;

export type Find = (name: string) => Home | undefined;

/** A doc comment as Markdown: `{@link X}` becomes a link. */
export function prose(text: string, find: Find): string {
  const linked = text.replace(
    /\{@link(?:code|plain)? +([\w.]+)(?:[ |]+([^}]*))?\}/g,
    (_, name: string, said?: string) => {
      const home = find(name);
      return home ? linkTo(home) : `\`${said ?? name}\``;
    },
  );
  const tags = outsideCode(linked, (part) => part.replace(/<care-[a-z-]+>/g, (tag) => `\`${tag}\``));
  return outsideCode(tags, (part) => part.replaceAll('<', '&lt;'));
}

const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** Columns that are empty in every row are left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${used.map((column) => cell(cells[column]!)).join(' | ')} |`;
  return [line(heads), `|${used.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

export const code = (text: string): string => (text === '' ? '' : `\`${text.replace(/\s+/g, ' ')}\``);

/** A type, with a link when it is one of ours. */
export function typeCell(type: string, find: Find): string {
  const [, event, name] = /^(CustomEvent<)?(\w+)>?(?: \| undefined)?$/.exec(type) ?? [];
  const home = find(name ?? '');
  if (!home) return code(type);
  const link = linkTo(home);
  if (event !== undefined) return `\`CustomEvent\` of ${link}`;
  return type.endsWith('undefined') ? `${link} or \`undefined\`` : link;
}

/** Anchor of a heading, as code hosts and the site make it. */
export function slug(heading: string, taken: Map<string, number>): string {
  const base = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
  const before = taken.get(base);
  taken.set(base, (before ?? -1) + 1);
  return before === undefined ? base : `${base}-${before + 1}`;
}

/** Anchors of a page by the text of their headings, the first of each. */
export function anchors(page: string): Map<string, string> {
  const taken = new Map<string, number>();
  const found = new Map<string, string>();
  for (const [, heading] of page.replace(/^```[^]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = slug(heading!, taken);
    const name = heading!.replaceAll('`', '');
    if (!found.has(name)) found.set(name, anchor);
  }
  return found;
}
