export * from './check.js';
export * from './rule.js';
