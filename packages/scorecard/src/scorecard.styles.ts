/** Look of the scorecard: tinted cells, hatching, details beside the table, list for phones, print. */
import { css, type CSSResult } from 'lit';

const sheet = css`
  .summary { padding: 12px 18px; font-size: 1.033em; border-block-end: 1px solid var(--_line-2); max-inline-size: 110ch; }
  .summary strong { font-weight: 650; }
  .titles .illustrative, .titles .stale { margin-inline-start: 4px; vertical-align: 1px; }
  .stale { background: var(--_attention-weak); color: var(--_attention-ink); }
  .notice li + li { margin-block-start: 2px; }
  .choice { display: inline-flex; align-items: center; gap: 6px; margin: 0; font-weight: 400; color: var(--_ink-2); white-space: nowrap; }
  .choice select { inline-size: auto; max-inline-size: 18em; font-size: max(16px, 1em); padding-block: 2px; border-color: var(--_line); }
  .legend ul { display: flex; flex-wrap: wrap; gap: 4px 18px; }
  .legend li { display: inline-flex; align-items: center; gap: 7px; }
  .legend p { flex-basis: 100%; }
`;

const table = css`
  .body { display: grid; grid-template-columns: minmax(0, 1fr); }
  .scroll { position: relative; }
  thead th { vertical-align: bottom; }
  thead small { display: block; font-weight: 400; }
  small { font-size: 0.9em; color: var(--_ink-2); }
  .row-name { min-inline-size: 11em; }
  tbody .row-name { inline-size: 34%; }
  .code { color: var(--_ink-3); }
  tr.group th, tr.group td { background: var(--_ground); font-weight: 650; border-block-end-color: var(--_line); }
  tr.group small { font-weight: 400; }
  .mean { display: inline-flex; flex-wrap: wrap; gap: 2px 6px; align-items: center; }
  .coverage { display: block; }
  .total th, .total td { font-weight: 650; background: var(--_ground); border-block-end: 0; }
  .total small { font-weight: 400; }
  tfoot .total th, tfoot .total td { border-block-start: 1px solid var(--_line); }
  tbody:last-of-type tr:last-child > * { border-block-end: 0; }
  td.cell { position: relative; padding: 0; min-inline-size: 7.5em; }
  td.none { background: var(--_paper); }
  td.cell button { border: 0; border-radius: 0; background: none; inline-size: 100%; padding: 8px 12px; min-block-size: 46px; justify-content: start; align-items: start; }
  td.cell button::after { content: ''; position: absolute; inset: 0; }
  td.cell button:hover::after { box-shadow: inset 0 0 0 1px var(--_control-line); }
  td.cell button:focus-visible { outline: none; }
  td.cell button:focus-visible::after { outline: 2px solid var(--_brand); outline-offset: -2px; }
  td.cell button[aria-expanded='true']::after { box-shadow: inset 0 0 0 2px var(--_brand); }
  .face { display: block; }
  .face small, .line small { display: block; color: var(--_ink-2); font-size: 0.867em; }
  .face small span + span::before, .line small span + span::before { content: ' · '; }
`;

const tints = css`
  [data-state='on-track'].cell { background-color: var(--_on-track-weak); }
  [data-state='needs-attention'].cell { background-color: var(--_attention-weak); }
  [data-state='off-track'].cell { background-color: var(--_off-track-weak); }
  [data-hatched].cell, .list-view li[data-hatched] > button { background-image: repeating-linear-gradient(-45deg, var(--_line-2) 0 5px, transparent 5px 11px); }
  .hatched .icon { background-image: repeating-linear-gradient(-45deg, var(--_line) 0 2px, transparent 2px 5px); border-radius: 3px; }
  .overdue { color: var(--_off-track); font-weight: 600; }
`;

