// What the writers of Word files share with their reader: the container within its limits, and the names of things.
export { decodeXml, usualPrefix } from './xml.js';
export { Archive, damaged } from './zip.js';
