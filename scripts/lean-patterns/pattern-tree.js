/**
 * @typedef {object} Part one part of a pattern, in its turn
 * @property {'sign' | 'class' | 'boundary' | 'edge' | 'group' | 'capture' | 'look'} kind
 * @property {string} source what opens it where it is a group; otherwise all of it, without what tells how often
 * @property {Part[][]} [choices] what stands in a group
 * @property {string} [times] how often, as written
 * @property {number} least
 * @property {number} most
 */

const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|\d+|[\s\S])/y;
const opening = /\((?:\?(?::|=|!|<=|<!|<[^>=!][^>]*>))?/y;
const often = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/**
 * The choices of a pattern and the parts of each.
 * @param {string} source
 * @returns {Part[][]}
 */
export function treeOf(source) {
  let at = 0;
  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };

  function choices() {
    const all = [parts()];
    while (source[at] === '|') {
      at++;
      all.push(parts());
    }
    return all;
  }

  function parts() {
    const all = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all.push(quantified());
    return all;
  }

  /** @returns {Part} */
  function quantified() {
    const part = plain();
    const match = take(often);
    if (!match) return { ...part, least: 1, most: 1 };
    const [times, least, comma, most] = match;
    if (least === undefined)
      return { ...part, times, least: times[0] === '+' ? 1 : 0, most: times[0] === '?' ? 1 : Infinity };
    return { ...part, times, least: +least, most: comma ? (most === '' ? Infinity : +most) : +least };
  }

  function plain() {
    const start = at;
    const bracket = take(opening);
    if (bracket) {
      const inner = choices();
      at++;
      const kind = bracket[0] === '(?:' ? 'group' : /^\(\?<?[=!]/.test(bracket[0]) ? 'look' : 'capture';
      return { kind, source: bracket[0], choices: inner };
    }
    if (source[at] === '[') {
      at++;
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return { kind: 'class', source: source.slice(start, at) };
    }
    const escaped = take(escapes);
    if (escaped) return { kind: /^\\[bB]$/.test(escaped[0]) ? 'boundary' : 'sign', source: escaped[0] };
    at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const sign = source.slice(start, at);
    return { kind: sign === '^' || sign === '$' ? 'edge' : 'sign', source: sign };
  }

  const tree = choices();
  if (at !== source.length) throw new Error(`Not understood from ${at}: ${source}`);
  return tree;
}

/**
 * The pattern that a tree stands for.
 * @param {Part[][]} choices
 * @returns {string}
 */
export function sourceOf(choices) {
  return choices
    .map((parts) =>
      parts
        .map((part) => {
          const inner = part.choices ? `${part.source}${sourceOf(part.choices)})` : part.source;
          return inner + (part.times ?? '');
        })
        .join(''),
    )
    .join('|');
}
