/**
 * The same text with other characters escaped, for JSON, for patterns and for code that has them in patterns only: V8 then
 * needs one byte for each.
 * @param {string} text
 */
export function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
