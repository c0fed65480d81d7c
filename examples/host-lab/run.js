// The page's own script: what is special about this page, then the acts.
import { perform, until } from './acts.js';

const { page, tag } = document.documentElement.dataset;
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function must(what, isSo) {
  if (!isSo) throw new Error(what);
}

const checks = {
  async 'move-and-clone'(element) {
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    document.body.append(left, right);
    for (const place of [left, right, left]) {
      place.append(element);
      await wait(30);
    }
    const clone = element.cloneNode(true);
    right.append(clone);
    await until('the clone shows the document', () =>
      clone.shadowRoot.querySelector('[data-region], fieldset'),
    );
    clone.remove();
  },
  async 'rtl-host'(element) {
    const base = element.shadowRoot.querySelector('[part~="base"]');
    must('it reads from right to left', getComputedStyle(base).direction === 'rtl' && base.lang === 'ar');
    must('it speaks Arabic', /[\u0600-\u06ff]/.test(element.shadowRoot.querySelector('h2').textContent));
  },
  async 'hostile-css'(element) {
    const base = getComputedStyle(element.shadowRoot.querySelector('[part~="base"]'));
    must('letters keep together', ['normal', '0px'].includes(base.letterSpacing));
    must('capitals are not forced', base.textTransform === 'none');
    must('text can be read', parseFloat(base.fontSize) >= 13);
    must('it is to be seen', base.visibility === 'visible');
  },
  async 'before-upgrade'(element) {
    must('the property arrived', element.heading === 'Set before the upgrade');
    must('no own field hides it', !Object.hasOwn(element, 'heading'));
    must('it is shown', element.shadowRoot.querySelector('h2, h3, h4').textContent.includes('Set before'));
  },
  async print(element) {
    must('rules for print are there', element.shadowRoot.adoptedStyleSheets.length > 0);
  },
};

if (page === 'before-upgrade') {
  const early = document.querySelector(tag);
  early.heading = 'Set before the upgrade';
  await import(`/packages/careframe/dist/cdn/${tag}.js`);
}
await perform(tag, checks[page]);
