// How things look: sizes that a page may not change, and the rules for print.
import { labElement, must, until } from './telling.js';

const PROPERTIES = [
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textIndent',
  'textAlign',
  'whiteSpace',
  'visibility',
  'boxSizing',
  'paddingTop',
  'borderTopWidth',
];
const KINDS =
  '[part~="base"], h2, h3, button, input, select, textarea, td, th, legend, label, p, li, svg, .card, .state';

const { tag } = document.documentElement.dataset;
const isShown = (one) => one.getClientRects().length > 0;
const isVisible = (one) => isShown(one) && getComputedStyle(one).visibility === 'visible';

/** Computed styles of everything of these kinds, in order, and how tall the widget is. */
function looks(element) {
  return [...element.shadowRoot.querySelectorAll(KINDS)].filter(isShown).map((one) => {
    const style = getComputedStyle(one);
    const name = `${one.localName}.${one.getAttribute('class') ?? ''}`;
    return [
      name,
      ...PROPERTIES.map((property) => style[property]),
      Math.round(one.getBoundingClientRect().height),
    ].join(' ');
  });
}

const settled = () =>
  until('everything is drawn', () => labElement()?.isUpdatePending === false).then(
    () => new Promise((resolve) => setTimeout(resolve, 250)),
  );

/** The looks on the plain page, which all others are compared with. */
export async function measured() {
  await settled();
  globalThis.looks = looks(labElement());
  must('there is something to measure', globalThis.looks.length > 10);
}

/** Opens the plain page in a frame of the same size and compares. */
export async function compared() {
  await settled();
  const frame = document.createElement('iframe');
  frame.className = 'lab-frame';
  frame.src = `/host-lab/plain/${tag}.html?only=looks`;
  document.body.append(frame);
  await until('the plain page is measured', () => frame.contentWindow?.looks);
  const [theirs, ours] = [frame.contentWindow.looks, looks(labElement())];
  frame.remove();
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at >= 0) throw new Error(`the page changes how it looks: ${ours[at]} was ${theirs[at]}`);
  must('as much is shown', ours.length === theirs.length);
}

/** Puts every rule for print in force on the screen, in the page and in the widget. */
function turnToPrint(sheets) {
  const walk = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\bprint\b/.test(rule.conditionText)) rule.media.mediaText = 'all';
      if (rule.cssRules) walk(rule.cssRules);
    }
  };
  for (const sheet of sheets) walk(sheet.cssRules);
}

/** Buttons that are what they show, not something to press on paper. */
const SHOWS = '.card, [data-cell], .why-text, .step input';

export async function printRules(element) {
  const root = element.shadowRoot;
  turnToPrint([...document.styleSheets, ...root.adoptedStyleSheets]);
  await settled();
  const all = [...root.querySelectorAll('*')];
  const pressed = all.filter(
    (one) => one.matches('button, select, input, textarea') && !one.matches(SHOWS) && isVisible(one),
  );
  must(
    `nothing is left to press: ${pressed.map((one) => one.outerHTML.slice(0, 90)).join()}`,
    pressed.length === 0,
  );
  must('the page around it is gone', !isVisible(document.querySelector('#own-text')));
  must('the widget is not', isVisible(root.querySelector('[part~="base"]')));
  for (const one of all.filter(isVisible)) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const isCut =
      (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
      (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1);
    must(
      `${one.localName}.${one.className} is not cut off`,
      !isCut || one.matches('.visually-hidden, svg, svg *') || one.closest('.visually-hidden'),
    );
  }
  for (const row of root.querySelectorAll('tr, li, .card'))
    must('a row is not broken over two pages', getComputedStyle(row).breakInside.startsWith('avoid'));
  for (const head of root.querySelectorAll('thead'))
    must('heads repeat on each page', getComputedStyle(head).display === 'table-header-group');
  for (const state of [...root.querySelectorAll('.state, [data-state]:not(svg)')].filter(isVisible))
    must(
      `${state.localName}.${state.className} is a shape or a word, not only a colour`,
      state.querySelector('svg') || /\S/.test(state.textContent) || state.closest('.bar'),
    );
}
