import { expect } from 'chai';
import { LOCALES, createFormat, loadLocale } from '../src/index.js';
import { dates, lists, numbers, options, percents, periods, plurals, sorted } from './cases.js';

const format = (tag: string) => createFormat(...options(tag));

describe('Format: the same text in Node and every browser', () => {
  before(async () => {
    await Promise.all(LOCALES.map((tag) => loadLocale(tag)));
  });

  for (const [tag, value, how, text] of numbers) {
    it(`number ${tag} ${value} ${JSON.stringify(how)}`, () =>
      expect(format(tag).number(value, how)).to.equal(text));
  }
  for (const [tag, ratio, decimals, text] of percents) {
    it(`percent ${tag} ${ratio} ${decimals ?? ''}`, () => {
      expect(format(tag).percent(ratio, decimals === undefined ? {} : { decimals })).to.equal(text);
    });
  }
  for (const [tag, iso, style, text] of dates) {
    it(`date ${tag} ${iso} ${style}`, () => expect(format(tag).date(iso, style)).to.equal(text));
  }
  for (const [tag, key, style, text] of periods) {
    it(`period ${tag} ${key} ${style}`, () => expect(format(tag).period(key, style)).to.equal(text));
  }
  for (const [tag, items, kind, text] of lists) {
    it(`list ${tag} ${kind} of ${items.length}`, () => expect(format(tag).list(items, kind)).to.equal(text));
  }
  for (const [tag, values, category] of plurals) {
    it(`plural ${tag} ${values.join(', ')} is ${category}`, () => {
      const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
      for (const value of values) expect(format(tag).plural(value, forms), String(value)).to.equal(category);
    });
  }
  for (const [tag, words] of sorted) {
    it(`compare ${tag} ${words[0]} … ${words.at(-1)}`, () => {
      expect([...words].reverse().sort(format(tag).compare.bind(format(tag)))).to.deep.equal(words);
    });
  }

  it('plural uses "other" when a form is not given', () => {
    expect(format('ru').plural(2, { one: 'a', other: 'b' })).to.equal('b');
  });

  it('compare ckb takes Arabic and Kurdish kaf and ye as one letter', () => {
    expect(format('ckb').compare('كوردي', 'کوردی')).to.be.oneOf([-1, 1]);
    expect(['کەم', 'كەی', 'گەم'].sort((a, b) => format('ckb').compare(a, b))).to.deep.equal([
      'کەم',
      'كەی',
      'گەم',
    ]);
  });

  it('time is the 24-hour clock, in the figures of the format', () => {
    expect(format('en').time('2021-02-01T14:32')).to.equal('14:32');
    expect(format('ar+arab').time('2021-02-01T14:32:10')).to.equal('١٤:٣٢');
    expect(format('en').time('2021-02-01')).to.equal('2021-02-01');
  });

  it('an instant with a zone is shown on the reader’s clock', () => {
    const instant = new Date(2021, 1, 1, 14, 32);
    expect(format('en').time(instant.toISOString())).to.equal('14:32');
    expect(format('en').date(instant.toISOString(), 'numeric')).to.equal('2021-02-01');
  });

  it('quotes as the language does', () => {
    expect(['en', 'bg', 'ru', 'ar', 'ckb', 'tk'].map((tag) => format(tag).quote('x'))).to.deep.equal([
      '“x”',
      '„x“',
      '«x»',
      '«x»',
      '“x”',
      '“x”',
    ]);
  });

  it('isolates text of unknown direction', () =>
    expect(format('en').isolate('سلام')).to.equal('\u2068سلام\u2069'));

  it('Gregorian always, whatever the region’s calendar', () => {
    expect(format('fa').date('2021-02-01', 'numeric')).to.contain('2021');
    expect(format('ar-SA').date('2021-02-01')).to.equal('1 فبراير 2021');
    expect(format('th').date('2021-02-01')).to.contain('2021');
  });

  it('a language we have no data for is left to the engine', async () => {
    await Promise.all(['fr', 'en-US', 'de'].map(loadLocale));
    expect(format('fr').number(1234.5)).to.match(/^1[\u00a0\u202f]234,5$/);
    expect(format('fr').date('2021-02-01')).to.equal('1 février 2021');
    expect(format('fr').list(['a', 'b', 'c'])).to.equal('a, b et c');
    expect(format('en-US').date('2021-02-01')).to.equal('February 1, 2021');
    expect(format('de').period('2021-02')).to.match(/^Feb\.? 2021$/);
  });

  it('a tag that means nothing is formatted as English', () => {
    for (const tag of ['', 'x-none', '!!', 'qaa'])
      expect(createFormat(tag).number(1234.5), tag).to.equal('1,234.5');
  });
});
