import { css, type CSSResult } from 'lit';

const grid = css`
  .care { overflow: clip; }
  .scroll { position: relative; }
  .scroll:focus { outline: none; }
  /* A table that does not fit scrolls in its own frame; shadows at the edges say that there is more. */
  .scroll:not(.over) { overflow: visible; }
  .scroll.over { overflow: auto; max-block-size: max(20em, 88vh); background: linear-gradient(to right, var(--_paper) 30%, transparent) 0 0 / 36px 100% no-repeat local, linear-gradient(to left, var(--_paper) 30%, transparent) 100% 0 / 36px 100% no-repeat local, linear-gradient(to right, var(--_line), transparent) 0 0 / 12px 100% no-repeat scroll, linear-gradient(to left, var(--_line), transparent) 100% 0 / 12px 100% no-repeat scroll; }
  thead th { position: sticky; inset-block-start: 0; z-index: 2; vertical-align: bottom; text-wrap: balance; }
  th.name { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--_paper); inline-size: 28%; min-inline-size: 15em; max-inline-size: 26em; }
  thead th.name { z-index: 3; background: var(--_ground); }
  .over th.name { border-inline-end: 1px solid var(--_line-2); }
  tr.group th { background: var(--_ground); font-weight: 650; font-size: 0.93em; padding-block: var(--_space); }
  tr.group th span { position: sticky; inset-inline-start: 12px; }
  .code { color: var(--_ink-3); font-size: 0.893em; margin-inline-end: 6px; }
  .unit { color: var(--_ink-2); font-size: 0.893em; }
  .unit::before { content: '· '; }
  td.end { white-space: nowrap; }
  /* What stands for a number is words: they wrap, so that a column is as wide as its numbers. */
  td.end .quiet { display: inline-block; max-inline-size: 8.5em; white-space: normal; text-wrap: balance; }
  thead .end { min-inline-size: 6.8em; }
  [data-col] { scroll-margin: 44px 24px 24px; scroll-margin-inline-start: 17em; }
  th[data-col] { scroll-margin-inline-start: 0; }
  td.cell[tabindex] { cursor: cell; }
  td.cell[tabindex]:hover { background: var(--_brand-weak); }
  td:focus, th:focus, td.editing { outline: 2px solid var(--_brand); outline-offset: -2px; }
  /* The fields lie over the cell: columns and rows keep their size while a value is entered. */
  td.editing { position: relative; }
  .held { visibility: hidden; }
  .over-cell { position: absolute; inset-block-start: 2px; inset-inline-end: 2px; z-index: 4; padding: 2px; border-radius: var(--_radius-s); background: var(--_paper); box-shadow: 0 2px 12px rgb(15 25 35 / 22%); white-space: normal; }
  .editing .field-error, .editing .readings { max-inline-size: 16em; margin-inline-start: auto; text-align: start; }
  .quick { display: inline-flex; gap: 4px; align-items: center; justify-content: end; }
  .quick input, .quick select { inline-size: 5.2em; text-align: end; padding: 3px 6px; min-block-size: 30px; }
  .quick select { inline-size: auto; }
  .finding { cursor: help; }
  .finding .icon { inline-size: 13px; block-size: 13px; margin-inline-end: 5px; vertical-align: -1px; }
  .invented { text-decoration: underline dotted var(--_ink-3); text-underline-offset: 3px; text-decoration-thickness: 1px; }
`;

const progress = css`
  td.progress { min-inline-size: 9.5em; }
  .bar { position: relative; display: block; block-size: 8px; border-radius: 99px; background: var(--_line-2); margin-block-start: 6px; max-inline-size: 130px; }
  .bar i { position: absolute; inset-block: 0; inset-inline-start: 0; border-radius: 99px; background: var(--_on-track); }
  .bar i[data-state='needs-attention'] { background: var(--_attention); }
  .bar i[data-state='off-track'] { background: var(--_off-track); }
  .bar i[data-state='no-data'], .bar i[data-state='not-due'] { background: var(--_no-data); }
  .bar b { position: absolute; inset-block: -3px; inline-size: 2px; background: var(--_ink); }
  .state { white-space: nowrap; }
  .state-cell { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; margin-block-start: -3px; }
  .reason { flex-basis: 100%; max-inline-size: 17em; color: var(--_ink-2); font-size: 0.866em; line-height: 1.35; }
  button.why, button.breakdown { min-block-size: 28px; padding: 0 4px; font-size: 0.893em; }
  button.breakdown { display: flex; justify-content: start; margin-block-start: 2px; padding-inline: 0; text-align: start; }
  tr.extra > td { background: var(--_ground); padding: 14px 18px; }
  .why-panel { max-inline-size: 75ch; position: sticky; inset-inline-start: 18px; }
  .why-panel li { padding-block: 2px; }
  tr.part th { padding-inline-start: 30px; font-size: 0.95em; color: var(--_ink-2); }
  tr.part td { color: var(--_ink-2); }
  tr.sum th, tr.sum td { font-weight: 600; }
  .difference { display: block; color: var(--_attention-ink); font-weight: 400; }
`;

