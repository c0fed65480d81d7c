/** Who may see what in the embed page. Pure: an address and lists in, an origin or a refusal out. */

/** Origin of an address as browsers compare it; undefined for what has none to be compared (`data:`, `file:`). */
function originOf(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { origin } = new URL(address, base);
  return /^https?:/.test(origin) ? origin : undefined;
}

/** Origins in the `content` of a `<meta>` tag, separated by spaces; what is no origin is left out. */
export function readOrigins(content: string | null | undefined): readonly string[] {
  return (content ?? '').split(/\s+/).flatMap((text) => originOf(text) ?? []);
}

export interface HostQuestion {
  /** The `origin` parameter of the page's address, which the page around writes. */
  readonly asked: string | null;
  /** Address of the page around, as the browser tells it; empty when its policy forbids. */
  readonly referrer: string;
  /** Origin of the embed page. */
  readonly own: string;
  /** Whether the frame has that origin itself: a sandboxed one has none. */
  readonly isOpaque: boolean;
  /** Origins that the site's owner lists; empty when any page may show the widget. */
  readonly listed: readonly string[];
}

export interface Host {
  /** Exactly this origin is written to; the browser drops a message when the page around is another. */
  readonly origin: string;
  /** May be told what people enter, not only how high the widget is. */
  readonly isTrusted: boolean;
}

/** The page around, if it may be written to at all. Never `*`. */
export function hostOf({ asked, referrer, own, isOpaque, listed }: HostQuestion): Host | undefined {
  const origin = originOf(asked ?? referrer);
  if (origin === undefined) return undefined;
  const isOwn = origin === own && !isOpaque;
  if (listed.length > 0 && !isOwn && !listed.includes(origin)) return undefined;
  return { origin, isTrusted: isOwn || listed.includes(origin) };
}

/**
 * The address of a document that may be shown: of the embed page's own site or of one that its owner lists. Otherwise
 * anybody could show anything under the site's name.
 */
export function sourceOf(
  written: string,
  page: string,
  listed: readonly string[],
): { readonly address: string } | { readonly refused: string } {
  const origin = originOf(written, page);
  if (origin === undefined) return { refused: written };
  if (origin !== originOf(page) && !listed.includes(origin)) return { refused: origin };
  return { address: new URL(written, page).href };
}
