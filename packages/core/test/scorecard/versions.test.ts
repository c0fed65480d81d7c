import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  applyChange,
  putEdit,
  readProgramme,
  reviseRubric,
  rollUp,
  rubricAt,
  scoreAssessment,
  scorecardMatrix,
  writeProgramme,
} from '@careframe/core';
import type { Rubric } from '@careframe/core';
import { plainBands, rateAssessment } from '@careframe/core/rating-profiles';
import { centres, programmeOf, rubricOf, scored, visit } from './cases.js';

const first = rubricOf([[{}, {}]]);
const old = visit([scored('a1.1', 4), scored('a1.2', 2)]);
const areas = rubricOf([[{ weight: 5 }, {}, {}]]).areas;
const second = reviseRubric(first, { areas, bands: [{ state: 'off-track', from: 1 }] });

describe('versions of a rubric', () => {
  it('a change is a new version; the one before is kept as it was', () => {
    expect(second).to.deep.include({ id: 'r', version: 2, areas });
    const { id: _, ...before } = first;
    expect(second.earlier).to.deep.equal([before]);
    const third = reviseRubric(second, { criticalPass: 3 });
    expect(third.earlier?.map(({ version }) => version)).to.deep.equal([2, 1]);
    expect(third.earlier?.[1]).to.not.have.any.keys('criticalPass', 'earlier');
  });

  it('changing the rubric does not change the scores of an old visit, whatever is changed (property)', () => {
    const change = fc.record<Partial<Rubric>>(
      {
        areas: fc.constantFrom(areas, [], rubricOf([[{ critical: true }], [{}]]).areas),
        bands: fc.constantFrom([], [{ state: 'off-track' as const, from: 0 }]),
        scale: fc.constant({ min: 0, max: 10, anchors: [] }),
        criticalPass: fc.nat(4),
        minimumCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: [] },
    );
    const before = scoreAssessment(first, old);
    const rating = rateAssessment(plainBands, first, old);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const revised = changes.reduce<Rubric>((rubric, own) => reviseRubric(rubric, own), first);
        expect(scoreAssessment(revised, old)).to.deep.equal(before);
        expect(rateAssessment(plainBands, revised, old)).to.deep.equal(rating);
      }),
    );
  });

  it('a visit made with a version that is not kept, or with another rubric, is not rated', () => {
    expect(rubricAt(second, { ...old, rubricVersion: 7 })).to.equal(undefined);
    expect(rubricAt(second, { ...old, rubric: 'other' })).to.equal(undefined);
    const { rating, reason } = rateAssessment(plainBands, second, { ...old, rubricVersion: 7 });
    expect([rating, reason.code]).to.deep.equal([undefined, 'rubric-version']);
  });

  it('the roll-up and the table show old visits by their own version', () => {
    const revised = programmeOf(second, [old], [{ ...centres('s')[0]! }]);
    const { sites } = rollUp(revised);
    expect(sites[0]).to.include({ state: 'on-track', mean: 3 });
    const rows = scorecardMatrix(revised)!.rows;
    expect(rows.map(({ criterion, cells }) => [criterion, cells[0]!.state])).to.deep.equal([
      ['a1.1', 'on-track'],
      ['a1.2', 'needs-attention'],
      ['a1.3', 'no-data'],
    ]);
  });

  it('a criterion that moved within the rubric is found by its id', () => {
    const turned = { ...first.areas[0]!, criteria: [...first.areas[0]!.criteria].reverse() };
    const revised = programmeOf(reviseRubric(first, { areas: [turned] }), [old], centres('s'));
    const cells = scorecardMatrix(revised)!.rows.map(({ criterion, cells: [cell] }) => [
      criterion,
      cell!.score?.value,
    ]);
    expect(cells).to.deep.equal([
      ['a1.2', 2],
      ['a1.1', 4],
    ]);
  });

  it('earlier versions are written and read with the document, and a faulty one is named', () => {
    const programme = programmeOf(reviseRubric(second, {}), [old], centres('s'));
    const reading = readProgramme(writeProgramme(programme));
    expect(reading.status).to.equal('ok');
    if (reading.status !== 'failure') expect(reading.value.rubrics).to.deep.equal(programme.rubrics);
    const faulty = { ...programme, rubrics: [{ ...second, earlier: [{ version: 1 }] }] };
    const refused = readProgramme(JSON.stringify(faulty));
    expect(refused.status).to.equal('failure');
    expect(refused.problems[0]!.path.slice(0, 4)).to.deep.equal(['rubrics', 0, 'earlier', 0]);
  });

  it('a revised rubric is put by one edit and undone by its inverse', () => {
    const programme = programmeOf(first, [old], centres('s'));
    const change = { id: 'c', at: '2022-06-01T00:00:00Z', by: 'me', edits: [putEdit('rubrics', second)] };
    const applied = applyChange(programme, change);
    expect(applied.programme.rubrics[0]!.version).to.equal(2);
    expect(applyChange(applied.programme, applied.inverse!).programme.rubrics).to.deep.equal([first]);
  });
});
