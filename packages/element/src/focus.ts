/** Focus helpers that work inside a shadow root. */

/** The element that has focus inside this root, or undefined. */
export function activeIn(root: ShadowRoot | null | undefined): HTMLElement | undefined {
  return (root?.activeElement as HTMLElement | null | undefined) ?? undefined;
}

/** Focuses the first match after the next render; answers whether there was one. */
export async function focusAfterUpdate(
  host: { updateComplete: Promise<boolean>; renderRoot: ParentNode },
  ...selectors: string[]
): Promise<boolean> {
  await host.updateComplete;
  for (const selector of selectors) {
    const found = host.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) continue;
    found.focus();
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }
  return false;
}

/** Regions a widget's F6 walks through: elements marked `data-region`, in order. */
export function cycleRegions(root: ShadowRoot, backwards: boolean): boolean {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const active = root.activeElement;
  const at = regions.findIndex((region) => active !== null && region.contains(active));
  const next = regions[at + (backwards ? -1 : 1)];
  if (!next || at === -1) return false;
  const stops = next.querySelectorAll<HTMLElement>(
    'button:not([disabled]),a[href],input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex="0"]',
  );
  // The one tab stop of a composite is where its cursor stood, not its first button.
  const target = [...stops].find((stop) => stop.tabIndex >= 0) ?? next;
  if (target === next && !next.hasAttribute('tabindex')) next.tabIndex = -1;
  target.focus();
  return true;
}

/** A letter or editing shortcut must not fire while a person types. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.isComposing) return true;
  return (
    target instanceof HTMLElement &&
    (target.localName === 'textarea' ||
      target.localName === 'select' ||
      target.isContentEditable ||
      (target instanceof HTMLInputElement &&
        !['button', 'checkbox', 'radio', 'submit'].includes(target.type)))
  );
}

/** The letter of a shortcut: the key when it is Latin, else the physical key, so that it works on Arabic and Cyrillic layouts. */
export function shortcutKey(event: KeyboardEvent): string {
  if (event.key.length !== 1 || /^[\x20-\x7e]$/.test(event.key))
    return event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.code.replace(/^(?:Key|Digit)/, '').toLowerCase();
}

/** Ctrl, or ⌘ on a Mac. */
export function hasCommandKey(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
