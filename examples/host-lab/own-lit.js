// A page that draws with a Lit of its own.
import { html, render } from '/own-lit.js';

addEventListener('DOMContentLoaded', () =>
  render(html`<b>${'drawn by the page'}</b>`, document.querySelector('#own-lit')),
);
