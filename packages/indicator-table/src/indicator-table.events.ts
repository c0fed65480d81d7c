/** Events of the indicator table: the shared ones; `care-change` carries the acts `value.entered` and `value.cleared`. */
import type { CareEventMap } from '@careframe/element';

export type IndicatorTableEventMap = CareEventMap;
