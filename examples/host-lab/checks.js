// What is special about each page, looked at before the acts (`before`) or after them (`after`).
import { hand } from './hand.js';
import { compared, measured, printRules } from './looks.js';
import { focusedIn, must, until, wait } from './telling.js';

const { tag } = document.documentElement.dataset;

/** A policy that nobody enforces proves nothing: something forbidden must be refused, and be told. */
async function mustRefuse(directive, forbidden) {
  const { noise } = globalThis;
  const before = noise.length;
  forbidden();
  await until(`a violation of ${directive}`, () =>
    noise.slice(before).some((line) => line.startsWith(`policy: ${directive}`)),
  );
  noise.splice(before);
}

/** WebKit refuses it without an event; the others tell it. */
function mustRefuseEval() {
  const { noise } = globalThis;
  const before = noise.length;
  let isRefused = false;
  try {
    // oxlint-disable-next-line no-new-func, no-implied-eval -- to see it refused
    new Function('return 1')();
  } catch {
    isRefused = true;
  }
  must('eval is refused', isRefused);
  return wait(100).then(() => noise.splice(before));
}

/** Under Trusted Types a text is no code to begin with, so that the refusal of eval never comes to it. */
async function strictPolicy(withEval = true) {
  await mustRefuse('style-src', () => document.body.setAttribute('style', 'color: red'));
  if (withEval) await mustRefuseEval();
}

async function trustedTypes() {
  if (!globalThis.trustedTypes) {
    globalThis.lacks.push('Trusted Types');
    return;
  }
  await mustRefuse('require-trusted-types-for', () => {
    try {
      // oxlint-disable-next-line no-unsanitized -- to see it refused
      document.createElement('div').innerHTML = '<b>no</b>';
    } catch {
      return;
    }
    throw new Error('a text was taken as HTML');
  });
}

/** Something a person has under way in each widget, and whether it is still so. */
const underWay = {
  'care-results-chain': {
    async begin(root) {
      await hand.click(root.querySelector('[data-view="list"]'));
      await hand.click(root.querySelector('[data-stage="outputs"] [data-add]'));
      await hand.type('Half');
    },
    isStill: (root) => root.querySelector('[data-editor]')?.value === 'Half',
    end: () => hand.press('Escape'),
  },
  'care-indicator-table': {
    async begin(root, element) {
      element.view = 'cards';
      await element.updateComplete;
      await hand.click(root.querySelector('[data-act="edit"]'));
      await until('the fields', () => root.querySelector('dialog:modal #f-value'));
      await hand.press('Control+a');
      await hand.type('77');
    },
    isStill: (root) => root.querySelector('dialog:modal #f-value')?.value === '77',
    async end(root, element) {
      await hand.click(root.querySelector('dialog .dialog-buttons button'));
      element.view = 'table';
      await element.updateComplete;
    },
  },
  'care-scorecard': {
    begin: (root) => hand.click(root.querySelector('button[data-cell]')),
    isStill: (root) => root.querySelector('#detail-title') !== null,
    end: (root) => hand.click(root.querySelector('.close')),
  },
  'care-training-survey': {
    begin: (root) => hand.click(root.querySelector('[data-moment] input[value="2"]')),
    isStill: (root) => root.querySelector('[data-moment] input[value="2"]')?.checked === true,
    end: async () => {},
  },
};

async function moveAndClone(element) {
  const root = element.shadowRoot;
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  document.body.append(left, right);
  const act = underWay[tag];
  await act.begin(root, element);
  await until('an act is under way', () => act.isStill(root));
  for (const place of [left, right, left]) {
    place.append(element);
    await wait(30);
    must('what was under way still is', act.isStill(root));
  }
  if (right.moveBefore) {
    right.moveBefore(element, null);
    await wait(30);
    must('what was under way still is after moveBefore', act.isStill(root));
  }
  await act.end(root, element);
  const clone = element.cloneNode(true);
  right.append(clone);
  await until('the clone shows the document', () =>
    clone.shadowRoot.querySelector('[data-region], fieldset'),
  );
  clone.remove();
}

