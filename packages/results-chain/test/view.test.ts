import { expect } from 'chai';
import type { Problem, ProblemCode, ProblemPath, Programme } from '@careframe/core';
import { columnSizes, diamondNumbers, drawnProgramme, layoutMap } from '../src/interactions/geometry.js';
import { heir, neighbour } from '../src/interactions/navigate.js';
import { causalRefusal, otherEnds } from '../src/interactions/targets.js';
import { DRAFT_ID, fixFor, NO_STAGE, problemsAt, viewChain } from '../src/results-chain.view.js';
import { chainProgramme } from './fixtures/programme.js';

const problem = (
  code: ProblemCode,
  path: ProblemPath,
  severity: Problem['severity'] = 'should',
): Problem => ({ code, severity, path, params: {} });
const view = (
  programme: Programme = chainProgramme(),
  problems: readonly Problem[] = [],
): ReturnType<typeof viewChain> => viewChain(programme, problems, diamondNumbers(programme));

describe('chain view', () => {
  it('has every result once, under its stage, with its links and indicators', () => {
    const made = view();
    expect(made.stages.map((stage) => stage.results.map((one) => one.result.id))).to.deep.equal([
      ['workshop', 'visits'],
      ['plans', 'staff'],
      ['better-care', 'families'],
      ['lives'],
    ]);
    const staff = made.results.get('staff')!;
    expect([
      staff.in.map((link) => link.from.result.id),
      staff.out.map((link) => link.to.result.id),
      staff.indicators,
    ]).to.deep.equal([['workshop'], ['better-care'], 1]);
  });

  it('numbers the diamonds in reading order, only where there is an assumption', () => {
    const made = view();
    expect([...made.links.values()].map((link) => [link.link.id, link.number])).to.deep.equal([
      ['workshop-staff', 1],
      ['visits-plans', undefined],
      ['staff-care', undefined],
      ['care-lives', 2],
    ]);
  });

  it('keeps a result whose stage is unknown visible, in a place of its own', () => {
    const programme = chainProgramme();
    const lost = {
      ...programme,
      results: programme.results.map((one) => (one.id === 'plans' ? { ...one, stage: 'no-such' } : one)),
    };
    const last = view(lost).stages.at(-1)!;
    expect([last.stage.id, last.isMissing, last.results.map((one) => one.result.id)]).to.deep.equal([
      NO_STAGE,
      true,
      ['plans'],
    ]);
    expect(
      layoutMap(lost, undefined, {
        width: 1200,
        direction: 'ltr',
        heights: new Map(),
        withAdd: false,
      }).cards.map((card) => card.id),
    ).to.include('plans');
  });

  it('leaves out a link that ends nowhere, without failing', () => {
    const programme = chainProgramme();
    const made = view({
      ...programme,
      links: [...programme.links, { id: 'loose', from: 'plans', to: 'no-such', kind: 'contributes' }],
    });
    expect(made.links.has('loose')).to.equal(false);
  });

  it('collects problems of results and links, worst first, found by index or by id', () => {
    const problems = [
      problem('L4', ['links', 2], 'hint'),
      problem('L1.leads-nowhere', ['results', 'plans']),
      problem('W1', ['results', 4, 'label', 'en'], 'must'),
      problem('I3.unit', ['indicators', 0]),
    ];
    const made = view(chainProgramme(), problems);
    expect(made.problems.map((one) => one.code)).to.deep.equal(['W1', 'L1.leads-nowhere', 'L4']);
    expect(problemsAt(made.results.get('staff')!)).to.equal(1);
    expect(made.problems.map((one) => fixFor(one, made)?.do)).to.deep.equal(['text', 'link-to', 'link']);
    expect(fixFor(problem('L1.no-cause', ['results', 'families']), made)?.do).to.equal('link-from');
    expect(fixFor(problem('I1', ['results', 'plans']), made)?.do).to.equal('show');
    expect(fixFor(problem('I1', ['results', 'gone']), made)).to.equal(undefined);
  });
});

