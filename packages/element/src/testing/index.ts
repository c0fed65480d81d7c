/** Published test suites: what every widget must pass, and what a subclass can run again. */
export * from './form-suite.js';
export * from './suites.js';
