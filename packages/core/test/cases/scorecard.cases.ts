/** Scores and ratings: published rules with the values that prove them. */
import type { CaseTopic } from './case.js';
import { cqcCases } from './scorecard/care-quality-commission.js';
import { hnqisCases } from './scorecard/hnqis.js';
import { placesCases } from './scorecard/places.js';
import { ruleCases } from './scorecard/rules.js';
import { standardsCases } from './scorecard/standards.js';

export const scorecard: CaseTopic = {
  id: 'scorecard',
  title: 'Scores and ratings',
  about:
    'A score says how much of a standard was met; a rating is what a rule makes of the scores. The rule is named with every rating, and so is what held the rating back. Neither says why a service is as it is: that takes the visit, the evidence and the reply of the service.',
  cases: [...hnqisCases, ...cqcCases, ...standardsCases, ...ruleCases, ...placesCases],
};
