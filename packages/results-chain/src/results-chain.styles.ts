/** Look of the chain. Stages have a quiet hue of their own, used as an edge and a heading only. */
import { css, type CSSResult } from 'lit';

const stages = css`
  .care { overflow: clip; }
  [data-level] { --_edge: var(--_stage-input); }
  [data-level='activity'] { --_edge: var(--_stage-activity); }
  [data-level='output'] { --_edge: var(--_stage-output); }
  [data-level='outcome'] { --_edge: var(--_stage-outcome); }
  [data-level='impact'] { --_edge: var(--_stage-impact); }
  .stage-title { font-size: 0.866em; font-weight: 650; line-height: 1.35; color: var(--_edge); display: flex; gap: 8px; align-items: baseline; padding-block-end: 7px; border-block-end: 2px solid color-mix(in srgb, var(--_edge) 35%, transparent); }
  .stage-title small { font-weight: 500; font-size: 0.92em; color: var(--_ink-2); font-variant-numeric: tabular-nums; }
  [role='heading']:focus { outline: none; }
  .add { border-style: dashed; color: var(--_ink-2); justify-content: flex-start; inline-size: 100%; }
  .chips { display: flex; flex-wrap: wrap; gap: 6px; }
  .chip .icon { inline-size: 12px; block-size: 12px; }
  .chip-problem { background: var(--_attention-weak); color: var(--_attention-ink); }
  .chip-problem[data-severity='must'] { background: var(--_off-track-weak); color: var(--_off-track); }
  .reading { font-size: 0.866em; }
  .diamond { inline-size: 22px; block-size: 22px; flex: none; overflow: visible; }
  .diamond-shape { fill: var(--_paper); stroke: var(--_control-line); stroke-width: 1.4; stroke-linejoin: round; }
  .diamond-number { font-size: 11px; font-weight: 600; fill: var(--_ink-2); font-variant-numeric: tabular-nums; }
`;

const texts = css`
  .actions { display: flex; flex-wrap: wrap; gap: 2px; align-items: center; }
  .action { background: none; border-color: transparent; color: var(--_ink-2); padding: 0 8px; gap: 5px; font-size: 0.9em; min-block-size: 32px; }
  .action:hover:not(:disabled), .why-text:hover { color: var(--_brand-ink); border-color: var(--_line); }
  .action .icon { inline-size: 14px; block-size: 14px; }
  .icon-only { padding: 0; min-inline-size: 32px; }
  .action.danger:hover { color: var(--_off-track); }
  .leads { margin-block-start: 6px; }
  .leads-title { font-size: 0.8em; font-weight: 600; color: var(--_ink-2); margin-block-end: 2px; }
  .link { padding: 3px 0 4px; border-block-start: 1px solid var(--_line-2); }
  .link-line { display: flex; gap: 8px; align-items: center; min-inline-size: 0; }
  .link-line > .icon { color: var(--_edge); }
  .link-to { min-inline-size: 0; overflow-wrap: anywhere; }
  .why { display: grid; grid-template-columns: minmax(7.5em, max-content) minmax(0, 1fr); gap: 0 10px; align-items: center; padding-inline-start: 24px; font-size: 0.93em; }
  .why-word { color: var(--_ink-2); font-size: 0.9em; display: inline-flex; gap: 6px; align-items: center; }
  .why-text { min-inline-size: 0; overflow-wrap: anywhere; white-space: pre-line; padding-block: 4px; }
  button.why-text { background: none; border-color: transparent; min-block-size: 30px; padding: 3px 8px; margin-inline-start: -8px; display: block; inline-size: fit-content; max-inline-size: 100%; }
  /* Only the person's own line breaks count, not those of the template. */
  button.why-text { white-space: normal; } button.why-text bdi { white-space: pre-line; }
  .why-text .icon { inline-size: 12px; block-size: 12px; margin-inline-start: 6px; color: var(--_ink-3); }
  .add-why { padding-inline-start: 16px; }
  .link-line .actions { flex-wrap: nowrap; margin-inline-start: auto; }
  .editor { display: grid; gap: 8px; min-inline-size: 0; }
  .editor textarea { field-sizing: content; min-block-size: 3.2em; max-block-size: 16em; border-color: var(--_brand); }
  .editor-buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
`;

const list = css`
  .list { padding: calc(var(--_space) * 2) 18px; display: grid; gap: calc(var(--_space) * 2.75); }
  .items { display: grid; gap: 8px; margin-block: 10px 8px; }
  .items:empty { display: none; }
  .stage-title + .add, .items:empty + .add { margin-block-start: 10px; }
  .item { border: 1px solid var(--_line); border-inline-start: 3px solid var(--_edge); border-radius: var(--_radius); padding: var(--_space) 12px; background: var(--_paper); min-inline-size: 0; }
  .item-line { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: center; justify-content: space-between; }
  .item-text { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; flex: 1 1 16em; min-inline-size: 0; }
  .item-label { overflow-wrap: anywhere; font-weight: 600; }
  .item .actions { margin-inline-end: -8px; }
`;

