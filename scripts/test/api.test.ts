// The API reference and the reports: what they hold, on a small package, and that the committed pages lead somewhere.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';
import { outOfDate } from '../api.ts';
import { readApi } from '../lib/api/extract.ts';
import { anchors, prose, slug, table } from '../lib/api/markdown.ts';
import type { Item, PackageApi, TagApi } from '../lib/api/model.ts';
import { referenceOf } from '../lib/api/reference.ts';
import { reportOf } from '../lib/api/report.ts';
import { withoutSentence } from '../lib/api/sentences.ts';
import { tagsOf } from '../lib/api/tags.ts';
import { listPackages } from '../lib/packages.ts';
import { at } from '../lib/run.ts';

const DIR = at('.cache', 'api', 'sample');

const FILES: Record<string, string> = {
  'dist/index.d.ts': `/** What the sample is for. */
export * from './shapes.js';
export type * from './values.js';
export { words } from './words.js';
export type { Words } from './words.js';`,
  'dist/more.d.ts': `export { area } from './shapes.js';
/** A second way in. */
export declare const more: 2;`,
  'dist/shapes.d.ts': `import type { Scale } from './scale.js';
/** Where something is. */
export interface Place {
    /** Metres from the gate. */
    readonly metres: number;
}
/**
 * Area of a place, after Euclid. See {@link Place}.
 * @param place - where
 * @param scale which scale
 * @returns square metres
 * @throws RangeError for a negative one
 * @deprecated use \`size\`
 */
export declare function area(place: Place, scale: Scale): number;
export declare class Box {
    #secret;
    private hidden;
    protected inside: number;
    /** @internal */
    ours(): void;
    open(): void;
}`,
  'dist/scale.d.ts': `export type Scale = 'large' | 'small';`,
  'dist/values.d.ts': `/** In this order. */
export declare const steps: readonly ['one', 'two'];
export type Step = (typeof steps)[number];`,
  'dist/words.d.ts': `declare const en: {
    readonly greet: "Good day, {name}, it is {hour}";
    readonly bye: "Bye";
};
export type Words = typeof en;
export declare const words: Words;`,
};

const manifest = {
  name: '@careframe/sample',
  version: '1.0.0',
  description: 'A sample.',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './more': { types: './dist/more.d.ts', default: './dist/more.js' },
    './data.json': './data.json',
  },
};

async function sample(changed: Record<string, string> = {}): Promise<PackageApi> {
  rmSync(DIR, { recursive: true, force: true });
  const files = { ...FILES, ...changed, 'package.json': JSON.stringify({ ...manifest, type: 'module' }) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(DIR, path)), { recursive: true });
    writeFileSync(join(DIR, path), text);
  }
  const [api] = await readApi([{ folder: 'sample', name: manifest.name, dir: DIR, manifest }]);
  return api!;
}

const tagOf = (tag: string, className: string): TagApi => ({
  tag,
  className,
  description: '',
  attributes: [],
  properties: [],
  methods: [],
  events: [],
  slots: [],
  parts: [],
  cssProperties: [],
});

