// Runs inside a page that a server drew, in any engine, without a driver: looks at it before a script has run, after the
// widgets are live, acts on each, and sends what it found. Put into the head by server-check.ts.
const TAGS = ['care-scorecard', 'care-indicator-table', 'care-results-chain', 'care-survey-results'];
const results = [];
const noise = [];
const check = (title, passed, seen) =>
  results.push({ title, passed: Boolean(passed), seen: String(seen ?? '') });

for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...parts) => {
    noise.push(`${level}: ${parts.map((part) => part?.stack ?? String(part)).join(' ')}`);
    say.apply(console, parts);
  };
}
addEventListener('error', (event) => noise.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) =>
  noise.push(`rejection: ${event.reason?.stack ?? event.reason}`),
);
addEventListener('securitypolicyviolation', (event) =>
  noise.push(`policy: ${event.violatedDirective} ${event.sample}`),
);
addEventListener('care-error', (event) => noise.push(`care-error: ${event.detail.code}`));

const one = (tag) => document.querySelector(tag);
const find = (tag, selector) => one(tag).shadowRoot?.querySelector(selector);
const tidy = (node) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
/** Text of a widget, without its styles. */
const said = (tag) => tidy(find(tag, 'section'));
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
async function becomes(read) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (read()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

const CONTENT = {
  'care-scorecard': '[data-cell]',
  'care-indicator-table': 'tr[data-indicator] td.cell',
  'care-results-chain': '.map .card',
  'care-survey-results': '[part~="topic"]',
};
const kept = new Map();

function lookBefore() {
  const { lang, dir } = document.documentElement;
  for (const tag of TAGS) {
    const content = find(tag, CONTENT[tag]);
    const section = find(tag, 'section');
    kept.set(tag, { content, section, said: said(tag) });
    check(`${tag}: nothing is defined yet`, customElements.get(tag) === undefined);
    check(`${tag}: is drawn`, content && content.getBoundingClientRect().height > 0, content);
    check(`${tag}: language and direction`, section?.lang === lang && section.dir === dir, section?.lang);
    check(
      `${tag}: is styled`,
      section && getComputedStyle(section).position === 'relative' && find(tag, 'style')?.nonce,
    );
  }
  // A card that lies where its style says, not at the start of the map.
  const cards = [...one('care-results-chain').shadowRoot.querySelectorAll('.card-place')];
  const places = new Set(cards.map((card) => Math.round(card.getBoundingClientRect().left)));
  check('care-results-chain: cards stand in columns', places.size > 2, [...places].join(' '));
}

function lookAfter() {
  for (const tag of TAGS) {
    const before = kept.get(tag);
    check(
      `${tag}: is defined and live`,
      customElements.get(tag) && !one(tag).hasAttribute('defer-hydration'),
    );
    check(`${tag}: was taken over`, before.section === find(tag, 'section'));
    // On a phone the table becomes a list as soon as its width is known.
    if (innerWidth < 640) continue;
    check(`${tag}: was not drawn anew`, before.content?.isConnected);
    check(`${tag}: says the same`, said(tag) === before.said, said(tag).slice(0, 200));
  }
}

/** What the eye gets; the live regions have told the change and stay as they are. */
const scored = () =>
  `${tidy(find('care-scorecard', '[part~="summary"]'))} ${tidy(find('care-scorecard', 'table'))}`;

async function actOnTable() {
  if (innerWidth < 640) return;
  const indicator =
    find('care-indicator-table', 'tr[data-indicator="centres-meeting-standards"]') ??
    find('care-indicator-table', 'tr[data-indicator]');
  const before = scored();
  let changes = 0;
  one('care-programme').addEventListener('care-change', () => (changes += 1));
  const cell = [...indicator.querySelectorAll('td.cell')].at(-1);
  cell.focus();
  cell.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'F2', bubbles: true, composed: true, cancelable: true }),
  );
  await becomes(() => find('care-indicator-table', '#f-value'));
  const fill = (selector, value) => {
    const field = find('care-indicator-table', selector);
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  fill('#f-value', '3');
  fill('#f-denominator', '4');
  await frame();
  find('care-indicator-table', '[data-save]')?.click();
  check(
    'care-indicator-table: a value entered fires care-change',
    await becomes(() => changes === 1),
    changes,
  );
  check('care-scorecard: shows the value', await becomes(() => scored() !== before));
  one('care-indicator-table').undo();
  check('care-scorecard: shows what it was after "Undo"', await becomes(() => scored() === before));
}

async function act() {
  let opened = '';
  one('care-scorecard').addEventListener('care-cell-open', (event) => (opened = event.detail.id));
  find('care-scorecard', '[data-cell]').click();
  check(
    'care-scorecard: a press opens the details',
    await becomes(() => find('care-scorecard', '[part~="detail"]')),
  );
  check('care-scorecard: care-cell-open tells which', opened !== '', opened);
  find('care-scorecard', '[data-cell]').click();
  await actOnTable();
  find('care-results-chain', '.map .card').click();
  check(
    'care-results-chain: a press selects',
    await becomes(() => find('care-results-chain', '[part~="details"]')),
  );
  find('care-survey-results', '[data-view="table"]').click();
  check('care-survey-results: shows the table', await becomes(() => find('care-survey-results', 'tbody tr')));
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  for (const tag of TAGS) one(tag).lang = 'en';
  check(
    'another language is taken on',
    await becomes(() => TAGS.every((tag) => find(tag, 'section').lang === 'en')),
  );
}

async function main() {
  lookBefore();
  // The module of the page waits until this one has looked.
  const isLive = await becomes(() => document.documentElement.dataset.live === 'yes');
  check('the page came alive', isLive);
  if (isLive) {
    lookAfter();
    await frame();
    await act();
  }
  check('no warning, error or policy violation', noise.length === 0, noise.join('\n'));
}

await main().catch((error) => check('ran to its end', false, error.stack));
await fetch('/found', { method: 'POST', body: JSON.stringify(results) });
