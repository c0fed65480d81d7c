import { expect } from 'chai';
import * as fc from 'fast-check';
import { analyseSurvey, designOf, readResponses, surveyShare } from '@careframe/core';
import type { Count, SurveyResponse, SurveyResult, Training } from '@careframe/core';

const text = (en: string) => ({ en });

function trainingOf(kinds: Training['waves'][number]['kind'][], changes: Partial<Training> = {}): Training {
  return {
    id: 't',
    title: text('Training'),
    topics: [{ id: 'q', text: text('Topic') }],
    waves: kinds.map((kind) => ({ id: kind, kind })),
    scale: { min: 1, max: 4, anchors: [] },
    privacy: 'paired',
    ...changes,
  };
}

const lookBack = trainingOf(['look-back'], { privacy: 'anonymous' });
const paired = trainingOf(['before', 'after']);

let made = 0;
const answer = (
  wave: string,
  now: number | null | 'not-covered',
  changes: Partial<SurveyResponse> = {},
): SurveyResponse => ({ id: `a${++made}`, training: 't', wave, now: { q: now }, ...changes });
/** Look-back answers: [before, now] of each person. */
const looking = (...pairs: [number | null, number][]) =>
  pairs.map(([before, now]) => answer('look-back', now, { before: { q: before } }));
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const shown = (count: Count) => (count.kind === 'count' ? count.n : count.kind);
const topicOf = (result: SurveyResult) => result.topics[0]!;
const changes = (result: SurveyResult) =>
  [topicOf(result).improved, topicOf(result).same, topicOf(result).lower].map(shown);

describe('analyseSurvey: published examples', () => {
  const published = analyseSurvey(
    { ...lookBack, planned: 60, enrolled: 102 },
    looking(...times<[number, number]>(66, [2, 3]), ...times<[number, number]>(7, [2, 2])),
  );

  it('73 of 102 answered: 71.57 %, 29 are silent', () => {
    expect(published).to.include({ responded: 73, silent: 29, design: 'look-back' });
    expect(published.responseRate).to.be.closeTo(0.7157, 0.00005);
  });

  it('66 of 73 improved: 90.4 % of the answers, 64.7 to 93.1 % of all', () => {
    expect(changes(published)).to.deep.equal([66, 7, 0]);
    expect((surveyShare(published, 'q') as { value: number }).value).to.be.closeTo(0.904, 0.0005);
    const [low, high] = topicOf(published).bounds!;
    expect([low, high].map((bound) => Math.round(bound * 1000) / 10)).to.deep.equal([64.7, 93.1]);
  });

  it('102 trained of 60 planned is 170 %, both numbers shown (Turkmenistan report)', () => {
    expect(published).to.include({ planRate: 1.7, planned: 60, enrolled: 102 });
  });
});

