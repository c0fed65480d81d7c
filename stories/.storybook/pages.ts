// The documents of the repository as pages of the story site: the same files, one generated MDX page around each.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toId } from 'storybook/internal/csf';
import { at } from '../../scripts/lib/run.ts';

export interface SitePage {
  /** Path of the Markdown file in the repository. */
  readonly file: string;
  /** Place in the sidebar. */
  readonly title: string;
  /** Storybook's name of the page, as in `?path=/docs/ID`. */
  readonly id: string;
}

/** Where each kind of document stands in the sidebar, first match first. */
const SECTIONS: readonly (readonly [glob: string, section: string])[] = [
  ['docs/*.md', 'Guides'],
  ['docs/reference/**/*.md', 'Reference'],
  ['packages/*/README.md', 'Packages'],
  ['integrations/*/README.md', 'Integrations'],
  ['docs/decisions/*.md', 'Decisions'],
];

/** Made anew each time, never kept in the repository. */
const FOLDER = at('stories', 'pages');

/** First heading, as plain words: a slash would make a folder in the sidebar. */
function headingOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(at(file), 'utf8'))?.[1] ?? file;
  return heading.replaceAll('`', '').replaceAll('/', '∕').trim();
}

/** Every document that the site shows. */
export function sitePages(): SitePage[] {
  return SECTIONS.flatMap(([glob, section]) =>
    globSync(glob, { cwd: at() })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => {
        const title = `${section}/${headingOf(file)}`;
        return { file, title, id: toId(title, 'docs') };
      }),
  );
}

const mdx = ({ file, title }: SitePage): string => `{/* Made by .storybook/pages.ts from ${file}. */}

import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import text from ${JSON.stringify(`../../${file}?raw`)};
import { guide } from '../site/guide.js';

<Meta title=${JSON.stringify(title)} />

<Markdown>{guide(text, ${JSON.stringify(file)})}</Markdown>
`;

/** Writes the MDX pages into `stories/pages`. */
export function writePages(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const page of sitePages()) writeFileSync(join(FOLDER, `${page.id}.mdx`), mdx(page));
}
