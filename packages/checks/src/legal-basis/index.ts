export * from './legal-basis.js';
