import { expect } from 'chai';
import { chainStatements } from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';
import { chain } from './drawing.js';

describe('chainStatements', () => {
  it('one statement a link in reading order, whatever the order in the document', () => {
    const programme = chain(
      [2, 1, 1, 0],
      [
        [2, 3],
        [1, 2],
        [0, 2],
        [0, 3],
      ],
    );
    expect(chainStatements(programme).map(({ from, to }) => `${from.id} ${to.id}`)).to.deep.equal([
      'activity-0 output-0',
      'activity-0 outcome-0',
      'activity-1 output-0',
      'output-0 outcome-0',
    ]);
  });

  it('carries both ends with stage and label, the assumptions and the reason', () => {
    const programme = chain(
      [1, 1, 0, 0],
      [
        [0, 1],
        [0, 1],
      ],
    );
    const reason = { en: 'plans need practice', bg: 'плановете искат практика' };
    const [, told] = chainStatements({
      ...programme,
      links: programme.links.map((link) => ({ ...link, reason })),
    });
    expect(told).to.deep.equal({
      link: 'l1',
      kind: 'contributes',
      from: { id: 'activity-0', stage: 'activity', label: { en: 'Result 0' } },
      to: { id: 'output-0', stage: 'output', label: { en: 'Result 0' } },
      assumptions: [{ en: 'Holds' }],
      reason,
    });
  });

  it('leaves out a link whose end is not there, and follows `order` over the order in the document', () => {
    const programme = chain(
      [2, 1, 0, 0],
      [
        [0, 2],
        [1, 2],
      ],
    );
    const [first, second, ...others] = programme.results;
    const turned = { ...programme, results: [{ ...first!, order: 9 }, second!, ...others] };
    expect(chainStatements(turned).map(({ link }) => link)).to.deep.equal(['l1', 'l0']);
    expect(
      chainStatements({ ...programme, results: [first!, ...others] }).map(({ link }) => link),
    ).to.deep.equal(['l0']);
  });

  it('tells the whole of a sound document: as many statements as links', () => {
    const programme = soundProgramme();
    expect(chainStatements(programme).length).to.equal(programme.links.length);
  });
});
