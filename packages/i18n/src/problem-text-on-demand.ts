/** Problems of core in words that load when there is one to tell. */
import type { Problem } from '@careframe/core';
import type { ProblemWords } from './problem-sentences.js';
import { announceChange } from './registry.js';
import { problemWordsOnDemand, type CommonEnglish } from './words/index.js';
import { loadWords, wordsFor, type Words } from './words.js';

type Sentences = Pick<typeof import('./problem-sentences.js'), 'sentencesOf'>;

let sentences: Sentences | undefined;
let loading = false;

/** Makes the sentences available without loading; the caller announces the change. @internal */
export function useSentences(module: Sentences): void {
  sentences = module;
}

async function loadSentences(): Promise<void> {
  if (sentences || loading) return;
  loading = true;
  try {
    useSentences(await import('./problem-sentences.js'));
    announceChange();
  } catch {
    // Offline: tried again with the next problem that is told.
  }
  loading = false;
}

/**
 * A problem as sentences, as `problemText` gives them, for what seldom has one to tell: sentences and words come when
 * the first one is told, in English too. Till then, and when they cannot be loaded, the code and the place stand for
 * them.
 */
export function problemTextOnDemand(problem: Problem, words: Words<CommonEnglish>): ProblemWords {
  const { format } = words;
  void loadSentences();
  void loadWords(problemWordsOnDemand, format.tag);
  const say = wordsFor(problemWordsOnDemand, format);
  if (sentences && say.has(`problem.${problem.code}.what`)) return sentences.sentencesOf(problem, say, words);
  const where = problem.path.map((part) =>
    typeof part === 'number' ? format.number(part + 1) : format.isolate(part),
  );
  return {
    what: words('problem.bare.what', { code: problem.code }),
    fix: words('problem.bare.fix'),
    where: where.join(' › '),
  };
}
