/** Waiting for what a person waits for. */
const LONGEST = 3_000;

/** Parts load on demand, and nothing says when: true as soon as `look` finds something, false when it never does. */
export async function appears(look: () => unknown): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < LONGEST;) {
    if (look()) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  return false;
}

/** Pastes cells of a spreadsheet where a person stands in the table. */
export function paste(cell: HTMLElement, text: string): void {
  const how = { bubbles: true, composed: true, cancelable: true };
  cell.focus();
  cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', ctrlKey: true, ...how }));
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox reads the last two instead of the first.
  const given = { clipboardData, dataType: 'text/plain', data: text };
  (cell.querySelector('textarea') ?? cell).dispatchEvent(new ClipboardEvent('paste', { ...given, ...how }));
}
