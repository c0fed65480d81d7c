/**
 * How a figure came about, in English: the type source of the translations. Keys are the codes of `explain` in
 * `@careframe/core`; `share` is how much of the way is done, the common parts of a way in words. Whole sentences end in
 * a full stop, a share stands inside one; `{reason}` is a text of the common words.
 */
import type { Dictionary } from '../words.js';

const words = {
  gap: 'From {baseline} to {actual} on the way to {target}: {done} of {way}, that is {share}.',
  basis: 'From the worst value {worst} to {actual} on the way to {target}: {done} of {way}, that is {share}.',
  share: '{percent%} of the way',
  'share.0': 'none of the way',
  'share.0.25': 'a quarter of the way',
  'share.0.5': 'half the way',
  'share.0.75': 'three quarters of the way',
  'share.1': 'the whole way',
  simple: '{actual} of {target} is {percent%}.',
  mirror:
    'There is no baseline, so {actual} is compared with the target {target} by its distance from it: {percent%}.',
  expected: 'By now {expected} was planned; {actual} is {percent%} of it.',
  'expected-gap':
    'By now {expected} was planned; from {baseline} to {actual} is {percent%} of the planned way.',
  'expected-mirror':
    'By now {expected} was planned; {actual} is compared with it by its distance from it: {percent%}.',
  beyond: 'This goes beyond the target.',
  away: 'The value has moved away from the target.',
  kept: 'With {actual} the level of {level} has been kept.',
  worse: '{actual} is worse than the level of {level}.',
  'in-range': '{actual} is within the agreed range from {min} to {max}.',
  'in-range.from': '{actual} is not under the agreed lowest value {min}.',
  'in-range.to': '{actual} is not over the agreed highest value {max}.',
  'out-of-range': '{actual} is outside the agreed range from {min} to {max}.',
  'out-of-range.from': '{actual} is under the agreed lowest value {min}.',
  'out-of-range.to': '{actual} is over the agreed highest value {max}.',
  none: 'No percentage is shown. {reason}.',
} as const satisfies Dictionary;
export default words;
