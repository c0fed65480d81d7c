/** The calculation behind an achievement, step by step, as values; the words are in `@careframe/i18n/explanations`. */
import { contradicts } from './achievement.js';
import { isNumber, subtract } from './decimal.js';
import type { Achievement, AchievementInput, ExplanationCode, ExplanationStep } from './indicators.types.js';

type Ratio = Extract<Achievement, { kind: 'ratio' }>;
type Params = Readonly<Record<string, number>>;

/**
 * The steps of a calculation: what went in, what came out, and what to know about it (`beyond` the target, `away` from it).
 * A way is seen as it is walked: a fall from 60 to 40 on the way to 20 has `done` 20 of a `way` of 40. A state names the
 * `level` it was held against, a missing share its `reason`. Figures are those of the input, shares are 0 to 1.
 */
export function explain(result: Achievement): readonly ExplanationStep[] {
  const { kind, input } = result;
  const params = Object.fromEntries(
    Object.entries(input).filter((entry): entry is [string, number] => isNumber(entry[1])),
  );
  if (kind === 'none') return [{ code: kind, params: { ...params, reason: result.reason } }];
  if (kind === 'ratio') return stepsOf(result, params);
  const { direction, method, target, baseline, expected } = input;
  const isPlan = method === 'expected' && (direction === 'increase' || direction === 'decrease');
  const level = isPlan ? expected : (target ?? baseline);
  return [{ code: result.state, params: isNumber(level) ? { ...params, level } : params }];
}

function stepsOf({ value, method, input }: Ratio, params: Params): readonly ExplanationStep[] {
  const isPlan = method === 'expected';
  const code = isPlan ? planCode(input) : method;
  const { actual = 0, baseline = 0, worst = 0, expected = 0, target = 0 } = input;
  const from = code === 'basis' ? worst : baseline;
  const to = isPlan ? expected : target;
  const hasWay = code === 'basis' || code === 'gap' || code === 'expected-gap';
  const done = to < from ? subtract(from, actual) : subtract(actual, from);
  const way = hasWay && { done, way: Math.abs(subtract(to, from)) };
  const steps: ExplanationStep[] = [{ code, params: { ...params, ...way, percent: value } }];
  if (value > 1 && !isPlan) steps.push({ code: 'beyond', params });
  if (value < 0 && hasWay) steps.push({ code: 'away', params });
  return steps;
}

/** Which of its formulas the method "expected" has used; see `achievement`. */
function planCode(input: AchievementInput): ExplanationCode {
  const { baseline, expected, direction } = input;
  if (isNumber(baseline) && !contradicts(input, expected)) return 'expected-gap';
  return direction === 'decrease' || expected! < 0 ? 'expected-mirror' : 'expected';
}
