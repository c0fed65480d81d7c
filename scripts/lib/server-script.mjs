// What `renderToHtml` answers, asked of the packed packages in Node by server-check.ts: one line a check.
import { loadStarter } from '@careframe/starters';
import { renderToHtml } from 'careframe/server';

const TAGS = ['care-scorecard', 'care-indicator-table', 'care-results-chain', 'care-survey-results'];
const LANGUAGES = ['bg', 'ru', 'tk', 'en', 'ar'];
const say = (title, passed) => console.log(`${passed ? 'ok' : 'failed'} ${title}`);
const refusal = async (promise) => promise.then(() => undefined).catch((error) => error);

const programme = await loadStarter('duhok-centre');
const drawn = (tag, options = {}) =>
  renderToHtml(tag, { programme, attributes: { today: '2013-10-01' }, ...options });

for (const tag of TAGS) {
  const { html, problems } = await drawn(tag, { lang: 'ckb' });
  say(
    `${tag} has a declarative shadow root`,
    /^<care-[\w-]+ [^>]*><template shadowrootmode="open"><style>/.test(html),
  );
  say(
    `${tag} speaks its language, right to left`,
    / lang="ckb"\s+dir="rtl"/.test(html) && problems.length === 0,
  );
  say(`${tag} has its document with it`, html.includes('<script type="application/json">{'));
  say(
    `${tag} has no style attribute and no event attribute`,
    !/<[^>]* (?:style|on\w+)=/.test(html.replace(/<style.*?<\/style>/s, '')),
  );
  say(`${tag} is the same twice`, html === (await drawn(tag, { lang: 'ckb' })).html);
}

const both = await Promise.all(LANGUAGES.map((lang) => drawn('care-scorecard', { lang })));
say(
  'five languages at once do not mix',
  both.every(({ html }, at) => new RegExp(`part="base"\\s+lang="${LANGUAGES[at]}"`).test(html)),
);
const iraq = await drawn('care-indicator-table', {
  lang: 'ar-IQ',
  attributes: { 'numbering-system': 'arab' },
});
say(
  'a region and the digits that the page chose',
  /lang="ar-IQ"\s+dir="rtl"/.test(iraq.html) && /[٠-٩]{2}/.test(iraq.html),
);

const hostile = structuredClone(programme);
hostile.title.en = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const { html } = await renderToHtml('care-results-chain', {
  programme: hostile,
  attributes: { heading: '"><b>' },
});
say('no text of the document becomes markup', !/<script>alert|<img/.test(html) && !html.includes('"><b>'));

const bad = await renderToHtml('care-scorecard', {
  programme: '{"formatVersion": 1, "results": 7}',
  nonce: 'x',
});
say(
  'a broken document draws nothing and tells why',
  !bad.html.includes('<template') && bad.problems.length > 0,
);
say('a broken document reaches the page', bad.html.includes('"results": 7'));
say(
  'nonce stands on the style element',
  (await drawn('care-scorecard', { nonce: 'a"b' })).html.includes('<style nonce="a&quot;b">'),
);
say(
  'the document can be left out',
  !(await drawn('care-scorecard', { withoutData: true })).html.includes('<script'),
);
const survey = await refusal(drawn('care-training-survey'));
say(
  'a survey to fill in is refused by name',
  survey instanceof TypeError && survey.message.includes('care-training-survey'),
);
const name = await refusal(drawn('care-scorecard', { attributes: { 'x onclick': 'y' } }));
say('a name that is no attribute is refused', name instanceof TypeError);
