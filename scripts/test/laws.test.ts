import { expect } from 'chai';
import { offences, TEST_LAWS } from '../lib/laws.ts';

describe('Laws of the house', () => {
  const forbidden = [
    "root.innerHTML = '<b>';",
    'return html`<p style="color: red"></p>`;',
    'return html`<p style=${color}></p>`;',
    'const f = new Function("a", "return a");',
    'svg`<path marker-end="url(#arrow)"></path>`',
    'document.body.append(x);',
    'svg`<path d=${line}/>`',
    '// oxlint-disable-next-line no-restricted-globals',
    '// @ts-expect-error',
    '// TODO: later',
    '/** Where the focus goes (CM-07). */',
  ];
  for (const line of forbidden) {
    it(`finds ${line}`, () => expect(offences(line)).to.have.lengthOf(1));
  }

  const allowed = [
    'svg`<path d=${line} />`',
    'return html`<p .style=${width}></p>`;',
    '// oxlint-disable-next-line no-restricted-globals -- the host wired this request',
    '// @ts-expect-error Firefox has no type for it yet',
    "const shade = 'stylesheet';",
    '/** I9 for places: a total reported above them. */',
  ];
  for (const line of allowed) {
    it(`leaves ${line}`, () => expect(offences(line)).to.deep.equal([]));
  }

  it('finds a test that runs alone, a check that nobody waits for, and the number of a paper in a title', () => {
    expect(offences("it.only('x', () => {});", TEST_LAWS)).to.have.lengthOf(1);
    expect(offences('  expect(element).to.be.accessible();', TEST_LAWS)).to.have.lengthOf(1);
    expect(offences('  await expect(element).to.be.accessible();', TEST_LAWS)).to.deep.equal([]);
    expect(offences("it('D16 a level is not added', () => {", TEST_LAWS)).to.have.lengthOf(1);
    expect(offences("it('F2 opens all fields', () => {", TEST_LAWS)).to.deep.equal([]);
  });

  it('names the line', () => expect(offences('const a = 1;\neval(a);')[0]).to.match(/^2: /));
});
