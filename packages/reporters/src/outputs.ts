/** What `dhrlint check` writes its results with, without what only terminals and pages need. */
export { type Format, formatEndings, type Quotes, type Reporter, reporters, writeReport } from './formats.js';
export { documentJsonLines, endJsonLines } from './json-lines.js';
export { printable } from './printable.js';
export { documentWithoutWords } from './without-words.js';