const fields = css`
  .full { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); gap: 12px 16px; max-inline-size: 760px; position: sticky; inset-inline-start: 18px; white-space: normal; text-align: start; }
  .full .field + .field { margin: 0; }
  .full .wide { grid-column: 1 / -1; margin: 0; }
  .full .wide:empty { display: none; }
  .readings { display: flex; gap: 8px; margin-block-start: 6px; }
  .periods { display: inline-flex; gap: 4px; }
  .periods button { padding: 0 12px; }
  .period-choice { flex-basis: 100%; display: flex; align-items: center; gap: 10px; }
  .period-choice label { margin: 0; white-space: nowrap; }
  .findings .count { display: inline-flex; gap: 7px; align-items: center; color: var(--_ink); }
  .findings ul { display: contents; }
  .findings li { max-inline-size: 80ch; }
  .findings button { min-block-size: 28px; padding: 0 6px; }
  .findings button:is([data-act='fix']) { margin-inline-start: 4px; }
  .keys { color: var(--_ink-3); }
`;

const cards = css`
  .group-title { font-size: 0.93em; font-weight: 650; padding: 14px 16px 6px; background: var(--_ground); border-block-end: 1px solid var(--_line-2); }
  .card { padding: calc(var(--_space) * 1.75) 16px; border-block-end: 1px solid var(--_line-2); display: grid; gap: var(--_space); min-inline-size: 0; }
  .card .name { font-weight: 600; }
  .card .unit { font-weight: 400; }
  .card .state-line { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
  .card dl { font-variant-numeric: tabular-nums; }
  .card dt { font-size: 0.8em; color: var(--_ink-2); }
  .way { display: grid; grid-template-columns: repeat(3, auto); justify-content: start; gap: 6px 10px; align-items: end; }
  .way > div { min-inline-size: 0; }
  .way > div + div { position: relative; padding-inline-start: 26px; }
  .way > div + div::before { content: '→' / ''; position: absolute; inset-inline-start: 0; inset-block-end: 0; color: var(--_ink-3); }
  .care[dir='rtl'] .way > div + div::before { content: '←' / ''; }
  .way .now dd { font-weight: 650; }
  .earlier { display: flex; flex-wrap: wrap; gap: 2px 16px; color: var(--_ink-2); font-size: 0.866em; }
  .earlier div { display: inline-flex; gap: 6px; align-items: baseline; }
  .card .earlier dt { font-size: 1em; }
  .parts { display: grid; gap: 2px; border-inline-start: 3px solid var(--_line); padding-inline-start: 10px; }
  .parts div { display: flex; justify-content: space-between; gap: 12px; max-inline-size: 22em; }
  .parts .sum { font-weight: 600; }
  .card .progress { display: flex; gap: 10px; align-items: center; }
  .card .progress:has(> .quiet) { display: none; }
  .card .bar { flex: 1; margin: 0; max-inline-size: none; }
  .card > button:not(.breakdown) { justify-self: start; }
  .sheet h3 { font-size: 1.067em; line-height: 1.35; }
  @media (max-width: 480px) { .sheet[open] { inset: 0; inline-size: 100vw; block-size: 100dvh; max-inline-size: none; max-block-size: none; margin: 0; border: 0; border-radius: 0; } }
`;

const adapt = css`
  @container (max-width: 640px) {
    th.name { min-inline-size: 9.5em; max-inline-size: 11em; }
    [data-col] { scroll-margin-inline-start: 12em; }
    .step { padding: 0 11px; } .step .word { display: none; }
  }
  @media (pointer: coarse) { .keys { display: none; } button.why, button.breakdown, .findings button { min-block-size: 44px; } }
  @container (max-width: 480px) { .keys { display: none; } .card button.why, button.breakdown, .findings button { min-block-size: 44px; } .foot .count { flex-basis: 100%; } }
  @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar i { background: CanvasText !important; forced-color-adjust: none; } .bar b { background: Highlight; forced-color-adjust: none; } }
  @media print {
    .scroll.over { overflow: visible; max-block-size: none; background: none; }
    table { font-size: 9.5pt; } th, td { padding: 5px 7px; } th.name { min-inline-size: 11em; }
    .bar { background: var(--_paper); } .state-cell { display: block; margin: 0; } .reason { display: block; }
    th.name, thead th { position: static; } .why, .period-choice { display: none; } .bar { border: 1px solid #777; }
  }
`;

export const tableStyles: readonly CSSResult[] = [grid, progress, fields, cards, adapt];
