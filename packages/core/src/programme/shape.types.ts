/** The schema as the code that reads, checks, writes and merges documents has it; `shapes.generated.ts` holds it. */
import type { Problem } from '../problems.js';

/**
 * What a check answers: undefined when the value is accepted, otherwise its problems. No problem at all means that
 * the value fits, but cannot be taken as it is: it has a negative zero or breaks a limit of reading.
 */
export type Found = readonly Problem[] | undefined;

export interface Shape {
  /** Checks a value of our own. What is accepted is frozen. */
  readonly check: (value: unknown) => Found;
  /** Of an object with known fields: their shapes, in order. Others may be there. */
  readonly fields?: Fields | undefined;
  /** Of a list or a map: the shape of what is in it. */
  readonly item?: Shape | undefined;
  /** Of a field: it need not be there. */
  readonly isOptional?: boolean | undefined;
}

export type Fields = { readonly [name: string]: Shape };
