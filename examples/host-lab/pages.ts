/** The pages of the host lab: `/host-lab/<page>/<tag>.html`, made when they are asked for, with their own headers. */
import { readFileSync } from 'node:fs';
import { PAGES, TAGS, type Tag } from './list.ts';

export interface Page {
  readonly html: string;
  readonly headers: Record<string, string>;
}

type PageName = (typeof PAGES)[number]['name'];

const PROGRAMMES = '/packages/starters/programmes';

/** Programme of each widget, and its other attributes. */
const WIDGETS: Readonly<Record<Tag, { readonly src: string; readonly more?: Record<string, string> }>> = {
  'care-results-chain': { src: `${PROGRAMMES}/duhok-centre.json` },
  'care-indicator-table': { src: `${PROGRAMMES}/duhok-centre.json`, more: { today: '2013-04-15' } },
  'care-scorecard': { src: `${PROGRAMMES}/child-centred-monitoring.json`, more: { today: '2015-12-01' } },
  'care-training-survey': { src: `${PROGRAMMES}/deinstitutionalisation-training.json` },
};

const CDN = '/packages/careframe/dist/cdn';
const LAB = '/examples/host-lab';
/** Where the server gives out our files as another version; see `server.ts`. */
export const OTHER_VERSION = '/other-version';
/** Where the server gives out the Lit of the page. */
export const OWN_LIT = '/own-lit.js';

const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  "object-src 'none'; form-action 'none'",
].join('; ');

/** Another file of ours, with a Lit of its own. */
const otherThan = (tag: Tag): Tag => (tag === 'care-scorecard' ? 'care-results-chain' : 'care-scorecard');

/** Names that the page allows, as `snippets.md` says for these files. */
function trusted(page: PageName, tag: Tag): string | undefined {
  const chart = 'care-scorecard-chart-lit';
  const names = {
    'trusted-types': [`${tag}-lit`, chart],
    'two-lits': ['lit-html', `${tag}-lit`, `${otherThan(tag)}-lit`, chart],
    loader: ['careframe-split-lit'],
    placeholder: ['careframe-split-lit'],
  }[page as string];
  return names && `trusted-types ${names.join(' ')}; require-trusted-types-for 'script'`;
}

function headersOf(page: PageName, tag: Tag): Record<string, string> {
  const types = trusted(page, tag);
  if (page !== 'strict-policy' && !types) return {};
  return { 'content-security-policy': types ? `${STRICT}; ${types}` : STRICT };
}

/** The published integrity value of a file. */
export type IntegrityOf = (file: string) => string;

