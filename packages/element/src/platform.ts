/**
 * The one seam to clock, chance and network. Tests and hosts replace single functions; no other module of the widgets
 * touches `Date.now` or `fetch`.
 */
export interface Platform {
  /** Milliseconds since 1970. */
  now(): number;
  /** GET a document; rejects as `fetch` does. */
  fetch(url: string, options: { signal: AbortSignal }): Promise<Response>;
  /** Whether a failed load is told as "offline". */
  isOnline(): boolean;
  /** Random id of 16 hexadecimal digits; works on pages without https too. */
  randomId(): string;
}

/** The functions in use. A test can set `now` to a fixed clock, an app `fetch` to its own way to load documents. */
export const platform: Platform = {
  now: () => Date.now(),
  fetch: (url, options) => fetch(url, { ...options, headers: { accept: 'application/json' } }),
  isOnline: () => typeof navigator === 'undefined' || navigator.onLine,
  randomId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
};

/** Today's calendar day where the person is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date(platform.now());
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
