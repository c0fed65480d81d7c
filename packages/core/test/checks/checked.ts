/** A document no rule has anything to say about, and what a change to it brings up. */
import {
  checkProgramme,
  type CheckOptions,
  type Indicator,
  type Observation,
  type Problem,
  type Programme,
  type Stage,
} from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';

/** Changes at will; the document is a fresh one each time. */
export type Spoil = (programme: Programme) => void;

export const TODAY = '2023-01-01';

const described = {
  unit: { en: 'people' },
  meansOfVerification: { en: 'Register' },
  responsible: { en: 'Director' },
  frequency: 'quarter',
} as const;

/** The sound programme with what the rules ask for. Stages: outputs and outcomes; two results, one link. */
export function cleanProgramme(): Programme {
  const sound = soundProgramme();
  const [trained] = sound.indicators;
  const source = { en: 'Attendance list' };
  return {
    ...sound,
    results: sound.results.map((result) =>
      result.id === 'plans-used'
        ? { ...result, label: { en: 'More children have care plans that are followed' } }
        : result,
    ),
    indicators: [
      { ...trained!, ...described, targets: [{ period: '2022-Q4', value: 40, illustrative: true }] },
      {
        ...described,
        id: 'plans',
        code: '1.2',
        result: 'plans-used',
        name: { en: 'Children with a plan that is followed' },
        measure: 'number',
        direction: 'increase',
        accumulation: 'cumulative',
        baseline: { value: 4 },
        targets: [{ period: '2022-Q4', value: 30 }],
      },
    ],
    observations: sound.observations.map((observation) => ({ ...observation, source })),
  };
}

export function problemsOf(
  spoil: Spoil = () => undefined,
  options: CheckOptions = { today: TODAY },
): readonly Problem[] {
  const programme = cleanProgramme();
  spoil(programme);
  return checkProgramme(programme, options);
}

export function codesOf(spoil?: Spoil, options?: CheckOptions): string[] {
  return problemsOf(spoil, options).map(({ code }) => code);
}

/** The only finding with this code. */
export function only(code: string, spoil: Spoil, options?: CheckOptions): Problem {
  const found = problemsOf(spoil, options).filter((problem) => problem.code === code);
  if (found.length !== 1) throw new Error(`${found.length} findings ${code}`);
  return found[0]!;
}

/** Says something else in the outcome. */
export function outcome(label: Readonly<Record<string, string>>): Spoil {
  return (programme) => {
    programme.results[1]!.label = label;
  };
}

export function setIndicator(fields: Partial<Indicator>, index = 1): Spoil {
  return (programme) => {
    programme.indicators[index] = { ...programme.indicators[index]!, ...fields };
  };
}

export function setObservations(...observations: Partial<Observation>[]): Spoil {
  return (programme) => {
    programme.observations = observations.map((fields, at) => ({
      id: `v${at}`,
      indicator: 'plans',
      period: '2021-Q1',
      source: { en: 'Register' },
      ...fields,
    }));
  };
}

/** Stages of these levels, one result each (`r0`, `r1` …), linked by pairs of numbers with a reason. */
export function chain(
  levels: readonly Stage['level'][],
  links: readonly (readonly [number, number])[],
): Spoil {
  return (programme) => {
    programme.stages = levels.map((level, at) => ({ id: `s${at}`, level, name: { en: `Stage ${at}` } }));
    programme.results = levels.map((_, at) => ({
      id: `r${at}`,
      stage: `s${at}`,
      order: 0,
      label: { en: `More children number${at} reach${at} goal${at}` },
      notMeasured: { en: 'test' },
    }));
    programme.links = links.map(([from, to], at) => ({
      id: `l${at}`,
      from: `r${from}`,
      to: `r${to}`,
      kind: 'contributes',
      reason: { en: 'because' },
    }));
    programme.indicators = [];
    programme.observations = [];
  };
}
