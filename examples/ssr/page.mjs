// A monitoring page, drawn on the server: readable before any script, live after it.
import { readProgramme, writeProgramme } from '@careframe/core';
import { illustrativeResponses, loadStarter } from '@careframe/starters';
import { renderToHtml } from 'careframe/server';

const RTL = ['ar', 'ckb'];
const TODAY = '2013-10-01';

/** The document as JSON that no text in it can end the script element of. */
async function documentOf(id) {
  const reading = readProgramme(await loadStarter(id));
  if (reading.status === 'failure') throw new Error(`${id} cannot be read`);
  return { programme: reading.value, json: writeProgramme(reading.value).replaceAll('<', '\\u003c') };
}

/** `head`: more elements for the head. */
export async function page({ lang, nonce, head = '' }) {
  const { programme, json } = await documentOf('duhok-centre');
  const training = 'rbm-workshop-training';
  const widgets = [
    ['care-scorecard', {}],
    ['care-indicator-table', { view: 'table' }],
    ['care-results-chain', { view: 'map', readonly: true }],
    ['care-survey-results', { training }, JSON.stringify(illustrativeResponses())],
  ];
  const drawn = await Promise.all(
    widgets.map(async ([tag, attributes, responses]) => {
      const options = { programme, attributes: { today: TODAY, ...attributes }, lang, nonce, responses };
      const { html } = await renderToHtml(tag, { ...options, withoutData: true });
      return html;
    }),
  );
  return `<!doctype html>
<html lang="${lang}" dir="${RTL.includes(lang) ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Careframe, drawn on the server</title>
    <link rel="icon" href="data:,">
    ${head}
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <care-programme>
      <script type="application/json">${json}</script>
      ${drawn.join('\n      ')}
    </care-programme>
  </body>
</html>
`;
}
