/** Events of the indicator table: the shared ones; `care-change` carries the acts `value.entered` and `value.cleared`. */
import type { CareEventMap } from '@careframe/element';

/** Events of `<care-indicator-table>` by name: only those that every widget has. */
export type IndicatorTableEventMap = CareEventMap;
