export { type Format, formatEndings, type Quotes, type Reporter, reporters, writeReport } from './formats.js';
export { documentJsonLines, endJsonLines } from './json-lines.js';
export { table, wrap } from './lines.js';
export { severityWords } from './pretty-finding.js';
export { printable } from './printable.js';
export { sourceInWords } from './source.js';
export { type Emphasis, type Style, styleFor } from './style.js';
export { type ReadReport, reportTextJson, reportTextPretty } from './text.js';
export { documentWithoutWords, withoutWords } from './without-words.js';
