// Lets Node run the TypeScript sources as they are: our relative imports say `./x.js`, as the built files need,
// while the file on disk is `./x.ts`. Use: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs …
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url).href;

/** Only our own sources: a dependency that lacks a file must keep failing as it does for everybody. */
const isOurs = (url) => url.startsWith(root) && !url.includes('/node_modules/');

function typescriptTwin(specifier, parent) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parent || !isOurs(parent))
    return undefined;
  const wanted = new URL(specifier, parent);
  if (existsSync(fileURLToPath(wanted))) return undefined;
  const twin = new URL(wanted.href.replace(/\.js$/, '.ts'));
  return existsSync(fileURLToPath(twin)) ? twin.href : undefined;
}

registerHooks({
  resolve: (specifier, context, next) =>
    next(typescriptTwin(specifier, context.parentURL) ?? specifier, context),
});
