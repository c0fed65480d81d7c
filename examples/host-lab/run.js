// The page's own script: what is special about this page, then the acts, then it tells the frame around it.
import { acts } from './acts.js';
import { checks } from './checks.js';
import { labElement, until, wait } from './telling.js';

const { page, tag } = document.documentElement.dataset;
const passed = [];
const failed = [];

async function attempt(name, act) {
  parent.postMessage({ careDoing: name }, '*');
  try {
    await act();
    passed.push(name);
  } catch (error) {
    failed.push(`${name}: ${error.message}`);
  }
}

async function setBeforeUpgrade() {
  const early = document.querySelector(tag);
  early.heading = 'Set before the upgrade';
  early.programme = await (await fetch(early.dataset.programme)).json();
  await import(`/packages/careframe/dist/cdn/${tag}.js`);
}

function openHostDialog() {
  document.querySelector('#host').showModal();
}

/** A person clicks into a page before typing there. */
const isDrawn = () =>
  labElement()?.shadowRoot?.querySelector(
    '[part~="base"] [data-region], [part~="base"] form, [part~="base"] fieldset',
  );

async function perform() {
  await attempt('stands', async () => {
    if (page === 'before-upgrade') await setBeforeUpgrade();
    if (page === 'host-dialog') openHostDialog();
    await until('the document is shown', isDrawn);
  });
  await attempt('page', async () => checks[page]?.before?.(labElement()));
  for (const [name, act] of Object.entries(acts[tag]))
    if (failed.length === 0) await attempt(name, () => act(labElement()));
  if (failed.length === 0 && checks[page]?.after)
    await attempt('afterwards', () => checks[page].after(labElement()));
}

// Opened only to be measured by another page: nobody is there to make gestures.
if (new URLSearchParams(location.search).get('only') === 'looks') {
  await until('the document is shown', isDrawn);
  await checks.plain.before();
} else {
  await perform();
  await wait(50);
  const { noise, warnings, lacks } = globalThis;
  parent.postMessage({ careLab: { tag, passed, failed, noise, warnings, lacks } }, '*');
}
