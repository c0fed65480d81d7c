// A hand for the lab's pages: real keys and a real mouse in every engine, by whatever drives it.

/** Keys that WebDriver names by code points of its own. */
const WEBDRIVER_KEYS = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Delete: '\uE017',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** @typedef {{ move: [x: number, y: number] } | { mouse: 'down' | 'up' } | { key: string } | { type: string }} Step */

const chordOf = (key) => (key.length > 1 ? key.split('+') : [key]);

/** Chromium and Firefox. @param {Step} step */
async function withPuppeteer({ mouse, keyboard }, step) {
  if (step.move) return mouse.move(...step.move);
  if (step.mouse) return mouse[step.mouse]();
  if (step.type) return keyboard.type(step.type);
  const keys = chordOf(step.key);
  for (const key of keys.slice(0, -1)) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of keys.slice(0, -1).toReversed()) await keyboard.up(key);
  return undefined;
}

/** What one step is for the mouse and for the keys, one after the other. @param {Step} step */
function inTicks(step) {
  if (step.move) {
    const [x, y] = step.move;
    return [{ mouse: { type: 'pointerMove', duration: 0, x, y } }];
  }
  if (step.mouse)
    return [{ mouse: { type: step.mouse === 'down' ? 'pointerDown' : 'pointerUp', button: 0 } }];
  const chords = step.type ? [...step.type].map((key) => [key]) : [chordOf(step.key)];
  return chords.flatMap((chord) => {
    const keys = chord.map((key) => WEBDRIVER_KEYS[key] ?? key);
    return [
      ...keys.map((value) => ({ keys: { type: 'keyDown', value } })),
      ...keys.toReversed().map((value) => ({ keys: { type: 'keyUp', value } })),
    ];
  });
}

/** WebKit: all steps in one command, because each command takes it long. @param {readonly Step[]} steps */
function withWebDriver(driver, steps) {
  const pause = { type: 'pause', duration: 0 };
  const ticks = steps.flatMap(inTicks);
  return driver.performActions([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: ticks.map(({ mouse }) => mouse ?? pause),
    },
    { type: 'key', id: 'keys', actions: ticks.map(({ keys }) => keys ?? pause) },
  ]);
}

/** Answers `executeServerCommand('hand', steps)` and `executeServerCommand('window', { width, height })`. */
export function handPlugin() {
  return {
    name: 'hand',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'hand' && command !== 'window') return undefined;
      const isWebDriver = browser.type === 'webdriver';
      if (command === 'window') {
        const { width, height } = payload;
        if (isWebDriver) await browser.driver.setWindowRect(0, 0, width, height);
        else await browser.getPage(id).setViewport({ width, height });
        return true;
      }
      if (isWebDriver) await withWebDriver(browser.driver, payload);
      else for (const step of payload) await withPuppeteer(browser.getPage(id), step);
      return true;
    },
  };
}
