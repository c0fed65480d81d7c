import type { RatingProfile } from '../profile.types.js';

const classes = ['mandatory', 'critical', 'foundational'];

/**
 * Hague accreditation of adoption services, Council on Accreditation: "How are ratings determined?" (Substantial
 * Compliance System of the US Department of State, before April 2021). Scale: 1 full, 2 substantial, 3 partial, 4
 * non-compliance, so that low is good. Criteria are of the class "mandatory", "critical" or "foundational". Passed:
 * every mandatory standard 1, every critical one 1 or 2, no foundational one 4, and at least 85 % of all applicable
 * standards 1 or 2. A written reason is required for 3 or 4 on critical and foundational standards and for 2 to 4 on
 * mandatory ones.
 */
export const hague: RatingProfile = {
  id: 'hague-coa-2017',
  source:
    'Council on Accreditation, Hague Accreditation and Approval guidelines: How are ratings determined?',
  weights: 'none',
  mustAssess: classes,
  needsReason: [
    { of: 'mandatory', rated: ['substantial', 'partial', 'none'] },
    { of: 'critical', rated: ['partial', 'none'] },
    { of: 'foundational', rated: ['partial', 'none'] },
  ],
  criterion: {
    ratings: [
      { id: 'full', state: 'on-track' },
      { id: 'substantial', state: 'on-track' },
      { id: 'partial', state: 'needs-attention' },
      { id: 'none', state: 'off-track' },
    ],
    bands: {
      on: 'mean',
      steps: [
        { rating: 'full', from: 1 },
        { rating: 'substantial', from: 2 },
        { rating: 'partial', from: 3 },
        { rating: 'none', from: 4 },
      ],
    },
  },
  whole: {
    ratings: [
      { id: 'pass', state: 'on-track' },
      { id: 'fail', state: 'off-track' },
    ],
    rules: [
      {
        code: 'substantial-compliance',
        rating: 'pass',
        when: [
          {
            code: 'mandatory-not-full',
            measure: 'criteria',
            of: 'mandatory',
            rated: ['substantial', 'partial', 'none'],
            upTo: 0,
            ifNone: true,
          },
          {
            code: 'critical-under-substantial',
            measure: 'criteria',
            of: 'critical',
            rated: ['partial', 'none'],
            upTo: 0,
            ifNone: true,
          },
          {
            code: 'foundational-not-met',
            measure: 'criteria',
            of: 'foundational',
            rated: ['none'],
            upTo: 0,
            ifNone: true,
          },
          { code: 'under-85-percent', measure: 'part', rated: ['full', 'substantial'], from: 0.85 },
        ],
      },
    ],
    otherwise: 'fail',
  },
};
