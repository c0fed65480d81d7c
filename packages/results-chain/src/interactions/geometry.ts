/** Sizes of the map. Positions come from the model; only the heights of cards are measured. */
import { layoutChain, type ChainLayout, type Programme } from '@careframe/core';
import type { Editing } from '../results-chain.session.js';
import { DRAFT_ID, NO_STAGE, stagesOf } from '../results-chain.view.js';

/** From this width on, px, the chain opens as a map. */
export const MAP_FROM = 640;
export const PADDING = 20;
export const HEADER = 36;
const WIDEST = 300;
const NARROWEST = 168;

/** Width of the columns and of the gutters between them, px, for a sheet of this width; scrolls when they do not fit. */
export function columnSizes(width: number, columns: number): { columnWidth: number; columnGap: number } {
  const fit = (gap: number): number =>
    Math.floor((width - 2 * PADDING - (columns - 1) * gap) / Math.max(1, columns));
  const columnGap = fit(72) >= 190 ? 72 : 56;
  return { columnGap, columnWidth: Math.min(WIDEST, Math.max(NARROWEST, fit(columnGap))) };
}

/** Id of the place that "Add" takes at the foot of a column, so that links which go below the cards go below it too. */
export const addPlace = (stage: string): string => `-add-${stage}`;

/**
 * The document as it is drawn: with the result being written, with a place for results without a stage, and with one
 * for each "Add".
 */
export function drawnProgramme(
  programme: Programme,
  editing: Editing | undefined,
  withAdd = false,
): Programme {
  const known = new Set(programme.stages.map((stage) => stage.id));
  const results = programme.results.map((result) =>
    known.has(result.stage) ? result : { ...result, stage: NO_STAGE },
  );
  if (editing?.kind === 'add') {
    const after = results.find((result) => result.id === editing.after);
    const last = Math.max(
      0,
      ...results.filter((result) => result.stage === editing.stage).map((result) => result.order),
    );
    // The same order as its neighbour and behind it in the document: ties keep document order.
    const draft = { id: DRAFT_ID, stage: editing.stage, order: after?.order ?? last + 1, label: { en: '' } };
    results.splice(after ? results.indexOf(after) + 1 : results.length, 0, draft);
  }
  const adds = withAdd
    ? programme.stages.map(({ id }) => ({
        id: addPlace(id),
        stage: id,
        order: Number.MAX_VALUE,
        label: { en: '' },
      }))
    : [];
  return { ...programme, stages: [...stagesOf(programme)], results: [...results, ...adds] };
}

/** Numbers of the diamonds by link. */
export function diamondNumbers(programme: Programme): ReadonlyMap<string, number> {
  const numbered = layoutChain(drawnProgramme(programme, undefined)).paths.filter(
    (path) => path.assumptionNumber !== undefined,
  );
  return new Map(numbered.map((path) => [path.id, path.assumptionNumber!]));
}

export interface MapSize {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly heights: ReadonlyMap<string, number>;
  readonly withAdd: boolean;
}

/** Where everything is drawn. Same model and same sizes, same picture. */
export function layoutMap(
  programme: Programme,
  editing: Editing | undefined,
  { width, direction, heights, withAdd }: MapSize,
): ChainLayout {
  const drawn = drawnProgramme(programme, editing, withAdd);
  return layoutChain(drawn, {
    ...columnSizes(width, drawn.stages.length),
    padding: PADDING,
    headerHeight: HEADER,
    direction,
    cardHeight: (id) => heights.get(id) ?? 58,
  });
}

/** Heights of the cards as they stand in the page, px: all read at once, so that the page is laid out once. */
export function measureCards(root: ParentNode): ReadonlyMap<string, number> {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
  return new Map(cards.map((card) => [card.dataset['card']!, card.offsetHeight]));
}

export function sameHeights(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...b].every(([id, height]) => a.get(id) === height);
}
