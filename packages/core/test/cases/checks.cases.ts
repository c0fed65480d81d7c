import { checkProgramme, checkReporting, isIatiNumber } from '@careframe/core';
import { cleanProgramme, codesOf, outcome, setIndicator, type Spoil } from '../checks/checked.js';
import type { CaseTopic } from './case.js';

const GAC = 'Global Affairs Canada, results-based management tip sheet 2.2';
const IATI = 'IATI Standard 2.03, rulesets/standard.json';

const wordingOf = (label: Readonly<Record<string, string>>): string[] =>
  codesOf(outcome(label)).filter((code) => code.startsWith('W'));

/** The goal of a de-institutionalisation project as its report words it, and our translation. */
const GOAL = {
  bg: 'Основната цел на проекта е да осигури плавен и сведен до минимални рискове процес на преместване на деца от домове и адаптирането им в общността, като подготви администрацията на общините, ангажирани с деинституционализацията, за създаване на екипи от професионалисти, способни да осигуряват качествена грижа за деца (от домове и от общността).',
  en: 'The main goal of the project is to provide a smooth process, with risks kept to a minimum, of moving children from homes and of their adaptation in the community, by preparing the administration of the municipalities engaged in de-institutionalisation to create teams of professionals able to provide quality care for children (from homes and from the community).',
};

/** An impact linked straight to an activity, without a reason. */
const skipped: Spoil = (programme) => {
  programme.stages = (['activity', 'output', 'impact'] as const).map((level) => ({
    id: level,
    level,
    name: { en: level },
  }));
  programme.results = ['activity', 'impact'].map((stage) => ({
    id: stage,
    stage,
    order: 0,
    label: { en: `More children reach ${stage}` },
    notMeasured: { en: 'test' },
  }));
  programme.links = [
    {
      id: 'l',
      from: 'activity',
      to: 'impact',
      kind: 'contributes',
      assumptions: [{ id: 'a', text: { en: 'The law stays in force' } }],
    },
  ];
  programme.indicators = [];
  programme.observations = [];
};

