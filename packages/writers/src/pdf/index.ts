export { cleanPdf } from './clean/clean-pdf.js';
export { type HighlightSettings, type NewHighlight, writeHighlights } from './highlights.js';
