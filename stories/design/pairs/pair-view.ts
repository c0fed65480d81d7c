/** One pair, the right use before the wrong one, both alive. Draws into the light DOM: what a page does wrong is a rule of the page. */
import { html, svg, type TemplateResult } from 'lit';
import type { Pair, Side } from './pair.js';

const TICK = svg`<circle cx="10" cy="10" r="9" /><path d="M5.5 10.5l3.2 3.2 6-6.4" />`;
const CROSS = svg`<rect x="1" y="1" width="18" height="18" rx="2" /><path d="M6 6l8 8M14 6l-8 8" />`;

const sideTemplate = (kind: 'do' | 'dont', { says, code, example }: Side): TemplateResult =>
  html`<div class="side ${kind}" data-side=${kind}>
    <div class="says" lang="en" dir="ltr">
      <p class="verdict">
        <svg viewBox="0 0 20 20" aria-hidden="true">${kind === 'do' ? TICK : CROSS}</svg>
        ${kind === 'do' ? 'Do' : 'Don’t'}
      </p>
      <p>${says}</p>
      <p class="quiet"><code>${code}</code></p>
    </div>
    <div class="example">${example}</div>
  </div>`;

export const pairTemplate = ({ id, title, why, wide = false, right, wrong }: Pair): TemplateResult =>
  html`<section class="pair" data-pair=${id} aria-labelledby=${`pair-${id}`}>
    <header lang="en" dir="ltr">
      <h3 id=${`pair-${id}`}>${title}</h3>
      <p class="quiet">${why}</p>
    </header>
    <div class="sides" ?data-wide=${wide}>${sideTemplate('do', right)}${sideTemplate('dont', wrong)}</div>
  </section>`;
