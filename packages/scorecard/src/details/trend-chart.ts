/**
 * The trend of one cell as a line chart. Loaded by a dynamic import when a reader asks for it; registers only the
 * parts of chart.js it draws with. No animation, no tooltips: the table beside it holds every number.
 */
import { CategoryScale, Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';

/** Shape of a point, the same as the sign of its state. */
export type PointShape = 'circle' | 'rectRot' | 'rect';

export interface TrendPoint {
  readonly label: string;
  readonly value: number;
  /** Target of the period, or the value from which the state is "on track". */
  readonly planned: number | undefined;
  readonly shape: PointShape;
}

export interface TrendData {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** Time runs from right to left. */
  readonly rightToLeft: boolean;
  /** Ends of the scale when it has any. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly format: (value: number) => string;
  readonly colours: {
    readonly line: string;
    readonly plan: string;
    readonly text: string;
    readonly grid: string;
    readonly paper: string;
  };
  readonly font: string;
}

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale);

/** Draws on a canvas that is in the page. Returns the way to take it off again. */
export function drawTrend(canvas: HTMLCanvasElement, data: TrendData): () => void {
  const { points, colours, rightToLeft, font } = data;
  const ticks = { color: colours.text, font: { family: font, size: 12 } };
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: points.map((point) => point.label),
      datasets: [
        {
          data: points.map((point) => point.value),
          borderColor: colours.line,
          backgroundColor: colours.line,
          borderWidth: 2,
          pointRadius: 6,
          clip: 12,
          pointStyle: points.map((point) => point.shape),
          pointBorderColor: colours.paper,
          pointBorderWidth: 1,
        },
        {
          data: points.map((point) => point.planned ?? null),
          borderColor: colours.plan,
          borderWidth: 1.5,
          borderDash: [5, 4],
          pointRadius: 0,
          spanGaps: true,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          reverse: rightToLeft,
          offset: true,
          ticks,
          grid: { display: false },
          border: { color: colours.grid },
        },
        y: {
          position: rightToLeft ? 'right' : 'left',
          grid: { color: colours.grid },
          border: { display: false },
          beginAtZero: data.min === undefined,
          ...(data.min !== undefined && { min: data.min }),
          ...(data.max !== undefined && { max: data.max }),
          ticks: { ...ticks, maxTicksLimit: 6, callback: (value) => data.format(Number(value)) },
        },
      },
    },
  });
  return () => chart.destroy();
}
