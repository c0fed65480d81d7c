// What every script of the repository shares: where the root is, how a tool is run, how results are counted.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The repository's folder, without a closing slash. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** How many checks a step made, by outcome. */
export interface Count {
  passed: number;
  failed: number;
}

export const count = (passed: number, failed: number): Count => ({ passed, failed });

/** One check: passed or not. */
export const one = (passed: boolean): Count => count(passed ? 1 : 0, passed ? 0 : 1);

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, next) => count(total.passed + next.passed, total.failed + next.failed),
    count(0, 0),
  );
}

/** A path inside the repository. */
export const at = (...parts: string[]): string => join(ROOT, ...parts);

/** Is this part of the house built yet? A step is silent about a folder only while the folder is absent. */
export const isThere = (...parts: string[]): boolean => existsSync(at(...parts));

/** True when the module is the script that was started, not imported by another one. */
export const isMain = (url: string): boolean => url === pathToFileURL(process.argv[1] ?? '').href;

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Keep what the tool prints instead of showing it as it comes. */
  quiet?: boolean;
}

export interface RunResult {
  ok: boolean;
  /** Standard output; empty unless `quiet`. */
  stdout: string;
  /** Standard output and errors as they came; empty unless `quiet`. */
  output: string;
}

/** Our Node and the tools of the workspace come before whatever the system has. */
function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const path = [at('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, STORYBOOK_DISABLE_TELEMETRY: '1', ...extra };
}

/** Runs a tool to its end. Never throws: a tool that cannot start is a failed run that says why. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: environment(options.env),
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => {
    child.once('error', (error) => done({ ok: false, stdout, output: `${output}${error.message}\n` }));
    child.once('close', (code) => done({ ok: code === 0, stdout, output }));
  });
}

/** Runs a tool quietly and counts it as one check; what it said is shown only when it failed. */
export async function check(
  label: string,
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Count> {
  const result = await run(command, args, { ...options, quiet: true });
  console.log(`  ${result.ok ? 'ok    ' : 'FAILED'} ${label}`);
  if (!result.ok) console.log(result.output.trimEnd().replace(/^/gm, '    '));
  return one(result.ok);
}
