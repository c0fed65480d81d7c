// Small things that acts and checks share.

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so, half a minute at most. */
export async function until(what, happened) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = happened();
    if (found) return found;
    await wait(25);
  }
  throw new Error(`${what} did not happen`);
}

export function must(what, isSo) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

export const focusedIn = (root) => root.activeElement;

/** The lab's own element, wherever the page keeps it. */
export const labElement = () => {
  const { tag } = document.documentElement.dataset;
  const box = document.querySelector('#box');
  return document.querySelector(tag) ?? box?.shadowRoot?.querySelector(tag) ?? null;
};

/** The document as a value, to compare it. */
export const written = (element) => JSON.stringify(element.currentProgramme);
