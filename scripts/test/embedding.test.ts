import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { importMap, policyHash, sha384 } from '../lib/import-map.ts';
import { allDefinitions } from '../lib/packages.ts';
import { at } from '../lib/run.ts';
import { snippets } from '../lib/snippets.ts';

const tags = allDefinitions().map(({ tag }) => tag);

describe('Embedding', () => {
  it('the loader knows every tag that is defined', () => {
    const source = readFileSync(at('packages', 'careframe', 'src', 'loading', 'files.ts'), 'utf8');
    const known = [...source.matchAll(/^ {2}'(care-[a-z-]+)': \(\) => import\(/gm)].map(([, tag]) => tag!);
    expect(known.sort()).to.deep.equal([...tags].sort());
  });

  it('the stylesheet keeps space for every tag, and for those that draw also while they load', () => {
    const css = readFileSync(at('packages', 'careframe', 'assets', 'careframe.css'), 'utf8');
    for (const tag of tags) {
      const times = css.split(tag).length - 1;
      expect(times, tag).to.be.least(tag === 'care-programme' ? 1 : 3);
    }
  });

  it('the import map holds what other files bring, under the folder of the site, and a name for each widget', () => {
    const integrity = {
      'care-x.js': 'a',
      'careframe.css': 'b',
      'careframe-loader.js': 'c',
      'split/care-x.js': 'd',
      'split/chunks/base.js': 'e',
      'chunks/y.js': 'f',
    };
    expect(JSON.parse(importMap(integrity, '/w/'))).to.deep.equal({
      imports: { 'careframe/care-x': '/w/split/care-x.js' },
      integrity: { '/w/split/care-x.js': 'd', '/w/split/chunks/base.js': 'e', '/w/chunks/y.js': 'f' },
    });
  });

  it('hashes are those of the standards: the SHA-384 example of Subresource Integrity, the SHA-256 of an empty script', () => {
    expect(sha384("alert('Hello, world.');")).to.equal(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
    expect(policyHash('')).to.equal("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  it('snippets name no file without its hash, and every attribute with its placeholder', () => {
    const files = ['careframe.js', 'careframe.css', 'careframe-loader.js', 'embed-host.js'];
    const integrity = Object.fromEntries(
      [...tags.flatMap((tag) => [`${tag}.js`, `split/${tag}.js`]), ...files].map((file) => [
        file,
        sha384(file),
      ]),
    );
    const widgets = Object.fromEntries(
      tags.map((tag) => [
        tag.replace('care-', ''),
        { tag, file: `${tag}.js`, attributes: { src: { kind: 'address' as const, description: 'A | B' } } },
      ]),
    );
    const parts = Object.fromEntries(tags.map((tag) => [tag, [`${tag}.js`]]));
    const text = snippets({ integrity, version: '1.2.3', widgets, parts });
    expect(text).not.to.contain('undefined');
    expect(text).to.contain('| `src` | `data-src` | address | A \\| B |');
    for (const [file, value] of Object.entries(integrity)) expect(text, file).to.contain(value);
  });
});
