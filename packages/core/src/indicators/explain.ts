/** The calculation behind an achievement, step by step, as values; the words are in `@careframe/i18n/explanations`. */
import { contradicts } from './achievement.js';
import { isNumber, subtract } from './decimal.js';
import type { Achievement, AchievementInput, ExplanationCode, ExplanationStep } from './indicators.types.js';

type Ratio = Extract<Achievement, { kind: 'ratio' }>;
type Params = Record<string, number | string>;

const FIGURES = ['baseline', 'target', 'actual', 'worst', 'min', 'max', 'expected'] as const;

/**
 * The steps of a calculation: what went in, what came out, and what to know about it (`beyond` the target, `away` from it).
 * A way is seen as it is walked: a fall from 60 to 40 on the way to 20 has `done` 20 of a `way` of 40. A state names the
 * `level` it was held against, a missing share its `reason`. Figures are those of the input, shares are 0 to 1.
 */
export function explain(result: Achievement): readonly ExplanationStep[] {
  const { input } = result;
  const params: Params = {};
  for (const key of FIGURES) {
    const value = input[key];
    if (isNumber(value)) params[key] = value;
  }
  if (result.kind === 'none') return [{ code: 'none', params: { ...params, reason: result.reason } }];
  if (result.kind === 'ratio') return ratioSteps(result, params);
  const level = levelOf(input);
  return [{ code: result.state, params: isNumber(level) ? { ...params, level } : params }];
}

/** What a level was held against: the plan for now, the target, or the baseline to maintain. */
function levelOf({ direction, method, target, baseline, expected }: AchievementInput): number | undefined {
  const isPlan = method === 'expected' && direction !== 'maintain' && direction !== 'range';
  return isPlan ? expected : (target ?? baseline);
}

function ratioSteps({ value, method, input }: Ratio, params: Params): readonly ExplanationStep[] {
  const code = method === 'expected' ? expectedCode(input) : method;
  const path = pathOf(code, input);
  const steps: ExplanationStep[] = [{ code, params: { ...params, ...path, percent: value } }];
  if (value > 1 && method !== 'expected') steps.push({ code: 'beyond', params });
  if (value < 0 && path && code !== 'basis') steps.push({ code: 'away', params });
  return steps;
}

/** How much of the way is done, where there is a way: from the baseline or the worst value to a goal. */
function pathOf(
  code: ExplanationCode,
  { baseline, worst, target, expected, actual }: AchievementInput,
): { readonly done: number; readonly way: number } | undefined {
  const from = code === 'basis' ? worst : baseline;
  const to = code === 'expected-gap' ? expected : target;
  const hasWay = code === 'gap' || code === 'basis' || code === 'expected-gap';
  if (!hasWay || !isNumber(from) || !isNumber(to) || !isNumber(actual)) return undefined;
  const sign = to < from ? -1 : 1;
  return { done: subtract(sign * actual, sign * from), way: subtract(sign * to, sign * from) };
}

/** Which of its formulas the method "expected" has used; see `achievement`. */
function expectedCode(input: AchievementInput): ExplanationCode {
  const { baseline, expected, direction } = input;
  if (isNumber(baseline) && !contradicts(input, expected)) return 'expected-gap';
  return direction === 'decrease' || Number(expected) < 0 ? 'expected-mirror' : 'expected';
}