const map = css`
  .map-scroll { --_shade: color-mix(in srgb, var(--_ink) 16%, transparent); background: linear-gradient(to right, var(--_paper) 30%, transparent) left / 40px 100% local, linear-gradient(to left, var(--_paper) 30%, transparent) right / 40px 100% local, linear-gradient(to right, var(--_shade), transparent) left / 12px 100% scroll, linear-gradient(to left, var(--_shade), transparent) right / 12px 100% scroll; background-repeat: no-repeat; }
  .map { position: relative; }
  .drawing { position: absolute; inset: 0; pointer-events: none; }
  .line, .arrow { fill: none; stroke: color-mix(in srgb, var(--_control-line) 78%, var(--_paper)); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .line[data-kind='feedback'] { stroke-dasharray: 5 4; }
  .line[data-kind='required'] { stroke-width: 2.4; }
  .line[data-lit], .arrow[data-lit] { stroke: var(--_brand); stroke-width: 2.2; }
  .on-link { pointer-events: auto; cursor: pointer; }
  .on-link[data-lit] .diamond-shape { stroke: var(--_brand); stroke-width: 1.8; }
  .on-link[data-lit] .diamond-number { fill: var(--_brand-ink); }
  .column-head, .column-add, .card-place { position: absolute; }
  .column-head .stage-title { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .card { inline-size: 100%; display: grid; gap: 7px; justify-content: stretch; justify-items: start; text-align: start; background: var(--_paper); border: 1px solid var(--_line); border-inline-start: 3px solid var(--_edge); border-radius: var(--_radius); padding: 9px 12px; min-block-size: 44px; line-height: 1.35; font-size: 0.95em; box-shadow: 0 1px 0 rgb(20 40 60 / 3%); align-content: center; }
  .card-label { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; overflow-wrap: anywhere; }
  .card[aria-current] { outline: 2px solid var(--_brand); outline-offset: 2px; }
  .card[aria-current] .card-label { -webkit-line-clamp: none; }
  .card[aria-current]:focus-visible { outline-width: 3px; }
  .card-place[data-dragged] { z-index: 3; opacity: 0.85; }
  .card-place[data-dragged] .card { cursor: grabbing; box-shadow: 0 6px 18px rgb(15 25 35 / 25%); }
  [data-drop='before']::before, [data-drop='after']::after { content: ''; position: absolute; inset-inline: 0; block-size: 3px; border-radius: 99px; background: var(--_brand); }
  [data-drop='before']::before { inset-block-start: -8px; }
  [data-drop='after']::after { inset-block-end: -8px; }
  .card-editing { padding: 8px; cursor: auto; }
  .card-editing .keys-hint { display: none; }
  .details { border-block-start: 1px solid var(--_line-2); background: var(--_ground); padding: 8px 18px; display: flow-root; }
  .details > p { display: inline-block; padding-block: 6px; }
  .details-head { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; }
  .details-title { flex: 0 1 auto; min-inline-size: 0; font-weight: 400; }
  .details-title b { font-weight: 600; }
  .keys { margin-inline-start: auto; font-size: 0.866em; }
  .details > .keys { float: inline-end; }
`;

