import { fixture, html } from '@open-wc/testing';
import type { ResultsChain } from '../src/index.js';
import { ResultsChainPage } from '../src/testing/index.js';
import '@careframe/element/define.js';
import '../src/define.js';
import { chainProgramme } from './fixtures/programme.js';

export interface Given {
  readonly programme?: unknown;
  readonly view?: 'list' | 'map';
  readonly lang?: string;
  readonly width?: number;
  readonly readOnly?: boolean;
}

/** A chain on the page, drawn and measured, in a frame of its own width. */
export async function chain(given: Given = {}): Promise<ResultsChainPage> {
  const frame = await fixture<HTMLElement>(
    html`<div .style=${`inline-size:${given.width ?? 1000}px`}>
      <care-results-chain
        lang=${given.lang ?? 'en'}
        .view=${given.view}
        ?readonly=${given.readOnly === true}
        .programme=${given.programme ?? chainProgramme()}
      ></care-results-chain>
    </div>`,
  );
  const page = new ResultsChainPage(frame.querySelector<ResultsChain>('care-results-chain')!);
  await nextSize();
  await page.settle();
  return page;
}

/** After the resize observers have told, and the frame after it in which the chain is drawn anew. */
export async function nextSize(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Presses keys together, `Control+Shift+ArrowUp`: not every driver can hold keys down, so the event is made here. */
export async function chord(page: ResultsChainPage, keys: string): Promise<void> {
  const parts = keys.split('+');
  const key = parts.pop()!;
  const held = { ctrlKey: parts.includes('Control'), shiftKey: parts.includes('Shift') };
  page.root.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, ...held, bubbles: true, composed: true, cancelable: true }),
  );
  await page.settle();
}

/** Changes and questions of an element, in order. */
export function recorded(page: ResultsChainPage): string[] {
  const seen: string[] = [];
  page.element.addEventListener('care-before-change', (event) =>
    seen.push(`ask ${(event as CustomEvent).detail.change.act?.code}`),
  );
  page.element.addEventListener('care-change', (event) =>
    seen.push(`did ${(event as CustomEvent).detail.change.act?.code}`),
  );
  return seen;
}

/** Waits for a polite message: at most one is told every 500 ms. */
export const spoken = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 520));
