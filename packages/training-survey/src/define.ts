/** Defines `<care-training-survey>` and `<care-survey-results>`. */
import './define-survey.js';
import './define-results.js';
