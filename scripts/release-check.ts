// Packs the built packages and checks what would be published: contents, publint, attw, public API, lists of parts,
// versions. Writes tarballs, lists and the report to a folder.
//   node scripts/release-check.ts FOLDER [versions as they were, as JSON]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkApi } from './api.ts';
import { bomProblems } from './lib/bom-check.ts';
import { packAll } from './lib/pack.ts';
import { listPackages } from './lib/packages.ts';
import { licenceProblems, partName, readParts, type Bom } from './lib/parts.ts';
import { releaseReport, versionProblems, type Versions } from './lib/release-report.ts';
import { at, count, isMain, one, sum, type Count } from './lib/run.ts';
import { checkPacked } from './steps/packages.ts';
import { toldVersion, widgetVersion } from './version.ts';

const CDN = at('packages', 'careframe', 'dist', 'cdn');

function judge(label: string, problems: readonly string[]): Count {
  console.log(`  ${problems.length === 0 ? 'ok    ' : 'FAILED'} ${label}`);
  for (const problem of problems) console.log(`    ${problem}`);
  return one(problems.length === 0);
}

const insideFiles = (): Bom => JSON.parse(readFileSync(join(CDN, 'sbom.cdx.json'), 'utf8')) as Bom;

/** Writes and checks one list a package, and checks the one of the script-tag files. */
async function checkParts(folder: string): Promise<Count> {
  const boms = await readParts();
  const counts: Count[] = [];
  for (const [name, bom] of [...boms, ['dist/cdn', insideFiles()] as const]) {
    counts.push(judge(`${name}: list of parts`, [...(await bomProblems(bom)), ...licenceProblems(bom)]));
    const file = `${name.replace(/^@/, '').replace('/', '-')}.cdx.json`;
    if (boms.has(name)) writeFileSync(join(folder, file), `${JSON.stringify(bom, undefined, 2)}\n`);
  }
  return sum(counts);
}

function checkVersions(versions: readonly Versions[]): Count {
  const inside = new Set(insideFiles().components.map(partName));
  const told = toldVersion();
  const files = widgetVersion();
  const own =
    told === files ? [] : [`The elements say version ${told}, careframe is ${files}: run scripts/version.ts`];
  return judge('versions', [...versionProblems(versions, inside), ...own]);
}

/** Needs built packages. `before` are the versions by package before the release; absent: nothing was raised. */
export async function checkRelease(
  folder: string,
  before: Readonly<Record<string, string>> = {},
): Promise<Count> {
  mkdirSync(folder, { recursive: true });
  const versions = listPackages().map(({ name, manifest }): Versions => {
    return { name, before: before[name] ?? manifest.version, after: manifest.version };
  });
  const packed = await packAll(folder);
  const counts = [
    await checkPacked(packed),
    await checkApi(),
    await checkParts(folder),
    checkVersions(versions),
  ];
  writeFileSync(join(folder, 'report.md'), releaseReport(versions, packed, CDN, insideFiles()));
  const total = sum(counts);
  writeFileSync(join(folder, 'counts.json'), JSON.stringify(total));
  return total;
}

if (isMain(import.meta.url)) {
  const [folder, before = '{}'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Which folder? node scripts/release-check.ts FOLDER');
  const { failed } = await checkRelease(folder, JSON.parse(before) as Record<string, string>).catch(
    (error: unknown) => {
      console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return count(0, 1);
    },
  );
  process.exitCode = failed > 0 ? 1 : 0;
}
