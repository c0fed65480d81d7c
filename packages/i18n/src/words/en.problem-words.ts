/** English: what is wrong and what to do, and where. */
import type { Translation } from '../words.js';
import type { ProblemEnglish } from './index.js';
import { places } from './en.places.js';
import { problems } from './en.problems.js';

const words: Translation<ProblemEnglish> = { ...problems, ...places };
export default words;
