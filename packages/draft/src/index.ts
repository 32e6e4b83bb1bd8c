export {
  acrossBlocks,
  acrossChosen,
  blocksWhere,
  eachChosen,
  everyBlock,
  sumAcross,
} from './across-blocks.js';
export * from './anchor.js';
export * from './assemble.js';
export {
  byBlock,
  byEach,
  byWord,
  type ChangeSign,
  changeSign,
  derived,
  derivedIn,
  following,
  isSameValue,
} from './derived.js';
export * from './draft.js';
export { faultsOf } from './faults.js';
export { keptParts } from './kept-parts.js';
export { settling, unfollowed } from './levels.js';
export { LiveDraft, onRewording, type Rewording } from './live-draft.js';
export {
  blockAfter,
  blockBefore,
  blockCount,
  blocksAfter,
  blocksBefore,
  blocksBetween,
} from './neighbours.js';
export { standing, standingMap, standingParts } from './standing.js';
export { type Inversion, type Spread, standingInversion } from './standing-inversion.js';
export { allOf, standingList } from './standing-list.js';
export * from './without.js';
