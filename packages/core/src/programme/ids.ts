/** Fresh ids: language-neutral, short enough to read out, long enough that two people offline do not meet. */
import type { Collection } from './programme.schema.js';

const PREFIXES: Readonly<Record<Collection | 'assumption' | 'change' | 'programme', string>> = {
  sites: 'site',
  stages: 'stage',
  results: 'result',
  links: 'link',
  indicators: 'indicator',
  dimensions: 'dimension',
  observations: 'observation',
  rubrics: 'rubric',
  assessments: 'assessment',
  trainings: 'training',
  actions: 'action',
  decisions: 'decision',
  assumption: 'assumption',
  change: 'change',
  programme: 'programme',
};

/** Without vowels and look-alikes: no words come about, nothing is misread. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 8;

/** For example `result-7f3k9m2p`. `random` gives numbers in [0, 1). */
export function createId(kind: keyof typeof PREFIXES, random: () => number): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length)));
  return `${PREFIXES[kind]}-${signs.join('')}`;
}
