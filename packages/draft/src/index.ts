export * from './anchor.js';
export * from './assemble.js';
export * from './draft.js';
export * from './without.js';