const panels = css`
  .words { padding: 12px 18px 14px; border-block-end: 1px solid var(--_line-2); background: var(--_ground); }
  .words-head { display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; align-items: center; margin-block-end: 8px; }
  .words-title, .empty-title { font-weight: 650; font-size: 1em; }
  .empty-title { font-size: 1.133em; }
  .sentences { display: grid; gap: 7px; max-inline-size: 90ch; }
  .sentences li { display: grid; grid-template-columns: 26px minmax(0, 1fr); gap: 6px; }
  .mark-place { display: inline-flex; }
  .print-only { display: none; }
  .notice-bar { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; justify-content: space-between; padding: 8px 18px; background: var(--_brand-weak); color: var(--_brand-ink); border-block-start: 1px solid var(--_line); }
  .notice-bar > span { flex: 1 1 16em; }
  .problems-foot { display: block; }
  .foot-line > :is(b, .problem-text) { margin-inline-end: 6px; }
  .foot-line > .icon { margin-inline-end: 8px; }
  .foot-line b { color: var(--_ink); font-weight: 650; }
  .problems-foot .problems { margin-block-start: 6px; }
  .problems-foot .problems li { padding-block: 6px; border-block-start: 1px solid var(--_line-2); max-inline-size: none; }
  .problem { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; }
  .problem-name { color: var(--_ink); }
  .fix-button { min-block-size: 30px; }
  fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
  legend { padding: 0; }
  .choices { max-block-size: 15em; overflow-y: auto; border: 1px solid var(--_line); border-radius: var(--_radius-s); padding: 4px; }
  [role='searchbox'] + .choices { margin-block-start: 6px; }
  .choices-none { padding: 8px; }
  .choices-off { border-block-start: 1px solid var(--_line-2); margin-block-start: 4px; }
  summary { cursor: pointer; padding: 8px; font-size: 0.9em; color: var(--_ink-2); }
  .choice-stage { font-size: 0.8em; font-weight: 600; color: var(--_ink-2); padding: 6px 8px 2px; }
  .choice { display: flex; gap: 9px; align-items: start; font-size: 0.95em; font-weight: 400; padding: 7px 8px; margin: 0; border-radius: 6px; cursor: pointer; }
  .choice:hover:not([data-off]) { background: var(--_ground); }
  .choice:has(:checked) { background: var(--_brand-weak); }
  .choice[data-off] { color: var(--_ink-2); cursor: default; }
  .choice small { display: block; font-size: 0.88em; }
  .choice input { inline-size: 18px; min-block-size: 18px; block-size: 18px; margin: 2px 0 0; flex: none; accent-color: var(--_brand); }
  .shortcuts { display: grid; gap: 8px; }
  .shortcuts > div { display: grid; grid-template-columns: 10.5em minmax(0, 1fr); gap: 12px; align-items: baseline; }
  .shortcuts:focus { outline: none; }
  kbd { font: inherit; font-size: 0.866em; border: 1px solid var(--_line); border-block-end-width: 2px; border-radius: 5px; padding: 1px 6px; background: var(--_ground); white-space: nowrap; }
`;

const adapt = css`
  @media (pointer: coarse) { .action, button.why-text, .fix-button { min-block-size: 44px; } .icon-only { min-inline-size: 44px; } .choice { min-block-size: 44px; align-items: center; } }
  @container (max-width: 480px) {
    .list { padding: 14px; gap: 20px; }
    .item { padding: 6px 8px; }
    .item .actions { gap: 0; }
    .item .action { padding-inline: 3px; gap: 4px; }
    .item .icon-only, .item [data-do='move'] { padding-inline: 0; min-inline-size: 44px; }
    .item [data-do='move'] span, .item [data-do='up'], .item [data-do='down'] { display: none; }
    .item-line { padding-block-start: 4px; }
    .action, button.why-text, .fix-button { min-block-size: 44px; }
    .icon-only { min-inline-size: 44px; }
    .why { grid-template-columns: minmax(0, 1fr); padding-inline-start: 24px; padding-block: 2px; }
    .icon-only-narrow .word { display: none; }
    .icon-only-narrow { min-inline-size: 44px; padding: 0; }
    .details, .words, .foot, .notice-bar { padding-inline: 14px; }
    .keys { display: none; }
  }
  @media (forced-colors: active) {
    .card[aria-current] { outline-color: Highlight; }
    [data-drop]::before, [data-drop]::after { background: Highlight; forced-color-adjust: none; }
    .line, .arrow { stroke: CanvasText; } .line[data-lit], .arrow[data-lit] { stroke: Highlight; }
    .diamond-shape { fill: Canvas; stroke: CanvasText; } .diamond-number { fill: CanvasText; }
    .item, .card { border-inline-start-width: 4px; }
  }
  @media print {
    .care { display: flex; flex-direction: column; }
    .words { order: 1; } .foot { order: 2; }
    .map { block-size: auto !important; inline-size: auto !important; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 12px; padding: 12px 0; }
    .drawing, .details, .column-add, .editor-buttons { display: none; }
    .column-head, .card-place { position: static; inline-size: auto !important; }
    .column ol { display: grid; gap: 8px; margin-block-start: 10px; }
    .map-scroll { background: none; }
    .card[aria-current] { outline: none; }
    .card-label { -webkit-line-clamp: none; }
    .words { display: block; background: none; padding-inline: 0; border-block: 1px solid var(--_line); margin-block-start: 8px; }
    .words .controls { display: none !important; }
    .head, .list, .foot { padding-inline: 0; }
    .why-text .icon { display: none; }
    .chip { border: 1px solid var(--_line); background: none; }
  }
`;

/** Put after the styles every widget has. */
export const chainStyles: readonly CSSResult[] = [stages, texts, list, map, panels, adapt];
