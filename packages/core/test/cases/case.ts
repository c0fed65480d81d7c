/** A worked example: what is given, how it is reckoned, and what has to come out. Tests run it and docs/numbers.md prints it. */
export interface WorkedCase {
  /** Number of the example in its topic, as "AC-3"; it never changes once it is published. */
  readonly id: string;
  /** One line in plain English: "A fall from 60 to 40 on the way to 20 is half the way". */
  readonly title: string;
  /** Author or standard, with year or edition: "Cohen 1960", "UNICEF RBM handbook 2017". */
  readonly source: string;
  /** The formula in plain characters: "(value − baseline) ÷ (target − baseline)". */
  readonly formula: string;
  /** What is given, one sentence an item. */
  readonly given: readonly string[];
  /** The reckoning step by step, one sentence an item, as a ministry officer would write it down. */
  readonly steps: readonly string[];
  /** What comes out, in a sentence. */
  readonly result: string;
  /** Runs the engine. */
  run(): unknown;
  /** What `run` has to give, number by number. */
  readonly expected: unknown;
  /** How far a number may be off, absolutely; exact when absent. */
  readonly tolerance?: number;
}

/** Cases of one topic, in the order they are read. */
export interface CaseTopic {
  /** Anchor and file name: "achievement". */
  readonly id: string;
  readonly title: string;
  /** What the numbers of this topic are for and what they do not say; one paragraph. */
  readonly about: string;
  readonly cases: readonly WorkedCase[];
}