describe('analyseSurvey: designs', () => {
  it('look-back: one response is a pair; who left "before" open is none', () => {
    const result = analyseSurvey(lookBack, [
      ...looking(...times<[number, number]>(6, [1, 3])),
      ...looking([null, 4]),
    ]);
    expect(result).to.include({ design: 'look-back', responded: 7, before: 6, after: 7, paired: 6 });
    expect(shown(topicOf(result).paired)).to.equal(6);
  });

  it('paired: linked by pseudonym, the unlinked are counted but never paired', () => {
    const people = times(6, 0).flatMap((_, at) => [
      answer('before', 1, { participant: `p${at}` }),
      answer('after', 2, { participant: `p${at}` }),
    ]);
    const result = analyseSurvey(paired, [
      ...people,
      ...times(7, 0).map((_, at) => answer('before', 4, { participant: `x${at}` })),
    ]);
    expect(result).to.include({ design: 'paired', responded: 13, before: 13, after: 6, paired: 6 });
    expect(
      [topicOf(result).before, topicOf(result).paired, topicOf(result).improved].map(shown),
    ).to.deep.equal([13, 6, 6]);
    expect(topicOf(result).medianChange).to.equal(1);
  });

  it('unpaired: anonymous waves stand side by side, without any individual change', () => {
    const anonymous = { ...paired, privacy: 'anonymous' as const };
    const result = analyseSurvey(
      anonymous,
      times(8, 0).flatMap((_, at) => [
        answer('before', 1, { participant: `p${at}` }),
        answer('after', 3, { participant: `p${at}` }),
      ]),
    );
    expect(result).to.include({ design: 'unpaired', responded: 8, paired: 0 });
    expect(topicOf(result)).to.include({ medianChange: undefined, bounds: undefined });
    expect(changes(result)).to.deep.equal([0, 0, 0]);
    expect(surveyShare(result, 'q')).to.deep.equal({ kind: 'none', reason: 'not-reported' });
    expect(topicOf(result).distributionNow.map(shown)).to.deep.equal([0, 0, 8, 0]);
  });

  it('after only: a distribution and no change', () => {
    const only = trainingOf(['after'], { privacy: 'anonymous' });
    expect(designOf(only)).to.equal('after-only');
    const result = analyseSurvey(
      only,
      times(5, 4).map((step) => answer('after', step)),
    );
    expect(result).to.include({ design: 'after-only', before: 0, after: 5 });
    expect([...topicOf(result).distributionNow.map(shown), ...changes(result)]).to.deep.equal([
      0, 0, 0, 5, 0, 0, 0,
    ]);
  });

  it('who answers a wave twice counts once, with the later answer, in whatever order', () => {
    const twice = [
      answer('before', 1, { participant: 'p0' }),
      answer('after', 4, { participant: 'p0', completedAt: '2022-02-02T00:00:00Z' }),
      answer('after', 1, { participant: 'p0', completedAt: '2022-02-01T00:00:00Z' }),
    ];
    const others = times(5, 0).flatMap((_, at) => [
      answer('before', 1, { participant: `q${at}` }),
      answer('after', 2, { participant: `q${at}` }),
    ]);
    expect(changes(analyseSurvey(paired, [...twice, ...others]))).to.deep.equal([6, 0, 0]);
    expect(changes(analyseSurvey(paired, [...others, ...twice].reverse()))).to.deep.equal([6, 0, 0]);
  });

  it('open, "not covered" and off-scale answers are no answers, and not 0', () => {
    const result = analyseSurvey(lookBack, [
      ...looking(...times<[number, number]>(6, [1, 3])),
      answer('look-back', 'not-covered', { before: { q: 2 } }),
      answer('look-back', null, { before: { q: 2 } }),
      answer('look-back', 9, { before: { q: 2 } }),
    ]);
    expect([topicOf(result).before, topicOf(result).now, topicOf(result).paired].map(shown)).to.deep.equal([
      9, 6, 6,
    ]);
  });

  it('the median may lie between two steps: .5 (CSC voting indicator)', () => {
    const result = analyseSurvey(
      lookBack,
      looking(...times<[number, number]>(5, [2, 2]), ...times<[number, number]>(5, [2, 3])),
    );
    expect(topicOf(result).medianChange).to.equal(0.5);
  });

  it('the ceiling is the share that had little room to rise', () => {
    const result = analyseSurvey(
      lookBack,
      looking(...times<[number, number]>(5, [3, 4]), ...times<[number, number]>(15, [1, 2])),
    );
    expect(topicOf(result).ceiling).to.equal(0.25);
  });

  it('only totals were published: nothing is made up from them', () => {
    const result = analyseSurvey({ ...lookBack, enrolled: 102, reported: { responded: 73 } }, []);
    expect(result).to.deep.include({ totalsOnly: true, responded: 73, silent: 29, topics: [] });
  });

  it('nobody enrolled or planned gives no rate', () => {
    expect(analyseSurvey({ ...lookBack, enrolled: 0, planned: 0 }, [])).to.include({
      responseRate: undefined,
      planRate: undefined,
    });
  });

  it('answers to another training are left out; the order does not matter (property)', () => {
    const step = fc.integer({ min: 1, max: 4 });
    const set = fc.array(fc.tuple(step, step), { maxLength: 20 }).map((pairs) => looking(...pairs));
    fc.assert(
      fc.property(
        set.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        ([one, other]) => {
          const stranger = { ...looking([1, 4])[0]!, training: 'else' };
          expect(analyseSurvey(lookBack, [...other, stranger])).to.deep.equal(analyseSurvey(lookBack, one));
        },
      ),
    );
  });
});

