/** `<care-training-survey>` (answer) and `<care-survey-results>` (read). No side effect; `./define.js` defines the tags. */
export * from './survey-results.js';
export * from './survey.events.js';
export * from './training-survey.js';
export { surveyWords, type SurveyEnglish } from './translations/index.js';
