/**
 * For each `\p{L}` of a pattern V8 asks a library for the letters of every script, which takes longer than to compile ten
 * words, and then looks them up one by one. Reports are written in Latin letters: a class that names those of other scripts
 * by the block, with the signs between them, is read and searched in a tenth of the time.
 */

/** @typedef {import('./pattern-tree.js').Part} Part */

/** Letters of English, Welsh, Greek and Russian, and the ł of Polish names: capitals and small ones are told apart one by one. */
const exact = [
  [0x0, 0xff],
  [0x141, 0x142],
  [0x174, 0x177],
  [0x386, 0x3ce],
  [0x400, 0x45f],
];
/**
 * Latin letters with other marks, capitals and small ones in turn: to name them one by one takes ten times the room, so that
 * each is reckoned to be both.
 */
const either = [
  [0x100, 0x140],
  [0x143, 0x173],
  [0x178, 0x2af],
  [0x1e00, 0x1eff],
];
/** Other scripts, of which every sign is reckoned to be a letter, and none a capital or a small one. */
const whole = [
  [0x2b0, 0x2c1],
  [0x370, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3041, 0xd7ff],
  [0xf900, 0xfdfb],
  [0xfe70, 0xfefc],
];
/** Figures of all kinds, in any text. */
const figures = [
  [0x2070, 0x2089],
  [0x2150, 0x218b],
  [0x2460, 0x24ff],
];

const properties = ['L', 'Lu', 'Ll', 'N'];
const bodies = new Map(properties.map((property) => [property, rangesOf(property)]));

/**
 * The same pattern with fewer ranges of letters and figures, for use with the flag u.
 * @param {readonly Part[][]} choices
 * @returns {Part[][]}
 */
export function inLatin(choices) {
  return choices.map((parts) => parts.map(partInLatin));
}

/** @param {Part} part @returns {Part} */
function partInLatin(part) {
  if (part.choices) return { ...part, choices: inLatin(part.choices) };
  if (part.kind === 'class') return { ...part, source: part.source.replace(/\\p\{(\w+)\}/g, bodyOf) };
  const [, sign = '', property = ''] = /^\\(p|P)\{(\w+)\}$/.exec(part.source) ?? [];
  const body = bodies.get(property);
  return body ? { ...part, kind: 'class', source: `[${sign === 'P' ? '^' : ''}${body}]` } : part;
}

/** @param {string} whole @param {string} property */
function bodyOf(whole, property) {
  return bodies.get(property) ?? whole;
}

/**
 * What has a property, as a class names it. What is beyond the first 65,536 signs is left out.
 * @param {string} property
 */
function rangesOf(property) {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const among = (ranges, code) => ranges.some(([from, to]) => code >= from && code <= to);
  const fits = (code) => {
    if (property === 'N')
      return (among(exact, code) || among(figures, code)) && has.test(String.fromCharCode(code));
    if (property === 'L' && among(whole, code)) return true;
    return among(either, code) || (among(exact, code) && has.test(String.fromCharCode(code)));
  };
  let source = '';
  for (let first = 0; first <= 0xffff; first++) {
    if (!fits(first)) continue;
    let last = first;
    while (fits(last + 1)) last++;
    source += escaped(first) + (last > first ? `${last > first + 1 ? '-' : ''}${escaped(last)}` : '');
    first = last;
  }
  return source;
}

/** @param {number} code */
function escaped(code) {
  if (code < 0x80) return String.fromCharCode(code);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex}` : `\\u${hex.padStart(4, '0')}`;
}
