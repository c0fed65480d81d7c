/** The numbers of the history table as a chart wants them, in the colours of the page. */
import type { IndicatorState } from '@careframe/core';
import type { Detail } from '../model/model.types.js';
import { chartEntries, entryLabel } from './chart.js';
import type { ScorecardView } from '../templates/view.js';
import type { PointShape, TrendData } from './trend-chart.js';
import { valueText } from '../wording/amounts.js';

const SHAPES: Readonly<Partial<Record<IndicatorState, PointShape>>> = {
  'needs-attention': 'rectRot',
  'off-track': 'rect',
};

export function trendDataOf(detail: Detail, view: ScorecardView, canvas: HTMLCanvasElement): TrendData {
  const { speech, model } = view;
  const { cell } = detail;
  const scale = cell.kind === 'assessed' ? model.rubric?.scale : undefined;
  const threshold =
    cell.kind === 'assessed'
      ? model.rubric?.bands.find((band) => band.state === 'on-track')?.from
      : undefined;
  // The canvas wears the colours as style, so that light, dark and forced colours are resolved by the browser.
  const style = getComputedStyle(canvas);
  return {
    points: chartEntries(detail).map((entry) => ({
      label: entryLabel(entry, view),
      value: entry.value!,
      planned: cell.kind === 'assessed' ? threshold : entry.target,
      shape: SHAPES[entry.state] ?? 'circle',
    })),
    rightToLeft: speech.format.direction === 'rtl',
    min: scale?.min,
    max: scale?.max,
    format: (value) =>
      cell.kind === 'measured' && cell.indicator.measure !== 'yes-no'
        ? valueText(value, cell.indicator, speech)
        : speech.format.number(value),
    colours: {
      line: style.caretColor,
      plan: style.outlineColor,
      text: style.color,
      grid: style.columnRuleColor,
      paper: style.backgroundColor,
    },
    font: style.fontFamily,
  };
}
