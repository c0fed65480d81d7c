import { expect } from 'chai';
import { ACTING } from '../list.js';

/** What a page tells when its acts are done; see `acts.js`. */
interface Told {
  readonly tag: string;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly noise: readonly string[];
  readonly warnings: readonly string[];
}

const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  'care-results-chain': ['edit', 'popup', 'map', 'undo'],
  'care-indicator-table': ['edit', 'popup', 'undo'],
  'care-scorecard': ['open', 'chart', 'choose'],
  'care-training-survey': ['answer'],
};
let origin = '';
before(async () => {
  origin = await (await fetch('/host-lab-origin')).text();
});

/** Opens a page in a frame and waits for what it tells. */
async function told(page: string, tag: string): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  if (page === 'sandbox') frame.setAttribute('sandbox', 'allow-scripts');
  const answer = new Promise<Told>((resolve) => {
    addEventListener('message', function listen({ data, source }: MessageEvent): void {
      const lab = (data as { careLab?: Told } | null)?.careLab;
      if (!lab || source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(lab);
    });
  });
  frame.src = `${origin}/host-lab/${page}/${tag}.html`;
  document.body.append(frame);
  // A person clicks into the frame before typing there; WebKit does not let a frame without focus take it.
  frame.addEventListener('load', () => frame.focus());
  frame.focus();
  const result = await answer;
  frame.remove();
  return result;
}

for (const page of ACTING) {
  describe(`Host lab: ${page}`, () => {
    for (const [tag, acts] of Object.entries(WIDGETS)) {
      it(`<${tag}> stands and does what it is for: ${acts.join(', ')}`, async () => {
        const { passed, failed, noise, warnings } = await told(page, tag);
        expect(failed).to.deep.equal([]);
        expect(passed).to.deep.equal(['stands', 'page', ...acts]);
        expect(noise).to.deep.equal([]);
        expect(warnings).to.deep.equal([]);
      });
    }
  });
}

describe('Host lab: two-versions', () => {
  for (const tag of Object.keys(WIDGETS)) {
    it(`<${tag}> defined twice gives one warning that names both versions`, async () => {
      const { failed, noise, warnings } = await told('two-versions', tag);
      expect(failed).to.deep.equal([]);
      expect(noise).to.deep.equal([]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('0.0.0-other').and.to.contain(tag);
    });
  }
});

describe('Host lab: no-script', () => {
  for (const tag of Object.keys(WIDGETS)) {
    it(`<${tag}> leaves what the page wrote in it to be read`, async () => {
      const { passed, failed } = await told('no-script', tag);
      expect(failed).to.deep.equal([]);
      expect(passed).to.deep.equal(['content']);
    });
  }
});
