export * from './check.js';
export * from './configuration.js';
export * from './document.js';
export * from './example.js';
export * from './finding.js';
export { placeholders } from './message.js';
export { ObservationCache } from './observe.js';
export * from './rule.js';
export * from './run.js';
