// One visit of one page with a fresh browser: what the visitor sees and when, and what it cost.
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../../scripts/browsers.ts';

export interface Conditions {
  /** Bytes a second, both ways. */
  readonly bytesPerSecond: number;
  /** Milliseconds from a request to the first byte of its answer, at least. */
  readonly latency: number;
  /** How many times slower than this computer. */
  readonly slowdown: number;
  readonly width: number;
  readonly height: number;
}

/** Times in milliseconds from the start of the visit; the rest up to the moment at which the scorecard is readable. */
export interface Sample {
  firstContent: number;
  largestContent: number;
  layoutShift: number;
  /** The first cell of the scorecard is painted; absent on the floor. */
  readable?: number;
  /** A press on that cell, at that moment, is acknowledged: the cell is marked as open, and painted. */
  reacts?: number;
  /** Main-thread time over 50 ms in one piece, summed beyond those 50. */
  blocking: number;
  bytes: number;
  requests: number;
}

/** Runs in the page and in frames in it, before anything else. */
function watch(): void {
  const seen = { largest: 0, first: 0, shift: 0, blocking: 0 };
  Object.assign(globalThis, { careframeSeen: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  observe('longtask', (entry) => (seen.blocking += entry.duration - 50));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
}

/** Resolves with the time at which a frame with the wanted cell has been painted. */
function painted(selector: string): Promise<number> {
  const inside = (root: Document): Element | null | undefined =>
    root.querySelector('care-scorecard')?.shadowRoot?.querySelector(selector);
  return new Promise((done) => {
    const look = (): void => {
      const frame = document.querySelector('iframe')?.contentDocument;
      if (!(frame ? inside(frame) : inside(document))) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    };
    look();
  });
}

async function slowDown(page: Page, conditions: Conditions): Promise<CDPSession> {
  const { bytesPerSecond, latency, slowdown } = conditions;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Presses a key on the first cell and waits until it is marked as open. */
async function press(page: Page): Promise<number> {
  await page.evaluate(() => {
    const root = document.querySelector('iframe')?.contentDocument ?? document;
    const cells = root
      .querySelector('care-scorecard')!
      .shadowRoot!.querySelectorAll<HTMLElement>('[data-cell]');
    // One form of several is shown, by the room there is.
    [...cells].find((cell) => cell.checkVisibility())!.focus({ preventScroll: true });
  });
  const answered = page.evaluate(painted, '[data-cell][aria-expanded="true"]');
  await page.keyboard.press('Enter');
  return answered;
}

interface Seen {
  largest: number;
  first: number;
  shift: number;
  blocking: number;
}

const seenBy = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { careframeSeen: Seen }).careframeSeen }));

interface Sent {
  bytes: number;
  requests: number;
}

/** Counts what comes over the line from now on. */
function countSent(session: CDPSession): Sent {
  const sent = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent.bytes += encodedDataLength;
    sent.requests += encodedDataLength > 0 ? 1 : 0;
  });
  return sent;
}

/** What is there before a press: a press brings more files. */
async function look(page: Page, sent: Sent, isFloor: boolean): Promise<Sample> {
  const readable = isFloor ? undefined : await page.evaluate(painted, '[data-cell]');
  await page.waitForLoadState('load');
  if (isFloor) await page.waitForTimeout(2_000);
  const { bytes, requests } = sent;
  const { first, largest, shift, blocking } = await seenBy(page);
  const seen = {
    firstContent: first,
    largestContent: largest,
    layoutShift: shift,
    blocking,
    bytes,
    requests,
  };
  return readable === undefined ? seen : { ...seen, readable, reacts: await press(page) };
}

/** @throws Error when the scorecard does not stand within a minute, or the page has an error. */
export async function visit(address: string, conditions: Conditions, isFloor: boolean): Promise<Sample> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    const { width, height } = conditions;
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
    await page.addInitScript(watch);
    const sent = countSent(await slowDown(page, conditions));
    await page.goto(address, { waitUntil: 'commit' });
    const sample = await look(page, sent, isFloor);
    if (faults.length > 0) throw new Error(`${address}: ${faults.join(', ')}`);
    return sample;
  } finally {
    await browser.close();
  }
}
