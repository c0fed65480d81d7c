/** Structure every widget shares: sheet, head, buttons, fields, tables, states, problems, dialogs. */
import { css, type CSSResult } from 'lit';

const host = css`
  :host { display: block; container-type: inline-size; font-size: var(--_font-size); }
  /* On the inner root: a rule of the page such as "* { letter-spacing: 3px }" beats what is said of :host. */
  .care { color: var(--_ink); font-family: var(--_font); font-size: var(--_font-size); line-height: 1.45; letter-spacing: normal; word-spacing: normal; text-transform: none; text-indent: 0; text-align: start; text-shadow: none; white-space: normal; font-weight: 400; font-style: normal; font-variant: normal; hyphens: manual; cursor: auto; -webkit-font-smoothing: antialiased; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  .care { background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius-l); position: relative; }
  .care:is(:lang(ar), :lang(ckb), :lang(fa), :lang(ur)) { line-height: 1.6; letter-spacing: 0; }
  h2, h3, h4, h5, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  .visually-hidden { position: absolute !important; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .number { font-variant-numeric: tabular-nums; }
  .quiet { color: var(--_ink-2); font-size: 0.866em; }
  .language-tag { font-size: 0.7em; font-weight: 600; color: var(--_ink-2); border: 1px solid var(--_line); border-radius: 4px; padding: 0 4px; margin-inline-start: 5px; vertical-align: 1px; }
  .illustrative { display: inline-block; font-size: 0.8em; color: var(--_ink-2); border: 1px dashed var(--_control-line); border-radius: 99px; padding: 0 8px; white-space: nowrap; }
`;

const head = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space) calc(var(--_space) * 1.5); padding: calc(var(--_space) * 1.75) 18px; border-block-end: 1px solid var(--_line-2); }
  .head .titles { flex: 1 1 12em; min-inline-size: 0; }
  .head :is(h2, h3, h4) { font-size: 1.133em; line-height: 1.25; font-weight: 650; }
  .head p { margin-block-start: 1px; color: var(--_ink-2); font-size: 0.866em; }
  .controls { display: flex; flex-wrap: wrap; gap: var(--_space); align-items: center; }
`;

const controls = css`
  button, .button { font: inherit; color: inherit; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius-s); min-block-size: var(--_control); padding: 0 12px; display: inline-flex; align-items: center; justify-content: center; gap: 7px; cursor: pointer; touch-action: manipulation; text-align: start; }
  button.primary { background: var(--_brand); border-color: var(--_brand); color: var(--_on-brand); font-weight: 600; }
  button.plain { background: none; border-color: transparent; color: var(--_brand-ink); padding: 0 8px; }
  button.danger { color: var(--_off-track); }
  button:hover:not(:disabled) { border-color: var(--_control-line); }
  button:disabled, button[aria-disabled='true'] { color: var(--_ink-3); cursor: default; opacity: 0.75; }
  button.primary:disabled { color: var(--_on-brand); }
  :focus-visible { outline: 2px solid var(--_brand); outline-offset: 2px; }
  .segments { display: inline-flex; border: 1px solid var(--_line); border-radius: var(--_radius-s); overflow: hidden; }
  .segments button { border: 0; border-radius: 0; min-block-size: calc(var(--_control) - 2px); color: var(--_ink-2); }
  .segments button[aria-pressed='true'] { background: var(--_brand-weak); color: var(--_brand-ink); font-weight: 600; }
  .segments button:focus-visible { outline-offset: -3px; }
  input, select, textarea { font: inherit; font-size: max(16px, 1em); color: var(--_ink); background: var(--_paper); border: 1px solid var(--_control-line); border-radius: var(--_radius-s); min-block-size: var(--_control); padding: 6px 10px; inline-size: 100%; max-inline-size: 100%; }
  textarea { min-block-size: 4.4em; resize: vertical; }
  [aria-invalid='true'] { border-color: var(--_off-track); border-width: 2px; }
  label, .label { display: block; font-size: 0.866em; font-weight: 600; margin-block-end: 4px; }
  .field + .field { margin-block-start: 12px; }
  .field-error { display: flex; gap: 6px; align-items: start; color: var(--_off-track); font-size: 0.9em; margin-block-start: 4px; }
  .chip { display: inline-flex; align-items: center; gap: 4px; font-size: 0.8em; line-height: 1.3; padding: 2px 8px; border-radius: 99px; background: var(--_line-2); color: var(--_ink-2); }
  @media (pointer: coarse) { button, input, select { min-block-size: 44px; } .segments button { min-block-size: 42px; } }
  @container (max-width: 480px) { .head { padding: calc(var(--_space) * 1.5) 14px; } button { min-block-size: 44px; } .segments button { min-block-size: 42px; } }
