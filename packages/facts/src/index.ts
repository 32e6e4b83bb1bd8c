export * from './facts.js';
export * from './front-page.js';
export * from './letter.js';
export * from './section-roles.js';
export * from './sections.js';
export * from './sentences.js';
export * from './table-zones.js';
export * from './zones.js';
