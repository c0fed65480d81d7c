/** The published JSON files are the modules, written canonically. */
import { expect } from 'chai';
import { readFile, readdir } from 'node:fs/promises';
import { programmeFiles } from '../write-programmes.mjs';

const root = new URL('../', import.meta.url);
const MAX_BYTES = 120_000;

describe('published files', () => {
  it('equal what the modules write; run write-programmes.mjs after a change', async () => {
    for (const [file, text] of await programmeFiles())
      expect(await readFile(new URL(file, root), 'utf8'), file).to.equal(text);
  });

  it('are all there is in the folder, each under 120 KB', async () => {
    const files = await programmeFiles();
    expect((await readdir(new URL('programmes/', root))).map((name) => `programmes/${name}`)).to.have.members(
      [...files.keys()],
    );
    const large = [...files].filter(([, text]) => Buffer.byteLength(text) >= MAX_BYTES).map(([file]) => file);
    expect(large).to.deep.equal([]);
  });

  it('are published and can be imported by name', async () => {
    const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
    expect(manifest.files).to.include('programmes');
    expect(manifest.exports['./programmes/*.json']).to.equal('./programmes/*.json');
    expect(manifest.publishConfig.exports['./programmes/*.json']).to.equal('./programmes/*.json');
  });
});
