/** What findings are told in wherever they are shown: an editor needs no more of the outputs. */
export { placeInWords } from './place.js';
export { sourceInWords } from './source.js';
export { severityWords } from './words.js';
