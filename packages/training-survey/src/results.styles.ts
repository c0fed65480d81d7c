import { css, type CSSResult } from 'lit';

export const resultsStyles: CSSResult = css`
  .big { display: flex; flex-wrap: wrap; gap: 8px 22px; align-items: center; padding: 16px 18px 4px; }
  .big b { font-size: 2.25em; line-height: 1.2; font-weight: 680; font-variant-numeric: tabular-nums; }
  .meter { flex: 0 1 220px; block-size: 8px; border-radius: 99px; background: var(--_line-2); overflow: hidden; }
  .meter i { display: block; block-size: 100%; background: var(--_brand); border-radius: 99px; }
  .honest { padding: 4px 18px 14px; color: var(--_ink-2); max-inline-size: 78ch; display: grid; gap: 4px; }
  .honest strong { color: var(--_ink); font-weight: 650; }
  .topics { display: grid; gap: 0; padding: 4px 18px 16px; }
  .topic { display: grid; grid-template-columns: minmax(9em, 14em) minmax(0, 1fr) minmax(7em, 9em); gap: 2px 14px; align-items: center; padding-block: calc(var(--_space) * 0.875); font-size: 0.933em; }
  .topic .ceiling { grid-column: 2 / -1; font-size: 0.9em; color: var(--_ink-2); }
  .bar { display: flex; block-size: 22px; border-radius: 5px; overflow: hidden; gap: 1px; background: var(--_line-2); }
  .bar i { display: grid; place-items: center; font-style: normal; font-weight: 600; font-size: 0.8em; min-inline-size: 1.6em; font-variant-numeric: tabular-nums; }
  .improved { background: var(--_brand); color: var(--_on-brand); }
  .same { background: var(--_changed-same); color: var(--_ink); }
  .lower { background: repeating-linear-gradient(135deg, var(--_changed-lower) 0 5px, color-mix(in srgb, var(--_changed-lower) 78%, var(--_paper)) 5px 8px); color: var(--_ink); }
  .withheld { background: repeating-linear-gradient(45deg, var(--_paper) 0 4px, var(--_line) 4px 6px); }
  .amount { color: var(--_ink-2); }
  .key { display: flex; flex-wrap: wrap; gap: 6px 18px; padding: 0 18px 6px; font-size: 0.866em; color: var(--_ink-2); }
  .key span { display: inline-flex; gap: 6px; align-items: center; }
  .key i { inline-size: 14px; block-size: 14px; border-radius: 3px; }
  .distribution { white-space: nowrap; color: var(--_ink-2); }
  .scroll { padding-block-end: 6px; }
  tbody th { font-weight: 500; min-inline-size: 12em; }
  @container (max-width: 560px) { .topic { grid-template-columns: minmax(0, 1fr) auto; } .topic .name { grid-column: 1 / -1; } .topic .ceiling { grid-column: 1 / -1; } .big b { font-size: 2em; } }
  @media (forced-colors: active) { .bar i, .key i, .meter i { forced-color-adjust: none; border: 1px solid CanvasText; } .improved { background: CanvasText; color: Canvas; } .same { background: Canvas; color: CanvasText; } .meter i { background: CanvasText; } }
  @media print { .improved { background: #333; color: #fff; } .same { background: #ddd; color: #000; } .topic { break-inside: avoid; } }
`;
