/** Kurdish (Sorani): what is wrong and what to do, and where. */
import type { Translation } from '../words.js';
import type { ProblemEnglish } from './index.js';
import { places } from './ckb.places.js';
import { problems } from './ckb.problems.js';

const words: Translation<ProblemEnglish> = { ...problems, ...places };
export default words;
