/** W rules: what a result says. One finding for each rule and result, in the first language it is seen in. */
import type { Problem } from '../problems.js';
import type { Programme } from '../programme/programme.schema.js';
import { finding, type CheckCode } from './finding.js';
import { readingsOf, type Reading } from './text.js';

/** Words a sentence may have to be remembered. */
const LONG = 25;

type Fault = (reading: Reading) => boolean;

/** A rule with what it objects to; an absence is none when one language says what is looked for. */
type Rule = readonly [code: CheckCode, isFaulty: Fault, isHint?: boolean, isAbsence?: boolean];

const OUTCOME: readonly Rule[] = [['W2', ({ line, say }) => !say.direction.test(line), true, true]];
const CHANGE: readonly Rule[] = [
  ['W1', ({ line, say }) => say.activity.test(line)],
  ['W5', ({ line, say }) => !say.people.test(line), true, true],
];
const RESULT: readonly Rule[] = [
  ['W3', ({ line, say }) => say.means.test(line)],
  ['W4', ({ line, say }) => say.twoVerbs.test(line) && !say.clause.test(line), true],
];
const ANY: readonly Rule[] = [['W6', ({ words }) => words.length > LONG, true]];

/** Rules by level; what is no result is only asked to be short. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  output: [...RESULT, ...ANY],
  outcome: [...CHANGE, ...OUTCOME, ...RESULT, ...ANY],
  impact: [...CHANGE, ...RESULT, ...ANY],
};

export function* wordingRules({ results, stages, languages }: Programme): Iterable<Problem> {
  const levels = new Map(stages.map((stage) => [stage.id, stage.level]));
  for (const [index, { id, label, stage }] of results.entries()) {
    const readings = readingsOf(label, languages);
    for (const [code, isFaulty, isHint, isAbsence] of RULES[levels.get(stage) ?? ''] ?? ANY) {
      const faulty = readings.filter(isFaulty);
      const [first] = faulty;
      if (!first || (isAbsence && faulty.length < readings.length)) continue;
      const { language, words } = first;
      const about = { id, label, language, n: words.length };
      yield finding(code, ['results', index, 'label', language], about, isHint ? 'hint' : 'should');
    }
  }
}
