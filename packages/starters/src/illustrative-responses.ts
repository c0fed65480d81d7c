/** Invented answers to the look-back survey of the Turkmenistan starter: the real ones were never published. */
import type { SurveyResponse, TopicAnswer } from '@careframe/core';
import { topics, training } from './programmes/turkmenistan-training/training.js';

const SEED = 2021;
const PEOPLE = 73;
/** Of these, the first so many left "before" open, so that answers and pairs differ as they do in life. */
const WITHOUT_BEFORE = 3;
const CHANCE_OPEN = 0.02;
const CHANCE_NOT_COVERED = 0.015;

type Random = () => number;

/** Numbers from 0 to 1, the same in every engine: mulberry32, by Tommy Ettinger. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const { min, max } = training.scale;
const toStep = (level: number): number => Math.min(max, Math.max(min, Math.round(level)));

/** One person's step before and now: general experience, how new the topic was, and what the course added. */
function answerTopic(
  random: Random,
  experience: number,
  topicIndex: number,
): { before: TopicAnswer; now: TopicAnswer } {
  const familiarity = topicIndex % 4 === 0 ? 0.5 : topicIndex % 4 === 3 ? -0.4 : 0;
  const before = toStep(experience + familiarity + random() * 2 - 1);
  const gain = random() * 3.2 - 0.7;
  const now = toStep(before + gain);
  const chance = random();
  if (chance < CHANCE_OPEN) return { before, now: null };
  if (chance < CHANCE_OPEN + CHANCE_NOT_COVERED) return { before, now: 'not-covered' };
  return { before, now };
}

function respond(random: Random, number: number): SurveyResponse {
  const experience = 1.6 + random() * 1.8;
  const now: Record<string, TopicAnswer> = {};
  const before: Record<string, TopicAnswer> = {};
  topics.forEach((topic, index) => {
    const answer = answerTopic(random, experience, index);
    now[topic.id] = answer.now;
    before[topic.id] = answer.before;
  });
  return {
    id: `response-${String(number).padStart(2, '0')}`,
    training: training.id,
    wave: 'look-back',
    language: random() < 0.7 ? 'tk' : 'ru',
    illustrative: true,
    now,
    ...(number > WITHOUT_BEFORE && { before }),
    answers: { provider: random() < 0.7 ? 'state' : 'non-state' },
  };
}

/** 73 answers, as many as the report counts; the same ones each time, every one marked illustrative. */
export function illustrativeResponses(): SurveyResponse[] {
  const random = createRandom(SEED);
  return Array.from({ length: PEOPLE }, (_, index) => respond(random, index + 1));
}
