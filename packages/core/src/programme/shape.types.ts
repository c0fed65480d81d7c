/** The schema as plain data, as `shapes.generated.ts` holds it. */
/** Values without parts, and `texts`: a text by language. */
export type Leaf =
  | 'id'
  | 'language'
  | 'text'
  | 'texts'
  | 'date'
  | 'instant'
  | 'period'
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'null';

/** An object: its known fields; others may be there. */
export type Fields = { readonly [name: string]: Shape };

export type Shape =
  | Leaf
  | Fields
  | readonly ['optional', Shape]
  /** Items, and how many there must be. */
  | readonly ['list', Shape, number?]
  /** Keys and values. */
  | readonly ['map', Leaf, Shape]
  | readonly ['values', ...(string | number)[]]
  /** Least and greatest number, or none and the greatest length of a text. */
  | readonly ['limits', Leaf, number | null, number | null]
  | readonly ['either', ...Shape[]];
