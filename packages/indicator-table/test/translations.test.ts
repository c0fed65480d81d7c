import { expect } from 'chai';
import { createFormat, loadLocale, type Dictionary } from '@careframe/i18n';
import ar from '../src/translations/ar.js';
import bg from '../src/translations/bg.js';
import ckb from '../src/translations/ckb.js';
import { en } from '../src/translations/en.js';
import ru from '../src/translations/ru.js';
import tk from '../src/translations/tk.js';

const others: Readonly<Record<string, Dictionary>> = { ar, bg, ckb, ru, tk };
const SAME_EVERYWHERE = ['group', 'cell', 'said.value', 'value.range'];
const placeholders = (word: unknown): string[] =>
  typeof word === 'string' ? [...word.matchAll(/\{(\w+%?)\}/g)].map((match) => match[1]!).toSorted() : [];
const say = (words: Dictionary, key: string, params: object, tag: string): string =>
  (words[key] as (params: object, f: unknown) => string)(params, createFormat(tag));

describe('translations of the indicator table', () => {
  for (const [tag, words] of Object.entries(others)) {
    it(`${tag} has every word, with the same placeholders and nothing left in English`, async () => {
      await loadLocale(tag);
      for (const [key, english] of Object.entries(en) as [string, Dictionary[string]][]) {
        const word = words[key]!;
        expect(typeof word, key).to.equal(typeof english);
        expect(placeholders(word), key).to.deep.equal(placeholders(english));
        const [text, source] =
          typeof word === 'function'
            ? [say(words, key, { n: 5, reported: 3 }, tag), say(en, key, { n: 5, reported: 3 }, 'en')]
            : [word, english];
        expect(text, key)
          .to.be.a('string')
          .and.not.match(/undefined|NaN|\[object/);
        if (!SAME_EVERYWHERE.includes(key)) expect(text, key).to.not.equal(source);
      }
      expect(Object.keys(words).toSorted()).to.deep.equal(Object.keys(en).toSorted());
    });
  }

  it('counts as the languages do', async () => {
    await Promise.all(['ar', 'ru', 'bg'].map(loadLocale));
    expect([1, 2].map((n) => say(en, 'findings', { n }, 'en'))).to.deep.equal([
      '1 thing to look at',
      '2 things to look at',
    ]);
    expect([1, 2, 5, 21].map((n) => say(ru, 'findings', { n }, 'ru'))).to.deep.equal([
      '1 замечание',
      '2 замечания',
      '5 замечаний',
      '21 замечание',
    ]);
    expect([1, 2, 3, 11].map((n) => say(ar, 'findings', { n }, 'ar'))).to.deep.equal([
      'أمر واحد بحاجة إلى نظر',
      'أمران بحاجة إلى نظر',
      '3 أمور بحاجة إلى نظر',
      '11 أمرًا بحاجة إلى نظر',
    ]);
  });
});
