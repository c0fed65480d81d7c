/**
 * Takes over what `careframe/server` drew: defines all tags and makes each drawn widget live, without drawing it anew.
 * Nothing else of the page may define the tags before. Needs the package `@lit-labs/ssr-client`.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';
import type { LocaleController } from '@careframe/element';

declare global {
  /** What the module above leaves for Lit to call, if Lit is evaluated after it. */
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

interface Drawn extends HTMLElement {
  readonly locale: LocaleController<never>;
  readonly updateComplete: Promise<boolean>;
}

/** Data beside the document, for example the answers of `care-survey-results`. */
function setData(element: Drawn): void {
  for (const script of element.querySelectorAll<HTMLScriptElement>('script[data-property]')) {
    const { property } = script.dataset;
    if (property === 'responses') Object.assign(element, { responses: script.textContent });
  }
}

async function takeOver(element: Drawn): Promise<void> {
  setData(element);
  // Drawn in another language than the server's, a sorted list would not be the same list.
  await element.locale.load();
  element.removeAttribute('defer-hydration');
  await element.updateComplete;
}

/** Makes every drawn widget under `root` live; resolves with their number. */
export async function hydrate(root: ParentNode): Promise<number> {
  const drawn = [...root.querySelectorAll<Drawn>('[defer-hydration]')].filter(({ localName }) =>
    localName.startsWith('care-'),
  );
  await Promise.all(drawn.map(takeOver));
  return drawn.length;
}

// A bundler may put Lit into a file that is evaluated first: then it was not called.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
// Only now: a definition keeps the methods that it finds.
await import('./define.js');
// oxlint-disable-next-line no-restricted-globals -- the page that was drawn is this document
await hydrate(document);
