import { createProgramme } from '@careframe/core';
import type { Indicator, Observation, Programme, Target } from '@careframe/core';

const SOURCE = { en: 'Monthly report' };

export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i',
    name: { en: 'Indicator' },
    measure: 'number',
    direction: 'increase',
    accumulation: 'level',
    ...changes,
  };
}

let made = 0;

/** An observation with a source, of indicator `i`. */
export function observed(period: string, changes: Partial<Observation> = {}): Observation {
  made++;
  return { id: `o${made}`, indicator: 'i', period, source: SOURCE, ...changes };
}

export function overall(value: number): Target[] {
  return [{ value }];
}

/** A programme of 2021 to 2024 with one indicator. */
export function programmeOf(
  indicator: Partial<Indicator>,
  observations: Observation[],
  changes: Partial<Programme> = {},
): Programme {
  const empty = createProgramme({
    id: 'p',
    title: { en: 'P' },
    languages: ['en'],
    period: { start: '2021-01-01', end: '2024-12-31' },
  });
  return { ...empty, indicators: [indicatorOf(indicator)], observations, ...changes };
}
