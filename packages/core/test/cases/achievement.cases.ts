import {
  achievement,
  explain,
  indicatorStatus,
  type Achievement,
  type AchievementInput,
  type Indicator,
} from '@careframe/core';
import { observed, overall, programmeOf } from '../indicators/cases.js';
import type { CaseTopic } from './case.js';

/** The share, or the word for the state or reason. */
function said(result: Achievement): number | string {
  return result.kind === 'ratio' ? result.value : result.kind === 'state' ? result.state : result.reason;
}
const of = (input: AchievementInput): number | string => said(achievement(input));

const GAP = '(value − baseline) ÷ (target − baseline)';
const SIMPLE = 'value ÷ target';
const MIRROR = '1 + (value − target) ÷ |target| for a rising indicator';
const D_PORTAL = 'D-Portal (IATI), savi.js: formula; figures computed';
const LOGALTO = 'LogAlto help, article 86';
const INFOR = 'Infor performance management manual, strategy management guide 10.4';

/** Where a falling indicator of 2021 to 2024 stands at the end of 2022. */
const fallingAtHalfTime = (value: number): unknown => {
  const indicator = { direction: 'decrease', baseline: { value: 60 }, targets: overall(20) } as const;
  const programme = programmeOf(indicator, [observed('2022', { value })]);
  return indicatorStatus(programme, 'i', { today: '2023-01-15' }).state;
};

/** State of a value of which 100 was expected, by the indicator's own bounds when it states any. */
const stateAt = (value: number, thresholds?: Indicator['thresholds']): string =>
  indicatorStatus(
    programmeOf({ targets: [{ period: '2022', value: 100 }], thresholds }, [observed('2022', { value })]),
    'i',
    { today: '2025-06-01' },
  ).state;

/** State of a share under the bands of UNDP's report card. */
const undp = (percent: number): string => stateAt(percent, { onTrack: 1, attention: 0.5 });

