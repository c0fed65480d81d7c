import { expect } from 'chai';
import { createFormat, loadLocale, type Dictionary } from '@careframe/i18n';
import ar from '../src/translations/ar.js';
import bg from '../src/translations/bg.js';
import ckb from '../src/translations/ckb.js';
import { detailsEn } from '../src/translations/en.details.js';
import { en as sheetEn } from '../src/translations/en.js';
import ru from '../src/translations/ru.js';
import tk from '../src/translations/tk.js';

const en: Dictionary = { ...sheetEn, ...detailsEn };
const others: Readonly<Record<string, Dictionary>> = { ar, bg, ckb, ru, tk };
const params = { n: 5, places: 3, level: 'region', place: 'P', date: 'D' };
/** Only placeholders and punctuation. */
const SAME_EVERYWHERE = new Set(['legend.entry', 'spoken.name', 'spoken.name.when']);
const placeholders = (word: unknown): string[] =>
  typeof word === 'string'
    ? [...new Set([...word.matchAll(/\{(\w+%?)\}/g)].map((match) => match[1]!))].toSorted()
    : [];

describe('translations of the scorecard', () => {
  for (const [tag, words] of Object.entries(others)) {
    it(`${tag} has every word, with the same placeholders and nothing left in English`, async () => {
      await loadLocale(tag);
      const f = createFormat(tag);
      expect(Object.keys(words).toSorted()).to.deep.equal(Object.keys(en).toSorted());
      for (const [key, english] of Object.entries(en)) {
        const word = words[key]!;
        expect(typeof word, key).to.equal(typeof english);
        expect(placeholders(word), key).to.deep.equal(placeholders(english));
        const [text, source] = [word, english].map((one) =>
          typeof one === 'function' ? one(params, f) : one,
        );
        expect(text, key)
          .to.be.a('string')
          .and.not.match(/undefined|NaN|\[object/);
        if (!SAME_EVERYWHERE.has(key)) expect(text, key).to.not.equal(source);
      }
    });
  }

  it('counts as the languages do', async () => {
    await Promise.all(Object.keys(others).map(loadLocale));
    const say = (words: Dictionary, tag: string, key: string, n: number): string =>
      (words[key] as (params: unknown, f: unknown) => string)(
        { n, places: 3, level: 'region', place: '' },
        createFormat(tag),
      );
    expect([1, 2].map((n) => say(en, 'en', 'cell.evidence', n))).to.deep.equal(['1 source', '2 sources']);
    expect([1, 3, 5, 21].map((n) => say(ru, 'ru', 'cell.evidence', n))).to.deep.equal([
      '1 источник',
      '3 источника',
      '5 источников',
      '21 источник',
    ]);
    expect([1, 2, 3, 11].map((n) => say(ar, 'ar', 'cell.evidence', n))).to.deep.equal([
      'مصدر واحد',
      'مصدران',
      '3 مصادر',
      '11 مصدرًا',
    ]);
    expect([1, 9].map((n) => say(bg, 'bg', 'summary.criteria', n))).to.deep.equal([
      '1 критерий в 3 области:',
      '9 критерия в 3 области:',
    ]);
    expect(say(ru, 'ru', 'summary.criteria', 9)).to.equal('9 критериев в 3 регионах:');
    expect(say(ar, 'ar', 'summary.criteria', 9)).to.equal('9 معايير في 3 مناطق:');
    expect(say(ckb, 'ckb', 'summary.criteria', 9)).to.equal('9 ستاندارد لە 3 ناوچە:');
    expect(say(tk, 'tk', 'summary.criteria', 9)).to.equal('3 sebitde 9 ölçeg:');
  });
});
