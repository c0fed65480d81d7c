/** What every Careframe widget shares. */
export * from './announcer.js';
export * from './care-element.js';
export * from './care-programme.js';
export * from './context.js';
export * from './events.js';
export * from './focus.js';
export * from './form-associated.js';
export * from './icons.js';
export * from './locale-controller.js';
export * from './platform.js';
export * from './problem-view.js';
export * from './programme-source.js';
export * from './registry.js';
export * from './styles/base.styles.js';
export * from './styles/token-docs.js';
export { tokenStyles } from './styles/tokens.js';
export * from './version.js';
export * from './view-element.js';
