/**
 * Under the flag i, V8 asks a library for each letter of a pattern, several times over, which others may stand for it: that
 * takes longer than all else. So a pattern names both itself, `[wW][oO][rR][dD]`, and needs no flag.
 */

/** @typedef {import('./pattern-tree.js').Part} Part */

/** Every letter of which there are others, one after another: only they are touched by the flag. */
const cased = casedSigns();

function casedSigns() {
  // They are folded though they have no capital or small form of their own.
  let signs = '\u0345\u017f\u1e9e\u2126\u212a\u212b';
  for (let code = 0; code <= 0x1ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    if (sign.toLowerCase() !== sign || sign.toUpperCase() !== sign) signs += sign;
  }
  return signs;
}

/** By flags and source, what a part that fits one sign is without the flag i; null where it cannot be said. */
const known = new Map();

/**
 * The same pattern for use without the flag i.
 * @param {readonly Part[][]} choices
 * @param {boolean} unicode whether the flag u stands beside it
 * @returns {Part[][] | null} null where the pattern needs the flag
 */
export function bothCases(choices, unicode) {
  const changed = [];
  for (const parts of choices) {
    const row = [];
    for (const part of parts) {
      const one = withoutFlag(part, unicode);
      if (one === null) return null;
      row.push(one);
    }
    changed.push(row);
  }
  return changed;
}

/** @param {Part} part @param {boolean} unicode @returns {Part | null} */
function withoutFlag(part, unicode) {
  if (part.choices) {
    const inner = bothCases(part.choices, unicode);
    return inner && { ...part, choices: inner };
  }
  // Under iu, the boundary of a word reckons two letters more as such, which are not in use.
  if (part.kind === 'boundary' || part.kind === 'edge' || part.source === '.') return part;
  // What was matched before may stand again in other letters.
  if (/^\\(?:[1-9k])/.test(part.source)) return null;
  const key = `${unicode}${part.source}`;
  if (!known.has(key)) known.set(key, widened(part, unicode));
  const source = known.get(key);
  return source === null ? null : { ...part, kind: source === part.source ? part.kind : 'class', source };
}

/**
 * Whether words are spelt with a letter: the long s, signs of units and of phonetics stand for letters under the flag i, and
 * no report has them.
 * @param {string} sign
 */
function isInUse(sign) {
  return /[\0-\u017e\u0180-\u024f\u0370-\u052f\u1e00-\u1eff]/.test(sign);
}

/** More letters than that are not added one by one. */
const many = 300;

/** @param {Part} part @param {boolean} unicode @returns {string | null} */
function widened({ kind, source }, unicode) {
  // What is no space and no digit is so in both cases; no letter is reckoned to no word under iu.
  if (/^\\[DSW]$/.test(source)) return unicode && source === '\\W' ? null : source;
  const flag = unicode ? 'u' : '';
  const isNegated = source.startsWith('[^');
  const positive = isNegated ? `[${source.slice(2)}` : source;
  const strict = signsOf(new RegExp(positive, `g${flag}`));
  const both = [...signsOf(new RegExp(positive, `gi${flag}`))];
  const more = both.filter((sign) => !strict.has(sign) && isInUse(sign));
  if (more.length === 0) return source;
  // Capitals are nearly all letters then.
  if (more.length > many) return unicode ? `[${isNegated ? '^' : ''}${everyRange(`${positive}+`)}]` : null;
  const inner = kind === 'class' ? source.slice(isNegated ? 2 : 1, -1) : source;
  return `[${isNegated ? '^' : ''}${rangesOf(more)}${inner.replace(/^-/, '\\-').replace(/^\^/, '\\^')}]`;
}

/** @param {RegExp} pattern @returns {Set<string>} which of the letters it fits; no halves of one */
function signsOf(pattern) {
  return new Set((cased.match(pattern) ?? []).filter((sign) => !/^[\ud800-\udfff]$/.test(sign)));
}

/** @param {readonly string[]} signs @returns {string} them as a class names them */
function rangesOf(signs) {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0).sort((a, b) => a - b);
  let source = '';
  for (let i = 0; i < codes.length; ) {
    let last = i;
    while (codes[last + 1] === codes[last] + 1) last++;
    source +=
      last > i + 1
        ? `${escaped(codes[i])}-${escaped(codes[last])}`
        : codes
            .slice(i, last + 1)
            .map(escaped)
            .join('');
    i = last + 1;
  }
  return source;
}

/** @param {string} runs what fits runs of signs, under iu @returns {string} all of them as a class names them */
function everyRange(runs) {
  return (everySign().match(new RegExp(runs, 'giu')) ?? [])
    .map((run) => {
      const [first, ...others] = run;
      return first + (others.length > 1 ? '-' : '') + (others.at(-1) ?? '');
    })
    .join('')
    .replace(/[^-]/gu, (sign) => escaped(sign.codePointAt(0) ?? 0));
}

let signs = '';
/** All that Unicode has room for, in its order. */
function everySign() {
  if (signs === '')
    for (let code = 0; code <= 0x10ffff; code++)
      if (code < 0xd800 || code > 0xdfff) signs += String.fromCodePoint(code);
  return signs;
}

/** @param {number} code */
function escaped(code) {
  const hex = code.toString(16);
  if (code < 0x80) return String.fromCodePoint(code);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
