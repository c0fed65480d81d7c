import { expect } from 'chai';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../lib/pack.ts';
import { fileFor, serve } from '../lib/serve.ts';

describe('Static server', () => {
  const { dir, remove } = scratch('serve');
  const site = join(dir, 'site');
  before(() => {
    mkdirSync(join(site, 'sub'), { recursive: true });
    writeFileSync(join(dir, 'secret.txt'), 'secret');
    writeFileSync(join(site, 'index.html'), '<title>home</title>');
    writeFileSync(join(site, 'sub', 'index.html'), '<title>sub</title>');
  });
  after(remove);

  it('finds the index of a folder', () =>
    expect(fileFor(site, '/sub/')).to.equal(join(site, 'sub', 'index.html')));

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/sub/../../secret.txt',
    '/%E0%A4%A',
    '/%E0%A4',
    '/none.html',
  ]) {
    it(`has no file for ${path}`, () => expect(fileFor(site, path)).to.equal(undefined));
  }

  it('serves, redirects to a folder, and says what is not there', async () => {
    const { url, close } = await serve(site);
    expect(await (await fetch(url)).text()).to.contain('home');
    expect((await fetch(`${url}sub`)).url).to.equal(`${url}sub/`);
    expect((await fetch(`${url}none`)).status).to.equal(404);
    await close();
  });

  it('takes the next port when the wanted one is taken', async () => {
    const first = await serve(site);
    const wanted = Number(new URL(first.url).port);
    const second = await serve(site, { port: wanted });
    expect(Number(new URL(second.url).port)).to.be.greaterThan(wanted);
    await second.close();
    await first.close();
  });
});
