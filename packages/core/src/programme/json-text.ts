/** Where a text stops being JSON. Engines word this differently, and some not at all, so we look ourselves. */

/** A place in a text: line and column from 1, column in UTF-16 units, and the text from there on, cut short. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly near: string;
}

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

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
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const step = takeToken(text, at, expected, open);
    if (typeof step === 'number') return step;
    expected = step.expected;
    at = skipBlanks(text, step.next);
  }
  return text.length;
}

type Step = { readonly expected: Expected; readonly next: number };

/** Takes one token, or answers where the fault is. `open` holds the brackets that are still to be closed. */
function takeToken(text: string, at: number, expected: Expected, open: string[]): Step | number {
  const sign = text.charAt(at);
  if (expected === ':') return sign === ':' ? { expected: 'value', next: at + 1 } : at;
  if (expected === ', or end') return takeSeparator(sign, at, open);
  if ((expected === 'value or ]' && sign === ']') || (expected === 'key or }' && sign === '}')) {
    open.pop();
    return { expected: ', or end', next: at + 1 };
  }
  if (sign === '"') {
    const end = stringEnd(text, at);
    if (typeof end !== 'number') return end.fault;
    return { expected: expected.startsWith('key') ? ':' : ', or end', next: end };
  }
  return expected.startsWith('key') ? at : takeValue(text, at, open);
}

function takeValue(text: string, at: number, open: string[]): Step | number {
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return { expected: sign === '{' ? 'key or }' : 'value or ]', next: at + 1 };
  }
  LITERAL.lastIndex = at;
  return LITERAL.test(text) ? { expected: ', or end', next: LITERAL.lastIndex } : at;
}

function takeSeparator(sign: string, at: number, open: string[]): Step | number {
  const inside = open.at(-1);
  if (inside === undefined) return at;
  if (sign === ',') return { expected: inside === '{' ? 'key' : 'value', next: at + 1 };
  if (sign !== (inside === '{' ? '}' : ']')) return at;
  open.pop();
  return { expected: ', or end', next: at + 1 };
}

/** Index after the closing quote. */
function stringEnd(text: string, start: number): number | { readonly fault: number } {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return { fault: at };
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { fault: at };
    at = ESCAPE.lastIndex - 1;
  }
  return { fault: text.length };
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}
