import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ACTS, PAGES, TAGS, type LabPage, type Tag } from '../list.js';

/** What a page tells when its acts are done; see `run.js`. */
interface Told {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly noise: readonly string[];
  readonly warnings: readonly string[];
  /** What this browser does not have, so that the page could not ask for it. */
  readonly lacks: readonly string[];
}

interface FromPage {
  readonly careLab?: Told;
  /** Name of what it begins with. */
  readonly careDoing?: string;
  readonly careHand?: { readonly id: number; readonly steps: unknown };
}

/** How long a page may take, ms. */
const PATIENCE = 120_000;

const EXTRA: Readonly<Record<string, readonly string[]>> = {
  'host-dialog': ['afterwards'],
  print: ['afterwards'],
};

interface Asked {
  readonly origin: string;
  /** Names of the pages, when not all of them are wanted. */
  readonly only?: readonly string[];
}

const { origin, only } = (await (await fetch('/host-lab-origin')).json()) as Asked;

before(async () => {
  await executeServerCommand('window', { width: 1240, height: 900 });
});

/** Makes a gesture for the page in the frame, which lies at the corner of the window. */
async function lendHand(
  frame: HTMLIFrameElement,
  { id, steps }: NonNullable<FromPage['careHand']>,
): Promise<void> {
  const error = await executeServerCommand('hand', steps as never).then(
    () => undefined,
    (reason: unknown) => String(reason),
  );
  frame.contentWindow?.postMessage({ careHandDone: id, error }, '*');
}

/** Opens a page in a frame and waits for what it tells. */
async function told(page: string, tag: string): Promise<Told> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0',
    width: '1200px',
    height: '840px',
    border: '0',
  });
  if (page === 'sandbox') frame.setAttribute('sandbox', 'allow-scripts');
  const doing: string[] = [];
  let resolve: (told: Told) => void;
  let reject: (why: Error) => void;
  const promise = new Promise<Told>((...settle) => ([resolve, reject] = settle));
  const listen = ({ data, source }: MessageEvent<FromPage | null>): void => {
    if (source !== frame.contentWindow) return;
    if (data?.careDoing) doing.push(data.careDoing);
    if (data?.careHand) void lendHand(frame, data.careHand);
    if (data?.careLab) resolve(data.careLab);
  };
  addEventListener('message', listen);
  const late = setTimeout(() => reject(new Error(`no answer; it came to: ${doing.join(', ')}`)), PATIENCE);
  frame.src = `${origin}/host-lab/${page}/${tag}.html`;
  document.body.append(frame);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    removeEventListener('message', listen);
    frame.remove();
  }
}

const warned = (page: string, warnings: readonly string[]): void => {
  expect(warnings).to.have.lengthOf(page === 'two-versions' ? 1 : 0, warnings.join('\n'));
  for (const warning of warnings) expect(warning).to.contain('0.0.0-other').and.to.contain('version 0.0.0 ');
};

function describePage({ name, acts }: LabPage): void {
  describe(`Host lab: ${name}`, () => {
    for (const tag of TAGS) {
      const expected = acts === false ? ['content'] : expectedOf(name, tag);
      it(`<${tag}>: ${expected.join(', ')}`, async function () {
        this.timeout(PATIENCE + 5_000);
        // The mouse is a real one: on a busy computer a press may come while the page still moves.
        this.retries(2);
        const { passed, failed, noise, warnings, lacks } = await told(name, tag);
        expect(failed).to.deep.equal([]);
        expect(passed).to.deep.equal(expected);
        expect(noise).to.deep.equal([]);
        warned(name, warnings);
        await executeServerCommand('lab-told', { page: name, tag, passed: [...passed], lacks: [...lacks] });
      });
    }
  });
}

const expectedOf = (page: string, tag: Tag): string[] => [
  'stands',
  'page',
  ...ACTS[tag].map(({ name }) => name),
  ...(EXTRA[page] ?? []),
];

for (const page of PAGES) if (only?.includes(page.name) ?? true) describePage(page);
