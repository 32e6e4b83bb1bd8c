export { readBytes } from './read-bytes.js';
