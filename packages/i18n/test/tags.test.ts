import { expect } from 'chai';
import { LOCALES, directionOf, matchLocale, nativeName, resolveLocale } from '../src/index.js';

describe('Language tags', () => {
  const matches: readonly [wanted: string, available: readonly string[], found: string | undefined][] = [
    ['ru', ['en', 'ru-RU'], 'ru-RU'],
    ['ru-RU', ['ru'], 'ru'],
    ['ru-KZ', ['ru-RU', 'ru'], 'ru'],
    ['RU_ru', ['ru'], 'ru'],
    ['ku-Arab', LOCALES, 'ckb'],
    ['kmr-Arab', LOCALES, 'ckb'],
    ['ckb-IQ', LOCALES, 'ckb'],
    ['ku-Arab-IQ', LOCALES, 'ckb'],
    ['ku', LOCALES, undefined],
    ['ku-Latn', LOCALES, undefined],
    ['kmr', LOCALES, undefined],
    ['ku-TR', LOCALES, undefined],
    ['kmr', ['ku'], 'ku'],
    ['ckb', ['ku', 'ku-Arab'], 'ku-Arab'],
    ['ar-IQ', LOCALES, 'ar'],
    ['ar-IQ', ['ar', 'ar-IQ'], 'ar-IQ'],
    ['ar-IQ-u-nu-arab', LOCALES, 'ar'],
    ['tk-Cyrl', LOCALES, undefined],
    ['sr-Latn', ['sr'], undefined],
    ['iw', ['he'], 'he'],
    ['zh-TW', ['zh-Hans', 'zh', 'zh-CN'], undefined],
    ['zh-TW', ['zh-HK'], 'zh-HK'],
    ['zh-Hant', ['zh-TW'], 'zh-TW'],
    ['', LOCALES, undefined],
    ['und', LOCALES, undefined],
    ['xx-!', LOCALES, undefined],
    ['fr', LOCALES, undefined],
  ];
  for (const [wanted, available, found] of matches) {
    it(`${wanted || '(nothing)'} among ${available.join(' ')} finds ${found ?? 'none'}`, () => {
      expect(matchLocale(wanted, available)).to.equal(found);
    });
  }

  it('the first wanted language that is there wins, English otherwise', () => {
    expect(resolveLocale(['fr', 'ku-Arab', 'ru'])).to.equal('ckb');
    expect(resolveLocale('kmr')).to.equal('en');
    expect(resolveLocale(['fr'], ['fr-CA', 'en'])).to.equal('fr-CA');
  });

  const directions: readonly [tag: string, direction: 'ltr' | 'rtl'][] = [
    ['ckb', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['kmr-Arab-IQ', 'rtl'],
    ['ku', 'ltr'],
    ['kmr', 'ltr'],
    ['ku-Latn', 'ltr'],
    ['ar', 'rtl'],
    ['ar-IQ', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ps', 'rtl'],
    ['yi', 'rtl'],
    ['dv', 'rtl'],
    ['ug', 'rtl'],
    ['pa-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['zh', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['ja', 'ltr'],
    ['en', 'ltr'],
    ['tk', 'ltr'],
    ['bg', 'ltr'],
    ['ar-Latn', 'ltr'],
  ];
  for (const [tag, direction] of directions) {
    it(`${tag} is ${direction}, by script`, () => expect(directionOf(tag)).to.equal(direction));
  }

  it('a sample of digits only, or of mixed scripts, does not become rtl', () => {
    for (const sample of ['', '123', '١٢٣', '12 %', 'abc سلام', 'سلام abc', '…'])
      expect(directionOf('', sample), sample).to.equal('ltr');
    expect(directionOf('und', 'سلام، 12')).to.equal('rtl');
    expect(directionOf('x-none', 'שלום')).to.equal('rtl');
  });

  it('a sample never outweighs what the tag says', () => {
    expect(directionOf('ar', 'Hello')).to.equal('rtl');
    expect(directionOf('en', 'سلام.')).to.equal('ltr');
  });

  it('languages are named in themselves', () => {
    expect(LOCALES.map(nativeName)).to.deep.equal([
      'English',
      'Български',
      'العربية',
      'کوردیی ناوەندی',
      'Русский',
      'Türkmençe',
    ]);
    expect(nativeName('ku-Arab')).not.to.equal(nativeName('ckb'));
    expect(nativeName('ar-IQ')).to.equal('العربية');
    expect(nativeName('!')).to.equal('!');
  });
});
