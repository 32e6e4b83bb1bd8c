export { cleanDocx } from './clean/clean.js';
export {
  type CommentPlace,
  type CommentSettings,
  commentPlace,
  type NewComment,
  writeComments,
} from './comments/index.js';
export { type Pointer, WordFile } from './word-file.js';
export { Element, element, parseForWriting, serialize } from './xml.js';
