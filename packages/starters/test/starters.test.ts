/** What holds for all starters: readable, complete in each language, and honest about invented figures. */
import { aggregate, readProgramme, type Indicator, type Observation, type Programme } from '@careframe/core';
import { expect } from 'chai';
import { loadStarter, starters } from '../src/index.js';
import { isHonest, load, texts, type Figure } from './helpers.js';

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /[؀-ۿ]/u,
  ckb: /[؀-ۿ]/u,
  bg: /[а-я]/iu,
  ru: /[а-я]/iu,
  tk: /[a-z]/iu,
  en: /[a-z]/iu,
};
/** Letters that tell Sorani from Arabic, Bulgarian from Russian, and the other way round. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[ەێۆڕڵڤپچژگ]/u,
  ckb: /[ةىثذظضصط]/u,
  bg: /[ыэё]/iu,
  ru: /ъ(?![еёюя])/iu,
  tk: /[а-я]/iu,
  en: /[а-я؀-ۿ]/iu,
};

/** Parts of a total, in one period, must add up to the total reported. */
function differences(programme: Programme, indicator: Indicator): number[] {
  const own = programme.observations.filter((observation) => observation.indicator === indicator.id);
  const periods = [...new Set(own.map((observation) => observation.period))];
  return periods.flatMap((period) => {
    const inPeriod = own.filter((observation) => observation.period === period);
    const byDimension = (indicator.dimensions ?? []).map((id) =>
      programme.dimensions.find((dimension) => dimension.id === id),
    );
    const found = [
      aggregate(indicator, inPeriod, { over: 'place' }),
      ...byDimension.map((dimension) =>
        aggregate(indicator, inPeriod.filter(isTotalPlace), { over: 'category', dimension }),
      ),
    ];
    return found.flatMap(({ difference, reported }) =>
      reported > 0 && difference !== undefined ? [difference] : [],
    );
  });
}

const isTotalPlace = (observation: Observation): boolean => observation.site === undefined;

describe('starters', () => {
  it('are the five cases, each with an id and a file of its own', () => {
    expect(starters.map(({ id }) => id)).to.deep.equal([
      'duhok-centre',
      'child-centred-monitoring',
      'district-workforce',
      'turkmenistan-training',
      'deinstitutionalisation-training',
    ]);
    expect(starters.map(({ file }) => file)).to.deep.equal(starters.map(({ id }) => `programmes/${id}.json`));
  });

  it('reject an unknown id with a sentence that names the known ones', async () => {
    const failed = await loadStarter('atlantis').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(RangeError);
    expect((failed as Error).message)
      .to.contain('atlantis')
      .and.to.contain('duhok-centre');
  });
});

for (const { id } of starters) {
  describe(`starter ${id}`, () => {
    it('reads without a single problem', async () => {
      const reading = readProgramme(await loadStarter(id));
      expect(reading.problems).to.deep.equal([]);
      expect(reading.status).to.equal('ok');
    });

    it('is announced as it is: id, title and languages', async () => {
      const { starter, programme } = await load(id);
      expect(programme.id).to.equal(id);
      expect(programme.title).to.deep.equal(starter.title);
      expect(programme.languages).to.deep.equal(starter.languages);
      expect(Object.keys(starter.summary)).to.have.members([...starter.languages]);
    });

    it('has every text in all its languages, and no others', async () => {
      const { programme } = await load(id);
      const all = texts(programme);
      expect(all.length).to.be.greaterThan(100);
      const incomplete = all.filter(
        ({ text }) => Object.keys(text).toSorted().join() !== programme.languages.toSorted().join(),
      );
      expect(incomplete).to.deep.equal([]);
    });

    it('writes each language in its own letters', async () => {
      const { starter, programme } = await load(id);
      const wrong = texts(programme).flatMap(({ place, text }) =>
        Object.entries(text)
          .map(([language, words]) => [language, words.replaceAll(starter.source.title, '…')] as const)
          .filter(
            ([language, words]) =>
              words !== '…' && (!SCRIPTS[language]!.test(words) || FOREIGN[language]!.test(words)),
          )
          .map(([language, words]) => `${place}/${language}: ${words}`),
      );
      expect(wrong).to.deep.equal([]);
    });

    it('marks every figure as illustrative unless the report is its source', async () => {
      const { starter, programme } = await load(id);
      const figures: Figure[] = [
        ...programme.observations,
        ...programme.assessments,
        ...programme.indicators.flatMap(({ baseline, targets }) => [
          ...(baseline ? [baseline] : []),
          ...(targets ?? []),
        ]),
        ...programme.trainings
          .filter(({ planned, enrolled }) => planned !== undefined || enrolled !== undefined)
          .map((training): Figure => training.reported ?? (training as Figure)),
      ];
      expect(figures.length).to.be.greaterThan(20);
      expect(figures.filter((figure) => !isHonest(figure, starter.source.title))).to.deep.equal([]);
    });

    it('says in its notice that figures are invented', async () => {
      const { programme } = await load(id);
      expect(programme.notice?.['en']).to.match(/illustrative.*invented/u);
    });

    it('has parts that add up to the totals reported', async () => {
      const { programme } = await load(id);
      const wrong = programme.indicators.filter((indicator) => differences(programme, indicator).length > 0);
      expect(wrong.map((indicator) => indicator.id)).to.deep.equal([]);
    });

    it('measures in all periods inside its own time', async () => {
      const { programme } = await load(id);
      const years = [programme.period.start.slice(0, 4), programme.period.end.slice(0, 4)].map(Number) as [
        number,
        number,
      ];
      const outside = programme.observations.filter(
        ({ period }) => Number(period.slice(0, 4)) < years[0] || Number(period.slice(0, 4)) > years[1],
      );
      expect(outside).to.deep.equal([]);
    });
  });
}
