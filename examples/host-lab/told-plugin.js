// Keeps what each page told, by engine, for the sum at the end of the run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Answers `executeServerCommand('lab-told', { page, tag, passed, lacks })`; writes all of it to `file`. */
export function toldPlugin(file) {
  const told = {};
  return {
    name: 'lab-told',
    async executeCommand({ command, payload, session }) {
      if (command !== 'lab-told') return undefined;
      (told[session.browser.name] ??= []).push(payload);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(told, undefined, 1)}\n`);
      return true;
    },
  };
}
