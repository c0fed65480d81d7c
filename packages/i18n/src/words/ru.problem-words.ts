/** Russian: what is wrong and what to do, and where. */
import type { Translation } from '../words.js';
import type { ProblemEnglish } from './index.js';
import { places } from './ru.places.js';
import { problems } from './ru.problems.js';

const words: Translation<ProblemEnglish> = { ...problems, ...places };
export default words;
