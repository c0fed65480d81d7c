// The WordPress plugin and the Drupal module, as far as they can be read without PHP.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { po } from 'gettext-parser';
import { parse } from 'yaml';
import { writeManifests } from '../build.ts';
import { toPhp, widgetTable, type Widget } from '../lib/integrations.ts';
import { allDefinitions, listPackages } from '../lib/packages.ts';
import { at } from '../lib/run.ts';

const WORDPRESS = at('integrations', 'wordpress', 'careframe');
const DRUPAL = at('integrations', 'drupal', 'careframe');
const LOCALES = {
  wordpress: ['ar', 'bg_BG', 'ckb', 'ru_RU', 'tuk'],
  drupal: ['ar', 'bg', 'ckb', 'ru', 'tk'],
};

const read = (file: string): string => readFileSync(file, 'utf8');

function sources(dir: string): string {
  return globSync('**/*.{php,module}', { cwd: dir })
    .map((file) => read(join(dir, file)))
    .join('\n');
}

const literal = (text: string): string => text.replaceAll("\\'", "'").replaceAll('\\\\', '\\');

function sentences(dir: string, pattern: RegExp): string[] {
  const found = [...sources(dir).matchAll(pattern)].map(([, text]) => literal(text!));
  return [...new Set(found)].sort();
}

/** What `__()` and its kin, or `t()` and `TranslatableMarkup`, hold. */
const IN_WORDPRESS = /(?:__|esc_html__)\( '((?:[^'\\]|\\.)+)', 'careframe' \)/g;
const IN_DRUPAL = /(?:->t|\bt|TranslatableMarkup)\('((?:[^'\\]|\\.)+)'/g;

function translated(file: string): Map<string, string> {
  const { translations } = po.parse(readFileSync(file));
  return new Map(Object.values(translations['']!).map(({ msgid, msgstr }) => [msgid, msgstr[0]!]));
}

/** `%1$s` and `@example` must stand in every language. */
const holes = (text: string): string[] => (text.match(/%\d\$s|@\w+/g) ?? []).sort();

function checkWords(file: string, wanted: readonly string[], same: readonly string[] = []): void {
  const words = translated(file);
  words.delete('');
  expect([...words.keys()].sort(), file).to.deep.equal(wanted);
  for (const [english, word] of words) {
    expect(holes(word), `${file}: ${english}`).to.deep.equal(holes(english));
    if (!same.includes(english)) expect(word, file).to.not.equal('').and.not.equal(english);
  }
}

/** A fresh clone has none: these tests run before the build. */
async function ensureManifests(): Promise<void> {
  const described = listPackages().filter(({ manifest }) => './custom-elements.json' in manifest.exports);
  if (described.every(({ dir }) => existsSync(join(dir, 'custom-elements.json')))) return;
  expect((await writeManifests()).failed).to.equal(0);
}

describe('the table of widgets for other systems', () => {
  let table: Record<string, Widget>;

  before(async function () {
    this.timeout(180_000);
    await ensureManifests();
    table = widgetTable();
  });

  it('has every element, and every attribute that all widgets share', () => {
    expect(
      Object.values(table)
        .map(({ tag }) => tag)
        .sort(),
    ).to.deep.equal(
      allDefinitions()
        .map(({ tag }) => tag)
        .sort(),
    );
    const shared = [
      'src',
      'heading',
      'heading-level',
      'content-language',
      'numbering-system',
      'readonly',
      'today',
    ];
    for (const [name, { attributes }] of Object.entries(table)) {
      if (name !== 'programme') expect(Object.keys(attributes), name).to.include.members(shared);
    }
  });

  it('says how each attribute is checked', () => {
    expect(table['indicator-table']!.attributes['view']!.values).to.deep.equal(['auto', 'table', 'cards']);
    expect(table['scorecard']!.attributes['of']!.values).to.deep.equal(['assessments', 'indicators']);
    expect(table['survey-results']!.attributes['responses-src']!.kind).to.equal('address');
    expect(table['indicator-table']!.attributes['periods']!.kind).to.equal('number');
    expect(table['training-survey']!.attributes['required']!.kind).to.equal('flag');
    expect(table['scorecard']!.attributes['rubric']!.kind).to.equal('text');
  });

  it('is written as PHP that holds no variable and closes no string', () => {
    expect(toPhp({ a: "it's \\", b: [1, true] })).to.equal(
      "[\n\t'a' => 'it\\'s \\\\',\n\t'b' => [\n\t\t1,\n\t\ttrue,\n\t],\n]",
    );
  });
});

describe('the WordPress plugin', () => {
  it('names every attribute and every widget of the table for people who write pages', () => {
    const labels = read(join(WORDPRESS, 'includes', 'labels.php'));
    const named = [...labels.matchAll(/'([\w-]+)'\s+=> __\(/g)].map(([, name]) => name);
    const table = widgetTable();
    const attributes = Object.values(table).flatMap(({ attributes }) => Object.keys(attributes));
    expect(named).to.include.members([...Object.keys(table), ...attributes]);
  });

  it('has all its words in five more languages', () => {
    const wanted = sentences(WORDPRESS, IN_WORDPRESS);
    expect(wanted.length).to.be.greaterThan(50);
    for (const locale of LOCALES.wordpress)
      checkWords(join(WORDPRESS, 'languages', `careframe-${locale}.po`), wanted);
  });

  it('lets no file be run from outside', () => {
    for (const file of globSync('**/*.php', { cwd: WORDPRESS }))
      expect(read(join(WORDPRESS, file)), file).to.match(
        /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
      );
  });
});

describe('the Drupal module', () => {
  it('has YAML that can be read, and classes where it says they are', () => {
    const files = globSync('**/*.yml', { cwd: DRUPAL });
    expect(files).to.have.length(6);
    for (const file of files) expect(parse(read(join(DRUPAL, file))), file).to.be.an('object');
    for (const [, name] of files
      .map((file) => read(join(DRUPAL, file)))
      .join('\n')
      .matchAll(/Drupal\\careframe\\([\w\\]+)/g))
      expect(existsSync(join(DRUPAL, 'src', `${name!.replaceAll('\\', '/')}.php`)), name).to.equal(true);
  });

  it('describes in its schema all that it installs and all that the block keeps', () => {
    type Schema = Record<string, { mapping: Record<string, unknown> }>;
    const schema = parse(read(join(DRUPAL, 'config', 'schema', 'careframe.schema.yml'))) as Schema;
    const installed = parse(read(join(DRUPAL, 'config', 'install', 'careframe.settings.yml'))) as object;
    expect(Object.keys(installed)).to.deep.equal(Object.keys(schema['careframe.settings']!.mapping));
    const block = read(join(DRUPAL, 'src', 'Plugin', 'Block', 'CareframeBlock.php'));
    const kept = /defaultConfiguration\(\): array \{\s+return \[([^\]]*\[\][^\]]*)\]/.exec(block)![1]!;
    const names = [...kept.matchAll(/'([\w-]+)' =>/g)].map(([, name]) => name);
    expect(names).to.deep.equal(Object.keys(schema['block.settings.careframe_widget']!.mapping));
  });

  it('has all its words in five more languages', () => {
    const wanted = sentences(DRUPAL, IN_DRUPAL).filter((text) => text !== 'Careframe');
    for (const locale of LOCALES.drupal)
      checkWords(join(DRUPAL, 'translations', `careframe.${locale}.po`), wanted);
  });
});
