/** What a person is doing in a survey: page, answers, gaps. Plain values, tested without a browser. */
import type { SurveyResponse, TopicAnswer, Training, Wave } from '@careframe/core';

/** Topics of one page; four fit a phone without scrolling far. */
export const TOPICS_PER_PAGE = 4;

/** `before` and `now` of a look-back wave; the other waves have one moment. */
export type Moment = 'before' | 'now';

export interface SurveySession {
  /** Made once, when the draft is: sending twice is told by it. */
  readonly id: string;
  readonly page: number;
  readonly now: Readonly<Record<string, TopicAnswer>>;
  readonly before: Readonly<Record<string, TopicAnswer>>;
  readonly answers: Readonly<Record<string, string | number | readonly string[] | null>>;
  /** Gaps were pointed out once; the next press goes on. */
  readonly gapsTold: boolean;
  readonly stage: 'answering' | 'sent';
}

export function startSurvey(id: string): SurveySession {
  return { id, page: 0, now: {}, before: {}, answers: {}, gapsTold: false, stage: 'answering' };
}

/** Moments asked of each topic, in the order they are asked: before comes first. */
export function momentsOf(wave: Wave): readonly Moment[] {
  return wave.kind === 'look-back' ? ['before', 'now'] : ['now'];
}

/** Pages of topics, and one more when there are questions. */
export function pageCount(training: Training): number {
  return (
    Math.ceil(training.topics.length / TOPICS_PER_PAGE) + ((training.questions?.length ?? 0) > 0 ? 1 : 0)
  );
}

export type TopicSlice =
  | { readonly kind: 'topics'; readonly first: number; readonly topics: Training['topics'] }
  | { readonly kind: 'questions' };

export function pageOf(training: Training, page: number): TopicSlice {
  const first = page * TOPICS_PER_PAGE;
  return first < training.topics.length
    ? { kind: 'topics', first, topics: training.topics.slice(first, first + TOPICS_PER_PAGE) }
    : { kind: 'questions' };
}

export function answerTopic(
  session: SurveySession,
  moment: Moment,
  topic: string,
  answer: TopicAnswer,
): SurveySession {
  const moments = { ...session[moment] };
  if (answer === null) delete moments[topic];
  else moments[topic] = answer;
  return { ...session, [moment]: moments };
}

/** "Not covered" concerns the topic, so it stands for every moment asked; taken back it leaves a gap. */
export function setNotCovered(
  session: SurveySession,
  moments: readonly Moment[],
  topic: string,
  notCovered: boolean,
): SurveySession {
  return moments.reduce(
    (next, moment) => answerTopic(next, moment, topic, notCovered ? 'not-covered' : null),
    session,
  );
}

export function answerQuestion(
  session: SurveySession,
  question: string,
  answer: string | number | readonly string[] | null,
): SurveySession {
  const answers = { ...session.answers };
  if (answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0))
    delete answers[question];
  else answers[question] = answer;
  return { ...session, answers };
}

export function goToPage(session: SurveySession, page: number, pages: number): SurveySession {
  return { ...session, page: Math.min(Math.max(page, 0), Math.max(pages - 1, 0)) };
}

/** Topics that miss an answer in any moment asked, in order. */
export function gaps(training: Training, wave: Wave, session: SurveySession): readonly string[] {
  const moments = momentsOf(wave);
  return training.topics
    .filter((topic) => moments.some((moment) => session[moment][topic.id] === undefined))
    .map((topic) => topic.id);
}

export function isUntouched(session: SurveySession): boolean {
  return [session.now, session.before, session.answers].every((answers) => Object.keys(answers).length === 0);
}

/** Everything the response needs besides the answers. */
export interface ResponseContext {
  readonly training: Training;
  readonly wave: Wave;
  readonly language: string;
  readonly participant: string | undefined;
  /** Calendar day only: an exact time could single a person out. */
  readonly today: string;
}

/** The answers as the value that is sent. */
export function toResponse(session: SurveySession, context: ResponseContext): SurveyResponse {
  const { training, wave, participant } = context;
  const moment = (which: Moment): Record<string, TopicAnswer> =>
    Object.fromEntries(training.topics.map((topic) => [topic.id, session[which][topic.id] ?? null]));
  return {
    id: session.id,
    training: training.id,
    wave: wave.id,
    language: context.language,
    completedAt: context.today,
    ...(participant === undefined ? {} : { participant }),
    now: moment('now'),
    ...(wave.kind === 'look-back' ? { before: moment('before') } : {}),
    ...(Object.keys(session.answers).length > 0
      ? { answers: session.answers as NonNullable<SurveyResponse['answers']> }
      : {}),
  };
}

/** Reads back what `JSON.stringify(session)` kept; anything else starts a fresh survey. */
export function restoreSurvey(state: string, fallbackId: string): SurveySession {
  try {
    const kept = JSON.parse(state) as Partial<SurveySession> | null;
    if (typeof kept?.id !== 'string' || typeof kept.page !== 'number' || kept.stage !== 'answering')
      return startSurvey(fallbackId);
    return {
      ...startSurvey(kept.id),
      page: kept.page,
      now: { ...kept.now },
      before: { ...kept.before },
      answers: { ...kept.answers },
      gapsTold: kept.gapsTold === true,
    };
  } catch {
    return startSurvey(fallbackId);
  }
}