async function noFragments(element) {
  must('the base is elsewhere', new URL('x', document.baseURI).pathname === '/somewhere/else/x');
  for (const one of element.shadowRoot.querySelectorAll('*'))
    for (const { name, value } of one.attributes)
      must(
        `${name}="${value}" is no fragment`,
        !/url\(\s*['"]?#/.test(value) && !(name.endsWith('href') && value.startsWith('#')),
      );
  if (tag !== 'care-results-chain') return;
  element.view = 'map';
  const arrow = await until('an arrowhead', () => element.shadowRoot.querySelector('path.arrow'));
  const { width, height } = arrow.getBoundingClientRect();
  must('arrowheads are drawn', width > 2 && height > 2);
}

export const checks = {
  plain: { before: () => measured() },
  'strict-policy': { before: strictPolicy },
  'trusted-types': { before: () => strictPolicy(false).then(trustedTypes) },
  'two-versions': {
    async before(element) {
      await until('the warning', () => globalThis.warnings.length > 0);
      must('the first version is the one that stands', element.constructor.version === '0.0.0');
    },
  },
  'two-lits': {
    async before() {
      await trustedTypes();
      const own = await until('the page draws with its own Lit', () => document.querySelector('#own-lit b'));
      must('it is drawn', own.textContent === 'drawn by the page');
      must('the other file of ours is there', customElements.get(document.documentElement.dataset.other));
    },
  },
  'before-upgrade': {
    async before(element) {
      must('the property arrived', element.heading === 'Set before the upgrade');
      must(
        'no own field hides it',
        !Object.hasOwn(element, 'heading') && !Object.hasOwn(element, 'programme'),
      );
      must('it is shown', element.shadowRoot.querySelector('h2, h3, h4').textContent.includes('Set before'));
    },
  },
  'move-and-clone': { before: moveAndClone },
  'rtl-host': {
    async before(element) {
      const base = element.shadowRoot.querySelector('[part~="base"]');
      must('it reads from right to left', getComputedStyle(base).direction === 'rtl' && base.lang === 'ar');
      must('it speaks Arabic', /[\u0600-\u06ff]{3}/.test(base.textContent));
      must('it does not run out of the page', document.documentElement.scrollWidth <= innerWidth);
    },
  },
  'hostile-css': {
    async before(element) {
      const own = getComputedStyle(document.querySelector('#own-text'));
      must('the page is hostile', own.letterSpacing === '3px' && own.textTransform === 'uppercase');
      const base = getComputedStyle(element.shadowRoot.querySelector('[part~="base"]'));
      must('letters keep together', ['normal', '0px'].includes(base.letterSpacing));
      must('capitals are not forced', base.textTransform === 'none');
      await compared();
    },
  },
  'small-rem': {
    async before() {
      must('a rem is 10 px', getComputedStyle(document.documentElement).fontSize === '10px');
      await compared();
    },
  },
  'base-href': { before: noFragments },
  transformed: {
    async before(element) {
      const { width } = element.getBoundingClientRect();
      must('the page scales it', Math.abs(width - element.offsetWidth) > 20);
    },
  },
  'host-dialog': {
    before: async () => must('the page’s dialog is open', document.querySelector('#host:modal')),
    after: async () => must('the page’s dialog stayed open', document.querySelector('#host:modal')),
  },
  'in-shadow': {
    before: async (element) => must('it is in a shadow root', element.getRootNode() instanceof ShadowRoot),
  },
  loader: { before: () => strictPolicy(false).then(trustedTypes) },
  placeholder: {
    async before(element) {
      await strictPolicy(false);
      await trustedTypes();
      must('the placeholder is gone', !document.querySelector('[data-care]'));
      must(
        'its content, class and id are kept',
        element.matches('#kept.printed') && element.querySelector('p'),
      );
    },
  },
  sandbox: {
    async before() {
      must('the frame has no origin', globalThis.origin === 'null');
      let isRefused = false;
      try {
        localStorage.getItem('x');
      } catch {
        isRefused = true;
      }
      must('it has no storage', isRefused);
    },
  },
  print: { after: (element) => printRules(element, focusedIn) },
};
