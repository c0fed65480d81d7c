/** Look of the details beside or under the table; loaded with them, so it comes after everything else. */
import { css, type CSSResult } from 'lit';

export const detailStyles: CSSResult = css`
  .detail {
    border-block-start: 1px solid var(--_line);
    padding: 14px 18px 18px;
    display: grid;
    gap: 6px;
    align-content: start;
    min-inline-size: 0;
  }
  .detail header {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }
  .detail header :is(h3, h4, h5) {
    font-size: 1.067em;
    font-weight: 650;
    line-height: 1.3;
    margin: 0;
    padding-block-start: 6px;
  }
  .detail header + * {
    margin-block-start: 0;
  }
  .detail > :is(h4, h5) {
    font-size: 0.867em;
    font-weight: 650;
    color: var(--_ink-2);
    margin-block-start: 10px;
  }
  .detail p,
  .detail .list {
    max-inline-size: 70ch;
  }
  .detail .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: baseline;
  }
  .figure {
    font-size: 1.4em;
    font-weight: 650;
  }
  .meaning {
    display: grid;
    gap: 4px;
  }
  .list {
    display: grid;
    gap: 6px;
  }
  .list .quiet {
    display: block;
  }
  .close {
    min-inline-size: 36px;
    padding: 0 9px;
    flex: none;
  }
  table.small {
    font-size: 0.9em;
    max-inline-size: 44em;
  }
  table.small th,
  table.small td {
    padding-block: 5px;
    padding-inline: 0 10px;
    background: none;
  }
  table.small td.end,
  table.small th.end {
    padding-inline: 0 14px;
  }
  table.small .total > * {
    border-block-start: 1px solid var(--_line);
  }
  table.small small {
    display: block;
  }
  .in-row {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .differs {
    color: var(--_attention-ink);
    background: var(--_attention-weak);
    border-radius: var(--_radius-s);
    padding: 6px 10px;
  }
  .chart-button {
    justify-self: start;
    margin-block-start: 8px;
  }
  .canvas {
    block-size: 220px;
    position: relative;
    max-inline-size: 44em;
  }
  canvas {
    color: var(--_ink-2);
    caret-color: var(--_brand);
    outline-color: var(--_attention-ink);
    column-rule-color: var(--_line);
    background-color: var(--_paper);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 0.867em;
    color: var(--_ink-2);
  }
  .keys span::before {
    content: '';
    display: inline-block;
    inline-size: 22px;
    border-block-start: 2px solid var(--_brand);
    margin-inline-end: 7px;
    vertical-align: 4px;
  }
  .keys .key-plan::before {
    border-block-start: 2px dashed var(--_attention-ink);
  }
  @container (min-width: 1000px) {
    .body.with-detail {
      grid-template-columns: minmax(0, 1fr) minmax(20em, 36%);
    }
    .side {
      border-inline-start: 1px solid var(--_line);
    }
    .side .detail {
      border-block-start: 0;
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow: auto;
    }
  }
  @container (max-width: 640px) {
    .detail {
      padding-inline: 14px;
      background: var(--_paper);
    }
    .close {
      min-inline-size: 44px;
    }
  }
  @media (pointer: coarse) {
    .close {
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .keys span::before {
      border-color: CanvasText;
    }
  }
  @media print {
    .body.with-detail {
      display: block;
    }
    .side {
      border-inline-start: 0;
    }
    .side .detail {
      position: static;
      max-block-size: none;
      overflow: visible;
      border-block-start: 1px solid var(--_line);
      break-inside: avoid-page;
    }
    .close {
      display: none;
    }
  }
`;
