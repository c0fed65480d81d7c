import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWidget, spellings } from '../create-widget.ts';
import { scratch } from '../lib/pack.ts';

describe('create-widget', () => {
  const { dir, remove } = scratch('widget');
  after(remove);

  it('writes the standard tree with every placeholder filled', () => {
    const files = createWidget('site-list', dir);
    expect(files).to.include.members([
      'src/site-list.ts',
      'src/define.ts',
      'src/testing/index.ts',
      'README.md',
    ]);
    for (const file of files) {
      const text = readFileSync(join(dir, 'site-list', file), 'utf8');
      expect(`${file}\n${text}`, file).not.to.match(/__\w+__/);
    }
    expect(readFileSync(join(dir, 'site-list', 'src', 'define.ts'), 'utf8')).to.contain(
      "define('care-site-list', SiteList)",
    );
  });

  it('does not write over a package', () => {
    expect(() => createWidget('site-list', dir)).to.throw('is there already');
  });

  for (const name of ['SiteList', 'site_list', '../x', '', 'site--list']) {
    it(`refuses the name "${name}"`, () => expect(() => createWidget(name, dir)).to.throw('kebab-case'));
  }

  it('spells one name five ways', () => {
    expect(spellings('site-list')).to.deep.equal({
      name: 'site-list',
      tag: 'care-site-list',
      Class: 'SiteList',
      camel: 'siteList',
      Title: 'Site list',
    });
  });
});