const builtIntegrity: IntegrityOf = (file) => {
  const values = JSON.parse(
    readFileSync(new URL(`../..${CDN}/integrity.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const value = values[file];
  if (!value) throw new Error(`integrity.json does not know ${file}`);
  return value;
};

const script = (src: string, more = ''): string => `<script type="module" src="${src}"${more}></script>`;

/** What brings the widget, in the order of the page. */
function widgetScripts(page: PageName, tag: Tag, integrityOf: IntegrityOf): string[] {
  const own = `${CDN}/${tag}.js`;
  switch (page) {
    case 'before-upgrade':
      return [];
    case 'integrity':
      return [script(own, ` integrity="${integrityOf(`${tag}.js`)}" crossorigin="anonymous"`)];
    case 'two-versions':
      return [script(`${CDN}/careframe.js`), script(`${OTHER_VERSION}${CDN}/careframe.js`)];
    case 'two-lits':
      return [script(`${LAB}/own-lit.js`), script(`${CDN}/${otherThan(tag)}.js`), script(own)];
    case 'loader':
    case 'placeholder':
      return [script(`${CDN}/careframe-loader.js`)];
    default:
      return [script(own)];
  }
}

function elementOf(page: PageName, tag: Tag): string {
  const { src, more = {} } = WIDGETS[tag];
  const isPlaceholder = page === 'placeholder';
  const data = isPlaceholder ? 'data-' : '';
  const source = page === 'before-upgrade' ? `data-programme="${src}"` : `${data}src="${src}"`;
  const rest = Object.entries(more).map(([name, value]) => `${data}${name}="${value}"`);
  const name = isPlaceholder ? 'div' : tag;
  const kind = isPlaceholder ? ` data-care="${tag.replace('care-', '')}"` : '';
  return `<${name}${kind} id="kept" class="printed" ${[source, ...rest].join(' ')}><p>Content of the page itself.</p></${name}>`;
}

/** The element where this page keeps it. */
function placed(page: PageName, tag: Tag): string {
  const element = elementOf(page, tag);
  if (page === 'transformed')
    return `<div class="turned"><div class="clipped"><div class="contained">${element}</div></div></div>`;
  if (page === 'host-dialog') return `<dialog id="host"><h1>A dialog of the page</h1>${element}</dialog>`;
  if (page === 'in-shadow')
    return `<div id="box"><template shadowrootmode="open"><section>${element}</section></template></div>`;
  return element;
}

const STYLES: Partial<Record<PageName, string>> = {
  'hostile-css': 'theme.css',
  'small-rem': 'rem.css',
  print: 'print.css',
  transformed: 'turned.css',
  'host-dialog': 'dialog.css',
};

function headOf(page: PageName, tag: Tag, integrityOf: IntegrityOf): string {
  const sheets = [`${LAB}/lab.css`, ...(STYLES[page] ? [`${LAB}/${STYLES[page]}`] : [])];
  return [
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`),
    `<script src="${LAB}/watch.js"></script>`,
    ...(page === 'base-href' ? ['<base href="/somewhere/else/" />'] : []),
    ...widgetScripts(page, tag, integrityOf),
    script(`${LAB}/run.js`),
  ].join('\n    ');
}

function html(page: PageName, tag: Tag, head: string, body: string): string {
  const language = page === 'rtl-host' ? 'lang="ar" dir="rtl"' : 'lang="en"';
  return `<!doctype html>
<html ${language} data-page="${page}" data-tag="${tag}" data-other="${otherThan(tag)}">
  <head>
    <meta charset="utf-8" />
    <title>${page}: ${tag}</title>
    ${head}
  </head>
  <body>
    ${body}
    <p id="own-text">Text of the page itself.</p>
    <p id="own-lit"></p>
  </body>
</html>
`;
}

/** The page that holds the one on which scripts are forbidden, and that one itself. */
function noScript(tag: Tag, isInside: boolean): Page {
  const watch = `<script src="${LAB}/watch.js"></script>`;
  const outer = `<link rel="stylesheet" href="${LAB}/lab.css" />${watch}${script(`${LAB}/no-script.js`)}`;
  const inner = `<link rel="stylesheet" href="${CDN}/careframe.css" />${watch}${script(`${CDN}/${tag}.js`)}`;
  const body = `${elementOf('no-script', tag)}<noscript><p>Scripts are forbidden.</p></noscript>`;
  return { html: html('no-script', tag, isInside ? inner : outer, isInside ? body : ''), headers: {} };
}

/** HTML and headers of a page; undefined for an address that is none. */
export function labPage(
  { pathname, searchParams }: URL,
  integrityOf: IntegrityOf = builtIntegrity,
): Page | undefined {
  const [, name, file] = /^\/host-lab\/([\w-]+)\/([\w-]+)\.html$/.exec(pathname) ?? [];
  const page = PAGES.find((one) => one.name === name)?.name;
  const tag = TAGS.find((one) => one === file);
  if (!page || !tag) return undefined;
  if (page === 'no-script') return noScript(tag, searchParams.has('inside'));
  return {
    html: html(page, tag, headOf(page, tag, integrityOf), placed(page, tag)),
    headers: headersOf(page, tag),
  };
}
