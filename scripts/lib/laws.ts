// Laws of the house that a linter of syntax does not see, checked on the text of packages/*/src.
import { globSync, readFileSync } from 'node:fs';
import { at } from './run.ts';

interface Law {
  pattern: RegExp;
  says: string;
  /** Paths where it does not hold. */
  except?: RegExp;
}

/** Numbers of papers that are not in the repository; the rules of the checks (W, L, I, V) are documented and stay. */
const NO_PAPERS: Law = {
  pattern: /\b(?:CM|IT|RC|SC|TS)-[A-Z]?\d|\b(?:it|describe)\(['"`](?:[BDORST]\d{1,2}|c\d+)\b/,
  says: 'say what is meant: a reader cannot open the paper with that number',
  // Examples published in docs/numbers.md.
  except: /small-cells\.cases\.ts$/,
};

/** Each pattern finds one forbidden thing on one line. */
export const LAWS: readonly Law[] = [
  {
    pattern: /\.(?:inner|outer)HTML\b|insertAdjacentHTML|unsafeHTML|unsafeSVG/,
    says: 'markup comes from templates only',
  },
  {
    pattern: /\s\??style=(?:"|'|\$\{)|\bstyleMap\(/,
    says: 'bind the property (.style=), a strict CSP refuses the attribute',
  },
  { pattern: /\bnew Function\(|\beval\(/, says: 'no code from text' },
  {
    pattern: /marker-(?:start|mid|end)|url\(#/,
    says: 'no url(#id): it breaks under a base element and between instances',
  },
  {
    pattern: /\.querySelector(?:All)?\(.*>>>|\bdocument\.(?:body|head)\b/,
    says: "nothing is done to the host's page",
    // In a frame, the page is ours.
    except: /careframe\/src\/embed\//,
  },
  {
    pattern: /(?:oxlint|eslint)-disable(?!.* -- \S)|@ts-(?:expect-error|ignore)(?!\s*\S)/,
    says: 'an exception says why, after " -- "',
  },
  {
    pattern: /=\$\{[^}]*\}\/>/,
    says: 'a space or quotes before "/>": a minifier reads the slash as part of the value',
  },
  { pattern: /@ts-nocheck/, says: 'every file is checked' },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/, says: 'what is there is finished; what is not there is absent' },
  NO_PAPERS,
];

/** The same for tests. */
export const TEST_LAWS: readonly Law[] = [
  { pattern: /\b(?:it|describe)\.only\(/, says: 'no test runs alone' },
  {
    pattern: /\b(?:it|describe)\.skip\(/,
    says: 'a test is skipped by what the engine can do, with this.skip() and a reason',
  },
  { pattern: /^\s*expect\(.*\.accessible\(/, says: 'accessible() is a promise: await or return it' },
  NO_PAPERS,
];

/** Lines of one text that break a law, as `line: sentence`. */
export function offences(text: string, laws: readonly Law[] = LAWS): string[] {
  return text.split('\n').flatMap((line, index) => {
    const broken = laws.filter(({ pattern }) => pattern.test(line));
    return broken.map(({ says }) => `${index + 1}: ${says}`);
  });
}

function search(
  glob: string,
  laws: readonly Law[],
  isOurs: (path: string) => boolean = () => true,
): string[] {
  const files = globSync(glob, { cwd: at() }).filter(isOurs).sort();
  return files.flatMap((path) => {
    const held = laws.filter(({ except }) => !except?.test(path.replaceAll('\\', '/')));
    return offences(readFileSync(at(path), 'utf8'), held).map((found) => `${path}:${found}`);
  });
}

/** What is published for the tests of others builds pages, so it is held to the laws of tests. */
const isTesting = (path: string): boolean => /[\\/]testing[\\/]/.test(path);

/** Every offence in the sources and tests of the packages, as `path:line: sentence`. */
export function findOffences(): string[] {
  return [
    ...search('packages/*/src/**/*.ts', LAWS, (path) => !isTesting(path)),
    ...search('packages/*/src/**/*.ts', TEST_LAWS, isTesting),
    ...search('{packages,examples}/*/test/**/*.ts', TEST_LAWS),
  ];
}
