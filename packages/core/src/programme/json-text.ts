/** Where a text stops being JSON. Engines word this differently, and some not at all, so we look ourselves. */

/** A place in a text: line and column from 1, column in UTF-16 units, and the text from there on, cut short. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly near: string;
}

const BLANKS = /[ \t\n\r]*/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
// oxlint-disable-next-line no-control-regex -- JSON has no control characters in a text
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Finds the first place where `text` is not JSON; the end of the text when something is missing there. */
export function findJsonFault(text: string): TextPlace {
  return placeAt(text, faultIndex(text));
}

/** Line, column and the next few characters. */
export function placeAt(text: string, index: number): TextPlace {
  const before = text.slice(0, index).split(/\r\n|[\r\n]/);
  const near = text
    .slice(index, index + 24)
    .split(/[\r\n]/, 1)[0]!
    .trim();
  return { line: before.length, column: before.at(-1)!.length + 1, near };
}

function faultIndex(text: string): number {
  const reader = new Reader(text);
  while (reader.take());
  return reader.at;
}

/** Walks through a text, a step at a time, and stands where it stops being JSON. */
class Reader {
  at = 0;
  readonly #text: string;
  /** The brackets that are to close what is open, innermost last. */
  readonly #closing: string[] = [];
  /** A value has just ended. */
  #isDone = false;
  /** Something has just been opened, and may be closed at once. */
  #isFresh = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes a separator, a closing bracket, or a value (with its key) as far as its opening bracket. */
  take(): boolean {
    const sign = this.#next();
    const closing = this.#closing.at(-1);
    if (closing !== undefined && sign === closing && (this.#isDone || this.#isFresh)) {
      this.#closing.pop();
      return this.#step(true);
    }
    if (this.#isDone) return closing !== undefined && sign === ',' && this.#step(false);
    return (closing !== '}' || this.#takeKey()) && this.#takeValue();
  }

  #next(): string | undefined {
    this.#skip(BLANKS);
    return this.#text[this.at];
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const isThere = pattern.test(this.#text);
    if (isThere) this.at = pattern.lastIndex;
    return isThere;
  }

  /** Goes over one sign, after which a value is done or not. */
  #step(isDone: boolean): true {
    this.at++;
    this.#isDone = isDone;
    this.#isFresh = false;
    return true;
  }

  #takeKey(): boolean {
    return this.#next() === '"' && this.#takeText() && this.#next() === ':' && this.#step(false);
  }

  #takeValue(): boolean {
    const sign = this.#next();
    if (sign === '"') return this.#takeText();
    if (sign === '{' || sign === '[') {
      this.#closing.push(sign === '{' ? '}' : ']');
      return (this.#isFresh = this.#step(false));
    }
    return (this.#isDone = this.#skip(LITERAL));
  }

  /** A text with both its quotes. */
  #takeText(): boolean {
    this.at++;
    do this.#skip(PLAIN);
    while (this.#skip(ESCAPE));
    return this.#text[this.at] === '"' && this.#step(true);
  }
}
