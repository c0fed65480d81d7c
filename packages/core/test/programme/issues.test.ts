import { expect } from 'chai';
import * as fc from 'fast-check';
import { arbitraryProgramme, soundProgramme } from '@careframe/core/testing';
import { programmeSchema } from '../../src/programme/programme.schema.js';
import { findProblems } from '../../src/programme/issues.js';
import { programmeShape, surveyResponseShape } from '../../src/programme/shapes.generated.js';
import { surveyResponse } from '../../src/survey/survey.schema.js';
import { placesOf, withValue, withValueIfThere, WRONG } from './spoil.js';
import { zodProblems } from './zod-problems.js';

describe('the check of documents', () => {
  it('finds nothing in what is sound', () => {
    expect(findProblems(programmeShape, soundProgramme())).to.deep.equal([]);
    fc.assert(
      fc.property(
        arbitraryProgramme(fc),
        (programme) => findProblems(programmeShape, programme).length === 0,
      ),
      { numRuns: 100 },
    );
  }).timeout(20_000);

  it('and zod say the same about every place of a document and every kind of wrong value', () => {
    const document = soundProgramme();
    const [yes, no] = [new Set<string>(), new Set<string>()];
    for (const place of placesOf(document)) {
      for (const value of WRONG) {
        const spoiled = withValue(document, place, value);
        const found = findProblems(programmeShape, spoiled);
        expect(found, `${place.join('.')}: ${JSON.stringify(value)?.slice(0, 40)}`).to.deep.equal(
          zodProblems(programmeSchema, spoiled),
        );
        (found.length === 0 ? yes : no).add(place.join('.'));
      }
    }
    expect(yes.size).to.be.greaterThan(50);
    expect(no.size).to.be.greaterThan(100);
  }).timeout(60_000);

  it('and zod say the same about documents with many faults', () => {
    const document = soundProgramme();
    const places = placesOf(document);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...WRONG)), {
          minLength: 2,
          maxLength: 8,
        }),
        (faults) => {
          const spoiled = faults.reduce<unknown>(
            (done, [place, value]) => withValueIfThere(done, place, value),
            document,
          );
          expect(findProblems(programmeShape, spoiled)).to.deep.equal(zodProblems(programmeSchema, spoiled));
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('asks of whole numbers that they are exact, and says so once', () => {
    const spoiled = withValue(soundProgramme(), ['rubrics', 0, 'version'], 2 ** 60);
    expect(findProblems(programmeShape, spoiled)).to.deep.equal([
      {
        code: 'read.bad-number',
        severity: 'must',
        path: ['rubrics', 0, 'version'],
        params: { found: 2 ** 60 },
      },
    ]);
    expect(zodProblems(programmeSchema, spoiled)).not.to.deep.equal([]);
  });

  it('and zod are of one mind about survey answers', () => {
    const response = {
      id: 'r1',
      training: 't',
      wave: 'w',
      participant: 'p',
      language: 'en',
      completedAt: '2021-02-03',
      illustrative: true,
      now: { a: 1, b: null, c: 'not-covered' },
      before: { a: 2 },
      answers: { q: 'x', r: 3, s: ['a'], t: null },
    };
    expect(findProblems(surveyResponseShape, response)).to.deep.equal([]);
    for (const place of placesOf(response)) {
      for (const value of [...WRONG, 'not-covered']) {
        const spoiled = withValue(response, place, value);
        const found = findProblems(surveyResponseShape, spoiled).map(({ path }) => path.slice(0, 2));
        expect(found, place.join('.')).to.deep.equal(
          zodProblems(surveyResponse, spoiled).map(({ path }) => path.slice(0, 2)),
        );
      }
    }
  });
});
