import { expect } from 'chai';

describe('loader on a server', () => {
  it('is imported without a page, and does nothing', async () => {
    expect(typeof document).to.equal('undefined');
    const { watch, retry } = await import('../src/loader.js');
    expect(watch).to.be.a('function');
    expect(() => retry()).not.to.throw();
  });
});
