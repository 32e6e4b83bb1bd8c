// What the writers of Word files share with their reader: the container within its limits, the names of things, and
// what it took to be hidden.
export { type ConcealedRun, concealedRuns } from './concealed-runs.js';
export { isBookmarkOfWord, isNameOfWord } from './names-of-word.js';
export { decodeXml, usualPrefix } from './xml.js';
export { Archive, damaged } from './zip.js';
