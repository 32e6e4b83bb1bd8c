export { reportJson } from './json.js';
export { table, wrap } from './lines.js';
export { type PrettyOptions, reportPretty } from './pretty.js';
export { severityWords } from './pretty-finding.js';
export { printable } from './printable.js';
export { type Emphasis, type Style, styleFor } from './style.js';
export { type ReadBlock, type ReadReport, reportTextJson, reportTextPretty } from './text.js';
