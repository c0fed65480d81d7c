/** What changes on a narrow place, in forced colours and on paper. */
import { css, type CSSResult } from 'lit';

const narrow = css`
  .list-view :is(h3, h4, h5):not(.detail *) {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 0.933em;
    font-weight: 650;
    padding: 12px 14px 6px;
    background: var(--_ground);
    border-block-end: 1px solid var(--_line-2);
  }
  .count {
    color: var(--_ink-2);
    font-weight: 400;
  }
  .list-view li {
    border-block-end: 1px solid var(--_line-2);
  }
  .list-view li > button {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    min-block-size: 48px;
    padding: var(--_space) 14px;
    justify-content: start;
  }
  .list-view li > button[aria-expanded='true'] {
    background-color: var(--_brand-weak);
  }
  .list-view button:focus-visible {
    outline-offset: -3px;
  }
  .line {
    display: flex;
    gap: 9px;
    align-items: start;
    inline-size: 100%;
  }
  .line > .icon {
    margin-block-start: 3px;
  }
  .line .what {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .line bdi.number {
    font-weight: 650;
    white-space: nowrap;
  }
  @container (max-width: 640px) {
    .choice select {
      font-size: max(16px, 1em);
    }
    .summary {
      padding: 10px 14px;
    }
    .notice,
    .legend {
      padding-inline: 14px;
    }
    .controls {
      inline-size: 100%;
    }
    .choice {
      inline-size: 100%;
    }
    .choice select {
      flex: 1;
      max-inline-size: none;
      min-block-size: 44px;
    }
    .segments {
      inline-size: 100%;
    }
    .segments button {
      flex: 1;
    }
    .legend ul {
      display: grid;
      gap: 6px;
    }
    .legend li {
      align-items: start;
    }
    .legend li .icon {
      margin-block-start: 2px;
    }
  }
`;

const adapt = css`
  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }
    [data-hatched].cell,
    .list-view li[data-hatched] > button,
    .hatched .icon {
      background-image: none;
    }
    td.cell[data-hatched],
    .hatched .icon {
      border: 1px dashed CanvasText;
    }
    td.cell button:focus-visible::after {
      outline-color: Highlight;
    }
    td.cell button[aria-expanded='true']::after {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .chip {
      background: none;
      border: 1px solid #777;
    }
    [data-hatched].cell {
      background-image: repeating-linear-gradient(-45deg, #ccc 0 2px, transparent 2px 8px);
    }
    .summary {
      font-weight: 500;
    }
    td.cell button {
      min-block-size: 0;
      padding: 5px 8px;
    }
    td.cell button::after {
      display: none;
    }
    [data-state='needs-attention'].cell {
      box-shadow: inset 0 0 0 1px #555;
    }
    [data-state='off-track'].cell {
      box-shadow: inset 0 0 0 2.5px #000;
    }
    .legend {
      break-inside: avoid;
    }
  }
`;

/** After the look itself. */
export const adaptStyles: CSSResult[] = [narrow, adapt];