describe('analyseSurvey: small counts', () => {
  it('under the threshold everything is withheld', () => {
    const result = analyseSurvey({ ...lookBack, enrolled: 10 }, looking([1, 2], [1, 3], [1, 4], [2, 1]));
    const topic = topicOf(result);
    expect(result).to.include({ withheld: true, threshold: 5 });
    const counts = [
      topic.before,
      topic.now,
      topic.paired,
      topic.improved,
      topic.same,
      topic.lower,
      ...topic.distributionBefore,
      ...topic.distributionNow,
    ];
    expect(counts.filter(({ kind }) => kind === 'count')).to.deep.equal([]);
    expect(topic).to.include({ medianChange: undefined, ceiling: undefined, bounds: undefined });
    expect(surveyShare(result, 'q')).to.deep.equal({ kind: 'none', reason: 'suppressed' });
  });

  it('the training may state a higher threshold', () => {
    const nine = looking(...times<[number, number]>(9, [1, 2]));
    expect(analyseSurvey({ ...lookBack, smallCell: 10 }, nine)).to.include({ withheld: true, threshold: 10 });
    expect(analyseSurvey(lookBack, nine).withheld).to.equal(false);
  });

  it('"41 rose, 8 same, 3 fell": the 3 takes the 8 with it, and no share is kept that shows it', () => {
    const result = analyseSurvey(
      { ...lookBack, enrolled: 60 },
      looking(
        ...times<[number, number]>(41, [1, 2]),
        ...times<[number, number]>(8, [2, 2]),
        ...times<[number, number]>(3, [2, 1]),
      ),
    );
    expect(changes(result)).to.deep.equal([41, 'hidden', 'low']);
  });

  it('a share built on a hidden count is suppressed with its bounds', () => {
    const result = analyseSurvey(
      { ...lookBack, enrolled: 60 },
      looking(...times<[number, number]>(3, [1, 2]), ...times<[number, number]>(20, [2, 2])),
    );
    expect(changes(result)[0]).to.equal('low');
    expect(topicOf(result).bounds).to.equal(undefined);
    expect(surveyShare(result, 'q')).to.deep.equal({ kind: 'none', reason: 'suppressed' });
  });

  it('with the shown totals no hidden cell of a row follows by subtraction (property)', () => {
    const step = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 5, maxLength: 24 }), (pairs) => {
        const topic = topicOf(analyseSurvey({ ...lookBack, enrolled: 30 }, looking(...pairs)));
        for (const row of [
          topic.distributionBefore,
          topic.distributionNow,
          [topic.improved, topic.same, topic.lower],
        ]) {
          const rest =
            pairs.length - row.reduce((sum, count) => sum + (count.kind === 'count' ? count.n : 0), 0);
          const ranges = row
            .filter(({ kind }) => kind !== 'count')
            .map(({ kind }): [number, number] => (kind === 'low' ? [1, 4] : [0, rest]));
          ranges.forEach(([low, high], at) => {
            const others = ranges.filter((_, other) => other !== at);
            const least = others.reduce((sum, [a]) => sum + a, 0);
            const most = others.reduce((sum, [, b]) => sum + b, 0);
            expect(Math.min(high, rest - least), JSON.stringify(row)).to.be.greaterThan(
              Math.max(low, rest - most),
            );
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the bounds hold the truth for any answers of the silent (property)', () => {
    const improved = fc.array(fc.boolean(), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 30 }), improved, (asked, silent) => {
        const enrolled = asked.length + silent.length;
        const topic = topicOf(
          analyseSurvey(
            { ...lookBack, enrolled },
            looking(...asked.map((up): [number, number] => [2, up ? 3 : 2])),
          ),
        );
        fc.pre(topic.bounds !== undefined);
        const truth = [...asked, ...silent].filter(Boolean).length / enrolled;
        expect(truth).to.be.within(...(topic.bounds as [number, number]));
      }),
    );
  });

  it('bounds stay shares of those who answered when more answered than were enrolled', () => {
    const result = analyseSurvey(
      { ...lookBack, enrolled: 8 },
      looking(...times<[number, number]>(10, [1, 2])),
    );
    expect(result.silent).to.equal(0);
    expect(topicOf(result).bounds).to.deep.equal([1, 1]);
  });
});

describe('readResponses', () => {
  const good = answer('look-back', 3, { before: { q: 1 } });

  it('reads a list from text or values; a bad response is named and left out', () => {
    expect(readResponses([good])).to.deep.equal({ status: 'ok', value: [good], problems: [] });
    expect(readResponses(JSON.stringify([good])).status).to.equal('ok');
    const mixed = readResponses([{ id: 7 }, good, good]);
    expect(mixed.status === 'warning' && mixed.value).to.deep.equal([good]);
    expect(mixed.problems.map(({ path }) => path.slice(0, 2))).to.deep.equal([
      ['responses', 0],
      ['responses', 2],
    ]);
  });

  it('never throws: what is no list is a failure', () => {
    for (const input of ['', '{', '{}', null, undefined, 3, {}])
      expect(readResponses(input).status).to.equal('failure');
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readResponses(input).status).to.equal(
          Array.isArray(input) ? (input.length === 0 ? 'ok' : 'warning') : 'failure',
        );
      }),
    );
  });
});
