/** Response shift: the same people judge the same moment twice, before the course and looking back on it. */
import type { SurveyResponse, Training } from './survey.schema.js';

/** How people's yardstick moved on one topic, in steps of the scale (Howard 1980). */
export interface ResponseShift {
  /** People who answered the topic before the course and again looking back. */
  readonly pairs: number;
  /** Mean of looking back − before. Negative: they now think they knew less than they said. */
  readonly mean: number;
}

/**
 * Then − before (Howard 1980) for one topic of a survey that asked both ways, people linked by pseudonym.
 * @returns undefined when the survey did not ask both ways, is anonymous, or fewer people than the threshold answered both
 */
export function responseShift(
  training: Training,
  responses: readonly SurveyResponse[],
  topic: string,
  threshold: number,
): ResponseShift | undefined {
  if (training.privacy === 'anonymous') return undefined;
  const kinds = new Map(training.waves.map(({ id, kind }) => [id, kind]));
  const before = new Map<string, number>();
  const then = new Map<string, number>();
  for (const { participant, wave, now, before: remembered } of inTime(responses)) {
    const [kind, first, second] = [kinds.get(wave), now[topic], remembered?.[topic]];
    if (participant === undefined) continue;
    if (kind === 'before' && isStep(training, first)) before.set(participant, first);
    if (kind === 'look-back' && isStep(training, second)) then.set(participant, second);
  }
  const shifts = [...before].flatMap(([person, value]) =>
    then.has(person) ? [then.get(person)! - value] : [],
  );
  if (shifts.length < Math.max(1, threshold)) return undefined;
  return { pairs: shifts.length, mean: shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length };
}

/** Who answers a wave again corrects the first answer. */
const inTime = (responses: readonly SurveyResponse[]): SurveyResponse[] =>
  [...responses].sort((a, b) =>
    (a.completedAt ?? '') < (b.completedAt ?? '')
      ? -1
      : (a.completedAt ?? '') > (b.completedAt ?? '')
        ? 1
        : 0,
  );

const isStep = ({ scale }: Training, answer: unknown): answer is number =>
  typeof answer === 'number' && answer >= scale.min && answer <= scale.max;
