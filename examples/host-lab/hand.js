// The hand of a person. Gestures are made by the browser's driver: the frame around is asked for them, because only it
// can reach the driver. Nothing here dispatches an event.

const waiting = new Map();
let asked = 0;

addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.careHandDone === undefined) return;
  waiting.get(data.careHandDone)?.(data.error);
  waiting.delete(data.careHandDone);
});

function make(...steps) {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, (error) => (error ? reject(new Error(error)) : resolve()));
    parent.postMessage({ careHand: { id, steps } }, '*');
  });
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What lies uppermost at a place of the page, through all shadow roots. */
export function uppermost(x, y) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

const middleOf = (element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
};

const contains = (outer, inner) => {
  for (let node = inner; node; node = node.parentNode ?? node.host) if (node === outer) return true;
  return false;
};

const nameOf = (element) =>
  element ? `<${element.localName} class="${element.className}">` : 'nothing at all';

/** Frames without a movement after which a hand aims: a size that was observed is drawn two frames later. */
const STILL = 3;

/** The middle of an element, once it does not move any more. */
async function resting(element) {
  let before = middleOf(element);
  for (let tries = 0, still = 0; tries < 60; tries += 1) {
    await frame();
    const now = middleOf(element);
    still = String(now) === String(before) ? still + 1 : 0;
    if (still === STILL) return now;
    before = now;
  }
  throw new Error(`${nameOf(element)} does not come to rest`);
}

/** Where to put the mouse; throws when something else keeps lying over the element, or it cannot be reached. */
async function reach(element) {
  if (!element) throw new Error('there is nothing to click on');
  let found;
  for (let tries = 0; tries < 20; tries += 1) {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const [x, y] = await resting(element);
    found = uppermost(x, y);
    if (contains(element, found)) return [x, y];
    await frame();
  }
  throw new Error(`${nameOf(found)} lies over ${nameOf(element)}`);
}

/** Presses once; answers whether the element was hit. */
async function press(element, move) {
  let isHit = false;
  const hear = (event) => (isHit ||= event.composedPath().includes(element));
  addEventListener('click', hear, true);
  await make({ move }, { mouse: 'down' }, { mouse: 'up' });
  await frame();
  removeEventListener('click', hear, true);
  return isHit;
}

export const hand = {
  /** Once more, as a person would, when something came late and moved the element away from under the mouse. */
  async click(element) {
    for (let tries = 0; tries < 3; tries += 1) {
      const at = await reach(element);
      if (await press(element, at)) return;
      if (String(middleOf(element)) === String(at)) break;
    }
    throw new Error(`${nameOf(element)} was pressed and did not hear of it`);
  },
  /** From the middle of an element to a place just below another one. */
  async dragBelow(element, other) {
    const from = await reach(element);
    const { left, bottom } = other.getBoundingClientRect();
    const to = [Math.round(left + 20), Math.round(bottom + 4)];
    await make(
      { move: from },
      { mouse: 'down' },
      { move: [from[0] + 4, from[1] + 8] },
      { move: [to[0], to[1] - 6] },
      { move: to },
      { mouse: 'up' },
    );
    await frame();
  },
  /** Keys one after the other, `Control+v` together. */
  async press(...keys) {
    await make(...keys.map((key) => ({ key })));
    await frame();
  },
  async type(text, ...then) {
    await make({ type: text }, ...then.map((key) => ({ key })));
    await frame();
  },
  /** Puts a text on the clipboard: writes it in a field beside `near`, marks it and copies it. */
  async copy(text, near) {
    const field = document.createElement('textarea');
    field.className = 'lab-field';
    field.value = text;
    near.parentNode.append(field);
    await this.click(field);
    await make({ key: 'Control+a' }, { key: 'Control+c' });
    field.remove();
  },
};
