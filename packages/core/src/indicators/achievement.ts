/** How far an indicator has come. Every formula names its source; a share that cannot be computed says why. */
import { divide, isNumber, subtract, tidy } from './decimal.js';
import type {
  Achievement,
  AchievementInput,
  AchievementState,
  NoAchievementReason,
} from './indicators.types.js';

type Known = AchievementInput & { readonly actual: number };

/**
 * Achievement of a target as a raw share: 0.5 is half the way; it may be under 0 or over 1, only a bar is clipped.
 *
 * - `gap` (A − B) / (T − B): default when the baseline is known; rising and falling indicators alike. As computed by
 *   D-Portal (IATI) and by Hikaya's end-of-programme figure.
 * - `simple` A / T: default for a rising indicator without baseline, counted from zero (LogAlto, UNDP report card). A falling one needs
 *   a baseline: with it the gap is used, without it the reason is given.
 * - `mirror` 1 ± (A − T) / |T|: only when asked for (Infor performance management).
 * - `basis` (S − A) / (S − T) with the stated worst value S of a fixed scale (WebFOCUS performance management).
 * - `expected` share of what was planned by now (own definition, after Camms' expected-to-date): the gap towards the
 *   expected value E when that lies on the wanted side of the baseline, else A / E, mirrored for a falling indicator.
 *
 * Missing parts give `none` with the reason, never 0. A target (or expected value) equal to the baseline, "maintain" and
 * "range" give a state. "Maintain" is kept at or above its target (its baseline when it has no target), or within `min`…`max`.
 */
export function achievement(input: AchievementInput): Achievement {
  if (!isKnown(input)) return none('missing-actual', input);
  const { baseline, target, direction, method } = input;
  if (direction === 'range' || direction === 'maintain') return held(input);
  if (contradicts(input, target)) return none('direction-contradicts-target', input);
  if (method === 'expected') return expected(input);
  if (!isNumber(target)) return none('missing-target', input);
  if (method === 'basis') return basis(input, target);
  if (baseline === target) return keptOrWorse(input, target);
  if (method === 'mirror') return mirror(input, target);
  if (direction === 'increase' && (method === 'simple' || (!method && !isNumber(baseline))))
    return simple(input, target);
  return isNumber(baseline) ? gap(input, baseline, target) : none('missing-baseline', input);
}

const isKnown = (input: AchievementInput): input is Known => isNumber(input.actual);

const none = (reason: NoAchievementReason, input: AchievementInput): Achievement => ({
  kind: 'none',
  reason,
  input,
});

const state = (name: AchievementState, input: AchievementInput): Achievement => ({
  kind: 'state',
  state: name,
  input,
});

/** A share by the method asked for; `own` is the one chosen when none was, or when "simple" cannot be. */
function ratio(value: number, own: 'gap' | 'simple', input: AchievementInput): Achievement {
  const { method = 'simple' } = input;
  return { kind: 'ratio', value: tidy(value), method: method === 'simple' ? own : method, input };
}

/** The way from the baseline (or the worst value) to `goal` runs against the stated direction. */
export function contradicts(
  { baseline, direction }: AchievementInput,
  goal: number | undefined,
  from = baseline,
): boolean {
  return isNumber(from) && isNumber(goal) && goal !== from && goal > from !== (direction === 'increase');
}

function held(input: Known): Achievement {
  const { actual, min = -Infinity, max = Infinity, direction, target, baseline } = input;
  if (isNumber(min) || isNumber(max))
    return state(actual >= min && actual <= max ? 'in-range' : 'out-of-range', input);
  const level = direction === 'maintain' ? (target ?? baseline) : undefined;
  return isNumber(level) ? keptOrWorse(input, level) : none('missing-target', input);
}

function keptOrWorse(input: Known, level: number): Achievement {
  const { actual, direction } = input;
  return state((direction === 'decrease' ? actual <= level : actual >= level) ? 'kept' : 'worse', input);
}

function gap(input: Known, from: number, to: number): Achievement {
  return ratio(divide(subtract(input.actual, from), subtract(to, from)), 'gap', input);
}

function basis(input: Known, target: number): Achievement {
  const { worst } = input;
  if (!isNumber(worst)) return none('missing-worst', input);
  if (worst === target) return none('zero-denominator', input);
  return contradicts(input, target, worst)
    ? none('direction-contradicts-target', input)
    : gap(input, worst, target);
}

/** Counting up from zero can only aim at something above zero. */
function simple(input: Known, target: number): Achievement {
  if (target > 0) return ratio(divide(input.actual, target), 'simple', input);
  return none(target === 0 ? 'target-zero' : 'direction-contradicts-target', input);
}

function mirror(input: Known, target: number): Achievement {
  const { actual, direction } = input;
  if (target === 0) return none('target-zero', input);
  const distance = divide(subtract(actual, target), Math.abs(target));
  return ratio(subtract(1, direction === 'decrease' ? distance : -distance), 'simple', input);
}

function expected(input: Known): Achievement {
  const { baseline, direction, expected: planned } = input;
  if (!isNumber(planned)) return none('missing-target', input);
  // Nothing is planned to have changed yet, so that there is no way to be a share of.
  if (planned === baseline) return keptOrWorse(input, planned);
  if (isNumber(baseline) && !contradicts(input, planned)) return gap(input, baseline, planned);
  // A share of zero does not exist.
  if (planned === 0 && isNumber(baseline)) return keptOrWorse(input, 0);
  return direction === 'decrease' || planned < 0 ? mirror(input, planned) : simple(input, planned);
}
