export { reportJson } from './json.js';
export { type PrettyOptions, reportPretty } from './pretty.js';
export { printable } from './printable.js';
export { type ReadReport, reportTextJson, reportTextPretty } from './text.js';
