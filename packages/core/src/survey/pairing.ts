/** Which answers belong together: before and now of one person, or two unconnected groups. */
import type { SurveyResponse, Training, TopicAnswer } from './survey.schema.js';
import type { SurveyResult } from './survey.types.js';

/**
 * How before and now are asked: of the same people looking back, of the same people twice, of two unlinked groups, or
 * only after.
 */
export type SurveyDesign = SurveyResult['design'];

/** Steps chosen for one topic. */
export interface TopicAnswers {
  readonly before: readonly number[];
  readonly now: readonly number[];
  /** [before, now] of the same person. */
  readonly pairs: readonly (readonly [number, number])[];
}

export interface Groups {
  readonly design: SurveyDesign;
  /** One entry a person in a look-back or paired survey; otherwise one an answer. */
  readonly people: readonly Person[];
}

interface Person {
  readonly before: Readonly<Record<string, TopicAnswer>> | undefined;
  readonly now: Readonly<Record<string, TopicAnswer>> | undefined;
}

/** Design of a training's survey. Anonymous answers are never linked, whatever they carry. */
export function designOf(training: Training): SurveyDesign {
  const kinds = new Set(training.waves.map((wave) => wave.kind));
  if (kinds.has('look-back')) return 'look-back';
  if (!kinds.has('before')) return 'after-only';
  return training.privacy === 'anonymous' ? 'unpaired' : 'paired';
}

/** The answers of a training's survey by person, as far as its design allows. */
export function groupAnswers(training: Training, responses: Iterable<SurveyResponse>): Groups {
  const design = designOf(training);
  const kinds = new Map(training.waves.map((wave) => [wave.id, wave.kind]));
  const after = training.waves.some((wave) => wave.kind === 'after') ? 'after' : 'later';
  const people = new Map<string, { before: Person['before']; now: Person['now'] }>();
  for (const response of latestOnly(training, responses)) {
    const kind = kinds.get(response.wave);
    const linked = design === 'paired' && response.participant !== undefined;
    const key = linked ? `participant ${response.participant}` : `response ${response.id}`;
    const person = people.get(key) ?? { before: undefined, now: undefined };
    if (design === 'look-back' && kind === 'look-back')
      people.set(key, { before: answered(response.before), now: response.now });
    else if (design !== 'look-back' && kind === 'before')
      people.set(key, { ...person, before: response.now });
    else if (design !== 'look-back' && kind === after) people.set(key, { ...person, now: response.now });
  }
  return { design, people: [...people.values()] };
}

/** Answers, unless every topic was left open: who skipped all of "before" is no pair. */
function answered(answers: Person['before']): Person['before'] {
  return answers && Object.values(answers).some((answer) => typeof answer === 'number') ? answers : undefined;
}

/** One response per person and wave: who answers again corrects the first answer. */
function latestOnly(training: Training, responses: Iterable<SurveyResponse>): Iterable<SurveyResponse> {
  const kept = new Map<string, SurveyResponse>();
  for (const response of responses) {
    if (response.training !== training.id) continue;
    const known = training.privacy !== 'anonymous' && response.participant !== undefined;
    const key = known ? `participant ${response.wave} ${response.participant}` : `response ${response.id}`;
    const before = kept.get(key);
    if (!before || (response.completedAt ?? '') >= (before.completedAt ?? '')) kept.set(key, response);
  }
  return kept.values();
}

/** Answers to one topic that lie on the scale; open ones and "not covered" are left out. */
export function topicAnswers(training: Training, people: readonly Person[], topic: string): TopicAnswers {
  const { min, max } = training.scale;
  const step = (answer: TopicAnswer | undefined) =>
    typeof answer === 'number' && answer >= min && answer <= max ? answer : undefined;
  const before: number[] = [];
  const now: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const person of people) {
    const [first, second] = [step(person.before?.[topic]), step(person.now?.[topic])];
    if (first !== undefined) before.push(first);
    if (second !== undefined) now.push(second);
    if (first !== undefined && second !== undefined) pairs.push([first, second]);
  }
  return { before, now, pairs };
}
