/** Events of `<care-results-chain>` besides the ones every widget has. */
export type ChainViewName = 'list' | 'map';

/** The person chose the other view; `view` of the element is the same already. */
export interface CareViewChangeDetail {
  readonly view: ChainViewName;
}

export interface ResultsChainEventMap {
  'care-view-change': CustomEvent<CareViewChangeDetail>;
}
