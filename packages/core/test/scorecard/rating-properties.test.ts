import { expect } from 'chai';
import * as fc from 'fast-check';
import { rollUp, scoreAssessment } from '@careframe/core';
import type { Assessment, Criterion, Rubric, Score, Site } from '@careframe/core';
import {
  careQualityCommission,
  hague,
  hnqis,
  plainBands,
  rateAssessment,
  rollUpRatings,
  sims,
  undp,
  weightSensitivity,
  type RatingProfile,
} from '@careframe/core/rating-profiles';
import { programmeOf, rubricOf, scored, visit } from './cases.js';

const profiles: readonly RatingProfile[] = [
  plainBands,
  hnqis,
  hague,
  sims,
  undp,
  careQualityCommission,
  { ...plainBands, id: 'equal-areas', meanOf: 'areas' },
  { ...plainBands, id: 'geometric', mean: 'geometric' },
];

const criterion = fc.record<Partial<Criterion>>(
  {
    weight: fc.constantFrom(0.1, 0.5, 1, 2, 3),
    critical: fc.boolean(),
    class: fc.constantFrom('mandatory', 'critical', 'foundational'),
  },
  { requiredKeys: [] },
);
const rubrics = fc
  .array(fc.array(criterion, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((areas) => rubricOf(areas, { minimumCoverage: 0.5 }));
const answer = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('not-applicable' as const, 'not-assessed' as const) },
);

const idsOf = (rubric: Rubric) => rubric.areas.flatMap(({ criteria }) => criteria.map(({ id }) => id));

const visits = (rubric: Rubric): fc.Arbitrary<Assessment> =>
  fc.tuple(...idsOf(rubric).map(() => answer)).map((answers) =>
    visit(
      answers.map((own, at): Score => {
        const id = idsOf(rubric)[at]!;
        return typeof own === 'number' ? scored(id, own) : { criterion: id, answer: own };
      }),
    ),
  );

const assessed = rubrics.chain((rubric) => fc.tuple(fc.constant(rubric), visits(rubric)));
const profile = fc.constantFrom(...profiles);

const turned = (rubric: Rubric): Rubric => ({
  ...rubric,
  areas: [...rubric.areas].reverse().map((area) => ({ ...area, criteria: [...area.criteria].reverse() })),
});

/** Rank from best to worst; without a rating undefined. */
const rank = ({ whole }: RatingProfile, rating: string | undefined): number | undefined =>
  rating === undefined ? undefined : whole!.ratings.findIndex(({ id }) => id === rating);

