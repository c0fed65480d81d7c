/** Every event of a widget goes to the panel "Actions", with its detail. */
import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { EVENTS } from './controls.js';

/** Depth that shows a change with its entity without drawing a whole programme. */
const show = Object.fromEntries(EVENTS.map((name) => [name, action(name, { depth: 6 })]));

/** A programme is long; its id says which one it is. */
function short(detail: unknown): unknown {
  if (typeof detail !== 'object' || detail === null) return detail;
  const { programme, ...rest } = detail as Record<string, unknown>;
  return programme === undefined ? rest : { ...rest, programme: (programme as { id?: string }).id };
}

const tell = (event: Event): void => show[event.type]?.(short((event as CustomEvent).detail));

export const withEvents: DecoratorFunction<WebComponentsRenderer> = (story) => {
  const listen = (element: Element | undefined): void => {
    for (const name of EVENTS) element?.addEventListener(name, tell);
  };
  return html`<div ${ref(listen)}>${story()}</div>`;
};
