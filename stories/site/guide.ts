/** Documents of the repository as they stand in this site: links lead to pages of the site. */
import { pages } from './data.js';

const isElsewhere = (href: string): boolean => /^(?:[a-z]+:|#|\?)/i.test(href);

/** `../packages/core/README.md` as seen from `docs/recipes.md`: `packages/core/README.md`. */
function resolve(href: string, from: string): string {
  return new URL(href, `site:///${from}`).pathname.replace(/^\//, '');
}

/** A link of a document, for this site; what is no page here stays as the name of a file. */
function link(label: string, href: string, from: string): string {
  if (isElsewhere(href)) return `[${label}](${href})`;
  const [path = '', hash] = href.split('#');
  const file = resolve(path, from);
  const page = pages.find((one) => one.file === file);
  if (page) return `[${label}](?path=/docs/${page.id}${hash ? `#${hash}` : ''})`;
  return label.includes(file) || label.includes('`') ? label : `${label} (\`${file}\`)`;
}

function withLinks(text: string, from: string): string {
  return text
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (_, label: string, href: string) =>
      isElsewhere(href) ? `![${label}](${href})` : `<img alt="${label}" src="${resolve(href, from)}" />`,
    )
    .replace(/(?<!!)\[((?:[^[\]]|`[^`]*`)+)\]\(([^)\s]+)\)/g, (_, label: string, href: string) =>
      link(label, href, from),
    );
}

/** The text of a document at `from`, with links that work here. Code blocks stay as they are. */
export function guide(text: string, from: string): string {
  const parts = text.split(/(^```[\s\S]*?^```$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : withLinks(part, from))).join('');
}

/** The part of a document under one heading, without the heading; empty when there is none. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) return '';
  const level = lines[start]!.indexOf(' ');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}
