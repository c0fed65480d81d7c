import { expect } from 'chai';
import { createFormat, loadLocale, type Dictionary } from '@careframe/i18n';
import ar from '../src/translations/ar.js';
import bg from '../src/translations/bg.js';
import ckb from '../src/translations/ckb.js';
import { en } from '../src/translations/en.js';
import ru from '../src/translations/ru.js';
import tk from '../src/translations/tk.js';

const others: Readonly<Record<string, Dictionary>> = { ar, bg, ckb, ru, tk };
const params = {
  i: 2,
  n: 5,
  leads: 2,
  leadsTo: 'A',
  comes: 0,
  comesFrom: '',
  assumptions: 1,
  indicators: 3,
  problems: 11,
  label: 'L',
  stage: 'S',
  k: 2,
  x: 1,
  from: 'F',
  to: 'T',
  path: 'P',
  names: 'N',
};
const placeholders = (word: unknown): string[] =>
  typeof word === 'string' ? [...word.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted() : [];

describe('translations of the results chain', () => {
  for (const [tag, words] of Object.entries(others)) {
    it(`${tag} has every word, with the same placeholders and nothing left in English`, async () => {
      await loadLocale(tag);
      const f = createFormat(tag);
      for (const [key, english] of Object.entries(en) as [string, Dictionary[string]][]) {
        const word = words[key]!;
        expect(typeof word, key).to.equal(typeof english);
        expect(placeholders(word), key).to.deep.equal(placeholders(english));
        const [text, source] = [word, english].map((one) =>
          typeof one === 'function' ? one(params, f) : one,
        );
        expect(text, key)
          .to.be.a('string')
          .and.not.match(/undefined|NaN|\[object/);
        expect(text, key).to.not.equal(source);
      }
      expect(Object.keys(words).toSorted()).to.deep.equal(Object.keys(en).toSorted());
    });
  }

  it('counts as the languages do', async () => {
    await Promise.all(['ar', 'ru', 'bg'].map(loadLocale));
    const say = (words: Dictionary, tag: string, n: number): string =>
      (words['chip.indicators'] as (params: unknown, f: unknown) => string)({ n }, createFormat(tag));
    expect([0, 1, 2].map((n) => say(en, 'en', n))).to.deep.equal([
      '0 indicators',
      '1 indicator',
      '2 indicators',
    ]);
    expect([1, 2, 5, 21].map((n) => say(ru, 'ru', n))).to.deep.equal([
      '1 индикатор',
      '2 индикатора',
      '5 индикаторов',
      '21 индикатор',
    ]);
    expect([0, 1, 2, 3, 11].map((n) => say(ar, 'ar', n))).to.deep.equal([
      'لا مؤشرات',
      'مؤشر واحد',
      'مؤشران',
      '3 مؤشرات',
      '11 مؤشرًا',
    ]);
    expect([1, 2].map((n) => say(bg, 'bg', n))).to.deep.equal(['1 индикатор', '2 индикатора']);
  });
});
