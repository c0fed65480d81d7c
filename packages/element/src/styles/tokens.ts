/**
 * Design tokens. A page sets `--care-*` (on `:root` or on a widget); inside, every rule reads the private `--_*`
 * twin, which falls back to the default below. Two values are light and dark.
 */
import { unsafeCSS, type CSSResult } from 'lit';

/** Name, light and dark value of every token a page may set; `token-docs.ts` says what each one is for. */
export const TOKEN_VALUES = [
  ['ink', '#1b2733', '#e8edf1'],
  ['ink-2', '#51606f', '#b4c0ca'],
  ['ink-3', '#66727f', '#93a1ad'],
  ['paper', '#ffffff', '#172029'],
  ['ground', '#f6f8f9', '#1e2933'],
  ['line', '#d9dfe4', '#3a4855'],
  ['line-2', '#e9edf0', '#2a3641'],
  ['control-line', '#7f8b97', '#7d8b98'],
  ['brand', '#0b5d66', '#6cc5cf'],
  ['brand-weak', '#e3f1f1', '#17393e'],
  ['brand-ink', '#08474e', '#9adbe2'],
  ['on-brand', '#ffffff', '#062a2e'],
  ['on-track', '#0f6fb4', '#5aacea'],
  ['on-track-weak', '#e2eff8', '#14304a'],
  ['attention', '#f5c04a', '#f5c04a'],
  ['attention-weak', '#fdf3da', '#3d3113'],
  ['attention-ink', '#6b4a00', '#f6d68c'],
  ['off-track', '#6e1423', '#f09aa8'],
  ['off-track-weak', '#f8e6e9', '#45202a'],
  ['no-data', '#6b7885', '#93a1ad'],
  ['stage-input', '#667a8a', '#9db0bf'],
  ['stage-activity', '#3f7d8c', '#7fc0cf'],
  ['stage-output', '#0b5d66', '#6cc5cf'],
  ['stage-outcome', '#335c9e', '#8fb2ea'],
  ['stage-impact', '#5b3f8c', '#bda3ea'],
  ['changed-lower', '#e9b9a8', '#a9634b'],
  ['changed-same', '#c9d6da', '#4a5a63'],
  ['font', 'inherit'],
  ['font-size', 'max(15px, 0.9375rem)'],
  ['radius-l', '14px'],
  ['radius', '10px'],
  ['radius-s', '8px'],
  ['space', '8px'],
  ['control', '36px'],
] as const satisfies readonly (readonly [name: string, light: string, dark?: string])[];

const declare = (name: string, value: string): string => `--_${name}:var(--care-${name},${value});`;

/** Declarations on the host; dark by the page's `color-scheme`, or by the attribute `theme`. */
export const tokenStyles: CSSResult = unsafeCSS(
  `:host{${TOKEN_VALUES.map(([name, light]) => declare(name, light)).join('')}}` +
    `@supports (color:light-dark(red,red)){:host{${TOKEN_VALUES.map(([name, light, dark]) => (dark ? declare(name, `light-dark(${light},${dark})`) : '')).join('')}}}` +
    ':host([theme="dark"]){color-scheme:dark}:host([theme="light"]){color-scheme:light}:host([theme="auto"]){color-scheme:light dark}',
);
