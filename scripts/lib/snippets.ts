// snippets.md: what a person pastes into a page, with the hashes of the files that lie beside it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, importMap, policyHash } from './import-map.ts';
import type { Widget } from './integrations.ts';

type Integrity = Readonly<Record<string, string>>;

/** Files by tag, from the folder `split`. */
export type Parts = Readonly<Record<string, readonly string[]>>;

export interface SnippetSource {
  /** Values of `integrity.json`. */
  readonly integrity: Integrity;
  readonly version: string;
  /** By short name, as `widgetTable()` gives them. */
  readonly widgets: Readonly<Record<string, Widget>>;
  readonly parts: Parts;
}

const FALLBACK = '<a href="programme.html">The programme as text</a>';
/** Attributes of a widget that needs more than a programme. */
const MORE: Readonly<Record<string, string>> = { 'survey-results': ' responses-src="responses.json"' };
/** A programme with a training in it. */
const TRAINING = ['training-survey', 'survey-results'];

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const script = (file: string, integrity: Integrity): string =>
  `<script type="module" src="${FOLDER}${file}" integrity="${integrity[file]}" crossorigin></script>`;

const stylesheet = (integrity: Integrity): string =>
  `<link rel="stylesheet" href="${FOLDER}careframe.css" integrity="${integrity['careframe.css']}" crossorigin>`;

function policy(scripts: string, policies: string): string {
  return fence(
    'http',
    `Content-Security-Policy: default-src 'self'; script-src 'self'${scripts}; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${policies}`,
  );
}

function element(name: string, { tag }: Widget): string {
  if (name === 'programme')
    return `<${tag} src="programme.json">\n  <care-scorecard>${FALLBACK}</care-scorecard>\n</${tag}>`;
  const src = TRAINING.includes(name) ? 'training.json' : 'programme.json';
  return `<${tag} src="${src}"${MORE[name] ?? ''}>${FALLBACK}</${tag}>`;
}

function attributeRows({ attributes }: Widget): string {
  return Object.entries(attributes)
    .map(([name, { kind, values, description }]) => {
      const value = values ? values.map((one) => `\`${one}\``).join(', ') : kind;
      return `| \`${name}\` | \`data-${name}\` | ${value} | ${description.replaceAll('|', '\\|')} |`;
    })
    .join('\n');
}

function oneWidget([name, widget]: [string, Widget], { integrity }: SnippetSource): string {
  // A programme shows nothing itself; the widget in it has a file and a policy of its own.
  const files = name === 'programme' ? [widget.file, 'care-scorecard.js'] : [widget.file];
  const scripts = files.map((file) => script(file, integrity)).join('\n');
  return `### \`<${widget.tag}>\`

${fence('html', `${stylesheet(integrity)}\n${scripts}\n\n${element(name, widget)}`)}

${policy('', files.map((file) => file.replace('.js', '-lit')).join(' '))}

| attribute | in a placeholder | value | what it does |
| --- | --- | --- | --- |
${attributeRows(widget)}`;
}

function allWidgets({ integrity }: SnippetSource): string {
  const inside = ['care-results-chain', 'care-indicator-table', 'care-scorecard']
    .map((tag) => `  <${tag}></${tag}>`)
    .join('\n');
  const html = `${stylesheet(integrity)}\n${script('careframe.js', integrity)}\n\n<care-programme src="programme.json">\n${inside}\n</care-programme>`;
  return `## Several widgets of one programme\n\nAn edit in one shows in the others.\n\n${fence('html', html)}\n\n${policy('', 'careframe-lit')}`;
}

const SHADOW_ROOT = `import { startLoader } from '${FOLDER}careframe-loader.js';

const root = document.querySelector('#panel').attachShadow({ mode: 'open' });
startLoader({ root });
root.append(document.createElement('care-scorecard'));`;

function loader({ integrity }: SnippetSource): string {
  const map = importMap(integrity);
  const html = `<script type="importmap">${map}</script>\n${stylesheet(integrity)}\n${script('careframe-loader.js', integrity)}\n\n<care-scorecard src="programme.json">${FALLBACK}</care-scorecard>`;
  return `## Each widget when it is needed

The loader brings the file of every \`care-*\` tag and placeholder that is on the page or comes later; widgets share what
they have in common, so this is the smallest way to several of them. An \`integrity\` attribute covers one file; the import
map covers those that the loader brings. It is \`importmap.json\`, byte for byte, and must stand before every module script.

${fence('html', html)}

The policy names the hash of the import map, because it is an inline script. Its addresses are relative to the page: when
the folder lies elsewhere, write that into the map and take the hash of the new text,
\`openssl dgst -sha256 -binary importmap.json | openssl base64 -A\`.

${policy(` ${policyHash(map)}`, 'careframe-split-lit')}

A shadow root is a page of its own. Tell the loader of each one that holds widgets:

${fence('js', SHADOW_ROOT)}

The map also names each widget, for module scripts of your own:

${fence('js', "import 'careframe/care-scorecard';")}`;
}

