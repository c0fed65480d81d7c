import type { RatingProfile } from '../profile.types.js';

/**
 * SIMS 2.0/3.0, Site Improvement through Monitoring System (PEPFAR): every core essential element is 1 red, urgent; 2
 * yellow, needs improvement; 3 light green, meets; 4 dark green, surpasses; 0 is grey, not applicable, and no score
 * (DATIM, user's guide of October 2018). There is no rating of the whole: what counts is how many are in which colour. A
 * follow-up looks at the red and yellow ones (SIMS 4.1 above-site tool, 15 August 2020).
 */
export const sims: RatingProfile = {
  id: 'sims-3',
  source: 'PEPFAR, SIMS 2.0/3.0 user’s guide and data dictionary, October 2018',
  notApplicable: [0],
  followUp: ['red', 'yellow'],
  criterion: {
    ratings: [
      { id: 'dark-green', state: 'on-track' },
      { id: 'light-green', state: 'on-track' },
      { id: 'yellow', state: 'needs-attention' },
      { id: 'red', state: 'off-track' },
    ],
    bands: {
      on: 'mean',
      steps: [
        { rating: 'red', from: 1 },
        { rating: 'yellow', from: 2 },
        { rating: 'light-green', from: 3 },
        { rating: 'dark-green', from: 4 },
      ],
    },
  },
};
