import { expect } from 'chai';

describe('entry points on a server', () => {
  it('loader and embed page are imported without a page, and do nothing', async () => {
    expect(typeof document).to.equal('undefined');
    const { startLoader } = await import('../src/loader.js');
    const { showEmbedded } = await import('../src/embed.js');
    expect(startLoader).to.be.a('function');
    expect(showEmbedded).to.be.a('function');
  });
});
