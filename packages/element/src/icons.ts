/** Status shapes and the few icons, drawn as paths: no fonts, no url references. Shape carries the meaning, colour repeats it. */
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { IndicatorState, Severity } from '@careframe/core';

const stateShapes: Readonly<Record<IndicatorState, SVGTemplateResult>> = {
  'on-track': svg`<circle class="shape-on" cx="8" cy="8" r="6.5"/><path class="mark" d="M5 8.2l2.1 2.1L11 6.2"/>`,
  'needs-attention': svg`<path class="shape-attention" d="M8 1l7 7-7 7-7-7z"/><path class="mark-dark" d="M8 4.6v4.2M8 10.7v1"/>`,
  'off-track': svg`<rect class="shape-off" x="1.5" y="1.5" width="13" height="13" rx="2"/><path class="mark" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"/>`,
  'no-data': svg`<circle class="shape-none" cx="8" cy="8" r="6"/>`,
  'not-due': svg`<path class="shape-not-due" d="M3 8h10"/>`,
};

/** Shape of a state, 16 px; decorative, the word stands beside it. */
export function stateIcon(state: IndicatorState): TemplateResult {
  return html`<svg class="icon state-icon" data-state=${state} viewBox="0 0 16 16" aria-hidden="true">
    ${stateShapes[state]}
  </svg>`;
}

/** Severity: must fix is the square, should is the diamond, a hint is the ring. */
export function severityIcon(severity: Severity): TemplateResult {
  return stateIcon(severity === 'must' ? 'off-track' : severity === 'should' ? 'needs-attention' : 'no-data');
}

const glyphs = {
  undo: 'M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 010 8H6.5',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 000 8h2.5',
  add: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  words: 'M3 4h10M3 8h10M3 12h6',
  link: 'M2.5 8h11M9.5 4l4 4-4 4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'M3 8.5l3.2 3.2L13 5',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  move: 'M8 2.5v11M2.5 8h11M6 4.5l2-2 2 2M6 11.5l2 2 2-2M4.5 6l-2 2 2 2M11.5 6l2 2-2 2',
  edit: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2z',
  remove: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  measure: 'M8 2.5a5.5 5.5 0 105.5 5.5M8 8V2.5',
  chart: 'M2.5 2.5v11h11M5 10.5l3-3.5 2 2 3.5-4.5',
} as const;

/** One of the line icons; `flip` ones mirror in right-to-left. */
export function icon(name: keyof typeof glyphs): TemplateResult {
  const flips = name === 'undo' || name === 'redo' || name === 'link' || name === 'words';
  return html`<svg class=${flips ? 'icon flips' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d="${glyphs[name]}"></path>
  </svg>`;
}
