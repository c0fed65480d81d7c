import { expect } from 'chai';
import {
  LOCALES,
  commonWords,
  createFormat,
  directionOf,
  loadWords,
  nativeName,
  onWordsChange,
  overrideWords,
  registerLocale,
  resolveLocale,
  wordsFor,
  type Format,
  type LocaleData,
  type Translation,
  type WordSource,
} from '../src/index.js';

const en = {
  hello: 'Hello, {name}.',
  share: '{part%} of {total}',
  count: ({ n }: { n: number }, f: Format) => f.plural(n, { one: `${n} result`, other: `${n} results` }),
  kept: 'Kept',
} as const;
const ru: Translation<typeof en> = {
  hello: 'Здравствуйте, {name}$.',
  share: '{part%} от {total}',
  count: ({ n }: { n: number }, f: Format) =>
    f.plural(n, { one: `${n} результат`, few: `${n} результата`, other: `${n} результатов` }),
  kept: 'Сохранено',
};

/** A source of its own for each test, as words are kept by scope. */
const source = (
  scope: string,
  load: WordSource<typeof en>['load'] = { ru: async () => ({ default: ru }) },
): WordSource<typeof en> => ({ scope, en, load });

describe('Words', () => {
  it('are English until another language is loaded, then change once', async () => {
    const own = source('t-load');
    const f = createFormat('ru');
    expect(wordsFor(own, f)('kept')).to.equal('Kept');
    expect(wordsFor(own, f).tag).to.equal('en');
    let changes = 0;
    const stop = onWordsChange(() => (changes += 1));
    expect(await loadWords(own, 'ru-RU')).to.equal('ru');
    const after = changes;
    expect(await loadWords(own, 'ru')).to.equal('ru');
    stop();
    expect(after).to.be.greaterThan(0);
    expect(changes, 'a second load is silent').to.equal(after);
    expect(wordsFor(own, f)('kept')).to.equal('Сохранено');
    expect(wordsFor(own, f).tag).to.equal('ru');
  });

  it('are loaded once when asked for twice at the same time', async () => {
    let calls = 0;
    const own = source('t-once', { ru: async () => ((calls += 1), { default: ru }) });
    expect(await Promise.all([loadWords(own, 'ru'), loadWords(own, 'ru')])).to.deep.equal(['ru', 'ru']);
    expect(calls).to.equal(1);
  });

  it('fall back to English when they cannot be loaded, and are tried again', async () => {
    let online = false;
    const own = source('t-offline', {
      ru: () => (online ? Promise.resolve({ default: ru }) : Promise.reject(new Error('offline'))),
    });
    expect(await loadWords(own, 'ru')).to.equal('en');
    expect(wordsFor(own, createFormat('ru'))('kept')).to.equal('Kept');
    online = true;
    expect(await loadWords(own, 'ru')).to.equal('ru');
  });

  it('resolve to English for a language nobody has', async () =>
    expect(await loadWords(source('t-none'), 'ja')).to.equal('en'));

  it('print numbers, shares and lists as the format does', async () => {
    const own = source('t-print');
    await loadWords(own, 'ru');
    expect(wordsFor(own, createFormat('ru'))('share', { part: 0.716, total: 1234.5 })).to.equal(
      '71,6\u00a0% от 1\u00a0234,5',
    );
    expect(wordsFor(own, createFormat('en'))('hello', { name: ['A', 'B', 'C'] })).to.equal(
      'Hello, A, B and C.',
    );
  });

  it('functions get the format for plurals', async () => {
    const own = source('t-plural');
    await loadWords(own, 'ru');
    expect([1, 3, 5].map((n) => wordsFor(own, createFormat('ru'))('count', { n }))).to.deep.equal([
      '1 результат',
      '3 результата',
      '5 результатов',
    ]);
  });

  it('an English fallback in a page of another language has English plurals', () => {
    expect(wordsFor(source('t-fallback', {}), createFormat('ru'))('count', { n: 21 })).to.equal('21 results');
  });

  it('${name} and {name}$ are read as {name}', () => {
    for (const word of ['Hello, {name}.', 'Hello, ${name}.', 'Hello, {name}$.']) {
      expect(
        wordsFor(source('t-reversed'), createFormat('en'), { hello: word })('hello', { name: 'Ana' }),
      ).to.equal('Hello, Ana.');
    }
  });

  it('a parameter is never read as a pattern or a placeholder', () => {
    expect(wordsFor(source('t-pattern'), createFormat('en'))('hello', { name: '$& {name}' })).to.equal(
      'Hello, $& {name}.',
    );
  });

  it('text against the direction is isolated, other text is left alone', () => {
    const words = wordsFor(source('t-bidi'), createFormat('en'));
    expect(words('hello', { name: 'سلام' })).to.equal('Hello, \u2068سلام\u2069.');
    expect(words('hello', { name: 'Ana' })).to.equal('Hello, Ana.');
  });

  it('a forgotten parameter shows as …', () =>
    expect(wordsFor(source('t-gap'), createFormat('en'))('hello')).to.equal('Hello, ….'));

  it('a host overrides any string, in one language, by page or by widget', async () => {
    const own = source('t-override');
    await loadWords(own, 'ru');
    overrideWords('ru', 't-override', { kept: 'Записано' });
    overrideWords('ru', 't-override', { hello: 'Привет, {name}!' });
    const russian = wordsFor(own, createFormat('ru'));
    expect(russian('kept')).to.equal('Записано');
    expect(russian('hello', { name: 'Анна' })).to.equal('Привет, Анна!');
    expect(wordsFor(own, createFormat('en'))('kept')).to.equal('Kept');
    expect(wordsFor(own, createFormat('ru'), { kept: 'Готово' })('kept')).to.equal('Готово');
  });

  it('a host overrides English, which the fallback then shows too', () => {
    const own = source('t-override-en');
    overrideWords('en', 't-override-en', { kept: 'Saved' });
    expect(wordsFor(own, createFormat('en'))('kept')).to.equal('Saved');
    expect(wordsFor(own, createFormat('ru'))('kept')).to.equal('Saved');
  });

  it('a host registers a locale at run time; words it lacks stay English', async () => {
    const own = source('t-register');
    let changes = 0;
    const stop = onWordsChange(() => (changes += 1));
    registerLocale('sdh', {
      direction: 'rtl',
      nativeName: 'کوردی خوارین',
      words: { 't-register': { kept: 'پارێزریا' } },
    });
    stop();
    expect(changes).to.equal(1);
    expect(await loadWords(own, 'sdh-IR')).to.equal('sdh');
    const words = wordsFor(own, createFormat('sdh'));
    expect(words('kept')).to.equal('پارێزریا');
    expect(words('hello', { name: 'x' })).to.equal('Hello, x.');
    expect(nativeName('sdh')).to.equal('کوردی خوارین');
    expect(directionOf('sdh')).to.equal('rtl');
    expect(resolveLocale('sdh-IR')).to.equal('sdh');
  });

  it('a registered locale may bring its own numbers and direction', () => {
    const data = { ...plainData(), quotes: ['‹', '›'] as const };
    registerLocale('qx', { direction: 'rtl', data, words: {} });
    expect(createFormat('qx').quote('x')).to.equal('‹x›');
    expect(createFormat('qx').direction).to.equal('rtl');
  });

  it('the common words are there in every language', async () => {
    for (const tag of LOCALES) expect(await loadWords(commonWords, tag)).to.equal(tag);
    expect(LOCALES.map((tag) => wordsFor(commonWords, createFormat(tag))('state.on-track'))).to.deep.equal([
      'On track',
      'По план',
      'على المسار',
      'بەپێی پلانە',
      'По плану',
      'Meýilnama boýunça',
    ]);
  });
});

function plainData(): LocaleData {
  const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
  const pattern = { two: '{0} & {1}', middle: '{0}, {1}', end: '{0} & {1}' };
  return {
    numbers: { decimal: '.', group: ',', minus: '-', plus: '+', percent: '{0}%' },
    months,
    shortMonths: months,
    dates: {
      long: 'd MMMM y',
      medium: 'd MMM y',
      numeric: 'y-MM-dd',
      month: 'LLLL y',
      shortMonth: 'LLL y',
      dayMonth: 'd MMM',
      range: '{0} – {1}',
    },
    periods: {
      year: '{y}',
      quarter: ['{n}', '{n}'],
      half: ['{n}', '{n}'],
      fourMonths: ['{n}', '{n}'],
      schoolYear: ['{y}', '{y}'],
    },
    lists: { and: pattern, or: pattern },
    quotes: ['“', '”'],
    plural: () => 'other',
  };
}
