import type { RatingLevel, RatingProfile } from '../profile.types.js';

const met: RatingLevel = {
  ratings: [
    { id: 'met', state: 'on-track' },
    { id: 'partly-met', state: 'needs-attention' },
    { id: 'not-met', state: 'off-track' },
  ],
  bands: {
    on: 'share',
    steps: [
      { rating: 'met', from: 1 },
      { rating: 'partly-met', from: Number.MIN_VALUE },
      { rating: 'not-met', from: 0 },
    ],
  },
};

/**
 * HNQIS, Population Services International: competency classes and assessment score of its public wiki (pages "Competency
 * classes" and "Assessment score", 2020–2023). Scores are weighted means over the answered questions, never over
 * sub-scores. Competent: every critical question fully met and over 89.9 % of the non-critical; needs improvement: from
 * 79.9 to 89.9 %; else not competent. Where there is no non-critical question the critical ones decide alone (as in the
 * app's `CompetencyScoreCalculationDomainService`). The score of the whole is that of the critical questions, or of the
 * non-critical ones if there are none. A critical question nobody assessed leaves the class open.
 */
export const hnqis: RatingProfile = {
  id: 'hnqis-2',
  source: 'PSI, HNQIS 2.0 wiki: competency classes and assessment score',
  scoreOf: ['critical', 'non-critical'],
  mustAssess: ['critical'],
  criterion: met,
  whole: {
    ratings: [
      { id: 'competent', state: 'on-track' },
      { id: 'competent-needs-improvement', state: 'needs-attention' },
      { id: 'not-competent', state: 'off-track' },
    ],
    rules: [
      {
        code: 'competent',
        rating: 'competent',
        when: [
          { code: 'critical-not-full', measure: 'share', of: 'critical', from: 1, ifNone: true },
          {
            code: 'non-critical-not-over-89.9',
            measure: 'share',
            of: 'non-critical',
            above: 0.899,
            ifNone: true,
          },
        ],
      },
      {
        code: 'competent-needs-improvement',
        rating: 'competent-needs-improvement',
        when: [
          { code: 'critical-not-full', measure: 'share', of: 'critical', from: 1, ifNone: true },
          { code: 'non-critical-under-79.9', measure: 'share', of: 'non-critical', from: 0.799 },
        ],
      },
    ],
    otherwise: 'not-competent',
  },
};
