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

/**
 * Defines a tag, loading its file unless it is defined already.
 *
 * @throws (as a rejection) what the import says: no connection, a policy or an integrity value that refuses the file
 */
export async function load(tag: string): Promise<CustomElementConstructor> {
  // A file that came and defined nothing would leave us waiting for ever.
  if (!customElements.get(tag)) await FILES[tag]?.();
  const made = customElements.get(tag);
  if (!made) throw new Error(`No file defines <${tag}>`);
  return made;
}
