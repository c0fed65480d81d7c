// What the packages give to whoever installs them: one model, from which the reference and the reports are written.

/** A doc comment in its parts; texts are Markdown. */
export interface Doc {
  text: string;
  params: { name: string; text: string }[];
  returns: string;
  throws: string[];
  deprecated: string | undefined;
  examples: string[];
}

export type Kind = 'function' | 'class' | 'constant' | 'interface' | 'type' | 'namespace';

/** Where an exported declaration is at home: the first entry that gives it, dependencies before what leans on them. */
export interface Home {
  name: string;
  /** Folder of the package. */
  folder: string;
  specifier: string;
}

export interface Item {
  name: string;
  kind: Kind;
  doc: Doc;
  /** The declaration without comments: what is compared. */
  code: string;
  /** The declaration with the comments of its members: what is read. */
  told: string;
  /** What else of ours it mentions. */
  mentions: Home[];
}

/** An entry of `exports`. */
export interface Entry {
  /** As it is imported: `@careframe/core/statistics`. */
  specifier: string;
  about: string;
  items: Item[];
  /** Names of what is at home elsewhere and given here too. */
  again: { name: string; home: Home }[];
  /** Tags that importing it defines. */
  defines: string[];
}

export interface Named {
  name: string;
  description: string;
}

export interface Attribute extends Named {
  property: string;
  type: string;
  initial: string;
}

export interface Property extends Named {
  attribute: string;
  type: string;
  initial: string;
  readonly: boolean;
}

export interface TypedName extends Named {
  type: string;
}

/** One tag as its custom-elements manifest describes it. */
export interface TagApi {
  tag: string;
  className: string;
  description: string;
  attributes: Attribute[];
  properties: Property[];
  methods: TypedName[];
  events: TypedName[];
  slots: Named[];
  parts: Named[];
  cssProperties: Named[];
}

export interface PackageApi {
  folder: string;
  name: string;
  description: string;
  entries: Entry[];
  /** Declarations that the exported ones use and that no entry exports. */
  unexported: Item[];
  tags: TagApi[];
  /** Entries of `exports` that are data, and files that are used by their address. */
  files: string[];
  /** Names of custom properties a page may set. */
  tokens: string[];
}
