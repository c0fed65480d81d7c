import type { RatingLevel, RatingProfile } from '../profile.types.js';

const ratings: RatingLevel['ratings'] = [
  { id: 'on-track', state: 'on-track' },
  { id: 'needs-attention', state: 'needs-attention' },
  { id: 'off-track', state: 'off-track' },
];

const failed = { code: 'critical-failed', measure: 'failed', from: 1 } as const;

const level: RatingLevel = {
  ratings,
  bands: { on: 'mean', steps: 'rubric' },
  limits: [{ code: 'critical-failed', atMost: 'needs-attention', when: [failed] }],
};

/**
 * The rubric's own bands, as `scoreAssessment` uses them: a mean over criteria, and a failed critical criterion keeps
 * its area and the whole from being better than "needs attention".
 */
export const plainBands: RatingProfile = {
  id: 'bands',
  source: 'The rubric’s own bands',
  criterion: {
    ratings,
    bands: { on: 'mean', steps: 'rubric' },
    limits: [{ code: 'critical-failed', atMost: 'off-track', when: [failed] }],
  },
  area: level,
  whole: level,
};
