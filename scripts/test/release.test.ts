// What a release checks: files, maps, manifests, versions, lists of parts; and the workflows that publish.
import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { bomProblems, referenceProblems } from '../lib/bom-check.ts';
import { differences, manifestProblems, mapProblems } from '../lib/contents.ts';
import { listPackages } from '../lib/packages.ts';
import {
  bundledParts,
  isCompatible,
  licenceProblems,
  partName,
  readParts,
  type Bom,
  type Component,
} from '../lib/parts.ts';
import { newest, versionProblems } from '../lib/release-report.ts';
import { at } from '../lib/run.ts';
import { withRepository } from '../release.ts';
import { toldVersion, widgetVersion, withVersion } from '../version.ts';

describe('Files of a package', () => {
  it('are exactly the expected ones; chunks are known by their folder', () => {
    const expected = ['LICENSE', 'dist/index.js'];
    expect(
      differences(expected, ['LICENSE', 'dist/index.js', 'dist/cdn/chunks/problem-words-bg.js']),
    ).to.deep.equal([]);
    expect(differences(expected, ['LICENSE', 'src/index.ts', 'dist/index.js.map'])).to.deep.equal([
      'no dist/index.js',
      'ships src/index.ts',
      'ships dist/index.js.map',
    ]);
  });

  it('have no map that leads to a source nobody gets', () => {
    const map = { sources: ['../src/a.ts', '../src/b.ts'], sourcesContent: ['a'] };
    expect(mapProblems('a.js', JSON.stringify(map))).to.deep.equal([
      'a.js leads to ../src/b.ts, which is not published',
    ]);
    expect(mapProblems('a.js', JSON.stringify({ ...map, sourcesContent: ['a', 'b'] }))).to.deep.equal([]);
  });

  it('have a manifest that works outside the workspace', () => {
    const good = { dependencies: { lit: '^3.3.3' }, publishConfig: { access: 'public', provenance: true } };
    expect(manifestProblems(JSON.stringify(good))).to.deep.equal([]);
    expect(manifestProblems(JSON.stringify({ ...good, dependencies: { lit: 'catalog:' } }))).to.have.lengthOf(
      1,
    );
    expect(
      manifestProblems(JSON.stringify({ ...good, publishConfig: { access: 'public' } })),
    ).to.have.lengthOf(1);
  });

  it('say where their sources are when a workflow publishes them', () => {
    const text = withRepository('{"name":"x","version":"1.0.0"}', 'https://code.example/org/care', 'core');
    expect(JSON.parse(text)).to.deep.equal({
      name: 'x',
      version: '1.0.0',
      repository: { type: 'git', url: 'git+https://code.example/org/care.git', directory: 'packages/core' },
    });
  });
});

describe('Versions of a release', () => {
  const raised = (name: string, after = '1.1.0') => ({ name, before: '1.0.0', after });
  const kept = (name: string) => ({ name, before: '1.0.0', after: '1.0.0' });
  const inside = new Set(['@careframe/scorecard']);

  it('raise careframe with whatever is inside its files', () => {
    expect(versionProblems([raised('@careframe/scorecard'), kept('careframe')], inside)).to.deep.equal([
      '@careframe/scorecard is inside the script-tag files: add careframe to its changeset',
    ]);
    expect(versionProblems([raised('@careframe/scorecard'), raised('careframe')], inside)).to.deep.equal([]);
    expect(versionProblems([raised('@careframe/starters'), kept('careframe')], inside)).to.deep.equal([]);
  });

  it('are one number', () => {
    expect(versionProblems([raised('a', '1.1.0'), raised('careframe', '2.0.0')], inside)).to.have.lengthOf(1);
  });

  it('are the ones that elements tell of themselves', () => {
    expect(toldVersion()).to.equal(widgetVersion());
    const text = withVersion("/** x */\nexport const VERSION: string = '1.0.0';\n", '1.2.0');
    expect(toldVersion(text)).to.equal('1.2.0');
    expect(() => withVersion('export const OTHER = 1;', '1.2.0')).to.throw('no line with VERSION');
  });

  it('come with what is new, and nothing older', () => {
    const log = '# x\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n## 1.0.0\n\n- Old.\n';
    expect(newest(log)).to.equal('### Minor Changes\n\n- New.');
    expect(newest('# x\n\n## 1.0.0\n\n- Only.\n')).to.equal('- Only.');
  });
});

