/** The course of the worked examples, and its answers. */
import type { SurveyResponse, Training } from '@careframe/core';

/** 60 planned, 102 enrolled, one topic on a scale of five. */
export const ashgabat: Training = {
  id: 't',
  title: { en: 'Training' },
  topics: [{ id: 'q', text: { en: 'Topic' } }],
  waves: [{ id: 'w', kind: 'look-back' }],
  scale: { min: 1, max: 5, anchors: [] },
  privacy: 'anonymous',
  planned: 60,
  enrolled: 102,
};
/** 73 answers: 66 rose by a step, 7 stayed. */
export const answers = Array.from({ length: 73 }, (_, at) => (at < 66 ? 3 : 2)).map(
  (now, at): SurveyResponse => ({
    id: `a${at}`,
    training: 't',
    wave: 'w',
    now: { q: now },
    before: { q: 2 },
  }),
);

/** The same course asked before, and again looking back. */
export const askedTwice: Training = {
  ...ashgabat,
  privacy: 'paired',
  waves: [
    { id: 'b', kind: 'before' },
    { id: 'w', kind: 'look-back' },
  ],
};

/** Five people who said 3, 4, 3, 2 and 4 before, and all 2 for the same moment afterwards. */
export const sheets = [3, 4, 3, 2, 4].flatMap((now, at): SurveyResponse[] => {
  const own = { training: 't', participant: `p${at}` };
  return [
    { ...own, id: `b${at}`, wave: 'b', now: { q: now } },
    { ...own, id: `w${at}`, wave: 'w', now: { q: 4 }, before: { q: 2 } },
  ];
});