`;

const shapes = css`
  .icon { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px; }
  .care[dir='rtl'] .icon.flips { transform: scaleX(-1); }
  .shape-on { fill: var(--_on-track); stroke: none; }
  .shape-attention { fill: var(--_attention); stroke: var(--_attention-ink); stroke-width: 1; }
  .shape-off { fill: var(--_off-track); stroke: none; }
  .shape-none { stroke: var(--_no-data); stroke-width: 1.5; stroke-dasharray: 3 2.3; }
  .shape-not-due { stroke: var(--_no-data); stroke-width: 2; }
  .mark { stroke: var(--_paper); stroke-width: 1.7; }
  .mark-dark { stroke: #3d2c00; }
  .state { display: inline-flex; gap: 7px; align-items: center; font-weight: 600; }
  .hollow { color: var(--_ink-2); border-block-end: 1px dashed var(--_ink-3); }
`;

const table = css`
  .scroll { overflow-x: auto; }
  table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: 0.933em; font-variant-numeric: tabular-nums; }
  caption { text-align: start; }
  th, td { text-align: start; padding: calc(var(--_space) * 1.125) calc(var(--_space) * 1.5); border-block-end: 1px solid var(--_line-2); vertical-align: top; font-weight: 400; }
  thead th { font-size: 0.893em; color: var(--_ink-2); font-weight: 600; background: var(--_ground); border-block-end-color: var(--_line); }
  td.end, th.end { text-align: end; }
`;

const states = css`
  .widget-state { padding: 28px 18px; display: grid; gap: 10px; justify-items: start; }
  .widget-state :is(h2, h3, h4) { font-size: 1.133em; font-weight: 650; }
  .widget-state p { color: var(--_ink-2); max-inline-size: 60ch; }
  .skeleton { display: grid; gap: 12px; padding: 18px; }
  .skeleton i { display: block; block-size: 16px; border-radius: 6px; background: var(--_line-2); }
  .skeleton i:nth-child(2) { inline-size: 82%; } .skeleton i:nth-child(3) { inline-size: 64%; }
  .problems li { display: flex; gap: 8px; align-items: start; padding-block: 4px; max-inline-size: 80ch; }
  .problems .icon { margin-block-start: 3px; }
  .problems .where { color: var(--_ink-2); }
  .notice { padding: var(--_space) 18px; font-size: 0.866em; color: var(--_ink-2); background: var(--_ground); border-block-end: 1px solid var(--_line-2); }
  details.foot { display: block; } details.foot summary { cursor: pointer; min-block-size: 30px; }
  .foot { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; padding: calc(var(--_space) * 1.25) 18px; border-block-start: 1px solid var(--_line-2); font-size: 0.9em; color: var(--_ink-2); }
  dialog { color: inherit; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius-l); padding: 18px; inline-size: min(32em, calc(100vw - 24px)); max-block-size: calc(100vh - 24px); overflow: auto; }
  dialog::backdrop { background: rgb(15 25 35 / 45%); }
  dialog h3 { font-size: 1.133em; font-weight: 650; margin-block-end: 12px; }
  .dialog-buttons { display: flex; flex-wrap: wrap; gap: 8px; justify-content: end; margin-block-start: 16px; }
`;

const adapt = css`
  @media (forced-colors: active) {
    .care { border-color: CanvasText; }
    .shape-on, .shape-off { fill: CanvasText; } .shape-attention { fill: Canvas; stroke: CanvasText; } .mark { stroke: Canvas; } .mark-dark { stroke: CanvasText; }
    .shape-none, .shape-not-due { stroke: CanvasText; }
    button[aria-pressed='true'], button.primary { border: 2px solid Highlight; forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media (prefers-reduced-motion: no-preference) { button, .card { transition: border-color 120ms, background-color 120ms; } }
  @media print {
    :host { --_paper: #fff; --_ground: #fff; --_ink: #000; --_ink-2: #222; --_ink-3: #333; --_line: #777; --_line-2: #aaa; color-scheme: light; --_font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .care { border: 0; border-radius: 0; }
    .controls, .no-print, button.add { display: none !important; }
    .scroll { overflow: visible; } thead { display: table-header-group; } tr, li, .card { break-inside: avoid; }
  }
`;

/** Put first in a widget's `static styles`, after the tokens. */
export const baseStyles: readonly CSSResult[] = [host, head, controls, shapes, table, states, adapt];