describe('API of a package', function () {
  this.timeout(30_000);
  let api: PackageApi;
  before(async () => (api = await sample()));
  const item = (name: string): Item =>
    api.entries.flatMap(({ items }) => items).find((one) => one.name === name)!;

  it('names every export of every entry, and at which entry it is at home', () => {
    const names = api.entries.map(({ items }) => items.map(({ name }) => name).join(' '));
    expect(names).to.deep.equal(['area Box Place Step words Words', 'more']);
    expect(api.entries[1]!.again.map(({ name, home }) => `${name} of ${home.specifier}`)).to.deep.equal([
      'area of @careframe/sample',
    ]);
    expect(api.files).to.deep.equal(['data.json']);
  });

  it('takes no value for public that is exported as a type', () => expect(item('steps')).to.equal(undefined));

  it('leaves out what is private or internal', () => {
    expect(item('Box').code).to.equal('class Box {\n    protected inside: number;\n    open(): void;\n}');
  });

  it('spells out a type that points at a value', () => {
    expect(item('Step').code).to.equal('type Step = "one" | "two";');
    expect(item('Step').doc.text).to.equal('In this order.');
  });

  it('holds keys and places of a dictionary, not its sentences', () => {
    expect(item('Words').code).to.contain('greet: "{hour} {name}"').and.to.contain('bye: string');
  });

  it('shows what an exported declaration uses without exporting it', () => {
    expect(api.unexported.map(({ code }) => code)).to.include("type Scale = 'large' | 'small';");
  });

  it('reads a comment in its parts', () => {
    expect(item('area').doc).to.deep.include({
      params: [
        { name: 'place', text: 'where' },
        { name: 'scale', text: 'which scale' },
      ],
      returns: 'square metres',
      throws: ['RangeError for a negative one'],
      deprecated: 'use `size`',
    });
    expect(api.entries[0]!.about).to.equal('What the sample is for.');
  });

  it('keeps comments of members in the reference and out of the report', () => {
    const page = referenceOf([api]).get('sample.md')!;
    expect(page).to.contain('Metres from the gate').and.to.contain('**Deprecated.** use `size`');
    expect(page).to.contain('See [`Place`](#place).').and.to.contain('- Throws: RangeError');
    expect(reportOf(api)).to.contain('readonly metres: number;').and.not.to.contain('Metres');
  });

  it('names each export that no sentence explains; the class of a tag is explained by its tag', async () => {
    expect(withoutSentence([api])).to.deep.equal([
      '@careframe/sample: Box',
      '@careframe/sample: words',
      '@careframe/sample: Words',
    ]);
    const told = FILES['dist/shapes.d.ts']!.replace('export declare class', '/** What holds things. */\n$&');
    const [first] = withoutSentence([await sample({ 'dist/shapes.d.ts': told })]);
    expect(first).to.equal('@careframe/sample: words');
    const tag = { ...tagOf('care-box', 'Box'), description: 'Holds things.' };
    expect(withoutSentence([{ ...api, tags: [tag] }])).not.to.include('@careframe/sample: Box');
    expect(withoutSentence([{ ...api, tags: [{ ...tag, description: '' }] }])).to.include(
      '@careframe/sample: Box',
    );
  });

  it('is the same text for the same package', async () => {
    const again = await sample();
    expect(reportOf(again)).to.equal(reportOf(api));
    expect([...referenceOf([again])]).to.deep.equal([...referenceOf([api])]);
  });

  const breaking: Record<string, Record<string, string>> = {
    'a parameter more': {
      'dist/shapes.d.ts': FILES['dist/shapes.d.ts']!.replace('scale: Scale)', 'scale: Scale, x: 1)'),
    },
    'a member less': { 'dist/shapes.d.ts': FILES['dist/shapes.d.ts']!.replace('open(): void;', '') },
    'a word less in a type nobody exports': { 'dist/scale.d.ts': "export type Scale = 'large';" },
    'a code less in a list': { 'dist/values.d.ts': FILES['dist/values.d.ts']!.replace(", 'two'", '') },
    'a place less in a sentence': {
      'dist/words.d.ts': FILES['dist/words.d.ts']!.replace(', it is {hour}', ''),
    },
  };
  for (const [title, files] of Object.entries(breaking)) {
    it(`changes the report for ${title}`, async () => {
      expect(reportOf(await sample(files))).not.to.equal(reportOf(api));
    });
  }

  it('leaves the report alone when only comments and sentences change', async () => {
    const text = await sample({
      'dist/shapes.d.ts': FILES['dist/shapes.d.ts']!.replace('after Euclid', 'after Gauss'),
      'dist/words.d.ts': FILES['dist/words.d.ts']!.replace('Good day', 'Hello'),
    });
    expect(reportOf(text)).to.equal(reportOf(api));
  });
});

