import type { OldDocument } from './index.js';

/** The draft format 0 called the title of the programme `name`. */
export function draftToFirst(document: OldDocument): OldDocument {
  const { name, ...others } = document;
  return others['title'] === undefined && name !== undefined ? { ...others, title: name } : document;
}
