export * from './anchor.js';
export * from './assemble.js';
export * from './draft.js';
export { faultsOf } from './faults.js';
export * from './without.js';
