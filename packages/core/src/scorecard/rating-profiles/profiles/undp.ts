import type { RatingLevel, RatingProfile } from '../profile.types.js';

const level: RatingLevel = {
  ratings: [
    { id: 'green', state: 'on-track' },
    { id: 'amber', state: 'needs-attention' },
    { id: 'red', state: 'off-track' },
  ],
  bands: {
    on: 'share',
    steps: [
      { rating: 'green', from: 1 },
      { rating: 'amber', from: 0.5 },
      { rating: 'red', from: 0 },
    ],
  },
};

/**
 * Development report card of UNDP (Executive Board, 2014, annex I): the unweighted mean of what indicators reached of their
 * targets; green from 100 %, amber 50 to 99, red under 50, grey with insufficient data. The card leaves 99.5 open; here
 * nothing is rounded, so that it is amber. The rubric's scale ends at what counts as 100 %.
 */
export const undp: RatingProfile = {
  id: 'undp-2014',
  source: 'UNDP, development report card, annex I, 2014',
  weights: 'none',
  criterion: level,
  area: level,
  whole: level,
};
