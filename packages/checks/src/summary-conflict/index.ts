export * from './summary-conflict.js';
