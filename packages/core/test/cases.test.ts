import { expect } from 'chai';
import { topics } from './cases/topics.js';

/** Numbers within a tolerance, everything else exactly; a key that is not expected must not be there. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path = 'result'): void {
  if (typeof expected === 'number' && Number.isFinite(expected)) {
    expect(actual, path).to.be.a('number');
    if (tolerance === 0) expect(actual, path).to.equal(expected);
    else expect(actual, path).to.be.closeTo(expected, tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(actual, path).to.be.an(Array.isArray(expected) ? 'array' : 'object');
    const parts = actual as Readonly<Record<string, unknown>>;
    expect(Object.keys(parts).toSorted(), path).to.deep.equal(Object.keys(expected).toSorted());
    for (const [key, part] of Object.entries(expected))
      expectClose(parts[key], part, tolerance, `${path}.${key}`);
  } else {
    expect(actual, path).to.equal(expected);
  }
}

for (const topic of topics) {
  describe(`Worked examples: ${topic.title}`, () => {
    for (const example of topic.cases) {
      it(`${example.id} ${example.title} (${example.source})`, () => {
        expectClose(example.run(), example.expected, example.tolerance ?? 0);
      });
    }
  });
}

describe('Worked examples', () => {
  const cases = topics.flatMap((topic) => topic.cases);

  it('have a number each that no other has', () => {
    expect(new Set(cases.map(({ id }) => id)).size).to.equal(cases.length);
  });

  it('say what is given, how it is reckoned, what comes out and who says so', () => {
    for (const { id, given, steps, formula, result, source } of cases) {
      expect(given.length, id).to.be.above(0);
      expect(steps.length, id).to.be.above(0);
      for (const text of [formula, result, source, ...given, ...steps])
        expect(text.trim().length, id).to.be.above(1);
    }
  });
});
