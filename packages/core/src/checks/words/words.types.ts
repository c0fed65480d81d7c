/**
 * Words of one language that the wording rules look for. Patterns meet a text in lower case, its words set apart and
 * framed by one space each, without punctuation, Arabic vowel signs and the hamza on an alif: ` improved care for children `.
 */
export interface CheckWords {
  /** W1: beginning of a text that says what is done. */
  readonly activity: RegExp;
  /** W2: which way something changes. */
  readonly direction: RegExp;
  /** W3: the way to a result. */
  readonly means: RegExp;
  /** W4: `and` with a verb before it and one after it; a sentence with a subordinate clause is left alone. */
  readonly twoVerbs: RegExp;
  readonly clause: RegExp;
  /** W5: people and organisations. */
  readonly people: RegExp;
  /** I1.count-only: what was done is counted, and what makes it more than that (a direction does, too). */
  readonly count: RegExp;
  readonly change: RegExp;
  /** I2: makes a target of a direction in the name of an indicator: `increase … to 80`. */
  readonly amount: RegExp;
}
