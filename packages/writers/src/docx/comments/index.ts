export { type CommentPlace, commentPlace } from './place.js';
export { type CommentSettings, type NewComment, writeComments } from './write-comments.js';
