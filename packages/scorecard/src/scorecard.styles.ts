/** Look of the scorecard: sheet, table, list, tinted and hatched cells. */
import { css, type CSSResult } from 'lit';
import { adaptStyles } from './scorecard.adapt-styles.js';

const sheet = css`
  .summary {
    padding: 12px 18px;
    font-size: 1.033em;
    border-block-end: 1px solid var(--_line-2);
  }
  .summary p {
    max-inline-size: 105ch;
  }
  .summary strong {
    font-weight: 650;
  }
  .titles .illustrative,
  .titles .stale {
    margin-inline-start: 4px;
    vertical-align: 1px;
  }
  .stale {
    background: var(--_attention-weak);
    color: var(--_attention-ink);
  }
  .notice li + li {
    margin-block-start: 2px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin: 0;
    font-weight: 400;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .choice select {
    min-inline-size: 0;
    inline-size: auto;
    max-inline-size: 18em;
    font-size: 1em;
    padding-block: 2px;
    border-color: var(--_line);
  }
  @media (pointer: coarse) {
    .choice select {
      font-size: max(16px, 1em);
    }
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .legend p {
    flex-basis: 100%;
  }
`;

const table = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .scroll {
    position: relative;
  }
  .scroll > table {
    table-layout: fixed;
    min-inline-size: calc(13em + var(--_columns) * 8.4em);
  }
  .scroll > table > thead .row-name {
    inline-size: var(--_name);
  }
  .scroll > table .row-name,
  tr.group th[scope='rowgroup'][colspan='1'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
  }
  .scroll > table > thead .row-name,
  .scroll > table .total .row-name,
  tr.group th {
    background: var(--_ground);
  }
  thead th {
    vertical-align: bottom;
  }
  thead small {
    display: block;
    font-weight: 400;
  }
  small {
    font-size: 0.9em;
    color: var(--_ink-2);
  }
  .code {
    color: var(--_ink-3);
  }
  tr.group th,
  tr.group td {
    background: var(--_ground);
    font-weight: 650;
    border-block-end-color: var(--_line);
  }
  tr.group small {
    font-weight: 400;
  }
  .mean {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
  }
  .coverage,
  .held {
    display: block;
  }
  .total th,
  .total td {
    font-weight: 650;
    background: var(--_ground);
    border-block-end-color: var(--_line);
  }
  .body:not(.with-detail) .total > * {
    border-block-end: 0;
  }
  .total small {
    font-weight: 400;
  }
  tfoot .total th,
  tfoot .total td {
    border-block-start: 1px solid var(--_line);
  }
  .body:not(.with-detail) tbody:last-of-type tr:last-child > * {
    border-block-end: 0;
  }
  td.cell {
    position: relative;
    padding: 0;
  }
  td.none {
    background: var(--_paper);
  }
  td.cell button {
    border: 0;
    border-radius: 0;
    background: none;
    inline-size: 100%;
    padding: var(--_space) 12px;
    min-block-size: 46px;
    justify-content: start;
    align-items: start;
  }
  td.cell button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  td.cell button:hover::after {
    box-shadow: inset 0 0 0 1px var(--_control-line);
  }
  td.cell button:focus-visible {
    outline: none;
  }
  td.cell button:focus-visible::after {
    outline: 2px solid var(--_brand);
    outline-offset: -2px;
  }
  td.cell button[aria-expanded='true']::after {
    box-shadow: inset 0 0 0 2px var(--_brand);
  }
  .face {
    display: block;
  }
  .word {
    font-weight: 400;
  }
  .face small,
  .line small {
    display: block;
    color: var(--_ink-2);
    font-size: 0.867em;
  }
  .face small span + span::before,
  .line small span + span::before {
    content: ' · ';
  }
`;

const tints = css`
  [data-state='on-track'].cell {
    background-color: var(--_on-track-weak);
  }
  [data-state='needs-attention'].cell {
    background-color: var(--_attention-weak);
  }
  [data-state='off-track'].cell {
    background-color: var(--_off-track-weak);
  }
  [data-hatched].cell,
  .list-view li[data-hatched] > button {
    background-image: repeating-linear-gradient(-45deg, var(--_line-2) 0 5px, transparent 5px 11px);
  }
  .hatched .icon {
    background-image: repeating-linear-gradient(-45deg, var(--_line) 0 2px, transparent 2px 5px);
    border-radius: 3px;
  }
  .overdue {
    color: var(--_off-track);
    font-weight: 600;
  }
`;

/** After the base styles. */
export const scorecardStyles: CSSResult[] = [sheet, table, tints, ...adaptStyles];
