/** Events of `<care-scorecard>` besides the ones every widget has. */
import type { CareEventMap } from '@careframe/element';

/** The reader opened the details of a cell; a page can show the same thing elsewhere. */
export interface CareCellOpenDetail {
  readonly kind: 'criterion' | 'indicator';
  /** Id of the criterion or indicator. */
  readonly id: string;
  /** Id of the place; undefined for the programme as a whole. */
  readonly site: string | undefined;
}

/** Events of `<care-scorecard>` by name, those of every widget included. */
export interface ScorecardEventMap extends CareEventMap {
  'care-cell-open': CustomEvent<CareCellOpenDetail>;
}
