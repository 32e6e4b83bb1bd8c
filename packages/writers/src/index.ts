// Each format has an entry of its own (@dhrlint/writers/docx), so that only what is used is loaded.
export type { Cleaned, Place, Removal } from './removals.js';
export { UnwritableError } from './unwritable.js';
