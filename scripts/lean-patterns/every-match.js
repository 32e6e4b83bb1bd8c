/**
 * What `text.matchAll(pattern)` goes through, as a list. V8 makes a copy of the pattern at each call of that, and reads its
 * source through from end to end, though four out of five find nothing.
 * @param {string} text
 * @param {RegExp} pattern
 * @returns {RegExpExecArray[]}
 * @throws {TypeError} where the pattern has no flag g
 */
export function everyMatch(text, pattern) {
  if (!pattern.global) throw new TypeError(`Every match is asked for, without the flag g: ${pattern}`);
  const found = [];
  const from = pattern.lastIndex;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += atWidePair(text, pattern) ? 2 : 1;
  }
  pattern.lastIndex = from;
  return found;
}

/**
 * Whether the pattern stands before a sign that takes two places, and takes it for one.
 * @param {string} text
 * @param {RegExp} pattern
 */
function atWidePair(text, { lastIndex, flags }) {
  return /[uv]/.test(flags) && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
}
