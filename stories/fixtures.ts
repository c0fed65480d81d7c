/** Documents the stories show: real starters, an empty one, a large one, a broken one. */
import { createProgramme } from '@careframe/core';
import type { Programme } from '@careframe/core';
import { loadStarter } from '@careframe/starters';

/** A day inside every starter's period, so that a story looks the same tomorrow. */
export const STORY_DAY: Readonly<Record<string, string>> = {
  'duhok-centre': '2013-04-15',
  'child-centred-monitoring': '2015-12-01',
  'district-workforce': '2015-06-30',
  'turkmenistan-training': '2022-12-31',
  'deinstitutionalisation-training': '2013-06-30',
};

export const starter = loadStarter;

export function emptyProgramme(): Programme {
  return createProgramme({
    id: 'empty',
    title: { en: 'A new programme' },
    languages: ['en'],
    period: { start: '2026-01-01', end: '2026-12-31' },
  });
}

/** JSON that broke off while it was copied: what a manager may well paste. */
export const BROKEN_TEXT = '{ "formatVersion": 1, "id": "duhok-centre", "title": { "en": "Day-care centre", ';

/** Many results, indicators and values; sizes as the performance paper names them. */
export function largeProgramme(perStage = 25): Programme {
  const programme = emptyProgramme();
  const stages = programme.stages.map((stage) => stage.id);
  const results = stages.flatMap((stage, s) =>
    Array.from({ length: perStage }, (_, n) => ({
      id: `r${s}-${n}`,
      stage,
      order: n,
      label: { en: `Result ${s + 1}.${n + 1}: services reach families in municipality ${n + 1}` },
    })),
  );
  const links = stages.slice(1).flatMap((_, s) =>
    Array.from({ length: perStage }, (__, n) => ({
      id: `l${s}-${n}`,
      from: `r${s}-${n}`,
      to: `r${s + 1}-${(n * 7 + s) % perStage}`,
      kind: 'contributes' as const,
      reason: { en: 'The one makes the other possible.' },
      assumptions: n % 3 === 0 ? [{ id: `a${s}-${n}`, text: { en: 'Staff stay in post.' } }] : [],
    })),
  );
  const indicators = results.slice(0, perStage * 2).map((result, n) => ({
    id: `i${n}`,
    code: `${n + 1}`,
    result: result.id,
    name: { en: `Families reached in municipality ${n + 1}` },
    unit: { en: 'families' },
    measure: 'number' as const,
    direction: 'increase' as const,
    accumulation: 'cumulative' as const,
    baseline: { value: 0 },
    targets: [{ value: 100 + n }],
    frequency: 'quarter' as const,
  }));
  const observations = indicators.flatMap((indicator, n) =>
    ['2026-Q1', '2026-Q2', '2026-Q3'].map((period, q) => ({
      id: `o${n}-${q}`,
      indicator: indicator.id,
      period,
      value: (q + 1) * 20 + (n % 17),
      source: { en: 'Register' },
    })),
  );
  return { ...programme, title: { en: 'A large programme' }, results, links, indicators, observations };
}
