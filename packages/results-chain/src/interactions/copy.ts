/** Copying text, with a way for browsers and pages that do not allow it. */

/** Puts text on the clipboard; where that is not allowed, selects it in the page instead. Answers whether it was copied. */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = globalThis.getSelection?.();
    if (!selection || !shown) return false;
    const range = new Range();
    range.selectNodeContents(shown);
    selection.removeAllRanges();
    selection.addRange(range);
    return false;
  }
}
