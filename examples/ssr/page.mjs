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
  const draw = async (tag, attributes, options) => {
    const all = { lang, nonce, ...options, attributes: { today: TODAY, ...attributes } };
    return (await renderToHtml(tag, all)).html;
  };
  // These share the document of the <care-programme> around them; the results bring theirs along.
  const shared = { programme, withoutData: true };
  const widgets = await Promise.all([
    draw('care-scorecard', {}, shared),
    draw('care-indicator-table', { view: 'table' }, shared),
    draw('care-results-chain', { view: 'map', readonly: true }, shared),
  ]);
  const results = await draw(
    'care-survey-results',
    {},
    { programme: await loadStarter('turkmenistan-training'), responses: illustrativeResponses() },
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
      ${widgets.join('\n      ')}
    </care-programme>
    ${results}
  </body>
</html>
`;
}
