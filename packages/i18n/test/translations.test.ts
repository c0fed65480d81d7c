import { termsEn } from '../src/words/en.terms.js';
import { expect } from 'chai';
import { commonWords, createFormat, problemWords, type Word } from '../src/index.js';
import { explanationWords } from '../src/explanations/index.js';
import { judgementWords } from '../src/judgements/index.js';

const placeholders = (word: string): string[] => [...new Set(word.match(/\{\w+%?\}/g) ?? [])].sort();
const SAMPLE = { from: '“A”', to: '“B”', assumptions: '“C”', reason: '“D”' };

/** Letters that belong to another spelling: Arabic kaf, ye, teh marbuta in Kurdish; Kurdish letters in Arabic. */
const FOREIGN: Readonly<Record<string, RegExp>> = { ckb: /[كيةىإأ]/, ar: /[کیەێۆڕڵگچپژ]/ };
const SCRIPT: Readonly<Record<string, RegExp>> = {
  bg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  ckb: /\p{Script=Arabic}/u,
};

describe('Translations of the common words', () => {
  for (const [tag, load] of Object.entries(commonWords.load)) {
    describe(tag, () => {
      let english: Readonly<Record<string, Word>>;
      let words: Readonly<Record<string, Word>>;
      before(async () => {
        const explanations = (await explanationWords.load['en']!()).default;
        const judgements = (await judgementWords.load['en']!()).default;
        english = { ...commonWords.en, ...termsEn, ...problemWords.en, ...explanations, ...judgements };
        words = {
          ...(await load()).default,
          ...(await problemWords.load[tag]!()).default,
          ...(await explanationWords.load[tag]!()).default,
          ...(await judgementWords.load[tag]!()).default,
        };
      });
      const texts = (): [string, string][] =>
        Object.entries(words).map(([key, word]) => [
          key,
          typeof word === 'string' ? word : word(SAMPLE, createFormat(tag)),
        ]);

      it('has every key of the English words and no other', () => {
        expect(Object.keys(words).sort()).to.deep.equal(Object.keys(english).sort());
      });

      it('has no empty word and none left in English', () => {
        for (const [key, text] of texts()) {
          expect(text.trim(), key).not.to.equal('');
          expect(text, key).not.to.equal(english[key]);
        }
      });

      it('has the placeholders of the English words', () => {
        for (const [key, word] of Object.entries(words)) {
          if (typeof word === 'string')
            expect(placeholders(word), key).to.deep.equal(placeholders(english[key] as string));
        }
      });

      it('ends a sentence where English does', () => {
        for (const [key, text] of texts()) {
          const original = english[key];
          if (typeof original === 'string')
            expect(/[.]$/.test(text), `${key}: ${text}`).to.equal(/[.]$/.test(original));
        }
      });

      it('is written in its own script, no word mixing two', () => {
        for (const [key, text] of texts()) {
          const mixed = text
            .match(/\p{L}+/gu)
            ?.filter(
              (word) =>
                /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word),
            );
          expect(mixed ?? [], key).to.deep.equal([]);
          if (FOREIGN[tag]) expect(text, key).not.to.match(FOREIGN[tag]);
          if (SCRIPT[tag] && /\p{L}/u.test(text.replace(/\{\w+%?\}/g, '')))
            expect(text, key).to.match(SCRIPT[tag]);
        }
      });

      it('an if-then sentence holds all its parts, or only the two it needs', () => {
        for (const kind of ['contributes', 'required', 'feedback']) {
          const word = words[`statement.${kind}`] as (params: typeof SAMPLE) => string;
          for (const part of Object.values(SAMPLE)) expect(word(SAMPLE)).to.contain(part);
          const short = word({ ...SAMPLE, assumptions: '', reason: '' });
          expect(short).to.contain('“A”').and.to.contain('“B”');
          expect(short.length).to.be.lessThan(word(SAMPLE).length);
        }
      });
    });
  }
});
