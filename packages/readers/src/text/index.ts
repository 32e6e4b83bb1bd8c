export { MarkdownReader, readMarkdown } from './markdown.js';
export { readText } from './plain.js';
