export { cleanPdf } from './clean-pdf.js';
export { type HighlightSettings, type NewHighlight, writeHighlights } from './highlights.js';
