// snippets.md: what a person pastes into a page, with the hashes of the files that lie beside it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, importMap, policyHash } from './import-map.ts';

type Integrity = Readonly<Record<string, string>>;

/** A widget that stands by itself; its data in the folder of the page. */
const WIDGETS: readonly (readonly [tag: string, attributes: string, inside: string])[] = [
  ['care-scorecard', 'src="programme.json"', 'The scorecard needs JavaScript.'],
  ['care-indicator-table', 'src="programme.json"', 'The indicator table needs JavaScript.'],
  ['care-results-chain', 'src="programme.json"', 'The results chain needs JavaScript.'],
  ['care-training-survey', 'src="training.json"', '<a href="survey-on-paper.html">The survey on paper</a>'],
  [
    'care-survey-results',
    'src="training.json" responses-src="responses.json"',
    'The survey results need JavaScript.',
  ],
];

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const script = (file: string, integrity: Integrity): string =>
  `<script type="module" src="${FOLDER}${file}" integrity="${integrity[file]}" crossorigin></script>`;

const stylesheet = (integrity: Integrity): string =>
  `<link rel="stylesheet" href="${FOLDER}careframe.css" integrity="${integrity['careframe.css']}" crossorigin>`;

const element = (tag: string, attributes: string, inside: string): string =>
  `<${tag} ${attributes}>\n  ${inside}\n</${tag}>`;

function policy(scripts: string, policies: string): string {
  return fence(
    'http',
    `Content-Security-Policy: default-src 'self'; script-src 'self'${scripts}; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${policies}`,
  );
}

function oneWidget(integrity: Integrity): string {
  const parts = WIDGETS.map(
    ([tag, attributes, inside]) =>
      `### ${tag}\n\n${fence('html', `${stylesheet(integrity)}\n${script(`${tag}.js`, integrity)}\n\n${element(tag, attributes, inside)}`)}\n\n${policy('', `${tag}-lit`)}`,
  );
  return `## One widget\n\nOne file, one hash. What stands inside the tag is shown until the widget stands, and where scripts are off.\n\n${parts.join('\n\n')}`;
}

function allWidgets(integrity: Integrity): string {
  const widgets = ['care-results-chain', 'care-indicator-table', 'care-scorecard'];
  const inside = widgets.map((tag) => `  <${tag}></${tag}>`).join('\n');
  const html = `${stylesheet(integrity)}\n${script('careframe.js', integrity)}\n\n<care-programme src="programme.json">\n${inside}\n</care-programme>`;
  return `## Several widgets of one programme\n\nAn edit in one shows in the others.\n\n${fence('html', html)}\n\n${policy('', 'careframe-lit')}`;
}

function loader(integrity: Integrity): string {
  const map = importMap(integrity);
  const html = `<script type="importmap">${map}</script>\n${stylesheet(integrity)}\n${script('loader.js', integrity)}\n\n${element('care-scorecard', 'src="programme.json"', 'The scorecard needs JavaScript.')}`;
  return `## Each widget when it is needed

The loader brings the file of every \`care-*\` tag that is on the page or comes later; widgets share what they have in
common, so this is the smallest way to several of them. An \`integrity\` attribute covers one file; the import map covers
those that the loader brings. It is \`import-map.json\`, byte for byte, and must stand before every module script.

${fence('html', html)}

The policy names the hash of the import map, because it is an inline script. For another folder than \`${FOLDER}\` write
that folder into the map, and take the hash of the new text:
\`openssl dgst -sha256 -binary import-map.json | openssl base64 -A\`.

${policy(` ${policyHash(map)}`, 'careframe-split-lit')}

A shadow root is a page of its own. Tell the loader of each one that holds widgets:

${fence(
  'js',
  `import { watch } from '${FOLDER}loader.js';

const root = document.querySelector('#panel').attachShadow({ mode: 'open' });
watch(root);
root.append(document.createElement('care-scorecard'));`,
)}`;
}

function placeholders(integrity: Integrity): string {
  const html = `${script('loader.js', integrity)}

<div data-care="programme" data-src="programme.json">
  <div data-care="scorecard" data-heading-level="3" data-lang="bg">The scorecard needs JavaScript.</div>
  <div data-care="indicator-table" data-readonly></div>
</div>`;
  return `## Where the content system drops tags it does not know

The loader turns placeholders into the same widgets. Every attribute of the tag is written with \`data-\` in front; what
the widget does not know stays as it is.

${fence('html', html)}`;
}

function frames(integrity: Integrity): string {
  const host = `<script src="${FOLDER}embed-host.js" integrity="${integrity['embed-host.js']}" crossorigin></script>`;
  const frame = (query: string, title: string, more = ''): string =>
    `<iframe data-care-embed${more} src="${FOLDER}embed.html?${query}" title="${title}" width="100%" height="480"></iframe>`;
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

${fence('html', `${host}\n\n${frame('widget=training-survey&amp;src=../training.json', 'Training survey', ' id="survey" data-care-takes="care-submit"')}\n${answers}`)}

In a frame with \`sandbox\`, write \`sandbox="allow-scripts allow-same-origin"\`, or let the server send
\`Access-Control-Allow-Origin: *\` with the files of \`${FOLDER}\` and with the data.`;
}

const policyNames = (integrity: Integrity): string =>
  Object.keys(integrity)
    .filter((file) => /^care[\w-]*\.js$/.test(file))
    .map((file) => `| \`${file}\` | \`${file.replace('.js', '-lit')}\` |`)
    .join('\n');

/** The text, from the values of `integrity.json`. */
export function snippets(integrity: Integrity, version: string): string {
  return `# Snippets

Written by the build of Careframe ${version}; the hashes are those of the files beside this one. Copy the folder to
\`${FOLDER}\` of your site.

${oneWidget(integrity)}

${allWidgets(integrity)}

${loader(integrity)}

${placeholders(integrity)}

${frames(integrity)}

## Names of Trusted Types policies

A site that lists policies allows the name of each file it loads.

| file | policy |
| --- | --- |
${policyNames(integrity)}
| \`loader.js\` and \`split/\` | \`careframe-split-lit\` |
`;
}

export function writeSnippets(outDir: string, integrity: Integrity, version: string): void {
  writeFileSync(join(outDir, 'snippets.md'), snippets(integrity, version));
}
