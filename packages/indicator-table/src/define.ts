/** Defines `<care-indicator-table>`. */
import { define } from '@careframe/element';
import { IndicatorTable } from './indicator-table.js';

define('care-indicator-table', IndicatorTable);
