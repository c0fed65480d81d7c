/** What the design tokens are for. A page does not load this; the docs and the stories do. */
import { TOKEN_VALUES } from './token-values.js';

/** A custom property that a page may set: `--care-` and `name`, with its values as CSS. */
export interface Token {
  /** Without `--care-`. */
  readonly name: string;
  readonly light: string;
  /** Value in the dark theme; that of the light one when absent. */
  readonly dark?: string;
  /** What it is for, in English. */
  readonly what: string;
}

const WHAT: Readonly<Record<(typeof TOKEN_VALUES)[number][0], string>> = {
  ink: 'Text',
  'ink-2': 'Secondary text',
  'ink-3': 'Quiet text and codes',
  paper: 'Sheet of a widget',
  ground: 'Sunk areas and heads',
  line: 'Hairline border',
  'line-2': 'Inner hairline',
  'control-line': 'Border of a control',
  brand: 'Action, selection, focus',
  'brand-weak': 'Selected ground',
  'brand-ink': 'Action as text',
  'on-brand': 'Text on the brand colour',
  'on-track': 'On track',
  'on-track-weak': 'On track, ground',
  attention: 'Needs attention',
  'attention-weak': 'Needs attention, ground',
  'attention-ink': 'Needs attention, text and outline',
  'off-track': 'Off track',
  'off-track-weak': 'Off track, ground',
  'no-data': 'No data, outline',
  'stage-input': 'Edge of the stage: inputs',
  'stage-activity': 'Edge of the stage: activities',
  'stage-output': 'Edge of the stage: outputs',
  'stage-outcome': 'Edge of the stage: outcomes',
  'stage-impact': 'Edge of the stage: impact',
  'changed-lower': 'Survey: chose lower than before',
  'changed-same': 'Survey: chose the same',
  font: 'Font family',
  'font-size': 'Base size; everything else follows',
  'radius-l': 'Radius of a sheet',
  radius: 'Radius of a card',
  'radius-s': 'Radius of a control',
  space: 'Basic space',
  control: 'Height of a control',
};

/** Every token a page may set, in the order the docs show them. */
export const TOKENS: readonly Token[] = /* @__PURE__ */ TOKEN_VALUES.map(([name, light, dark]) => ({
  name,
  light,
  ...(dark !== undefined && { dark }),
  what: WHAT[name],
}));
