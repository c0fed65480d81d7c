/**
 * Design tokens. A page sets `--care-*` (on `:root` or on a widget); inside, every rule reads the private `--_*`
 * twin, which falls back to the default.
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { TOKEN_VALUES } from './token-values.js';

const declare = (name: string, value: string): string => `--_${name}:var(--care-${name},${value});`;

/** Declarations on the host; dark by the page's `color-scheme`, or by the attribute `theme`. */
export const tokenStyles: CSSResult = unsafeCSS(
  `:host{${TOKEN_VALUES.map(([name, light]) => declare(name, light)).join('')}}` +
    `@supports (color:light-dark(red,red)){:host{${TOKEN_VALUES.map(([name, light, dark]) => (dark ? declare(name, `light-dark(${light},${dark})`) : '')).join('')}}}` +
    ':host([theme="dark"]){color-scheme:dark}:host([theme="light"]){color-scheme:light}:host([theme="auto"]){color-scheme:light dark}',
);
