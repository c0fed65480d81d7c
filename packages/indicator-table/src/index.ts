/** `<care-indicator-table>`: indicators, targets and values. No side effect; `./define.js` defines the tag. */
export * from './indicator-table.events.js';
export * from './indicator-table.js';
export { tableWords, type TableEnglish } from './words.js';
