/** Contrast of colour pairs that text and signs stand on, by WCAG 2.2 (1.4.3 text 4.5 : 1, 1.4.11 signs 3 : 1). */

export interface Pair {
  /** Token names. */
  readonly front: string;
  readonly back: string;
  readonly least: 4.5 | 3;
}

export const PAIRS: readonly Pair[] = [
  { front: 'ink', back: 'paper', least: 4.5 },
  { front: 'ink-2', back: 'paper', least: 4.5 },
  { front: 'ink-3', back: 'paper', least: 4.5 },
  { front: 'ink-2', back: 'ground', least: 4.5 },
  { front: 'on-brand', back: 'brand', least: 4.5 },
  { front: 'brand-ink', back: 'paper', least: 4.5 },
  { front: 'brand-ink', back: 'brand-weak', least: 4.5 },
  { front: 'attention-ink', back: 'attention-weak', least: 4.5 },
  { front: 'brand', back: 'paper', least: 3 },
  { front: 'control-line', back: 'paper', least: 3 },
  { front: 'on-track', back: 'paper', least: 3 },
  { front: 'off-track', back: 'paper', least: 3 },
  { front: 'no-data', back: 'paper', least: 3 },
];

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** Relative luminance of a six-digit hex colour (WCAG 2.2, glossary). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two six-digit hex colours, 1 to 21; undefined when one is written another way. */
export function contrast(front: string, back: string): number | undefined {
  if (![front, back].every((color) => /^#[0-9a-f]{6}$/i.test(color))) return undefined;
  const [darker, lighter] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}
