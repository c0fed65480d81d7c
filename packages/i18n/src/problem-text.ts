/** Problems of core in words that are at hand in English. */
import type { Problem } from '@careframe/core';
import { sentencesOf, type ProblemWords } from './problem-sentences.js';
import { problemWords, type CommonEnglish } from './words/index.js';
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
