import { expect } from 'chai';
import { codesOf, only, outcome } from './checked.js';

const W = (label: Record<string, string>): string[] =>
  codesOf(outcome(label))
    .filter((code) => code.startsWith('W'))
    .sort();

const GOOD: Record<string, string> = {
  en: 'Improved care for children in the centres',
  bg: 'Подобрена грижа за децата в центровете',
  ar: 'رعاية أفضل للأطفال في المراكز',
  ru: 'Улучшенный уход за детьми в центрах',
};

/** One bad text a rule and language. */
const BAD: Record<string, Record<string, string>> = {
  W1: {
    en: 'Conduct improved courses for managers',
    bg: 'Провеждане на подобрени обучения за служители',
    ar: 'تنفيذ دورات أفضل للمدراء',
    ru: 'Проведение улучшенных курсов для сотрудников',
  },
  W2: { en: 'Care for children', bg: 'Грижа за децата', ar: 'رعاية الأطفال', ru: 'Уход за детьми' },
  W3: {
    en: 'Improved care for children through new standards',
    bg: 'Подобрена грижа за децата чрез нови стандарти',
    ar: 'رعاية أفضل للأطفال من خلال معايير جديدة',
    ru: 'Улучшенный уход за детьми посредством новых стандартов',
  },
  W4: {
    en: 'More children live in families and attend school',
    bg: 'Повече деца живеят в семейства и посещават училище',
    ar: 'الأطفال يعيشون حياة أفضل ويذهبون إلى المدرسة',
    ru: 'Больше детей живут в семьях и посещают школу',
  },
  W5: {
    en: 'Improved quality of care',
    bg: 'Подобрено качество',
    ar: 'جودة أفضل',
    ru: 'Улучшенное качество',
  },
};

describe('wording rules', () => {
  for (const [language, text] of Object.entries(GOOD)) {
    it(`W1 to W6 say nothing about a sound outcome (${language})`, () => {
      expect(W({ [language]: text })).to.deep.equal([]);
    });
  }

  for (const [code, texts] of Object.entries(BAD)) {
    for (const [language, text] of Object.entries(texts)) {
      it(`${code} finds it, and nothing else does (${language})`, () => {
        expect(W({ [language]: text })).to.deep.equal([code]);
      });
    }
  }

  it('W3 sees "by training", "като подготви" and "путём", but no nurses, examples or dates', () => {
    expect(W({ en: 'Improved care for children by training staff' })).to.include('W3');
    expect(W({ bg: 'Подобрена грижа за деца, като подготви екипи' })).to.include('W3');
    expect(W({ ru: 'Улучшенный уход за детьми путём обучения' })).to.include('W3');
    expect(W({ en: 'Improved care for children by nursing staff' })).to.not.include('W3');
    expect(W({ bg: 'Подобрени услуги за деца, като дневни центрове' })).to.not.include('W3');
    expect(W({ ru: 'Улучшенный уход за детьми через год' })).to.not.include('W3');
  });

  it('W4 leaves lists and subordinate clauses alone', () => {
    expect(W({ en: 'Improved skills and knowledge of managers' })).to.deep.equal([]);
    expect(W({ en: 'More children have plans that are known and can be used' })).to.deep.equal([]);
    expect(W({ bg: 'Подобрени умения и знания на екипите' })).to.deep.equal([]);
  });

  it('W6 counts words: 25 are fine, 26 are not', () => {
    const words = (n: number): string => `Improved care for children ${'word '.repeat(n - 4)}`;
    expect(W({ en: words(25) })).to.deep.equal([]);
    expect(only('W6', outcome({ en: words(26) })).params['n']).to.equal(26);
  });

  it('W1 W2 W5 do not speak of outputs', () => {
    const codes = codesOf((programme) => {
      programme.results[0]!.label = { en: 'Training of trainers' };
    });
    expect(codes).to.deep.equal([]);
  });

  it('W3 is one finding for a result, at its text in the language it is seen in', () => {
    const problem = only('W3', outcome({ en: GOOD['en']!, bg: BAD['W3']!['bg']!, ru: BAD['W3']!['ru']! }));
    expect(problem.path).to.deep.equal(['results', 1, 'label', 'bg']);
    expect(problem.params).to.deep.include({ id: 'plans-used', language: 'bg' });
    expect(problem.params['label']).to.have.property('bg');
  });

  it('W2 is content when one language says the direction', () => {
    expect(W({ en: GOOD['en']!, bg: BAD['W2']!['bg']! })).to.deep.equal([]);
  });

  it('W1 to W6 are not asked of a language without word lists; a region of a known one is known', () => {
    expect(W({ tk: 'word '.repeat(40) })).to.deep.equal([]);
    expect(W({ 'en-GB': BAD['W5']!['en']! })).to.deep.equal(['W5']);
  });

  it('W2 reads Arabic with and without vowel signs', () => {
    expect(W({ ar: 'تحسّن رعاية الأطفال' })).to.deep.equal([]);
    expect(W({ ar: 'تحسن رعاية الأطفال' })).to.deep.equal([]);
  });
});