const detail = css`
  .detail { border-block-start: 1px solid var(--_line); padding: 14px 18px 18px; display: grid; gap: 6px; align-content: start; min-inline-size: 0; }
  .detail header { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
  .detail header :is(h3, h4, h5) { font-size: 1.067em; font-weight: 650; line-height: 1.3; margin: 0; padding-block-start: 6px; }
  .detail header + * { margin-block-start: 0; }
  .detail > :is(h4, h5) { font-size: 0.867em; font-weight: 650; color: var(--_ink-2); margin-block-start: 10px; }
  .detail p, .detail .list { max-inline-size: 70ch; }
  .detail .verdict { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; }
  .figure { font-size: 1.4em; font-weight: 650; }
  .meaning { display: grid; gap: 4px; }
  .list { display: grid; gap: 6px; }
  .list .quiet { display: block; }
  .close { min-inline-size: 36px; padding: 0 9px; flex: none; }
  table.small { font-size: 0.9em; max-inline-size: 44em; }
  table.small th, table.small td { padding-block: 5px; padding-inline: 0 10px; background: none; }
  table.small td.end, table.small th.end { padding-inline: 0 14px; }
  table.small .total > * { border-block-start: 1px solid var(--_line); }
  table.small small { display: block; }
  .in-row { display: inline-flex; gap: 6px; align-items: center; }
  .differs { color: var(--_attention-ink); background: var(--_attention-weak); border-radius: var(--_radius-s); padding: 6px 10px; }
  .chart-button { justify-self: start; margin-block-start: 8px; }
  .canvas { block-size: 220px; position: relative; max-inline-size: 44em; }
  canvas { color: var(--_ink-2); caret-color: var(--_brand); outline-color: var(--_attention-ink); column-rule-color: var(--_line); background-color: var(--_paper); }
  .keys { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 0.867em; color: var(--_ink-2); }
  .keys span::before { content: ''; display: inline-block; inline-size: 22px; border-block-start: 2px solid var(--_brand); margin-inline-end: 7px; vertical-align: 4px; }
  .keys .key-plan::before { border-block-start: 2px dashed var(--_attention-ink); }
  @container (min-width: 1000px) {
    .body.with-detail { grid-template-columns: minmax(0, 1fr) minmax(20em, 36%); }
    .body .detail { border-block-start: 0; border-inline-start: 1px solid var(--_line); }
  }
`;

const narrow = css`
  .list-view :is(h3, h4, h5):not(.detail *) { display: flex; gap: 8px; align-items: center; font-size: 0.933em; font-weight: 650; padding: 12px 14px 6px; background: var(--_ground); border-block-end: 1px solid var(--_line-2); }
  .count { color: var(--_ink-2); font-weight: 400; }
  .list-view li { border-block-end: 1px solid var(--_line-2); }
  .list-view li > button { inline-size: 100%; border: 0; border-radius: 0; min-block-size: 48px; padding: 8px 14px; justify-content: start; }
  .list-view li > button[aria-expanded='true'] { background-color: var(--_brand-weak); }
  .list-view button:focus-visible { outline-offset: -3px; }
  .line { display: flex; gap: 9px; align-items: start; inline-size: 100%; }
  .line > .icon { margin-block-start: 3px; }
  .line .what { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .line bdi.number { font-weight: 650; white-space: nowrap; }
  @container (max-width: 640px) {
    .summary { padding: 10px 14px; } .notice, .legend { padding-inline: 14px; }
    .controls { inline-size: 100%; } .choice { inline-size: 100%; } .choice select { flex: 1; max-inline-size: none; min-block-size: 44px; }
    .segments { inline-size: 100%; } .segments button { flex: 1; }
    .legend ul { display: grid; gap: 6px; } .legend li { align-items: start; } .legend li .icon { margin-block-start: 2px; }
    .detail { padding-inline: 14px; background: var(--_paper); } .close { min-inline-size: 44px; }
  }
  @media (pointer: coarse) { .close { min-inline-size: 44px; } }
`;

const adapt = css`
  @media (forced-colors: active) {
    td.cell, .list-view li { forced-color-adjust: auto; }
    [data-hatched].cell, .list-view li[data-hatched] > button, .hatched .icon { background-image: none; }
    td.cell[data-hatched], .hatched .icon { border: 1px dashed CanvasText; }
    td.cell button:focus-visible::after { outline-color: Highlight; }
    td.cell button[aria-expanded='true']::after { outline: 2px solid Highlight; outline-offset: -2px; }
    .keys span::before { border-color: CanvasText; }
  }
  @media print {
    .body.with-detail { display: block; }
    .detail { border-inline-start: 0; border-block-start: 1px solid var(--_line); break-inside: avoid-page; }
    .close { display: none; }
    .summary { font-weight: 500; }
    td.cell button { min-block-size: 0; padding: 5px 8px; }
    td.cell button::after { display: none; }
    [data-state='needs-attention'].cell { box-shadow: inset 0 0 0 1px #555; }
    [data-state='off-track'].cell { box-shadow: inset 0 0 0 2.5px #000; }
    .legend { break-inside: avoid; }
  }
`;

/** After the base styles. */
export const scorecardStyles: CSSResult[] = [sheet, table, tints, detail, narrow, adapt];
