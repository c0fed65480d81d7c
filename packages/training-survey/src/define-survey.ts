/** Defines `<care-training-survey>`. */
import { define } from '@careframe/element';
import { TrainingSurvey } from './training-survey.js';

define('care-training-survey', TrainingSurvey);
