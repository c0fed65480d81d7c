/**
 * Design tokens. A page sets `--care-*` (on `:root` or on a widget); inside, every rule reads the private `--_*`
 * twin, which falls back to the default below. Two values are light and dark.
 */
import { unsafeCSS, type CSSResult } from 'lit';

export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark?: string;
  readonly what: string;
}

const t = (name: string, what: string, light: string, dark?: string): Token => ({ name, what, light, ...(dark ? { dark } : {}) });

/** Every token a page may set, in the order the docs show them. */
export const TOKENS: readonly Token[] = [
  t('ink', 'Text', '#1b2733', '#e8edf1'),
  t('ink-2', 'Secondary text', '#51606f', '#b4c0ca'),
  t('ink-3', 'Quiet text and codes', '#66727f', '#93a1ad'),
  t('paper', 'Sheet of a widget', '#ffffff', '#172029'),
  t('ground', 'Sunk areas and heads', '#f6f8f9', '#1e2933'),
  t('line', 'Hairline border', '#d9dfe4', '#3a4855'),
  t('line-2', 'Inner hairline', '#e9edf0', '#2a3641'),
  t('control-line', 'Border of a control', '#7f8b97', '#7d8b98'),
  t('brand', 'Action, selection, focus', '#0b5d66', '#6cc5cf'),
  t('brand-weak', 'Selected ground', '#e3f1f1', '#17393e'),
  t('brand-ink', 'Action as text', '#08474e', '#9adbe2'),
  t('on-brand', 'Text on the brand colour', '#ffffff', '#062a2e'),
  t('on-track', 'On track', '#0f6fb4', '#5aacea'),
  t('on-track-weak', 'On track, ground', '#e2eff8', '#14304a'),
  t('attention', 'Needs attention', '#f5c04a', '#f5c04a'),
  t('attention-weak', 'Needs attention, ground', '#fdf3da', '#3d3113'),
  t('attention-ink', 'Needs attention, text and outline', '#6b4a00', '#f6d68c'),
  t('off-track', 'Off track', '#6e1423', '#f09aa8'),
  t('off-track-weak', 'Off track, ground', '#f8e6e9', '#45202a'),
  t('no-data', 'No data, outline', '#6b7885', '#93a1ad'),
  t('stage-input', 'Edge of the stage: inputs', '#667a8a', '#9db0bf'),
  t('stage-activity', 'Edge of the stage: activities', '#3f7d8c', '#7fc0cf'),
  t('stage-output', 'Edge of the stage: outputs', '#0b5d66', '#6cc5cf'),
  t('stage-outcome', 'Edge of the stage: outcomes', '#335c9e', '#8fb2ea'),
  t('stage-impact', 'Edge of the stage: impact', '#5b3f8c', '#bda3ea'),
  t('changed-lower', 'Survey: chose lower than before', '#e9b9a8', '#a9634b'),
  t('changed-same', 'Survey: chose the same', '#c9d6da', '#4a5a63'),
  t('font', 'Font family', 'inherit'),
  t('font-size', 'Base size; everything else follows', 'max(15px, 0.9375rem)'),
  t('radius-l', 'Radius of a sheet', '14px'),
  t('radius', 'Radius of a card', '10px'),
  t('radius-s', 'Radius of a control', '8px'),
  t('space', 'Basic space', '8px'),
  t('control', 'Height of a control', '36px'),
];

const declare = (token: Token, value: string): string => `--_${token.name}:var(--care-${token.name},${value});`;

/** Declarations on the host; dark by the page's `color-scheme`, or by the attribute `theme`. */
export const tokenStyles: CSSResult = unsafeCSS(
  `:host{${TOKENS.map((token) => declare(token, token.light)).join('')}}` +
  `@supports (color:light-dark(red,red)){:host{${TOKENS.filter((token) => token.dark).map((token) => declare(token, `light-dark(${token.light},${token.dark})`)).join('')}}}` +
  ':host([theme="dark"]){color-scheme:dark}:host([theme="light"]){color-scheme:light}:host([theme="auto"]){color-scheme:light dark}',
);
