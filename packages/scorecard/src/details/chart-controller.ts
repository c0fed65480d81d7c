/** Keeps the one chart in step with the page: drawn when its canvas appears or its numbers change, taken off otherwise. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TrendData } from './trend-chart.js';

type ChartModule = typeof import('./trend-chart.js');

/** Widget that has at most one canvas. */
export interface ChartHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** What to draw on the canvas; undefined when there is nothing. */
  trendData(canvas: HTMLCanvasElement): TrendData | undefined;
  /** The module did not arrive. */
  chartFailed(): void;
}

export class ChartController implements ReactiveController {
  #module: ChartModule | undefined;
  #loading = false;
  #drawn:
    | { readonly canvas: HTMLCanvasElement; readonly key: string; readonly remove: () => void }
    | undefined;

  constructor(
    private readonly host: ChartHost,
    private readonly load: () => Promise<ChartModule> = () => import('./trend-chart.js'),
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.host.renderRoot.querySelector('canvas');
    const data = canvas ? this.host.trendData(canvas) : undefined;
    if (!data || !canvas) return this.#remove();
    if (!this.#module) return this.#fetch();
    const key = JSON.stringify(data);
    if (this.#drawn?.canvas === canvas && this.#drawn.key === key) return;
    this.#remove();
    this.#drawn = { canvas, key, remove: this.#module.drawTrend(canvas, data) };
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    this.#drawn?.remove();
    this.#drawn = undefined;
  }

  #fetch(): void {
    if (this.#loading) return;
    this.#loading = true;
    void this.load().then(
      (module) => {
        this.#module = module;
        this.#loading = false;
        this.host.requestUpdate();
      },
      () => {
        this.#loading = false;
        this.host.chartFailed();
      },
    );
  }
}
