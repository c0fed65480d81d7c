import { css, type CSSResult } from 'lit';

export const surveyStyles: CSSResult = css`
  :host { max-inline-size: 560px; }
  .care { overflow: clip; }
  .intro { padding: 14px 18px 12px; border-block-end: 1px solid var(--_line-2); }
  .intro h2, .intro h3, .intro h4 { font-size: 1.133em; line-height: 1.3; font-weight: 650; margin-block-end: 2px; }
  .progress { block-size: 6px; background: var(--_line-2); border-radius: 99px; margin-block: 8px 6px; overflow: hidden; }
  .progress i { display: block; block-size: 100%; background: var(--_brand); border-radius: 99px; }
  .page-title { font-size: 0.866em; color: var(--_ink-2); font-weight: 500; }
  .page-title:focus { outline: none; }
  .page-title:focus-visible { outline: 2px solid var(--_brand); outline-offset: 4px; }
  .promise { font-size: 0.866em; color: var(--_ink-2); padding: 10px 18px; background: var(--_ground); border-block-end: 1px solid var(--_line-2); }
  .ends { display: flex; justify-content: space-between; gap: 16px; font-size: 0.866em; color: var(--_ink-2); padding: 9px 18px; background: var(--_ground); border-block-end: 1px solid var(--_line-2); position: sticky; inset-block-start: 0; z-index: 1; }
  .ends span:last-child { text-align: end; }
  fieldset { border: 0; margin: 0; min-inline-size: 0; padding: calc(var(--_space) * 1.5) 18px; border-block-end: 1px solid var(--_line-2); }
  legend { padding: 0; font-weight: 600; line-height: 1.35; float: inline-start; inline-size: 100%; margin-block-end: 8px; }
  legend + * { clear: both; }
  .rows { display: grid; gap: 8px; }
  .row { display: grid; grid-template-columns: minmax(0, 4.3em) minmax(0, 1fr); gap: 8px 10px; align-items: center; }
  .row.single { grid-template-columns: minmax(0, 1fr); }
  .moment { font-size: 0.9em; color: var(--_ink-2); }
  .steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 6px; }
  .step { position: relative; margin: 0; font-size: 1em; }
  .step input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; min-block-size: 0; margin: 0; opacity: 0; cursor: pointer; }
  .step span { display: grid; place-items: center; min-block-size: 48px; border: 1px solid var(--_control-line); border-radius: var(--_radius-s); font-weight: 600; color: var(--_ink-2); background: var(--_paper); font-variant-numeric: tabular-nums; }
  .step input:checked + span { background: var(--_brand); border-color: var(--_brand); color: var(--_on-brand); box-shadow: 0 0 0 3px var(--_brand-weak); }
  .step input:checked + span::after { content: '✓'; position: absolute; inset-block-start: 2px; inset-inline-end: 6px; font-size: 0.75em; }
  .step input:focus-visible + span { outline: 2px solid var(--_brand); outline-offset: 2px; }
  .step input:disabled + span { opacity: 0.6; }
  .beside-topic { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; margin-block-start: 4px; min-block-size: 30px; }
  .check { display: inline-flex; gap: 7px; align-items: center; font-size: 0.866em; font-weight: 400; color: var(--_ink-2); margin: 0; min-block-size: 30px; cursor: pointer; }
  .check input { inline-size: 18px; block-size: 18px; min-block-size: 0; accent-color: var(--_brand); margin: 0; }
  .beside-topic button { min-block-size: 30px; font-size: 0.866em; }
  .question { padding: calc(var(--_space) * 1.75) 18px; border-block-end: 1px solid var(--_line-2); }
  .question > .question-text, .question legend { font-weight: 600; font-size: 1em; margin-block-end: 8px; }
  .options { display: grid; gap: 6px; }
  .options label { display: flex; gap: 10px; align-items: center; min-block-size: 48px; padding: 4px 12px; border: 1px solid var(--_line); border-radius: var(--_radius-s); font-size: 1em; font-weight: 400; margin: 0; cursor: pointer; }
  .options input { inline-size: 20px; block-size: 20px; min-block-size: 0; accent-color: var(--_brand); margin: 0; flex: none; }
  .gaps { padding: 12px 18px; background: var(--_attention-weak); color: var(--_ink); display: grid; gap: 10px; }
  .gaps p { display: flex; gap: 8px; align-items: center; font-weight: 600; }
  .gaps div { display: flex; flex-wrap: wrap; gap: 8px; }
  .steer { display: flex; justify-content: space-between; gap: 10px; padding: 12px 18px; }
  .steer button { min-block-size: 46px; min-inline-size: 96px; }
  .kept { font-size: 0.833em; color: var(--_ink-2); padding: 0 18px 14px; }
  .thanks { padding: 36px 18px; display: grid; gap: 10px; justify-items: start; }
  .thanks .tick { inline-size: 40px; block-size: 40px; color: var(--_brand); }
  @media (forced-colors: active) { .step input:checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; } .progress i { background: Highlight; forced-color-adjust: none; } }
  @media print { .steer, .kept, .beside-topic button { display: none; } .step span { min-block-size: 26px; } .ends { position: static; } }
`;
