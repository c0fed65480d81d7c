/** How far an indicator has come. Every formula names its source; a share that cannot be computed says why. */
import { divide, isNumber, subtract, tidy } from './decimal.js';
import type {
  Achievement,
  AchievementInput,
  AchievementMethod,
  ExplanationStep,
  NoAchievementReason,
} from './indicators.types.js';

type Known = AchievementInput & { readonly actual: number };
type Aimed = Known & { readonly target: number };

const none = (reason: NoAchievementReason, input: AchievementInput): Achievement => ({
  kind: 'none',
  reason,
  input,
});
const ratio = (value: number, method: AchievementMethod, input: AchievementInput): Achievement => ({
  kind: 'ratio',
  value: tidy(value),
  method,
  input,
});

/**
 * Achievement of a target as a raw share: 0.5 is half the way; it may be under 0 or over 1, only a bar is clipped.
 *
 * - `gap` (A − B) / (T − B): default when the baseline is known; rising and falling indicators alike. As computed by
 *   D-Portal (IATI) and by Hikaya's end-of-programme figure.
 * - `simple` A / T: default for a rising indicator without baseline, counted from zero (LogAlto, UNDP report card). A falling one needs
 *   a baseline: with it the gap is used, without it the reason is given.
 * - `mirror` 1 ± (A − T) / |T|: only when asked for (Infor performance management).
 * - `basis` (S − A) / (S − T) with the stated worst value S of a fixed scale (WebFOCUS performance management).
 * - `expected` share of what was planned by now (own definition): the gap towards the expected value when that lies
 *   on the wanted side of the baseline, else A / E, mirrored for a falling indicator.
 *
 * Missing parts give `none` with the reason, never 0. A target equal to the baseline, "maintain" and "range" give a
 * state. "Maintain" is kept at or above its target (its baseline when it has no target), or within `min`…`max`.
 */
export function achievement(input: AchievementInput): Achievement {
  const { actual } = input;
  if (!isNumber(actual)) return none('missing-actual', input);
  const known: Known = { ...input, actual };
  if (input.direction === 'range' || input.direction === 'maintain') return held(known, input);
  if (contradicts(input, input.target)) return none('direction-contradicts-target', input);
  if (input.method === 'expected') return expected(known, input);
  const { target } = input;
  if (!isNumber(target)) return none('missing-target', input);
  return towards({ ...known, target }, input);
}

/** The way from the baseline to `goal` runs against the stated direction. */
function contradicts(input: AchievementInput, goal: number | undefined): boolean {
  if (!isNumber(input.baseline) || !isNumber(goal) || goal === input.baseline) return false;
  return goal > input.baseline !== (input.direction === 'increase');
}

function held(known: Known, input: AchievementInput): Achievement {
  const { actual, min, max } = known;
  if (isNumber(min) || isNumber(max)) {
    const inside = actual >= (min ?? -Infinity) && actual <= (max ?? Infinity);
    return { kind: 'state', state: inside ? 'in-range' : 'out-of-range', input };
  }
  const level = input.direction === 'maintain' ? (input.target ?? input.baseline) : undefined;
  return isNumber(level)
    ? { kind: 'state', state: actual >= level ? 'kept' : 'worse', input }
    : none('missing-target', input);
}

function keptOrWorse(actual: number, level: number, input: AchievementInput): Achievement {
  const good = input.direction === 'decrease' ? actual <= level : actual >= level;
  return { kind: 'state', state: good ? 'kept' : 'worse', input };
}

function towards(aimed: Aimed, input: AchievementInput): Achievement {
  const { actual, target, baseline, worst } = aimed;
  if (input.method === 'basis') {
    if (!isNumber(worst)) return none('missing-baseline', input);
    return worst === target
      ? none('zero-denominator', input)
      : ratio(divide(subtract(worst, actual), subtract(worst, target)), 'basis', input);
  }
  if (isNumber(baseline) && baseline === target) return keptOrWorse(actual, target, input);
  if (input.method === 'mirror') return mirror(actual, target, 'mirror', input);
  const fromZero =
    input.direction === 'increase' &&
    (input.method === 'simple' || (input.method === undefined && !isNumber(baseline)));
  if (fromZero) return simple(actual, target, 'simple', input);
  if (!isNumber(baseline)) return none('missing-baseline', input);
  return ratio(divide(subtract(actual, baseline), subtract(target, baseline)), 'gap', input);
}

/** Counting up from zero can only aim at something above zero. */
function simple(
  actual: number,
  target: number,
  method: AchievementMethod,
  input: AchievementInput,
): Achievement {
  if (target === 0) return none('target-zero', input);
  return target < 0
    ? none('direction-contradicts-target', input)
    : ratio(divide(actual, target), method, input);
}

function mirror(
  actual: number,
  target: number,
  method: AchievementMethod,
  input: AchievementInput,
): Achievement {
  if (target === 0) return none('target-zero', input);
  const distance = divide(subtract(actual, target), Math.abs(target));
  return ratio(
    input.direction === 'decrease' ? subtract(1, distance) : subtract(1, -distance),
    method,
    input,
  );
}

function expected(known: Known, input: AchievementInput): Achievement {
  const { actual, baseline, expected: planned } = known;
  if (!isNumber(planned)) return none('missing-target', input);
  if (isNumber(baseline) && planned !== baseline && !contradicts(input, planned)) {
    return ratio(divide(subtract(actual, baseline), subtract(planned, baseline)), 'expected', input);
  }
  // Nothing is planned to have changed yet, and a share of zero does not exist.
  if (planned === 0) return isNumber(baseline) ? keptOrWorse(actual, 0, input) : none('target-zero', input);
  return input.direction === 'decrease' || planned < 0
    ? mirror(actual, planned, 'expected', input)
    : simple(actual, planned, 'expected', input);
}

/** The calculation in steps, as values for the words `explain.*`: what went in, what came out. Shares are 0 to 1. */
export function explain(result: Achievement): readonly ExplanationStep[] {
  const { input } = result;
  const params: Record<string, number | string> = {};
  for (const key of ['baseline', 'target', 'actual', 'worst', 'min', 'max', 'expected'] as const) {
    const value = input[key];
    if (isNumber(value)) params[key] = value;
  }
  if (result.kind === 'none') return [{ code: 'none', params: { ...params, reason: result.reason } }];
  if (result.kind === 'state') return [{ code: result.state, params }];
  if (
    result.method === 'gap' &&
    isNumber(input.actual) &&
    isNumber(input.baseline) &&
    isNumber(input.target)
  ) {
    // Seen along the way: a fall from 60 to 40 on the way to 20 has done 20 of 40; moving away is negative.
    const falls = input.target < input.baseline;
    params['done'] = falls ? subtract(input.baseline, input.actual) : subtract(input.actual, input.baseline);
    params['way'] = falls ? subtract(input.baseline, input.target) : subtract(input.target, input.baseline);
  }
  return [{ code: result.method, params: { ...params, percent: result.value } }];
}
