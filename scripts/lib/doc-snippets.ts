// Every block of code in the documentation, and who executes it: a block that nobody executes fails the tests.
//
// Comments before a block, which a reader of the page does not see, say what the block leaves out:
//   <!-- file: NAME -->       the block is this file, beside the snippets of the page
//   <!-- output -->           it is what the snippet before it prints
//   <!-- values -->           a comment at the end of a line is the value of the expression before it
//   <!-- with: CODE -->       code that runs before it: names that the text takes for granted
//   <!-- then: CODE -->       code that runs after it and throws when the snippet did not do what the text says
//   <!-- not run: REASON -->  nobody executes it
import { globSync, readFileSync } from 'node:fs';
import { at } from './run.ts';

/** Who executes a block: the Node tests, the journey in examples/docs (`browser`; `built` in Node), scripts/framework-check.ts. */
export type Runner = 'node' | 'built' | 'browser' | 'framework' | 'json' | 'shell' | 'text' | 'nobody';

export interface Block {
  readonly page: string;
  /** The nearest heading above it. */
  readonly section: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly file?: string;
  readonly isOutput: boolean;
  readonly hasValues: boolean;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  readonly runner?: Runner;
}

/** What people read who want to use Careframe or work on it. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/*.md',
  'packages/*/README.md',
  'integrations/*/README.md',
  'examples/*/README.md',
].flatMap((pattern) => globSync(pattern, { cwd: at() }).sort());

export const readPage = (page: string): string => readFileSync(at(page), 'utf8');

const FRAMEWORKS = /from 'careframe\/(?:vue|react|svelte)'|import 'careframe\/(?:dom|vue|react|svelte)'/;
const IN_NODE = /from '(?:@careframe\/(?:core|i18n|starters)(?:\/[\w-]+)?|node:\w+)'/;
const IN_A_PAGE = /\bdocument\.(?:querySelector|createElement)\(/;
/** Elements run in Node only as they are built. */
const ON_A_SERVER = /from 'careframe\/server'/;

function runnerOf(block: Omit<Block, 'runner'>): Runner | undefined {
  const { language, file, isOutput, reason } = block;
  const text = `${block.text}\n${block.before ?? ''}`;
  if (reason !== undefined) return 'nobody';
  if (['html', 'css'].includes(language)) return 'browser';
  if (['tsx', 'vue', 'svelte'].includes(language)) return 'framework';
  if (language === 'json') return 'json';
  if (language === 'sh') return 'shell';
  if (language === 'text') return isOutput || file !== undefined ? 'text' : undefined;
  if (!['js', 'ts'].includes(language)) return undefined;
  if (FRAMEWORKS.test(block.text)) return 'framework';
  if (ON_A_SERVER.test(text)) return 'built';
  return (text.startsWith('// runs\n') || IN_NODE.test(text)) && !IN_A_PAGE.test(text) ? 'node' : 'browser';
}

const COMMENT = '<!-- (?:file: [\\w.-]+|output|values|(?:with|then|not run):\\s[^]*?)\\s-->\\n+';
const FENCE = new RegExp(
  `^(?<comments>(?:${COMMENT})*)\`\`\`(?<language>[\\w-]*)\\n(?<text>[^]*?)^\`\`\`$`,
  'gm',
);

function commentsOf(
  text: string,
): Pick<Block, 'file' | 'isOutput' | 'hasValues' | 'before' | 'after' | 'reason'> {
  const said = (name: string): string | undefined =>
    new RegExp(`<!-- ${name}:\\s([^]*?)\\s-->`).exec(text)?.[1]?.trim();
  const [file, before, after, reason] = ['file', 'with', 'then', 'not run'].map(said);
  return {
    isOutput: text.includes('<!-- output -->'),
    hasValues: text.includes('<!-- values -->'),
    ...(file !== undefined && { file }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(reason !== undefined && { reason }),
  };
}

/** The blocks of a page from top to bottom. */
export function blocksOf(page: string): readonly Block[] {
  const markdown = readPage(page);
  return [...markdown.matchAll(FENCE)].map(({ index, groups }) => {
    const before = markdown.slice(0, index);
    const block = {
      page,
      section: /.*^#+ ([^\n]*)/ms.exec(before)?.[1] ?? '',
      line: `${before}${groups!['comments']}`.split('\n').length,
      language: groups!['language']!,
      text: groups!['text']!,
      ...commentsOf(groups!['comments']!),
    };
    const runner = runnerOf(block);
    return { ...block, ...(runner && { runner }) };
  });
}

export const placeOf = ({ page, line }: Block): string => `${page}:${line}`;

/** All blocks that one of the runners executes. */
export const blocksFor = (runner: Runner): readonly Block[] =>
  PAGES.flatMap(blocksOf).filter((block) => block.runner === runner);

/** How many of the comments above a page has in all. */
export const commentsIn = (page: string): number =>
  (readPage(page).match(/^<!-- (?:file|output|values|with|then|not run)\b/gm) ?? []).length;

/** How many fences a page has in all: a block that the pattern above does not see must not be lost. */
export const fencesOf = (page: string): number => (readPage(page).match(/^\s*```/gm) ?? []).length / 2;
