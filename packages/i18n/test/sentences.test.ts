import { PROBLEM_CODES, type ChainStatement, type Problem } from '@careframe/core';
import { expect } from 'chai';
import {
  LOCALES,
  commonWords,
  createFormat,
  languageName,
  loadWords,
  onWordsChange,
  problemText,
  problemTextOnDemand,
  problemWordsOnDemand,
  statementText,
  wordsFor,
} from '../src/index.js';

const words = (tag: string) => wordsFor(commonWords, createFormat(tag));
const problem = (
  code: Problem['code'],
  path: Problem['path'] = [],
  params: Problem['params'] = {},
): Problem => ({ code, severity: 'must', path, params });

describe('Sentences about values of core', () => {
  before(async () => {
    for (const tag of LOCALES)
      await Promise.all([loadWords(commonWords, tag), loadWords(problemWordsOnDemand, tag)]);
  });

  describe('problemText', () => {
    for (const tag of LOCALES) {
      it(`${tag}: every problem code says what happened, what to do and where`, () => {
        for (const code of PROBLEM_CODES) {
          const { what, fix, where } = problemText(problem(code, ['results', 3, 'label', 'ar']), words(tag));
          for (const text of [what, fix, where])
            expect(text, code).to.match(/\p{L}/u).and.not.contain('problem.').and.not.match(/[{}]/);
          if (tag !== 'en') expect(what, code).not.to.equal(problemText(problem(code), words('en')).what);
        }
      });
    }

    const places: readonly [path: Problem['path'], tag: string, where: string][] = [
      [['results', 3, 'label', 'ar'], 'en', 'result 4, label, Arabic'],
      [['results', 3, 'label', 'ar'], 'ar', 'النتيجة 4، التسمية، العربية'],
      [['results', 3, 'label', 'ar'], 'ru', 'результат 4, надпись, арабский'],
      [['results', 'r-4', 'label', 'en'], 'en', 'result “r-4”, label, English'],
      [['indicators', 0, 'targets', 1, 'value'], 'en', 'indicator 1, target 2, value'],
      [
        ['rubrics', 0, 'areas', 1, 'criteria', 2, 'name', 'ckb'],
        'en',
        'scale 1, area 2, criterion 3, name, Kurdish (Sorani)',
      ],
      [['results'], 'en', 'results'],
      [['languages', 0], 'en', 'language 1'],
      [['period', 'start'], 'en', 'period, start'],
      [['colour'], 'en', '“colour”'],
      [['sites', 0, 'cases', 4], 'en', 'place 1, entry 5'],
      [[2, 'en'], 'en', 'entry 3, English'],
      [[], 'en', 'the whole document'],
    ];
    for (const [path, tag, where] of places) {
      it(`${tag}: ${JSON.stringify(path)} is ${where}`, () =>
        expect(problemText(problem('read.missing', path), words(tag)).where).to.equal(where));
    }

    it('prints parameters in words: kinds, lists of values, dates, other entries', () => {
      const what = (...about: Parameters<typeof problem>) => problemText(problem(...about), words('en')).what;
      expect(what('read.wrong-type', [], { expected: 'texts', found: 'array' })).to.contain(
        'Expected: texts by language. Found: a list.',
      );
      expect(what('read.bad-value', [], { expected: ['up', 'down', 'same'], found: 'left' }))
        .to.contain('up, down or same')
        .and.contain('left');
      expect(what('read.period-order', [], { start: '2021-02-01', end: '2020-01-05' }))
        .to.contain('5 Jan 2020')
        .and.contain('1 Feb 2021');
      expect(what('read.unknown-reference', [], { id: 'r9', collection: 'results' })).to.contain(
        'result “r9”',
      );
      expect(what('change.still-used', [], { id: 's1', by: 'r1', collection: 'results' })).to.contain(
        'result “r1”',
      );
      expect(what('read.bad-date', [], { found: 'x'.repeat(5000) })).to.have.length.below(120);
    });

    it('says parts that do not add up with all three figures, and periods by their names', () => {
      const what = (...about: Parameters<typeof problem>) => problemText(problem(...about), words('en')).what;
      expect(what('I9.parts', [], { difference: 3, parts: 9, total: 12 })).to.equal(
        'The parts do not add up to the reported total: they make 9, the total is 12, the difference 3.',
      );
      expect(what('V3.overlap', [], { period: '2021-Q2', other: '2021-01' })).to.contain(
        words('en').format.period('2021-Q2', 'long'),
      );
    });

    it('a document that was refused says so, and a target may be missing altogether', () => {
      expect(problemText(problem('read.forbidden-key', [], { key: '__proto__' }), words('en')).what).to.equal(
        'The field name __proto__ is not allowed, because it could harm the page. The file was therefore not opened.',
      );
      expect(problemText(problem('I5.missing'), words('en')).what).to.equal(
        'The target is missing or has no date.',
      );
    });

    it('names the limits a number broke', () => {
      const fix = (params: Problem['params']) =>
        problemText(problem('read.bad-number', [], { found: 7, ...params }), words('en')).fix;
      expect(fix({ minimum: 0, maximum: 6 })).to.equal('Enter a number from 0 to 6.');
      expect(fix({ minimum: 0 })).to.equal('Enter a number that is 0 or more.');
      expect(fix({ maximum: 6 })).to.equal('Enter a number that is 6 or less.');
      expect(fix({})).to.equal('Enter a number that fits.');
    });

    it('a refused change says why', () => {
      const text = problemText(
        problem('change.bad-entity', ['indicators', 'i1', 'decimals'], {
          collection: 'indicators',
          reason: 'read.bad-number',
          found: 9,
          maximum: 6,
        }),
        words('en'),
      );
      expect(text.what).to.contain('could not be made').and.contain('cannot be used here: 9');
      expect(text.fix).to.equal('Enter a number that is 6 or less.');
    });

    it('on demand: the same sentences once they have come, else the code, the place and what helps', async () => {
      const arrived = new Promise<void>((resolve) => {
        const stop = onWordsChange(() => {
          const { what } = problemTextOnDemand(problem('read.missing', []), words('en'));
          if (what !== problemText(problem('read.missing', []), words('en')).what) return;
          stop();
          resolve();
        });
      });
      const first = problemTextOnDemand(problem('read.missing', []), words('en')).what;
      if (first !== problemText(problem('read.missing', []), words('en')).what) await arrived;
      for (const tag of LOCALES) {
        const known = problem('read.missing', ['results', 3, 'label', 'ar']);
        expect(problemTextOnDemand(known, words(tag))).to.deep.equal(problemText(known, words(tag)));
        const { what, fix, where } = problemTextOnDemand(
          problem('read.of-tomorrow' as Problem['code'], ['results', 3, 'label']),
          words(tag),
        );
        expect(what)
          .to.contain('read.of-tomorrow')
          .and.to.equal(words(tag)('problem.bare.what', { code: 'read.of-tomorrow' }));
        expect(fix).to.equal(words(tag)('problem.bare.fix'));
        expect(where.replace(/[\u2068\u2069]/g, '')).to.equal('results › 4 › label');
      }
    });

    it('a hostile parameter stays text', () => {
      expect(
        problemText(problem('read.bad-date', [], { found: '{limit} $& <b>' }), words('en')).what,
      ).to.contain('{limit} $& <b>');
    });
  });

  describe('statementText', () => {
    const statement: ChainStatement = {
      link: 'l1',
      kind: 'contributes',
      from: { id: 'a', stage: 's1', label: { en: 'Managers are trained.', ar: 'تدريب المدراء' } },
      to: { id: 'b', stage: 's2', label: { en: 'Centres have programmes', ar: 'برامج للمراكز' } },
      assumptions: [{ en: 'staff stay' }, { en: 'time is given' }],
      reason: { en: 'they know how' },
    };
    it('if … and … then …, because …', () => {
      expect(statementText(statement, words('en'))).to.equal(
        'If “Managers are trained” and “staff stay” and “time is given”, then “Centres have programmes”, because “they know how”.',
      );
    });
    it('leaves out what is not there', () => {
      expect(statementText({ ...statement, assumptions: [], reason: undefined }, words('en'))).to.equal(
        'If “Managers are trained”, then “Centres have programmes”.',
      );
      expect(
        statementText({ ...statement, kind: 'required', assumptions: [], reason: undefined }, words('ru')),
      ).to.match(/^Только если «/);
    });
    it('content language is chosen apart from the language of the words, and isolated when it runs against it', () => {
      expect(statementText(statement, words('ar'), ['en'])).to.contain('\u2068Managers are trained\u2069');
      expect(statementText(statement, words('ar')))
        .to.contain('«تدريب المدراء»')
        .and.to.contain('\u2068they know how\u2069');
    });
    for (const tag of LOCALES) {
      it(`${tag} holds every part`, () => {
        for (const kind of ['contributes', 'required', 'feedback'] as const) {
          const text = statementText({ ...statement, kind }, words(tag), ['en']);
          for (const part of ['Managers', 'staff stay', 'time is given', 'Centres', 'they know how'])
            expect(text).to.contain(part);
        }
      });
    }
  });

  it('languageName says a language in another', () => {
    expect(languageName('ckb-IQ', words('en'))).to.equal('Kurdish (Sorani)');
    expect(languageName('ku-Arab', words('ru'))).to.equal('курдский (курманджи)');
    expect(languageName('tk', words('ar'))).to.equal('التركمانية');
    expect(languageName('!', words('tk'))).to.equal('!');
  });
});
