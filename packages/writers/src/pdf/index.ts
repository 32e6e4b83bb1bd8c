export { type HighlightSettings, type NewHighlight, writeHighlights } from './highlights.js';
