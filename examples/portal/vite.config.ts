import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const programmes = fileURLToPath(new URL('../../packages/starters/programmes/', import.meta.url));

/** Puts the starter documents beside the pages, as a site would keep its own. */
function copyProgrammes(): Plugin {
  return {
    name: 'copy-programmes',
    writeBundle(options) {
      const target = `${options.dir}/programmes`;
      mkdirSync(target, { recursive: true });
      for (const file of readdirSync(programmes)) copyFileSync(programmes + file, `${target}/${file}`);
    },
  };
}

const pages = readdirSync(here).filter((file) => file.endsWith('.html'));

export default defineConfig({
  root: here,
  base: './',
  plugins: [copyProgrammes()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { input: pages.map((page) => here + page) },
  },
});
