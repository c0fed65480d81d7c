import {
  careQualityCommission,
  evidenceConcerns,
  hague,
  hnqis,
  plainBands,
  rateAssessment,
  sims,
  undp,
  withTwoKinds,
  type RatingProfile,
} from '@careframe/core/rating-profiles';
import { evaluateTraining } from '@careframe/core/evaluation';
import type { Assessment, Criterion, Rubric, SurveyResponse, Training } from '@careframe/core';
import { expect } from 'chai';
import { LOCALES, commonWords, createFormat, loadWords, wordsFor } from '../src/index.js';
import {
  concernTexts,
  judgementText,
  judgementWords,
  overrideText,
  ratingName,
  ratingReasonTexts,
  unmetTexts,
} from '../src/judgements/index.js';

const PROFILES: readonly RatingProfile[] = [
  careQualityCommission,
  hague,
  hnqis,
  plainBands,
  sims,
  undp,
  withTwoKinds(plainBands, {
    criterion: 'needs-attention',
    area: 'needs-attention',
    whole: 'needs-attention',
  }),
];
const words = (tag: string) => wordsFor(commonWords, createFormat(tag));
const has = (tag: string, key: string): boolean => wordsFor(judgementWords, createFormat(tag)).has(key);

/** Areas of one criterion each, on a scale from 1 to 4. */
function scored(
  values: readonly number[],
  criterionOf: (at: number) => Partial<Criterion> = () => ({}),
): [Rubric, Assessment] {
  const name = { en: 'Name' };
  const areas = values.map((_, at) => ({
    id: `a${at}`,
    name,
    criteria: [{ id: `c${at}`, name, ...criterionOf(at) }],
  }));
  const agreed = values.map((value, at) => ({
    criterion: `c${at}`,
    answer: 'scored' as const,
    value,
    evidence: [{ kind: 'document' as const }],
  }));
  const bands = [{ state: 'on-track' as const, from: 1 }];
  const scale = { min: 1, max: 4, anchors: [] };
  const visit = { id: 'v', rubric: 'r', rubricVersion: 1, site: 's', date: '2022-05-01' };
  return [
    { id: 'r', version: 1, title: name, scale, areas, bands, criticalPass: 3 },
    { ...visit, team: [{ id: 'x', role: name, ownService: false }], scores: [], agreed },
  ];
}

describe('judgements in words', () => {
  before(async () => {
    for (const tag of LOCALES)
      await Promise.all([loadWords(commonWords, tag), loadWords(judgementWords, tag)]);
  });

  for (const tag of LOCALES)
    it(`${tag}: every rating, rule, mark and limit of the published profiles has its words`, () => {
      for (const profile of PROFILES) {
        for (const level of [profile.criterion, profile.area, profile.whole]) {
          for (const { id } of level?.ratings ?? []) expect(has(tag, `rating.${id}`), id).to.equal(true);
          for (const { code, when } of [...(level?.rules ?? []), ...(level?.limits ?? [])])
            for (const own of [code, ...when.map((condition) => condition.code)])
              expect(has(tag, `because.${own}`), own).to.equal(true);
        }
      }
    });

  it('a limit says what would have been, what held it down, and where', () => {
    const rating = rateAssessment(
      careQualityCommission,
      ...scored([2, 3, 3, 3, 3], (at) => ({ critical: at === 0 })),
    );
    const named = (tag: string) => ratingReasonTexts(rating, words(tag), () => 'A 1');
    expect(named('en')).to.deep.equal([
      'By the score alone it would be “Good”.',
      'A requirement of the law is not met.',
      'This is about: A 1.',
    ]);
    expect(named('ru')).to.deep.equal([
      'По одному лишь результату оценка была бы «Хорошо».',
      'Не выполнено требование закона.',
      'Это касается следующего: A 1.',
    ]);
  });

  it('a mark says what was reached and what is needed, in the figures of the language', () => {
    const rating = rateAssessment(hague, ...scored([1, 1, 3, 3], () => ({ class: 'foundational' })));
    const told = (tag: string) => unmetTexts(rating.unmet, words(tag));
    expect(told('en')).to.deep.equal([
      'Of the standards that apply 50% are met in full or in substance, and at least 85% is needed.',
    ]);
    expect(told('bg')[0]).to.contain('50').and.to.contain('85');
    expect(ratingReasonTexts(rating, words('en'))).to.deep.equal(['No better rating is reached.']);
  });

  it('bands, rules, decisions and no rating each have their sentence', () => {
    const [rubric, visit] = scored([4, 4, 3, 3, 3]);
    const rating = rateAssessment(careQualityCommission, rubric, visit);
    expect(ratingReasonTexts(rating, words('en'))).to.deep.equal([
      'Two or more areas are outstanding, and all others are good.',
    ]);
    expect(ratingReasonTexts(rating.areas[0]!, words('tk'))[0]).to.contain('Ajaýyp');
    const none = rateAssessment(careQualityCommission, rubric, {
      ...visit,
      agreed: visit.agreed.slice(0, 2),
    });
    expect(ratingReasonTexts(none, words('en'))[0]).to.contain('too little was assessed (40%)');
    const decision = { id: 'd', about: { collection: 'assessments', id: 'v' }, what: {}, at: '2022-06-01' };
    const decided = rateAssessment(careQualityCommission, rubric, visit, {
      decisions: [{ ...decision, rating: 'good', why: { en: 'Seen again' } }],
    });
    expect(ratingReasonTexts(decided, words('en'))).to.deep.equal([
      'A recorded decision replaces what the rule gives, “Outstanding”.',
    ]);
    expect(overrideText(decided.override!, words('en'))).to.equal(
      'A recorded decision gives the rating “Good”.',
    );
  });

  it('concerns about evidence are counted, and the reply is told', () => {
    const told = concernTexts(evidenceConcerns(...scored([3, 3])), words('en'));
    expect(told).to.have.lengthOf(6);
    expect(told[1]).to.equal('1 of 1 assessors have said whether they work for the service.');
    expect(told[5]).to.equal('The service has not replied.');
  });

  it('what a survey may claim, with all its caveats, in every language', () => {
    const training: Training = {
      id: 't',
      title: { en: 'Training' },
      topics: [{ id: 'q', text: { en: 'Topic' } }],
      waves: [{ id: 'w', kind: 'look-back' }],
      scale: { min: 1, max: 5, anchors: [] },
      privacy: 'anonymous',
      enrolled: 20,
    };
    const answers = Array.from({ length: 8 }, (_, at): SurveyResponse => ({
      id: `${at}`,
      training: 't',
      wave: 'w',
      now: { q: 4 },
      before: { q: 2 },
    }));
    const { claim, caveats } = evaluateTraining(training, answers);
    for (const tag of LOCALES) {
      const told = [
        judgementText(`claim.${claim}`, words(tag)),
        ...caveats.map((caveat) => judgementText(`caveat.${caveat}`, words(tag))),
      ];
      expect(new Set(told).size).to.equal(1 + caveats.length);
      for (const text of told)
        expect(text)
          .to.match(/\p{L}.*\.$/u)
          .and.not.match(/[{}…]|caveat|claim/);
    }
    expect(caveats).to.include.members(['look-back', 'no-comparison-group', 'part-answered', 'few-pairs']);
  });

  it('the code of a profile of one’s own stands for itself', () => {
    expect(ratingName('gold', words('en'))).to.equal('gold');
    expect(unmetTexts([{ code: 'no-garden', value: 0, mark: 1, ids: [] }], words('ar'))).to.deep.equal([
      'no-garden',
    ]);
  });
});
