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

/** Name of a heading as code hosts make it: `@careframe/core` becomes `careframecore`, the second one `careframecore-1`. */
function anchors(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const name = plain
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
}

function withAnchors(text: string, anchorOf: (heading: string) => string): string {
  return text.replace(/^(#{2,6}) (.+)$/gm, (_, marks: string, heading: string) => {
    const tag = `h${marks.length}`;
    return `<${tag} id="${anchorOf(heading)}">${heading}</${tag}>`;
  });
}

const escaped = (code: string): string =>
  code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('\n\n', '\n&#8203;\n');

/** A signature to read, without colours: hundreds of coloured blocks make a page of seconds. */
function signature(fence: string): string {
  const code = fence.split('\n').slice(1, -1).join('\n');
  return `<pre tabindex="0">${escaped(code)}</pre>`;
}

/**
 * The text of a document at `from`, with links and headings that work here. Code blocks stay as they are, save those of
 * the reference, which has hundreds.
 */
export function guide(text: string, from: string): string {
  const anchorOf = anchors();
  const parts = text.split(/(^```[\s\S]*?^```$)/m);
  const isReference = from.startsWith('docs/reference/');
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return withAnchors(withLinks(part, from), anchorOf);
      return isReference ? signature(part) : part;
    })
    .join('');
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
