// A page that draws with a Lit of its own.
// oxlint-disable-next-line import/no-absolute-path -- as the server of the page gives it out
import { html, render } from '/own-lit.js';

addEventListener('DOMContentLoaded', () =>
  render(html`<b>${'drawn by the page'}</b>`, document.querySelector('#own-lit')),
);
