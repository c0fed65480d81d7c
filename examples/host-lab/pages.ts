/** The pages of the host lab: `/host-lab/<page>/<tag>.html`, made when they are asked for, with their own headers. */
import { readFileSync } from 'node:fs';
import { ACTING, OTHERS, type LabPage } from './list.ts';

/** Widgets with the attributes of their real programme. */
export const WIDGETS: Readonly<Record<string, string>> = {
  'care-results-chain': 'src="/packages/starters/programmes/duhok-centre.json"',
  'care-indicator-table': 'src="/packages/starters/programmes/duhok-centre.json" today="2013-04-15"',
  'care-scorecard': 'src="/packages/starters/programmes/child-centred-monitoring.json" today="2015-12-01"',
  'care-training-survey': 'src="/packages/starters/programmes/turkmenistan-training.json"',
};

const CDN = new URL('../../packages/careframe/dist/cdn/', import.meta.url);
const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'self'";

function headersOf(page: LabPage, tag: string): Record<string, string> {
  if (page === 'strict-policy') return { 'content-security-policy': STRICT };
  if (page !== 'trusted-types') return {};
  const policies = `trusted-types ${tag}-lit care-scorecard-chart-lit; require-trusted-types-for 'script'`;
  return { 'content-security-policy': `${STRICT}; ${policies}` };
}

function integrityOf(file: string): string {
  const values = JSON.parse(readFileSync(new URL('integrity.json', CDN), 'utf8')) as Record<string, string>;
  const value = values[file];
  if (!value) throw new Error(`integrity.json does not know ${file}`);
  return ` integrity="${value}" crossorigin="anonymous"`;
}

/** Scripts in the order the page loads them. */
function scriptsOf(page: LabPage, tag: string): string {
  const script = (src: string, more = ''): string => `<script type="module" src="${src}"${more}></script>`;
  const widget = `/packages/careframe/dist/cdn/${tag}.js`;
  const own =
    page === 'before-upgrade' || page === 'no-script'
      ? []
      : [script(widget, page === 'integrity' ? integrityOf(`${tag}.js`) : '')];
  const before = page === 'two-versions' ? [script('/examples/host-lab/other-version.js')] : [];
  const lit = tag === 'care-scorecard' ? 'care-results-chain' : 'care-scorecard';
  if (page === 'two-lits') before.push(script(`/packages/careframe/dist/cdn/${lit}.js`));
  const told = page === 'two-versions' || page === 'no-script' ? 'content.js' : 'run.js';
  const acts = [script(`/examples/host-lab/${told}`)];
  return ['<script src="/examples/host-lab/watch.js"></script>', ...before, ...own, ...acts].join('\n    ');
}

/** HTML and headers of a page; undefined for an address that is none. */
export function labPage(
  path: string,
): { readonly html: string; readonly headers: Record<string, string> } | undefined {
  const [, page, tag] = /^\/host-lab\/([\w-]+)\/([\w-]+)\.html$/.exec(path) ?? [];
  const attributes = WIDGETS[tag ?? ''];
  if (!tag || attributes === undefined || ![...ACTING, ...OTHERS].includes(page as LabPage)) return undefined;
  const kind = page as LabPage;
  const language = kind === 'rtl-host' ? 'lang="ar" dir="rtl"' : 'lang="en"';
  const styles = kind === 'hostile-css' ? 'theme.css' : kind === 'print' ? 'print.css' : undefined;
  const html = `<!doctype html>
<html ${language} data-page="${kind}" data-tag="${tag}">
  <head>
    <meta charset="utf-8" />
    <title>${kind}: ${tag}</title>
    ${styles ? `<link rel="stylesheet" href="/examples/host-lab/${styles}" />` : ''}
    ${kind === 'base-href' ? '<base href="/somewhere/else/" />' : ''}
    ${scriptsOf(kind, tag)}
  </head>
  <body>
    <${tag} class="printed" ${attributes}><p>Content of the page itself.</p></${tag}>
  </body>
</html>
`;
  return { html, headers: headersOf(kind, tag) };
}
