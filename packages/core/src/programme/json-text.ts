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

/** Walks through a text, a step at a time, and stops where it is no longer JSON. */
function faultIndex(text: string): number {
  let at = 0;
  /** The brackets that are to close what is open, innermost last. */
  const closing: string[] = [];
  /** A value has just ended. */
  let isDone = false;
  /** Something has just been opened, and may be closed at once. */
  let isFresh = false;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const next = (): string | undefined => {
    skip(BLANKS);
    return text[at];
  };
  /** Goes over one sign, after which a value is done or not. */
  const step = (isEnd: boolean): true => {
    at++;
    isDone = isEnd;
    isFresh = false;
    return true;
  };
  /** A text with both its quotes. */
  const takeText = (): boolean => {
    at++;
    do skip(PLAIN);
    while (skip(ESCAPE));
    return text[at] === '"' && step(true);
  };
  const takeKey = (): boolean => next() === '"' && takeText() && next() === ':' && step(false);
  const takeValue = (): boolean => {
    const sign = next();
    if (sign === '"') return takeText();
    if (sign === '{' || sign === '[') {
      closing.push(sign === '{' ? '}' : ']');
      return (isFresh = step(false));
    }
    return (isDone = skip(LITERAL));
  };
  /** Takes a separator, a closing bracket, or a value (with its key) as far as its opening bracket. */
  const take = (): boolean => {
    const sign = next();
    const end = closing.at(-1);
    if (end !== undefined && sign === end && (isDone || isFresh)) {
      closing.pop();
      return step(true);
    }
    if (isDone) return end !== undefined && sign === ',' && step(false);
    return (end !== '}' || takeKey()) && takeValue();
  };

  while (take());
  return at;
}
