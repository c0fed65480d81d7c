/** W rules: what a result says. One finding for each rule and result, in the first language it is seen in. */
import type { Problem } from '../problems.js';
import type { Result, Stage } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';
import { finding, type CheckCode } from './finding.js';
import { readingsOf, type Reading } from './text.js';

/** Words a sentence may have to be remembered. */
const LONG = 25;

type Level = Stage['level'];

interface Rule {
  readonly code: CheckCode;
  readonly levels: readonly Level[];
  readonly isFaulty: (reading: Reading) => boolean;
  /** Something is not said: it is enough when one language says it. */
  readonly isAbsence?: boolean;
}

const CHANGES: readonly Level[] = ['outcome', 'impact'];
const RESULTS: readonly Level[] = ['output', ...CHANGES];

const RULES: readonly Rule[] = [
  { code: 'W1', levels: CHANGES, isFaulty: ({ line, say }) => say.activity.test(line) },
  {
    code: 'W2',
    levels: ['outcome'],
    isFaulty: ({ line, say }) => !say.direction.test(line),
    isAbsence: true,
  },
  { code: 'W3', levels: RESULTS, isFaulty: ({ line, say }) => say.means.test(line) },
  {
    code: 'W4',
    levels: RESULTS,
    isFaulty: ({ line, say }) => say.twoVerbs.test(line) && !say.clause.test(line),
  },
  { code: 'W5', levels: CHANGES, isFaulty: ({ line, say }) => !say.people.test(line), isAbsence: true },
  {
    code: 'W6',
    levels: ['input', 'activity', ...RESULTS, 'other'],
    isFaulty: ({ words }) => words.length > LONG,
  },
];

export function* wordingRules({ results, stages, languages }: Programme): Iterable<Problem> {
  const levels = new Map(stages.map((stage) => [stage.id, stage.level]));
  for (const [index, result] of results.entries()) {
    const readings = readingsOf(result.label, languages);
    for (const rule of RULES) {
      if (!rule.levels.includes(levels.get(result.stage) ?? 'other')) continue;
      const faulty = readings.filter(rule.isFaulty);
      if (faulty.length > 0 && (!rule.isAbsence || faulty.length === readings.length))
        yield inLanguage(rule.code, index, result, faulty[0]!);
    }
  }
}

function inLanguage(
  code: CheckCode,
  index: number,
  { id, label }: Result,
  { language, words }: Reading,
): Problem {
  return finding(code, ['results', index, 'label', language], {
    id,
    label,
    language,
    ...(code === 'W6' && { n: words.length }),
  });
}