export const topic: CaseTopic = {
  id: 'achievement',
  title: 'How far an indicator has come',
  about:
    'The share of the way from the baseline to the target that is done. It may be under 0 (moved away) or over 100 % (beyond the target); only a bar is clipped. Where a share would say nothing, a state or the reason stands instead. The share does not say whether the programme caused the change.',
  cases: [
    {
      id: 'AC-1',
      title: 'A fall from 60 to 40 on the way to 20 is half the way',
      source: D_PORTAL,
      formula: GAP,
      given: ['The baseline is 60 children in institutions.', 'The target is 20.', 'The value is 40.'],
      steps: ['From 60 to 40 is a fall of 20.', 'From 60 to 20 is a way of 40.', '20 ÷ 40 = 0.5.'],
      result: 'Half the way, 50 %.',
      run: () => {
        const result = achievement({ baseline: 60, target: 20, actual: 40, direction: 'decrease' });
        return {
          share: said(result),
          steps: explain(result).map(({ params }) => [params['done'], params['way']]),
        };
      },
      expected: { share: 0.5, steps: [[20, 40]] },
    },
    {
      id: 'AC-2',
      title: 'A rise from 10 to 30 on the way to 50 is half the way',
      source: D_PORTAL,
      formula: GAP,
      given: ['The baseline is 10.', 'The target is 50.', 'The value is 30.'],
      steps: ['(30 − 10) ÷ (50 − 10) = 20 ÷ 40 = 0.5.'],
      result: '50 %; the same formula serves rising and falling indicators.',
      run: () => of({ baseline: 10, target: 50, actual: 30, direction: 'increase' }),
      expected: 0.5,
    },
    {
      id: 'AC-3',
      title: 'A value that moved away from the target is under 0 and stays so',
      source: D_PORTAL,
      formula: GAP,
      given: ['The baseline is 60.', 'The target is 20.', 'The value is 70.'],
      steps: ['(70 − 60) ÷ (20 − 60) = 10 ÷ −40 = −0.25.'],
      result: '−25 %, where D-Portal shows 0.',
      run: () => {
        const result = achievement({ baseline: 60, target: 20, actual: 70, direction: 'decrease' });
        return [said(result), explain(result).map(({ code }) => code)];
      },
      expected: [-0.25, ['gap', 'away']],
    },
    {
      id: 'AC-4',
      title: 'A value beyond the target is over 100 % and stays so',
      source: D_PORTAL,
      formula: GAP,
      given: ['The baseline is 0.', 'The target is 60.', 'The value is 102.'],
      steps: ['(102 − 0) ÷ (60 − 0) = 1.7.'],
      result: '170 %, where D-Portal shows 100.',
      run: () => of({ baseline: 0, target: 60, actual: 102, direction: 'increase' }),
      expected: 1.7,
    },
    {
      id: 'AC-5',
      title: 'Counted up from zero: 55 of 100, and of a final 1,000',
      source: LOGALTO,
      formula: SIMPLE,
      given: ['15 came in 2018 and 40 in 2019.', 'The target of the period is 100, the final one 1,000.'],
      steps: ['15 + 40 = 55.', '55 ÷ 100 = 0.55.', '55 ÷ 1,000 = 0.055.'],
      result: '55 % of the target of the period, 5.5 % of the final one.',
      run: () => [100, 1000].map((target) => of({ baseline: 0, target, actual: 55, direction: 'increase' })),
      expected: [0.55, 0.055],
    },
    {
      id: 'AC-6',
      title: 'Simple shares: 450 of 700 and 35 of 80',
      source: 'LogAlto help, article 231',
      formula: SIMPLE,
      given: ['450 of 700 planned.', '35 of 80 planned.'],
      steps: ['450 ÷ 700 = 0.642857…', '35 ÷ 80 = 0.4375.'],
      result: '64.29 % and 43.75 %.',
      run: () => [
        of({ target: 700, actual: 450, direction: 'increase' }),
        of({ target: 80, actual: 35, direction: 'increase' }),
      ],
      expected: [0.642857142857, 0.4375],
      tolerance: 1e-12,
    },
    {
      id: 'AC-7',
      title: 'By the distance from a target of 50',
      source: INFOR,
      formula: MIRROR,
      given: ['The target is 50, no baseline is known.', 'The values are 50, 100, 0 and −50.'],
      steps: [
        '1 + (50 − 50) ÷ 50 = 1.',
        '1 + (100 − 50) ÷ 50 = 2.',
        '1 + (0 − 50) ÷ 50 = 0.',
        '1 + (−50 − 50) ÷ 50 = −1.',
      ],
      result: '100 %, 200 %, 0 % and −100 %.',
      run: () =>
        [50, 100, 0, -50].map((actual) =>
          of({ target: 50, actual, direction: 'increase', method: 'mirror' }),
        ),
      expected: [1, 2, 0, -1],
    },
    {
      id: 'AC-8',
      title: 'By the distance from a target of −50',
      source: INFOR,
      formula: MIRROR,
      given: ['The target is −50, no baseline is known.', 'The values are −50, −100, −150, 0 and 50.'],
      steps: ['The distance from −50 is 0, −50, −100, 50 and 100.', 'Each is divided by 50 and added to 1.'],
      result: '100 %, 0 %, −100 %, 200 % and 300 %.',
      run: () =>
        [-50, -100, -150, 0, 50].map((actual) =>
          of({ target: -50, actual, direction: 'increase', method: 'mirror' }),
        ),
      expected: [1, 0, -1, 2, 3],
    },
    {
      id: 'AC-9',
      title: 'From a stated worst value: 20 days of waiting between 30 and 10',
      source: 'WebFOCUS performance management forum, reply of the vendor: formula; figures computed',
      formula: '(worst − value) ÷ (worst − target)',
      given: ['The worst value is 30 days.', 'The target is 10 days.', 'The value is 20 days.'],
      steps: ['(30 − 20) ÷ (30 − 10) = 10 ÷ 20 = 0.5.'],
      result: '50 % of the way from the worst value to the target.',
      run: () => of({ target: 10, actual: 20, worst: 30, direction: 'decrease', method: 'basis' }),
      expected: 0.5,
    },
    {
      id: 'AC-10',
      title: '102 trained of 60 planned: 170 %, and both numbers are shown',
      source: 'Training project report, Turkmenistan: figures; share computed',
      formula: SIMPLE,
      given: ['60 people were planned.', '102 were trained.'],
      steps: ['102 ÷ 60 = 1.7.'],
      result: '102 of 60 is 170 %, beyond the target.',
      run: () => explain(achievement({ target: 60, actual: 102, direction: 'increase' })),
      expected: [
        { code: 'simple', params: { target: 60, actual: 102, percent: 1.7 } },
        { code: 'beyond', params: { target: 60, actual: 102 } },
      ],
    },
    {
      id: 'AC-11',
      title: '40 of 50 tested passed: 8,000 of a group of 10,000',
      source: 'IndiKit (Tearfund), indicator 3635',
      formula: 'share × group; value ÷ target',
      given: ['40 of 50 people tested passed.', 'The target group is 10,000.'],
      steps: ['40 ÷ 50 = 0.8.', '0.8 × 10,000 = 8,000.', '8,000 ÷ 10,000 = 0.8.'],
      result: '80 %, or 8,000 people.',
      run: () => {
        const share = of({ target: 50, actual: 40, direction: 'increase' }) as number;
        return [share * 10_000, of({ target: 10_000, actual: share * 10_000, direction: 'increase' })];
      },
      expected: [8000, 0.8],
    },
    {
      id: 'AC-12',
      title: 'Expected by now: a value on the straight line is on track, one above it is not',
      source: 'Camms, expected-to-date; line and bands are our own definition',
      formula:
        '(value − baseline) ÷ (expected − baseline), expected on the straight line from the baseline to the target',
      given: [
        'From 60 in January 2021 to 20 in December 2024.',
        'At the end of 2022 half the time is over, so about 40 is expected.',
        'The value is 40, or 55.',
      ],
      steps: ['40: a fall of 20 of the 20 expected, 100 %.', '55: a fall of 5 of the 20 expected, 25 %.'],
      result: '40 is on track, 55 is off track.',
      run: () => [40, 55].map(fallingAtHalfTime),
      expected: ['on-track', 'off-track'],
    },
    {
      id: 'AC-13',
      title: 'Bands without a gap: 99.5 falls between "green from 100" and "amber to 99"',
      source: 'UNDP development report card 2014, annex I: bands; half-open by our own rule',
      formula: 'on track from 100 %, needs attention from 50 %, off track below',
      given: ['The shares are 100, 99.5, 99, 50 and 49.9 %.'],
      steps: ['Each band reaches from its lower bound up to the next one, which is no longer in it.'],
      result: '100 is on track; 99.5, 99 and 50 need attention; 49.9 is off track.',
      run: () => [100, 99.5, 99, 50, 49.9].map(undp),
      expected: ['on-track', 'needs-attention', 'needs-attention', 'needs-attention', 'off-track'],
    },
    {
      id: 'AC-14',
      title: 'A target equal to the baseline is kept or not; there is no percentage',
      source: 'Own rule; two other systems divide by zero here (Hikaya, RSR)',
      formula: 'value at or better than the baseline: kept',
      given: ['Baseline and target are 20.', 'The value is 25, 20 or 19; more is better.'],
      steps: ['The way is 20 − 20 = 0, and a share of 0 does not exist.'],
      result: '25 and 20 have kept the level, 19 is worse.',
      run: () =>
        [25, 20, 19].map((actual) => of({ baseline: 20, target: 20, actual, direction: 'increase' })),
      expected: ['kept', 'kept', 'worse'],
    },
    {
      id: 'AC-15',
      title: 'Without a baseline a falling indicator has no percentage, but a reason',
      source: 'Own rule; the eTools partner reporting portal takes the unknown baseline for 0',
      formula: GAP,
      given: ['The target is 20 and the value 40; fewer is better.', 'The baseline is not known.'],
      steps: ['The way from an unknown baseline has no length.'],
      result: 'No percentage: the baseline is missing.',
      run: () => of({ target: 20, actual: 40, direction: 'decrease' }),
      expected: 'missing-baseline',
    },
    {
      id: 'AC-16',
      title: 'A range is kept or left, both bounds included',
      source: 'Own rule',
      formula: 'lowest ≤ value ≤ highest',
      given: ['10 to 20 children in a group are agreed.', 'The values are 10, 20 and 21.'],
      steps: ['10 and 20 are bounds and belong to the range.', '21 is over the highest value.'],
      result: 'In range, in range, out of range.',
      run: () => [10, 20, 21].map((actual) => of({ direction: 'range', min: 10, max: 20, actual })),
      expected: ['in-range', 'in-range', 'out-of-range'],
    },
    {
      id: 'AC-17',
      title: 'The colours: on track from 90 % of what was expected, needs attention from 70 %',
      source: 'Own definition; an indicator may state other bounds',
      formula: 'share of the expected ≥ 0.9: on track; ≥ 0.7: needs attention; else off track',
      given: [
        '100 was expected by now.',
        'The values are 90, 89.9, 70 and 69.9; then 90 with bounds of 95 and 80 %.',
      ],
      steps: [
        'Each band reaches from its lower bound up to the next one, which is no longer in it.',
        'Shares are compared unrounded: 89.9 % is not 90 %.',
      ],
      result:
        'On track, needs attention, needs attention, off track; by the other bounds 90 needs attention.',
      run: () => [
        ...[90, 89.9, 70, 69.9].map((value) => stateAt(value)),
        stateAt(90, { onTrack: 0.95, attention: 0.8 }),
      ],
      expected: ['on-track', 'needs-attention', 'needs-attention', 'off-track', 'needs-attention'],
    },
  ],
};
