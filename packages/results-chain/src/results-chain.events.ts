/** Events of `<care-results-chain>` besides the ones every widget has. */

/** How the chain is shown: as a list by stages, or as a map of cards and lines. */
export type ChainViewName = 'list' | 'map';

/** The person chose the other view; `view` of the element is the same already. */
export interface CareViewChangeDetail {
  readonly view: ChainViewName;
}

/** Events of `<care-results-chain>` by name, besides those of `CareEventMap`. */
export interface ResultsChainEventMap {
  'care-view-change': CustomEvent<CareViewChangeDetail>;
}
