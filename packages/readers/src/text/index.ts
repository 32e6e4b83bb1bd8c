export { boundedText } from './bounded.js';
export { EditedText, type SourceText, type TextEdit } from './edited-text.js';
export { MarkdownReader, readMarkdown } from './markdown.js';
export { readText } from './plain.js';