describe('ratings: any rubric, any answers', () => {
  it('the order of criteria, areas and answers does not matter (property)', () => {
    fc.assert(
      fc.property(profile, assessed, (by, [rubric, own]) => {
        const one = rateAssessment(by, rubric, own);
        const other = rateAssessment(by, turned(rubric), { ...own, agreed: [...own.agreed].reverse() });
        const { rating, mean, coverage, byRule, distribution } = one;
        expect(other).to.deep.include({ rating, mean, coverage, byRule, distribution });
        expect(scoreAssessment(turned(rubric), own).mean).to.equal(scoreAssessment(rubric, own).mean);
      }),
    );
  });

  it('weights that are all multiplied change nothing (property)', () => {
    fc.assert(
      fc.property(profile, assessed, fc.constantFrom(0.1, 0.25, 3, 10, 1000), (by, [rubric, own], factor) => {
        const areas = rubric.areas.map((area) => ({
          ...area,
          criteria: area.criteria.map((one) => ({ ...one, weight: (one.weight ?? 1) * factor })),
        }));
        const { rating, mean, coverage, reason } = rateAssessment(by, rubric, own);
        expect(rateAssessment(by, { ...rubric, areas }, own)).to.deep.include({
          rating,
          mean,
          coverage,
          reason,
        });
      }),
    );
  });

  it('plain bands are what scoreAssessment gives: rating, mean, coverage, areas, criteria (property)', () => {
    fc.assert(
      fc.property(assessed, ([rubric, own]) => {
        const [rating, scores] = [rateAssessment(plainBands, rubric, own), scoreAssessment(rubric, own)];
        const figures = ({
          state,
          mean,
          coverage,
        }: {
          state: string;
          mean?: unknown;
          coverage?: unknown;
        }) => [state, mean, coverage];
        expect(figures(rating)).to.deep.equal(figures(scores));
        expect(rating.areas.map(figures)).to.deep.equal(scores.areas.map(figures));
        expect(rating.criteria.map(({ state }) => state)).to.deep.equal(
          scores.criteria.map(({ state }) => state),
        );
      }),
    );
  });

  it('where the profile wants a criterion assessed, leaving it out never raises the rating (property)', () => {
    const strict = fc.constantFrom(hnqis, hague, careQualityCommission);
    fc.assert(
      fc.property(strict, assessed, fc.nat(), (by, [rubric, own], pick) => {
        const wanted = rubric.areas
          .flatMap(({ criteria }) => criteria)
          .filter(({ critical, class: kind }) =>
            by.mustAssess!.includes(critical ? 'critical' : (kind ?? '')),
          )
          .map(({ id }) => id);
        fc.pre(wanted.length > 0);
        const left = wanted[pick % wanted.length]!;
        const answers = own.agreed.map((one): Score => {
          const isLeft = one.criterion === left && one.answer !== 'not-applicable';
          return isLeft ? { criterion: left, answer: 'not-assessed' } : one;
        });
        const before = rank(by, rateAssessment(by, rubric, own).rating);
        const after = rank(by, rateAssessment(by, rubric, { ...own, agreed: answers }).rating);
        expect(after === undefined || after === before).to.equal(true);
      }),
    );
  });

  it('a better score never makes a rating worse, save by none (property)', () => {
    const rising = fc.constantFrom(...profiles.filter(({ id, whole }) => whole && id !== hague.id));
    fc.assert(
      fc.property(rising, assessed, fc.nat(), (by, [rubric, own], pick) => {
        const at = pick % own.agreed.length;
        const agreed = own.agreed.map((one, index) =>
          index === at && one.value !== undefined ? { ...one, value: Math.min(4, one.value + 1) } : one,
        );
        const before = rank(by, rateAssessment(by, rubric, own).rating);
        const after = rank(by, rateAssessment(by, rubric, { ...own, agreed }).rating);
        if (before !== undefined) expect(after).to.be.at.most(before);
      }),
    );
  });

  it('every rating has a reason, and a limit never raises it (property)', () => {
    fc.assert(
      fc.property(profile, assessed, (by, [rubric, own]) => {
        const whole = rateAssessment(by, rubric, own);
        for (const node of [whole, ...whole.areas, ...whole.criteria]) {
          expect(node.reason.code).to.not.equal('');
          expect(node.reason.by === 'none').to.equal(node.rating === undefined);
        }
        if (whole.rating !== undefined)
          expect(rank(by, whole.rating)).to.be.at.least(rank(by, whole.byRule)!);
        const counted = Object.values(whole.distribution).reduce((sum, n) => sum + n, 0);
        expect(counted).to.equal(whole.criteria.filter(({ rating }) => rating !== undefined).length);
      }),
    );
  });

  it('sensitivity tells just the weights that change the rating (property)', () => {
    fc.assert(
      fc.property(assessed, ([rubric, own]) => {
        const { changes, rating, steady } = weightSensitivity(plainBands, rubric, own);
        expect(steady).to.equal(changes.length === 0);
        for (const { of, id, weight, rating: other } of changes) {
          expect(other).to.not.equal(rating);
          const areas = rubric.areas.map((area) => ({
            ...area,
            ...(of === 'area' && area.id === id && { weight }),
            criteria: area.criteria.map((one) =>
              of === 'criterion' && one.id === id ? { ...one, weight } : one,
            ),
          }));
          expect(rateAssessment(plainBands, { ...rubric, areas }, own).rating).to.equal(other);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('the distribution adds up to the places, at every place of the tree (property)', () => {
    const trees = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 }).map((parents) =>
      parents.map(([pick, isCentre], at): Site => ({
        id: `s${at}`,
        level: isCentre ? 'centre' : 'district',
        name: { en: 'S' },
        ...(at > 0 && pick % (at + 1) < at && { parent: `s${pick % (at + 1)}` }),
      })),
    );
    const rubric = rubricOf([[{}, { critical: true }]]);
    const places = trees.chain((sites) =>
      fc.tuple(
        fc.constant(sites),
        fc.array(fc.tuple(fc.nat(sites.length - 1), visits(rubric)), { maxLength: 12 }),
      ),
    );
    fc.assert(
      fc.property(profile, places, (by, [sites, seen]) => {
        const assessments = seen.map(([at, own], n) => ({ ...own, id: `v${n}`, site: `s${at}` }));
        const programme = programmeOf(rubric, assessments, sites);
        for (const site of [undefined, ...sites.map(({ id }) => id)]) {
          const plain = rollUp(programme, site);
          const sum = Object.values(plain.distribution).reduce((total, n) => total + n, 0);
          expect(sum).to.equal(plain.sites.length);
          const rated = rollUpRatings(by, programme, site);
          const counted = rated.distribution.reduce((total, { n }) => total + n, rated.unrated);
          expect([counted, rated.of]).to.deep.equal([plain.of, plain.of]);
          expect(rated.sites.map((one) => one.site)).to.have.members(plain.sites.map((one) => one.site));
        }
      }),
      { numRuns: 50 },
    );
  });
});