describe('Tags of a package', () => {
  const dir = at('.cache', 'api', 'tags');
  const member = (name: string, more: object): object => ({
    kind: 'field',
    name,
    type: { text: 'string' },
    ...more,
  });

  it('come from the manifest, without what is static, and say what is deprecated', () => {
    const declaration = {
      name: 'Old',
      tagName: 'care-old',
      members: [
        member('size', { attribute: 'size', deprecated: 'Use `scale`.', description: 'How large.' }),
        member('version', { static: true }),
        { kind: 'method', name: 'open', parameters: [{ name: 'id', type: { text: 'string' } }] },
      ],
      events: [{ name: 'care-old', type: { text: 'CustomEvent<OldDetail>' }, description: 'it is old' }],
    };
    mkdirSync(join(dir, 'src'), { recursive: true });
    writeFileSync(join(dir, 'src', 'define.ts'), "define('care-old', Old);");
    writeFileSync(
      join(dir, 'custom-elements.json'),
      JSON.stringify({ modules: [{ declarations: [declaration] }] }),
    );
    const exports = { './custom-elements.json': './custom-elements.json' };
    const [tag] = tagsOf({
      folder: 'old',
      name: 'old',
      dir,
      manifest: { name: 'old', version: '1.0.0', exports },
    });
    expect(tag!.properties).to.deep.equal([
      {
        name: 'size',
        description: '**Deprecated.** Use `scale`. How large.',
        type: 'string',
        attribute: 'size',
        initial: '',
        readonly: false,
      },
    ]);
    expect(tag!.methods).to.deep.equal([{ name: 'open', description: '', type: '(id: string) => void' }]);
    expect(tag!.events[0]).to.deep.include({ name: 'care-old', type: 'CustomEvent<OldDetail>' });
  });
});

describe('Pages of the API', () => {
  it('are out of date when their text differs or is not there', () => {
    const pages = new Map([
      ['a.md', 'a'],
      ['b.md', 'b'],
      ['c.md', 'c'],
    ]);
    const here: Record<string, string> = { 'a.md': 'a', 'b.md': 'old' };
    expect(outOfDate(pages, (path) => here[path])).to.deep.equal(['b.md', 'c.md']);
  });

  it('have anchors as code hosts make them', () => {
    const taken = new Map<string, number>();
    const headings = [
      '`Aggregate`',
      '`aggregate`',
      '`<care-scorecard>`',
      '`@careframe/core/rollup`',
      '`MAX_SIZE`',
    ];
    expect(headings.map((heading) => slug(heading, taken))).to.deep.equal([
      'aggregate',
      'aggregate-1',
      'care-scorecard',
      'careframecorerollup',
      'max_size',
    ]);
  });

  it('keep marks of HTML out of prose and bars out of cells', () => {
    expect(prose('a <b> `c<d>` <care-x>', () => undefined)).to.equal('a &lt;b> `c<d>` `<care-x>`');
    expect(table(['a', 'b', 'c'], [['x|y', '', 'z\nz']])).to.equal(
      '| a | c |\n| --- | --- |\n| x\\|y | z z |',
    );
  });

  const pages = globSync('docs/reference/*.md', { cwd: at() });
  const known = new Map<string, Set<string>>();
  const anchorsOf = (file: string): Set<string> => {
    if (!known.has(file)) known.set(file, new Set(anchors(readFileSync(file, 'utf8')).values()));
    return known.get(file)!;
  };
  it('are one a package and an index', () => expect(pages).to.have.lengthOf(listPackages().length + 1));
  for (const page of pages) {
    it(`${page} says what is meant, not the number of a paper`, () => {
      const text = readFileSync(at(page), 'utf8');
      expect(text.match(/\b(?:CM|IT|RC|SC|TS)-[A-Z]?\d+/g) ?? []).to.deep.equal([]);
    });

    it(`${page} leads to what exists`, () => {
      const text = readFileSync(at(page), 'utf8').replace(/^```[^]*?^```$/gm, '');
      const broken = [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)]+))?\)/g)].filter(([, file = '', anchor]) => {
        const target = file === '' ? at(page) : resolve(dirname(at(page)), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(target).has(anchor);
      });
      expect(broken.map(([link]) => link)).to.deep.equal([]);
    });
  }
});
