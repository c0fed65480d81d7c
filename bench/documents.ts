// Documents to measure with: made here from a seed, so that every run and every tool sees the same bytes.
import { createProgramme, type Programme } from '@careframe/core';

/** Small, fast, seeded random numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);

/**
 * 100 results, 1,000 indicators, 12 periods each, every eighth indicator also by sex: 12,000 totals and 3,000 parts,
 * 2.7 MB of JSON without blanks.
 */
export function largeDocument(): Programme {
  const random = seeded(7);
  const base = createProgramme({
    id: 'large',
    title: { en: 'Large' },
    languages: ['en'],
    period: { start: '2026-01-01', end: '2026-12-31' },
  });
  const results = Array.from({ length: 100 }, (_, n) => ({
    id: `r${n}`,
    stage: base.stages[n % base.stages.length]!.id,
    order: n,
    label: { en: `Result ${n}: families receive the services they need` },
  }));
  const indicators = Array.from({ length: 1000 }, (_, n) => ({
    id: `i${n}`,
    code: String(n),
    result: `r${n % 100}`,
    name: { en: `Families reached in municipality ${n}` },
    unit: { en: 'families' },
    measure: 'number' as const,
    direction: 'increase' as const,
    accumulation: 'cumulative' as const,
    frequency: 'month' as const,
    baseline: { value: 0 },
    targets: [{ value: 100 }],
    ...(n % 8 === 0 && { dimensions: ['sex'] }),
    meansOfVerification: { en: 'Register of the centre' },
    responsible: { en: 'Head of casework' },
  }));
  const observations = indicators.flatMap((indicator, place) =>
    MONTHS.flatMap((period, n) => {
      const value = Math.round(random() * 1000) / 10;
      const total = {
        id: `${indicator.id}-${n}`,
        indicator: indicator.id,
        period,
        value,
        source: { en: 'Register of the centre, monthly count' },
        date: `${period}-28`,
        role: { en: 'Case worker' },
      };
      if (place % 8 !== 0) return [total];
      const female = Math.round(random() * value * 10) / 10;
      const part = (sex: string, share: number) => ({
        id: `${total.id}-${sex}`,
        indicator: indicator.id,
        period,
        categories: { sex },
        value: share,
      });
      return [total, part('female', female), part('male', Math.round((value - female) * 10) / 10)];
    }),
  );
  const dimensions = [
    {
      id: 'sex',
      name: { en: 'Sex' },
      exclusive: true,
      exhaustive: true,
      categories: [
        { id: 'female', name: { en: 'Female' } },
        { id: 'male', name: { en: 'Male' } },
      ],
    },
  ];
  return { ...base, results, indicators, dimensions, observations };
}

const SIGNS = '23456789bcdfghjkmnpqrstvwxz';

/** The document with ids as `createId` makes them: `observation-7f3k9m2p`. */
export function withLongIds(document: Programme): Programme {
  const random = seeded(3);
  const made = new Map<string, string>();
  const long = (kind: string, id: string): string => {
    const signs = Array.from({ length: 8 }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('');
    const known = made.get(`${kind}-${id}`) ?? `${kind}-${signs}`;
    made.set(`${kind}-${id}`, known);
    return known;
  };
  const { results, indicators, observations } = document;
  return {
    ...document,
    results: results.map((result) => ({ ...result, id: long('result', result.id) })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      id: long('indicator', indicator.id),
      ...(indicator.result !== undefined && { result: long('result', indicator.result) }),
    })),
    observations: observations.map((observation) => ({
      ...observation,
      id: long('observation', observation.id),
      indicator: long('indicator', observation.indicator),
    })),
  };
}

/** A chain of `nodes` results in five stages with 1.3 links a node. */
export function largeChain(nodes: number): Programme {
  const random = seeded(11);
  const stages = (['input', 'activity', 'output', 'outcome', 'impact'] as const).map((level) => ({
    id: level,
    level,
    name: { en: level },
  }));
  const perStage = nodes / stages.length;
  const results = stages.flatMap((stage) =>
    Array.from({ length: perStage }, (_, n) => ({
      id: `${stage.id}-${n}`,
      stage: stage.id,
      order: n,
      label: { en: `Result ${n}` },
    })),
  );
  const links = Array.from({ length: Math.round(nodes * 1.3) }, (_, n) => {
    const from = Math.floor(random() * (stages.length - 1));
    return {
      id: `l${n}`,
      from: `${stages[from]!.id}-${Math.floor(random() * perStage)}`,
      to: `${stages[from + 1]!.id}-${Math.floor(random() * perStage)}`,
      kind: 'contributes' as const,
    };
  });
  return {
    ...createProgramme({
      id: 'chain',
      title: { en: 'Chain' },
      languages: ['en'],
      period: { start: '2026-01-01', end: '2026-12-31' },
    }),
    stages,
    results,
    links,
  };
}
