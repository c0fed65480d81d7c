/** Which module defines which tag. The build of the script-tag files leaves each import to the file of that name. */
const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  'care-programme': () => import('@careframe/element/define.js'),
  'care-results-chain': () => import('@careframe/results-chain/define.js'),
  'care-indicator-table': () => import('@careframe/indicator-table/define.js'),
  'care-scorecard': () => import('@careframe/scorecard/define.js'),
  'care-training-survey': () => import('@careframe/training-survey/define-survey.js'),
  'care-survey-results': () => import('@careframe/training-survey/define-results.js'),
};

/** Every tag that can be loaded. */
export const TAGS: readonly string[] = Object.keys(FILES);

/** Whether there is such a tag; `constructor` is none. */
export const isTag = (tag: string): boolean => TAGS.includes(tag);

/** Files by tag, and by language: each list is what one import needs, from the folder that `bring` knows. */
export type Parts = Readonly<Record<string, readonly string[]>>;

let parts: Parts = {};
let bring = (_file: string): Promise<unknown> => Promise.resolve();

/**
 * Tells which files a tag and a language are made of. A browser finds them level by level, one round trip each; named
 * here they all come in one. Where a bundler sees to that, nobody calls this.
 */
export function loadTogether(known: Parts, bringFile: (file: string) => Promise<unknown>): void {
  parts = known;
  bring = bringFile;
}

/** The language an element will speak, as far as the page says: `bg` for `bg-BG`. */
export function languageOf(element: Element): string {
  const said = element.getAttribute('data-lang') ?? element.closest('[lang]')?.getAttribute('lang');
  return said?.toLowerCase().split('-')[0] ?? '';
}

function begin(tag: string, language: string): void {
  for (const file of [...(parts[tag] ?? []), ...(parts[language] ?? [])]) {
    // The import of the tag's own file says what is wrong.
    bring(file).catch(() => undefined);
  }
}

/**
 * Defines a tag, loading its file unless it is defined already, and with it the words of a language.
 *
 * @throws (as a rejection) what the import says: no connection, a policy or an integrity value that refuses the file
 */
export async function load(tag: string, language = ''): Promise<CustomElementConstructor> {
  // A file that came and defined nothing would leave us waiting for ever.
  if (!customElements.get(tag)) {
    begin(tag, language);
    await FILES[tag]?.();
  }
  const made = customElements.get(tag);
  if (!made) throw new Error(`No file defines <${tag}>`);
  return made;
}
