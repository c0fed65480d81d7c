// Every name that a package gives says in a sentence what its type does not.
import type { Item, PackageApi } from './model.ts';

/** The class of a tag is explained by the tag: its own section tells of it. */
function textOf({ name, doc }: Item, { tags }: PackageApi): string {
  const tag = tags.find(({ className }) => className === name);
  return tag ? tag.description : doc.text;
}

/** Exports that have a name and a type only, as `@careframe/core: Baseline`. */
export function withoutSentence(all: readonly PackageApi[]): string[] {
  return all.flatMap((api) =>
    api.entries.flatMap(({ specifier, items }) =>
      items.filter((item) => textOf(item, api).trim() === '').map(({ name }) => `${specifier}: ${name}`),
    ),
  );
}
