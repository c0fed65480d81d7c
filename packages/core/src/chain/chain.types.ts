/** The results chain as values: pure geometry and if-then statements. */
import type { LocalizedText } from '../programme/values.schema.js';

/** Sizes in px; the widget measures its cards and gives them here. */
export interface ChainLayoutOptions {
  readonly columnWidth?: number; // default 240
  readonly columnGap?: number; // default 84
  readonly rowGap?: number; // default 14
  readonly padding?: number; // default 20
  readonly headerHeight?: number; // default 44
  /** Height of a result's card, px. Default 72 for all. */
  readonly cardHeight?: (resultId: string) => number;
  /** Default `ltr`; `rtl` mirrors the picture. */
  readonly direction?: 'ltr' | 'rtl';
}

/** Place of a result's card, in px from the upper left corner of the picture. `id` is that of the result. */
export interface ChainCard {
  readonly id: string;
  /** Id of the stage whose column it stands in. */
  readonly stage: string;
  /** Index within its stage, 0 first. */
  readonly row: number;
  /** Left edge, also when drawn from right to left. */
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Line of one link, in px like the cards. `id` is that of the link; `from` and `to` are results. */
export interface ChainPath {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** SVG path data of the line; never crosses a card. */
  readonly d: string;
  /** SVG path data of the arrow head (no marker, no url reference). */
  readonly head: string;
  /** Where the numbered diamond of its assumptions sits. */
  readonly label: { readonly x: number; readonly y: number };
  /** Number of the diamond, 1 first, in reading order; absent without assumption. */
  readonly assumptionNumber?: number;
}

/** Same model, same picture: positions are computed, never stored. */
export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  /** Stages in order; `bottom` is the lower edge of the last card, `results` are ids from top to bottom. */
  readonly columns: readonly {
    readonly stage: string;
    readonly x: number;
    readonly width: number;
    readonly bottom: number;
    readonly results: readonly string[];
  }[];
  readonly cards: readonly ChainCard[];
  readonly paths: readonly ChainPath[];
}

/** 'If … and … then …, because …' as values. */
export interface ChainStatement {
  /** Id of the link. */
  readonly link: string;
  readonly kind: 'contributes' | 'required' | 'feedback';
  readonly from: { readonly id: string; readonly stage: string; readonly label: LocalizedText };
  readonly to: { readonly id: string; readonly stage: string; readonly label: LocalizedText };
  /** What must hold besides: the "and". */
  readonly assumptions: readonly LocalizedText[];
  /** The "because"; undefined when nobody has written it. */
  readonly reason: LocalizedText | undefined;
}
