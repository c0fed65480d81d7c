// Import safety: what a server does that builds pages is import everything, where there is no page.
import type { Packed } from './pack.ts';
import { one, run, sum, type Count } from './run.ts';

/** Loads each entry point of the installed packages alone, in a Node process of its own; `except` are full names. */
export async function entriesLoadInNode(
  dir: string,
  packed: readonly Packed[],
  except: readonly string[],
): Promise<Count> {
  const names = packed.flatMap(({ package: item }) =>
    Object.keys(item.manifest.exports)
      .filter((entry) => !entry.endsWith('.json'))
      .map((entry) => `${item.name}${entry.slice(1)}`),
  );
  const counts: Count[] = [];
  for (const name of names.filter((name) => !except.includes(name))) {
    const args = ['--input-type=module', '-e', `await import(${JSON.stringify(name)})`];
    const { ok, output } = await run(process.execPath, args, { cwd: dir, quiet: true });
    if (!ok) console.log(`  FAILED ${name} in Node\n${output.replace(/^/gm, '    ')}`);
    counts.push(one(ok));
  }
  const total = sum(counts);
  console.log(`  ${total.failed === 0 ? 'ok    ' : 'FAILED'} ${total.passed} entry points load in Node`);
  return total;
}