describe('chain navigation', () => {
  it('forward goes to the linked card, else to the same row; back likewise', () => {
    const made = view();
    expect(neighbour(made, 'workshop', 'forward')).to.equal('staff');
    expect(neighbour(made, 'plans', 'forward')).to.equal('better-care');
    expect(neighbour(made, 'families', 'forward')).to.equal('lives');
    expect(neighbour(made, 'staff', 'back')).to.equal('workshop');
    expect(neighbour(made, 'families', 'back')).to.equal('staff');
    expect(neighbour(made, 'lives', 'forward')).to.equal(undefined);
  });

  it('up, down, first and last of stage and chain', () => {
    const made = view();
    const steps = (['up', 'down', 'first', 'last', 'chain-first', 'chain-last'] as const).map((step) =>
      neighbour(made, 'staff', step),
    );
    expect(steps).to.deep.equal(['plans', undefined, 'plans', 'staff', 'workshop', 'lives']);
  });

  it('the heir of a card is the next, else the one before, else none', () => {
    const made = view();
    expect([heir(made, 'plans'), heir(made, 'staff'), heir(made, 'lives')]).to.deep.equal([
      'staff',
      'plans',
      undefined,
    ]);
  });
});

describe('link ends', () => {
  const reasons = (
    anchor: string,
    side: 'from' | 'to',
    kind: 'contributes' | 'feedback' = 'contributes',
  ): Record<string, string> =>
    Object.fromEntries(
      otherEnds(chainProgramme(), anchor, side, kind).map((end) => [end.id, end.ok ? 'ok' : end.reason!]),
    );

  it('says why a result cannot be the end: itself, there already, a circle, backwards', () => {
    expect(reasons('staff', 'from')).to.deep.equal({
      workshop: 'cycle',
      visits: 'backwards',
      plans: 'ok',
      staff: 'self',
      'better-care': 'exists',
      families: 'ok',
      lives: 'ok',
    });
    const cycle = otherEnds(chainProgramme(), 'better-care', 'from', 'contributes').find(
      (end) => end.id === 'workshop',
    );
    expect(cycle?.path).to.deep.equal(['workshop', 'staff', 'better-care']);
  });

  it('says the same seen from the other end', () => {
    expect(reasons('staff', 'to')).to.deep.equal({
      workshop: 'exists',
      visits: 'ok',
      plans: 'ok',
      staff: 'self',
      'better-care': 'cycle',
      families: 'backwards',
      lives: 'cycle',
    });
  });

  it('a feedback link may run back and close a circle', () => {
    expect(reasons('staff', 'from', 'feedback')).to.include({
      workshop: 'ok',
      visits: 'ok',
      'better-care': 'exists',
      staff: 'self',
    });
  });

  it('a feedback link that runs back cannot become a causal one', () => {
    const programme = chainProgramme();
    expect(
      causalRefusal(programme, { id: 'x', from: 'lives', to: 'workshop', kind: 'feedback' })?.reason,
    ).to.equal('cycle');
    expect(
      causalRefusal(programme, { id: 'x', from: 'families', to: 'visits', kind: 'feedback' })?.reason,
    ).to.equal('backwards');
    expect(causalRefusal(programme, { id: 'x', from: 'plans', to: 'families', kind: 'feedback' })).to.equal(
      undefined,
    );
  });
});

describe('chain geometry', () => {
  it('fits the columns into the sheet, and scrolls under their smallest width', () => {
    for (const [width, columns] of [
      [1230, 5],
      [1000, 4],
      [700, 3],
    ] as const) {
      const { columnWidth, columnGap } = columnSizes(width, columns);
      expect(columns * columnWidth + (columns - 1) * columnGap + 40).to.be.at.most(width);
    }
    expect(columnSizes(650, 5).columnWidth).to.equal(168);
  });

  it('same model, same picture', () => {
    const size = { width: 1200, direction: 'rtl', heights: new Map([['plans', 90]]), withAdd: true } as const;
    expect(JSON.stringify(layoutMap(chainProgramme(), undefined, size))).to.equal(
      JSON.stringify(layoutMap(chainProgramme(), undefined, size)),
    );
  });

  it('runs from right to left in a right-to-left page', () => {
    const xs = (direction: 'ltr' | 'rtl'): number[] =>
      layoutMap(chainProgramme(), undefined, {
        width: 1200,
        direction,
        heights: new Map(),
        withAdd: false,
      }).columns.map((column) => column.x);
    expect(xs('rtl')).to.deep.equal(xs('ltr').toReversed());
  });

  it('gives the result being written its place below the one it follows', () => {
    const drawn = drawnProgramme(chainProgramme(), {
      kind: 'add',
      stage: 'outputs',
      after: 'plans',
      draft: '',
    });
    expect(view(drawn).stages[1]!.results.map((one) => one.result.id)).to.deep.equal([
      'plans',
      DRAFT_ID,
      'staff',
    ]);
  });
});
