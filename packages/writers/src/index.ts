// Each format has an entry of its own (@dhrlint/writers/docx), so that only what is used is loaded.
export { UnwritableError } from './unwritable.js';
