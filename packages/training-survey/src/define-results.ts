/** Defines `<care-survey-results>`. */
import { define } from '@careframe/element';
import { SurveyResults } from './survey-results.js';

define('care-survey-results', SurveyResults);
