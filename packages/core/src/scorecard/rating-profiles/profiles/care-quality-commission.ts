import type { RatingLevel, RatingProfile } from '../profile.types.js';

const ratings: RatingLevel['ratings'] = [
  { id: 'outstanding', state: 'on-track' },
  { id: 'good', state: 'on-track' },
  { id: 'requires-improvement', state: 'needs-attention' },
  { id: 'inadequate', state: 'off-track' },
];

/**
 * Care Quality Commission (England). Areas are the key questions, criteria the quality statements scored 1 to 4; a
 * critical criterion that fails is a breach of regulations.
 *
 * Key question: sum of scores ÷ (4 × statements), to whole per cent, then 25–38 inadequate, 39–62 requires
 * improvement, 63–87 good, over 87 outstanding ("How we reach a rating", single assessment framework 2023; bands as
 * reprinted by Thornbury Nursing). A good one with a statement scored 1 is limited to requires improvement, an
 * outstanding one with a statement scored 1 or 2 to good (same page).
 *
 * Overall: "How we aggregate ratings using the rating principles: adult social care services", 12 May 2022. The
 * principles are what "normally" happens, so that a recorded decision may differ, save for a breach. They leave open
 * what exactly one inadequate key question beside good ones gives; here it is requires improvement.
 */
export const careQualityCommission: RatingProfile = {
  id: 'cqc-2022',
  source: 'Care Quality Commission, rating principles for adult social care, 12 May 2022',
  meanOf: 'areas',
  mustAssess: ['critical'],
  followUp: ['inadequate', 'requires-improvement'],
  criterion: {
    ratings,
    bands: {
      on: 'mean',
      steps: [
        { rating: 'outstanding', from: 4 },
        { rating: 'good', from: 3 },
        { rating: 'requires-improvement', from: 2 },
        { rating: 'inadequate', from: 1 },
      ],
    },
  },
  area: {
    ratings,
    bands: {
      on: 'share',
      rounded: 'percent',
      steps: [
        { rating: 'outstanding', from: 0.88 },
        { rating: 'good', from: 0.63 },
        { rating: 'requires-improvement', from: 0.39 },
        { rating: 'inadequate', from: 0 },
      ],
    },
    limits: [
      {
        code: 'statement-scored-1-or-2',
        atMost: 'good',
        lowers: ['outstanding'],
        when: [
          {
            code: 'statement-scored-1-or-2',
            measure: 'criteria',
            rated: ['inadequate', 'requires-improvement'],
            from: 1,
          },
        ],
      },
      {
        code: 'statement-scored-1',
        atMost: 'requires-improvement',
        lowers: ['good'],
        when: [{ code: 'statement-scored-1', measure: 'criteria', rated: ['inadequate'], from: 1 }],
      },
    ],
  },
  whole: {
    ratings,
    rules: [
      {
        code: 'two-inadequate',
        rating: 'inadequate',
        when: [{ code: 'two-inadequate', measure: 'areas', rated: ['inadequate'], from: 2 }],
      },
      {
        code: 'two-require-improvement',
        rating: 'requires-improvement',
        when: [
          { code: 'two-require-improvement', measure: 'areas', rated: ['requires-improvement'], from: 2 },
        ],
      },
      {
        code: 'one-inadequate',
        rating: 'requires-improvement',
        when: [{ code: 'one-inadequate', measure: 'areas', rated: ['inadequate'], from: 1 }],
      },
      {
        code: 'two-outstanding',
        rating: 'outstanding',
        when: [
          { code: 'fewer-than-two-outstanding', measure: 'areas', rated: ['outstanding'], from: 2 },
          {
            code: 'not-all-others-good',
            measure: 'areas',
            rated: ['requires-improvement', 'inadequate'],
            upTo: 0,
          },
        ],
      },
      {
        code: 'no-inadequate-at-most-one-requires-improvement',
        rating: 'good',
        when: [
          { code: 'inadequate', measure: 'areas', rated: ['inadequate'], upTo: 0 },
          { code: 'requires-improvement', measure: 'areas', rated: ['requires-improvement'], upTo: 1 },
        ],
      },
    ],
    limits: [
      {
        code: 'breach',
        atMost: 'requires-improvement',
        fixed: true,
        when: [{ code: 'breach', measure: 'failed', from: 1 }],
      },
    ],
  },
};
