export { boundedText } from './bounded.js';
export { MarkdownReader, readMarkdown } from './markdown.js';
export { readText } from './plain.js';
