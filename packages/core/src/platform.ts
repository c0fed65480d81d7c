/** What core takes from outside when nobody hands it in: the clock, chance, and where faults of others are told. */

interface Outside {
  readonly console?: { error(...values: unknown[]): void };
  readonly reportError?: (error: unknown) => void;
}

/** Milliseconds since 1970. */
// oxlint-disable-next-line eslint/no-restricted-properties -- the one clock of core; a session takes another as an option
export const systemClock = (): number => Date.now();

/** A number in [0, 1). For ids, not for secrets. */
// oxlint-disable-next-line eslint/no-restricted-properties -- the one source of chance; a session takes another as an option
export const systemRandom = (): number => Math.random();

/** Tells about an error in code that is not ours, as an uncaught one would be, without stopping ours. */
export function reportFault(error: unknown): void {
  const outside = globalThis as Outside;
  if (outside.reportError) outside.reportError(error);
  else outside.console?.error(error);
}

interface Coders {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    encoding: string,
    options?: { fatal?: boolean },
  ) => {
    decode(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>): string;
  };
}

/** Bytes as UTF-8 text, a byte order mark taken off; or the text up to the first byte that is none. */
export function decodeUtf8(
  bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>,
): { readonly text: string } | { readonly before: string } {
  const { TextDecoder } = globalThis as unknown as Coders;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { before: new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]! };
  }
}

/** Length of a text as UTF-8. */
export function utf8Length(text: string): number {
  const { TextEncoder } = globalThis as unknown as Coders;
  return new TextEncoder().encode(text).length;
}
