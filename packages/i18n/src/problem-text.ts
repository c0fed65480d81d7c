/** Problems of core in words. */
import type { Problem } from '@careframe/core';
import { sentencesOf, type ProblemWords } from './problem-sentences.js';
import { problemWords, problemWordsOnDemand, type CommonEnglish } from './words/index.js';
import { loadWords, wordsFor, type Words } from './words.js';

/**
 * A problem as sentences in the language of `words`: what happened and why, what to do, where. A change that was
 * refused says why too. English is at hand; another language is asked for at the first problem, and till then English
 * stands in.
 */
export function problemText(problem: Problem, words: Words<CommonEnglish>): ProblemWords {
  const { format } = words;
  void loadWords(problemWords, format.tag);
  return sentencesOf(problem, wordsFor(problemWords, format), words);
}

/**
 * The same for what seldom has a problem to tell: its words come when the first one is told, in English too. Till then,
 * and when they cannot be loaded, the code and the place stand for them.
 */
export function problemTextOnDemand(problem: Problem, words: Words<CommonEnglish>): ProblemWords {
  const { format } = words;
  void loadWords(problemWordsOnDemand, format.tag);
  const say = wordsFor(problemWordsOnDemand, format);
  if (say.has(`problem.${problem.code}.what`)) return sentencesOf(problem, say, words);
  const where = problem.path.map((part) =>
    typeof part === 'number' ? format.number(part + 1) : format.isolate(part),
  );
  return {
    what: words('problem.bare.what', { code: problem.code }),
    fix: words('problem.bare.fix'),
    where: where.join(' › '),
  };
}
