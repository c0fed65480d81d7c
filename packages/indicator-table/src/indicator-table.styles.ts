import { css, type CSSResult } from 'lit';

export const tableStyles: CSSResult = css`
  .care { overflow: clip; }
  .scroll { position: relative; }
  thead th { position: sticky; inset-block-start: 0; z-index: 2; white-space: nowrap; vertical-align: bottom; }
  th.name { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--_paper); min-inline-size: 15em; max-inline-size: 24em; }
  thead th.name { z-index: 3; background: var(--_ground); }
  tr.group th { background: var(--_ground); font-weight: 650; font-size: 0.93em; padding-block: 8px; }
  tr.group th span { position: sticky; inset-inline-start: 12px; }
  .code { color: var(--_ink-3); font-size: 0.893em; margin-inline-end: 6px; }
  td.cell { white-space: nowrap; scroll-margin-inline: 16em 24px; }
  td.cell[tabindex] { cursor: cell; }
  td.cell[tabindex]:hover { background: var(--_brand-weak); }
  td.cell:focus { outline: 2px solid var(--_brand); outline-offset: -2px; }
  td.editing { outline: 2px solid var(--_brand); outline-offset: -2px; padding: 4px; white-space: normal; }
  .quick { display: inline-flex; gap: 4px; align-items: center; justify-content: end; }
  .quick input { inline-size: 5.2em; text-align: end; padding: 3px 6px; min-block-size: 30px; }
  .invented { text-decoration: underline dotted var(--_ink-3); text-underline-offset: 3px; text-decoration-thickness: 1px; }
  td.progress { min-inline-size: 9.5em; }
  .bar { position: relative; display: block; block-size: 8px; border-radius: 99px; background: var(--_line-2); margin-block-start: 6px; max-inline-size: 130px; }
  .bar i { position: absolute; inset-block: 0; inset-inline-start: 0; border-radius: 99px; background: var(--_on-track); }
  .bar i[data-state='needs-attention'] { background: var(--_attention); }
  .bar i[data-state='off-track'] { background: var(--_off-track); }
  .bar i[data-state='no-data'], .bar i[data-state='not-due'] { background: var(--_no-data); }
  .bar b { position: absolute; inset-block: -3px; inline-size: 2px; background: var(--_ink); }
  .state { white-space: nowrap; }
  .state-cell { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; margin-block-start: -3px; }
  button.why, button.breakdown { min-block-size: 28px; padding: 0 4px; font-size: 0.893em; }
  button.breakdown { display: flex; margin-block-start: 2px; padding-inline: 0; text-align: start; }
  tr.extra td { background: var(--_ground); padding: 14px 18px; }
  .why-panel { max-inline-size: 75ch; position: sticky; inset-inline-start: 18px; }
  .why-panel li { padding-block: 2px; }
  .full { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); gap: 12px 16px; max-inline-size: 760px; position: sticky; inset-inline-start: 18px; }
  .full .field + .field { margin: 0; }
  .full .wide { grid-column: 1 / -1; margin: 0; }
  .readings { display: flex; gap: 8px; margin-block-start: 6px; }
  tr.part th { padding-inline-start: 30px; font-size: 0.95em; color: var(--_ink-2); }
  tr.part td { color: var(--_ink-2); }
  tr.sum th, tr.sum td { font-weight: 600; }
  .difference { display: block; color: var(--_attention-ink); font-weight: 400; }
  .periods { display: inline-flex; gap: 4px; }
  .periods button { padding: 0 10px; }
  .care[dir='rtl'] .periods .icon { transform: scaleX(-1); }
  .group-title { font-size: 0.93em; font-weight: 650; padding: 14px 16px 6px; background: var(--_ground); border-block-end: 1px solid var(--_line-2); }
  .card { padding: 14px 16px; border-block-end: 1px solid var(--_line-2); display: grid; gap: 8px; }
  .card .name { font-weight: 600; }
  .card .state-line { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
  .card dl { display: flex; flex-wrap: wrap; gap: 6px 18px; font-variant-numeric: tabular-nums; }
  .card dt { font-size: 0.8em; color: var(--_ink-2); }
  .card .progress { display: flex; gap: 10px; align-items: center; }
  .card .bar { flex: 1; margin: 0; max-inline-size: none; }
  .card > button { justify-self: start; }
  @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar i { background: CanvasText !important; forced-color-adjust: none; } .bar b { background: Highlight; forced-color-adjust: none; } }
  @media print { th.name, thead th { position: static; } .why { display: none; } .bar { border: 1px solid #777; } }
`;
