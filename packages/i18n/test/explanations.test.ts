import {
  achievement,
  explain,
  type AchievementInput,
  type ExplanationCode,
  type ExplanationStep,
  type NoAchievementReason,
} from '@careframe/core';
import { expect } from 'chai';
import { LOCALES, commonWords, createFormat, loadWords, wordsFor } from '../src/index.js';
import { explainText, explanationWords } from '../src/explanations/index.js';

const words = (tag: string) => wordsFor(commonWords, createFormat(tag));
const told = (input: AchievementInput, tag = 'en'): string[] =>
  explain(achievement(input)).map((step) => explainText(step, words(tag)));
const plain = (text: string): string =>
  text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '').replace(/\u00a0/g, ' ');

/** Figures that lead to every kind of step; the compiler sees to it that none is forgotten. */
const KINDS: Record<ExplanationCode, AchievementInput> = {
  gap: { baseline: 60, target: 20, actual: 40, direction: 'decrease' },
  basis: { worst: 30, target: 10, actual: 20, direction: 'decrease', method: 'basis' },
  simple: { target: 102, actual: 73, direction: 'increase' },
  mirror: { target: 20, actual: 30, direction: 'decrease', method: 'mirror' },
  'expected-gap': {
    baseline: 60,
    target: 20,
    expected: 40,
    actual: 50,
    direction: 'decrease',
    method: 'expected',
  },
  expected: { target: 90, expected: 40, actual: 30, direction: 'increase', method: 'expected' },
  'expected-mirror': { target: 20, expected: 40, actual: 50, direction: 'decrease', method: 'expected' },
  beyond: { target: 60, actual: 102, direction: 'increase' },
  away: { baseline: 60, target: 20, actual: 70, direction: 'decrease' },
  kept: { baseline: 20, target: 20, actual: 25, direction: 'increase' },
  worse: { baseline: 5, actual: 4, direction: 'maintain' },
  'in-range': { min: 1, max: 3, actual: 2, direction: 'range' },
  'out-of-range': { min: 1, max: 3, actual: 4, direction: 'range' },
  none: { target: 3, direction: 'increase' } satisfies AchievementInput,
};
const REASONS: Record<NoAchievementReason, true> = {
  'missing-actual': true,
  'missing-target': true,
  'missing-baseline': true,
  'missing-worst': true,
  'target-zero': true,
  'direction-contradicts-target': true,
  'no-source': true,
  'no-target-here': true,
  'zero-denominator': true,
  'mixed-units': true,
  'not-added-up': true,
  'not-reported': true,
  'not-applicable': true,
  'not-due': true,
  'not-collected': true,
  suppressed: true,
};

describe('explainText', () => {
  before(async () => {
    for (const tag of LOCALES)
      await Promise.all([loadWords(commonWords, tag), loadWords(explanationWords, tag)]);
  });

  const half: Readonly<Record<string, string>> = {
    en: 'From 60 to 40 on the way to 20: 20 of 40, that is half the way.',
    bg: 'От 60 до 40 по пътя към 20: 20 от 40, това е половината път.',
    ar: 'من 60 إلى 40 في الطريق إلى 20: 20 من 40، أي نصف الطريق.',
    ckb: 'لە 60ەوە بۆ 40 لە ڕێگای 20: 20 لە 40، واتە نیوەی ڕێگاکە.',
    ru: 'От 60 до 40 на пути к 20: 20 из 40, то есть половина пути.',
    tk: 'Başlangyç 60, häzir 40, maksat 20: 40 aralykdan 20 geçildi, bu ýoluň ýarysy.',
  };
  for (const [tag, text] of Object.entries(half))
    it(`${tag}: ${text}`, () => expect(told(KINDS.gap, tag).map(plain)).to.deep.equal([text]));

  for (const tag of LOCALES) {
    it(`${tag}: every kind of step is a sentence without a placeholder left`, () => {
      for (const [code, input] of Object.entries(KINDS)) {
        const steps = explain(achievement(input));
        expect(
          steps.map((step) => step.code),
          code,
        ).to.include(code);
        for (const step of steps) {
          const text = explainText(step, words(tag));
          expect(text, `${tag} ${code}`)
            .to.match(/\p{L}.*\.$/u)
            .and.not.match(/[{}…]|undefined|explain\.|reason\./);
        }
      }
    });

    it(`${tag}: every reason is told inside a sentence`, () => {
      for (const reason of Object.keys(REASONS)) {
        const text = explainText({ code: 'none', params: { reason } }, words(tag));
        expect(text, reason)
          .to.match(/\p{L}.*\.$/u)
          .and.not.match(/[{}…]|reason\./);
      }
    });

    it(`${tag}: every part of a way, and a range that is open to one side`, () => {
      const texts = [0, 0.25, 0.5, 0.75, 1, 0.6].map((share) =>
        plain(told({ baseline: 0, target: 100, actual: share * 100, direction: 'increase' }, tag)[0]!),
      );
      expect(new Set(texts).size).to.equal(6);
      for (const bound of [{ min: 1 }, { max: 3 }])
        for (const actual of [2, 9, -9]) {
          const [text] = told({ direction: 'range', actual, ...bound }, tag);
          expect(text)
            .to.match(/\.$/)
            .and.not.match(/[{}…]|undefined/);
        }
    });
  }

  it('says how a share came about', () => {
    expect(told(KINDS.simple, 'ru')).to.deep.equal(['73 из 102 — это 71,6\u00a0%.']);
    expect(told(KINDS.basis)).to.deep.equal([
      'From the worst value 30 to 20 on the way to 10: 10 of 20, that is half the way.',
    ]);
    expect(told(KINDS.away)[1]).to.equal('The value has moved away from the target.');
    expect(told(KINDS.beyond)[1]).to.equal('This goes beyond the target.');
  });

  it('the words fit what was computed: from the baseline, of the plan, or by distance', () => {
    expect(told(KINDS['expected-gap'])[0]).to.contain('from 60 to 50 is 50% of the planned way');
    expect(told(KINDS.expected)[0]).to.contain('30 is 75% of it');
    expect(told(KINDS['expected-mirror'])[0]).to.contain('distance');
  });

  it('names the level that was held, and the bound that was left', () => {
    expect(told(KINDS.kept)).to.deep.equal(['With 25 the level of 20 has been kept.']);
    expect(told(KINDS.worse)).to.deep.equal(['4 is worse than the level of 5.']);
    expect(told({ direction: 'range', min: 1, actual: 0 })).to.deep.equal([
      '0 is under the agreed lowest value 1.',
    ]);
  });

  it('says why there is none', () => {
    expect(explainText({ code: 'none', params: { reason: 'missing-target' } }, words('en'))).to.equal(
      'No percentage is shown. No target has been set.',
    );
  });

  it('takes values already formatted', () => {
    const step: ExplanationStep = { code: 'kept', params: { actual: 0.5, level: 0.4 } };
    expect(explainText(step, words('en'), { actual: '50%', level: '40%' })).to.equal(
      'With 50% the level of 40% has been kept.',
    );
  });

  it('till its words have come, the bare figure or reason stands', () => {
    const strange = { ...explain(achievement(KINDS.gap))[0]!, code: 'of-tomorrow' as ExplanationCode };
    expect(explainText(strange, words('en'))).to.equal('40');
  });
});
