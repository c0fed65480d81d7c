import { define } from '@careframe/element';
import { Scorecard } from './scorecard.js';

define('care-scorecard', Scorecard);