describe('List of parts', function () {
  this.timeout(60_000);
  const part = (name: string, id: string, more: Partial<Component> = {}): Component => ({
    type: 'library',
    'bom-ref': `pkg:npm/${name}@1.0.0`,
    name,
    version: '1.0.0',
    licenses: [{ license: { id } }],
    ...more,
  });
  const ref = (name: string): string => `pkg:npm/${name}@1.0.0`;
  const bom = (...components: Component[]): Bom => ({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: part('root', 'Apache-2.0') },
    components,
    dependencies: [{ ref: ref('root'), dependsOn: components.map((one) => one['bom-ref']) }],
  });

  it('keeps the rules of CycloneDX, and says so when it does not', async () => {
    expect(await bomProblems(bom(part('a', 'MIT')))).to.deep.equal([]);
    const broken = {
      ...bom(part('a', 'MIT')),
      components: [{ name: 'a', 'bom-ref': ref('a') } as Component],
    };
    expect((await bomProblems(broken)).join())
      .to.contain('not CycloneDX 1.6')
      .and.to.contain('type');
  });

  it('has no part twice, none that nothing needs, none that is missing', () => {
    const one = bom(part('a', 'MIT'), part('b', 'MIT'));
    const cut = { ...one, dependencies: [{ ref: ref('root'), dependsOn: [ref('a'), ref('c')] }] };
    expect(referenceProblems(cut)).to.deep.equal([
      `${ref('c')} is a dependency and no part`,
      'nothing needs b',
    ]);
    expect(referenceProblems(bom(part('a', 'MIT'), part('a', 'MIT')))).to.contain(
      `${ref('a')} is there twice`,
    );
  });

  it('refuses a licence that does not go with Apache-2.0, or is not known', () => {
    const found = licenceProblems(
      bom(part('a', 'MIT'), part('b', 'GPL-3.0-only'), part('c', 'MIT', { licenses: [] })),
    );
    expect(found).to.deep.equal([
      'b: GPL-3.0-only does not go with Apache-2.0',
      'c: no licence does not go with Apache-2.0',
    ]);
    expect(['(MIT OR GPL-3.0-only)', 'MIT AND ISC', '0BSD'].map(isCompatible)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['MIT AND GPL-3.0-only', '(MIT OR X) AND Y', ''].map(isCompatible)).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('of a bundle holds what is inside it, and nothing that was not asked for may be', () => {
    const all = bom(part('a', 'MIT'), part('b', 'MIT'));
    const inside = bundledParts(all, new Set(['root', 'a']));
    expect(inside.components.map(partName)).to.deep.equal(['a']);
    expect(inside.dependencies).to.deep.equal([{ ref: ref('root'), dependsOn: [ref('a')] }]);
    expect(() => bundledParts(all, new Set(['z']))).to.throw('no dependency of root: z');
  });

  it('of each package is the same each time, names no origin, and holds its dependencies', async () => {
    const first = await readParts();
    expect([...(await readParts('careframe'))]).to.deep.equal([['careframe', first.get('careframe')]]);
    expect([...first.keys()].sort()).to.deep.equal(
      listPackages()
        .map(({ name }) => name)
        .sort(),
    );
    expect(JSON.stringify([...first])).not.to.match(/"distribution"|\.tgz/);
    for (const { name, manifest } of listPackages()) {
      const names = first.get(name)!.components.map(partName);
      expect(names, name).to.include.members(Object.keys(manifest.dependencies ?? {}));
    }
    expect(first.get('@careframe/i18n')!.components.map(partName)).to.include('Unicode CLDR');
  });
});

describe('Workflows', () => {
  interface Step {
    uses?: string;
    run?: string;
    with?: Record<string, string>;
  }
  interface Workflow {
    permissions: Record<string, string>;
    jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>;
  }
  const read = (name: string): Workflow =>
    parse(readFileSync(at('.github', 'workflows', name), 'utf8')) as Workflow;
  const files = globSync('*.yml', { cwd: at('.github', 'workflows') }).sort();
  const root = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
    packageManager: string;
    scripts: Record<string, string>;
  };

  it('are two', () => expect(files).to.deep.equal(['ci.yml', 'release.yml']));

  for (const name of files) {
    it(`${name} grants nothing by default but reading, and ends`, () => {
      const { permissions, jobs } = read(name);
      expect(Object.values(permissions).filter((right) => right !== 'read')).to.deep.equal([]);
      for (const job of Object.values(jobs)) expect(job['timeout-minutes']).to.be.within(1, 90);
    });

    it(`${name} names every action by a commit, and no registry`, () => {
      const steps = Object.values(read(name).jobs).flatMap((job) => job.steps);
      const actions = steps.flatMap(({ uses }) => uses ?? []);
      expect(actions).to.have.length.above(1);
      expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).to.deep.equal([]);
      expect(JSON.stringify(steps)).not.to.match(/registry|_authToken|NPM_TOKEN/);
    });

    it(`${name} runs scripts that exist, with the pinned pnpm`, () => {
      const text = readFileSync(at('.github', 'workflows', name), 'utf8');
      const scripts = [...text.matchAll(/(?:pnpm@\S+ run|npm run) ([\w:-]+)/g)].map(([, script]) => script!);
      expect(scripts.filter((script) => !(script in root.scripts))).to.deep.equal([]);
      const pinned = [...text.matchAll(/pnpm@[\d.]+/g)].map(([found]) => found);
      expect(pinned.filter((found) => found !== root.packageManager)).to.deep.equal([]);
    });
  }

  it('ci.yml runs npm test', () => {
    expect(read('ci.yml').jobs['test']!.steps.map(({ run }) => run)).to.include('npm test');
  });

  it('release.yml may sign who built the packages, and publishes through changesets', () => {
    const { permissions, steps } = read('release.yml').jobs['release']!;
    expect(permissions).to.deep.equal({ contents: 'write', 'pull-requests': 'write', 'id-token': 'write' });
    const action = steps.find(({ uses }) => uses?.startsWith('changesets/action@'));
    expect(action?.with?.['publish-script']).to.equal(`npx -y ${root.packageManager} run release`);
    expect(action?.with?.['version-script']).to.equal(`npx -y ${root.packageManager} run version-packages`);
  });
});