export const topic: CaseTopic = {
  id: 'checks',
  title: 'What the checks find',
  about:
    'Rules that see what can be seen without judging: how a result is worded, what leads to what, how an indicator is described. A finding is a reason to look again. No finding is no proof of quality.',
  cases: [
    {
      id: 'CH-1',
      title: 'The goal of a real report: too long, and the way to it in the same sentence',
      source: `${GAC}; sentence of the Bulgarian de-institutionalisation report`,
      formula: 'W3: "by preparing", "като подготви"; W6: more than 25 words',
      given: ['The main goal as the report has it, in Bulgarian and in English.'],
      steps: [
        '"като подготви…" and "by preparing…" tell the way, not the result.',
        'The sentence has over 40 words.',
      ],
      result: 'Two levels in one statement (W3), hard to remember (W6).',
      run: () =>
        [wordingOf({ bg: GOAL.bg }), wordingOf({ en: GOAL.en })].map((codes) =>
          ['W3', 'W6'].map((code) => codes.includes(code)),
        ),
      expected: [
        [true, true],
        [true, true],
      ],
    },
    {
      id: 'CH-2',
      title: '"73 of 102 participants trained" as an outcome counts what was done',
      source: 'Training project report; rule after SMART',
      formula: 'I1: an outcome measured only by what was done',
      given: ['The outcome reads "73 of 102 participants trained" and has no indicator.'],
      steps: ['Being trained is what the project does.', 'What is different for these people is not said.'],
      result: 'I1, measured only by counting.',
      run: () =>
        codesOf((programme) => {
          programme.indicators.pop();
          outcome({ en: '73 of 102 participants trained' })(programme);
        }).filter((code) => code.startsWith('I1')),
      expected: ['I1.count-only'],
    },
    {
      id: 'CH-3',
      title: 'Direction, what, who, where: nothing to say',
      source: GAC,
      formula: 'direction + what changes + who + where',
      given: ['"Improved care for children in the centres", and the same in Bulgarian, Arabic and Russian.'],
      steps: ['Improved: the direction.', 'Care: what.', 'Children: who.', 'In the centres: where.'],
      result: 'No finding about the wording.',
      run: () =>
        [
          { en: 'Improved care for children in the centres' },
          { bg: 'Подобрена грижа за децата в центровете' },
          { ar: 'رعاية أفضل للأطفال في المراكز' },
          { ru: 'Улучшенный уход за детьми в центрах' },
        ].map(wordingOf),
      expected: [[], [], [], []],
    },
    {
      id: 'CH-4',
      title: '"Conduct courses for managers" is an activity, not an outcome',
      source: GAC,
      formula: 'W1: begins with an activity word',
      given: ['The outcome reads "Conduct improved courses for managers".'],
      steps: ['"Conduct" says what will be done.'],
      result: 'W1.',
      run: () => wordingOf({ en: 'Conduct improved courses for managers' }),
      expected: ['W1'],
    },
    {
      id: 'CH-5',
      title: 'From an activity straight to the impact: a step is missing',
      source: 'Conservation Standards, criteria of results chains',
      formula: 'L2: the link skips a stage and gives no reason',
      given: ['An activity is linked to the impact.', 'Between them stands the stage of outputs.'],
      steps: ['Activity → (output) → impact: one stage is skipped.'],
      result: 'L2.',
      run: () => codesOf(skipped),
      expected: ['L2'],
    },
    {
      id: 'CH-6',
      title: 'A target on the wrong side of the baseline is an error',
      source: 'Own rule; Akvo RSR asks for the direction and does not use it',
      formula: 'I6: (target − baseline) has the sign of the direction',
      given: ['The baseline is 4 and the target 30.', 'The direction says that fewer is better.'],
      steps: ['30 − 4 = 26 is a rise, the direction is a fall.'],
      result: 'I6, must be fixed.',
      run: () => codesOf(setIndicator({ direction: 'decrease' })),
      expected: ['I6.wrong-side'],
    },
    {
      id: 'CH-7',
      title: 'Values that IATI cannot read as numbers',
      source: `${IATI}, rules 8.8.2, 8.9.2 and 8.10.2`,
      formula: 'ASCII digits, an optional minus, an optional decimal point',
      given: ['The texts 11, -0.5, 1,000, 50%, ٥٠ and 1e3.'],
      steps: ['A separator, a per cent sign, other digits and an exponent are no part of a plain number.'],
      result: '11 and −0.5 are numbers, the others are not.',
      run: () => ['11', '-0.5', '1,000', '50%', '٥٠', '1e3'].map(isIatiNumber),
      expected: [true, true, false, false, false, false],
    },
    {
      id: 'CH-8',
      title: 'References on the result and on its indicator break rule 8.11.1',
      source: `${IATI}, rule 8.11.1; annotated example of the standard (activity-standard-example-annotated.xml)`,
      formula: 'references at the result or at its indicators, not at both',
      given: [
        'The result refers to 99/B1, its indicator to 1/3429, 7/861 and 99/B1, as in the annotated example.',
      ],
      steps: ['Both have at least one: the rule is broken, though the file is valid for the schema.'],
      result: 'One finding, rule 8.11.1.',
      run: () => {
        const programme = cleanProgramme();
        const own = { vocabulary: '99', code: 'B1' };
        const ofOthers = [
          { vocabulary: '1', code: '3429' },
          { vocabulary: '7', code: '861' },
        ];
        Object.assign(programme.results[1]!, { references: [own] });
        Object.assign(programme.indicators[1]!, { references: [...ofOthers, own] });
        return checkReporting(programme)
          .filter(({ code }) => code === 'IATI.two-references')
          .map(({ params, severity }) => [params['rule'], severity]);
      },
      expected: [['8.11.1', 'must']],
    },
    {
      id: 'CH-9',
      title: 'A sound programme: no finding',
      source: 'Own rule',
      formula: 'all rules',
      given: ['A small programme with two results, one link and two indicators, each fully described.'],
      steps: ['Every rule is asked.'],
      result: 'Nothing to look at.',
      run: () => checkProgramme(cleanProgramme(), { today: '2023-01-01' }),
      expected: [],
    },
  ],
};
