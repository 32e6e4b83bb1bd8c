export { acrossBlocks, blocksWhere } from './across-blocks.js';
export * from './anchor.js';
export * from './assemble.js';
export { byBlock, byWord, derived, derivedIn, FollowedMap, following } from './derived.js';
export * from './draft.js';
export { faultsOf } from './faults.js';
export { LiveDraft } from './live-draft.js';
export * from './without.js';
