import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '@careframe/element/testing';
import type { CareErrorDetail } from '@careframe/element';
import type { SurveyResults } from '../src/index.js';
import { SurveyResultsPage } from '../src/testing/index.js';
import '../src/define-results.js';
import { lookBackResponses, trainingProgramme } from './fixtures/programme.js';

async function results(
  responses: unknown,
  options: Parameters<typeof trainingProgramme>[0] = {},
  lang = 'en',
): Promise<SurveyResultsPage> {
  const element = await fixture<SurveyResults>(
    html`<care-survey-results
      lang=${lang}
      .programme=${trainingProgramme({ topics: 1, ...options })}
      .responses=${responses}
    ></care-survey-results>`,
  );
  await element.updateComplete;
  return new SurveyResultsPage(element);
}

/** 66 of 73 improved, as in the tests of core's analysis. */
const mostImproved = lookBackResponses(
  Array.from({ length: 73 }, (_, n) => (n < 66 ? [2, 4] : n < 73 ? [3, 3] : [4, 2]) as [number, number]),
);

describe('<care-survey-results>', () => {
  it('says who answered, and the plan (73 of 102, 170 %)', async () => {
    const page = await results(mostImproved);
    expect(page.sentences[0]).to.match(/^73 of 102 participants answered \(71\.6.?%\)\.$/);
    expect(page.sentences[1]).to.match(/^102 took part; 60 were planned \(170.?% of the plan\)\.$/);
    expect(page.sentences[2]).to.contain('73');
  });

  it('bounds contain whatever the silent would say (64.7–93.1 %)', async () => {
    const page = await results(mostImproved);
    expect(page.sentences[3]).to.match(/64\.7.?% and 93\.1.?%/);
  });

  it('the same numbers stand in the bars and in the table', async () => {
    const page = await results(
      lookBackResponses([...Array(20).fill([2, 4]), ...Array(8).fill([3, 3]), ...Array(6).fill([4, 3])]),
    );
    expect(page.topics[0]).to.equal('Topic 1: 20 improved, 8 the same, 6 lower, of 34.');
    await page.show('table');
    expect(page.table[0]!.slice(0, 5)).to.deep.equal(['Topic 1', '34', '20', '8', '6']);
  });

  it('a small group is neither shown nor left to be worked out', async () => {
    const page = await results(
      lookBackResponses([...Array(20).fill([2, 4]), ...Array(8).fill([3, 3]), ...Array(2).fill([4, 3])]),
    );
    await page.show('table');
    const [, n, improved, same, lower] = page.table[0]!;
    expect(lower).to.equal('fewer than 5');
    const shown = [n, improved, same].filter((cell) => /^\d+$/.test(cell ?? ''));
    expect(shown.length, 'one of total, improved, same is hidden too').to.be.lessThan(3);
  });

  it('nor to be worked out from steps and change together: all began at 1, so who stayed is who is there now', async () => {
    const page = await results(
      lookBackResponses([...Array(8).fill([1, 1]), ...Array(3).fill([1, 2]), ...Array(9).fill([1, 3])]),
    );
    await page.show('table');
    const row = page.table[0]!;
    const now = /now: (.*)$/iu.exec(row.at(-1)!)![1]!.split(' · ');
    expect(now[1]).to.equal('<5');
    const others = [row[3], now[2]].filter((cell) => /^\d+$/u.test(cell ?? ''));
    expect(others.length, '20 in all − 8 who stayed − 9 at step 3 would be the 3').to.be.lessThan(2);
  });

  it('fewer than five answers show nothing but that', async () => {
    const page = await results(
      lookBackResponses([
        [1, 2],
        [2, 3],
        [1, 5],
      ]),
    );
    expect(page.sentences.at(-1)).to.equal('3 answers so far. Results appear from 5, to protect people.');
    expect(page.topics).to.deep.equal([]);
  });

  it('totals that were only reported are shown as such, with their source', async () => {
    const page = await results(undefined, { reported: 73 });
    expect(page.sentences[0]).to.match(/^73 of 102/);
    expect(page.sentences.at(-1)).to.equal('Source: News report');
  });

  it('nobody has answered yet', async () => {
    const page = await results([]);
    expect(page.root.textContent).to.contain('Nobody has answered yet');
  });

  it('answers that cannot be read are told and fire care-error; the page lives', async () => {
    const element = document.createElement('care-survey-results');
    element.programme = trainingProgramme({ topics: 1 });
    element.responses = '<html>Please log in</html>';
    setTimeout(() => document.body.append(element));
    const event = (await oneEvent(element, 'care-error')) as CustomEvent<CareErrorDetail>;
    expect(event.detail.code).to.equal('read.not-json');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('could not be read');
    element.remove();
  });

  it('one bad response is left out and said, the others count', async () => {
    const page = await results([...lookBackResponses(Array(6).fill([1, 2])), { id: 'bad' }]);
    expect(page.root.textContent).to.contain('1 response could not be read and is left out.');
    expect(page.sentences[0]).to.match(/^6 of 102/);
  });

  for (const lang of ['en', 'bg', 'ar', 'ckb', 'ru', 'tk']) {
    it(`no placeholder is left over in ${lang}, and the direction is right`, async () => {
      const page = await results(mostImproved, {}, lang);
      if (lang !== 'en') await until(() => !page.sentences[0]!.includes('answered'), 'words have come');
      expect(page.root.textContent).to.not.match(/\{\w+%?\}|undefined|\[object/);
      expect(page.root.querySelector('section')!.dir).to.equal(['ar', 'ckb'].includes(lang) ? 'rtl' : 'ltr');
    });
  }

  it('is accessible as bars and as a table', async () => {
    const page = await results(mostImproved);
    await expect(page.element).to.be.accessible();
    await page.show('table');
    await expect(page.element).to.be.accessible();
  });
});