/** The loader's page once more, with everything the widget needs in one round trip. */
function allInTheHead([name, widget]: [string, Widget], { integrity, parts }: SnippetSource): string {
  const files = (parts[widget.tag] ?? []).map((file) => `split/${file}`);
  const modules = files.map(
    (file) => `<link rel="modulepreload" href="${FOLDER}${file}" integrity="${integrity[file]}" crossorigin>`,
  );
  const [, data] = /src="([^"]+)"/.exec(element(name, widget))!;
  const head = [
    stylesheet(integrity),
    script('careframe-loader.js', integrity),
    ...modules,
    `<link rel="preload" href="${data}" as="fetch" crossorigin>`,
  ];
  return `### \`<${widget.tag}>\`, named in the head

${fence('html', `${head.join('\n')}\n\n${element(name, widget)}`)}

${policy('', 'careframe-split-lit')}`;
}

function soonest(source: SnippetSource): string {
  const shown = Object.entries(source.widgets).filter(([name]) => name !== 'programme');
  return `## Soonest on a slow line

The loader asks for the files of a widget when it has come itself. Named in the head, files and data come together with
it: one round trip less. Files and hashes differ in every version, so paste these lines anew after an update.

${shown.map((widget) => allInTheHead(widget, source)).join('\n\n')}`;
}

function placeholders({ integrity }: SnippetSource): string {
  const html = `${script('careframe-loader.js', integrity)}

<div data-care="programme" data-src="programme.json">
  <div data-care="scorecard" data-heading-level="3" data-lang="bg">${FALLBACK}</div>
  <div data-care="indicator-table" data-readonly></div>
</div>`;
  return `## Where the content system drops tags it does not know

The loader turns placeholders into the same widgets. Every attribute of the tag is written with \`data-\` in front; what
the widget does not know stays as it is.

${fence('html', html)}

${policy('', 'careframe-split-lit')}`;
}

function frames({ integrity }: SnippetSource): string {
  const host = `<script src="${FOLDER}embed-host.js" integrity="${integrity['embed-host.js']}" crossorigin></script>`;
  const frame = (query: string, title: string, more = ''): string =>
    `<iframe data-careframe${more} src="${FOLDER}embed.html?${query}" title="${title}" width="100%" height="480"></iframe>`;
  const answers = `<script type="module">
  document.querySelector('#survey').addEventListener('care-submit', ({ detail }) => save(detail.response));
</script>`;
  return `## Where only a frame is allowed

\`embed.html\` shows one widget; its address says which, with the attributes of the tag. \`title\` is what a screen reader
says. The host script gives the frame the height of its widget; without it the frame keeps the height you write.

${fence('html', `${host}\n\n${frame('widget=scorecard&amp;src=../programme.json&amp;lang=bg', 'Scorecard of the programme')}`)}

If your pages tell nobody their address (\`Referrer-Policy: no-referrer\`), add \`&amp;origin=https://your.site\`.

Answers and changes are told to pages of the same site, and to those that \`careframe-hosts\` in \`embed.html\` lists. Name
the events you take; they arrive on the frame. A survey that nobody takes says so and keeps the answers; a chain or table
can be edited only where \`care-change\` is taken.

${fence('html', `${host}\n\n${frame('widget=training-survey&amp;src=../training.json', 'Training survey', ' id="survey" data-careframe-takes="care-submit"')}\n${answers}`)}

In a frame with \`sandbox\`, write \`sandbox="allow-scripts allow-same-origin"\`, or let the server send
\`Access-Control-Allow-Origin: *\` with the files of \`${FOLDER}\` and with the data.`;
}

function policyNames({ integrity }: SnippetSource): string {
  return Object.keys(integrity)
    .filter((file) => /^care[\w-]*\.js$/.test(file) && file !== 'careframe-loader.js')
    .map((file) => `| \`${file}\` | \`${file.replace('.js', '-lit')}\` |`)
    .join('\n');
}

/** The text. */
export function snippets(source: SnippetSource): string {
  return `# Snippets

Written by the build of Careframe ${source.version}; the hashes are those of the files beside this one. Copy the folder to
your site as \`careframe/\`, beside the page.

## One widget

One file, one hash. What stands inside the tag is shown until the widget stands, and where scripts are off.

${Object.entries(source.widgets)
  .map((widget) => oneWidget(widget, source))
  .join('\n\n')}

${allWidgets(source)}

${loader(source)}

${soonest(source)}

${placeholders(source)}

${frames(source)}

## Names of Trusted Types policies

A site that lists policies allows the name of each file it loads.

| file | policy |
| --- | --- |
${policyNames(source)}
| \`careframe-loader.js\` and \`split/\` | \`careframe-split-lit\` |
`;
}

export function writeSnippets(outDir: string, source: SnippetSource): void {
  writeFileSync(join(outDir, 'snippets.md'), snippets(source));
}
