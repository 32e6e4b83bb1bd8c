/**
 * V8 writes code for what follows a choice once for every way in which it is reached, up to ten times, and for a group that
 * may stand up to three times as often as it may stand. So a long list of words after three optional ones becomes eight lists
 * of machine code, and half of the time that a short report takes is spent on such. Two things that match nothing make it
 * write each once: a loop is entered in one way only, even one that never turns; and a group in which one choice might be
 * empty is not written out again, even where that choice always fails.
 */

/** @typedef {import('./pattern-tree.js').Part} Part */

/** Any number of a sign that does not exist: fits everywhere, with nothing. */
const gate = { kind: 'class', source: '[]', times: '*', least: 0, most: Infinity };
/** A choice that never fits, of which V8 does not know that. */
const never = { kind: 'look', source: '(?!', choices: [[]], least: 1, most: 1 };
/** Ways of which V8 does not write more. */
const mostWays = 10;
/** What may be written twice, in bytes of machine code: a gate takes some too. */
const bearable = 500;
/** The same where a group is repeated, which then has to be counted. */
const bearableGroup = 300;
/** Roughly, in bytes. */
const sizes = { sign: 18, class: 40, boundary: 230, edge: 20 };

/**
 * The same pattern, which matches the same, with gates.
 * @param {readonly Part[][]} choices
 * @returns {Part[][]}
 */
export function onceEach(choices) {
  return gated(choices, 1).choices;
}

/** @param {readonly Part[][]} choices @param {number} ways in which they are reached */
function gated(choices, ways) {
  let after = 0;
  const changed = choices.map((parts) => {
    const result = gatedParts(parts, ways);
    after += result.ways;
    return result.parts;
  });
  return { choices: changed, ways: Math.min(after, mostWays) };
}

/** @param {readonly Part[]} parts @param {number} ways */
function gatedParts(parts, ways) {
  let now = ways;
  /** @type {Part[]} */
  const changed = [];
  parts.forEach((part, at) => {
    if (now > 1 && mayBeLong(part) && (now - 1) * sizeFrom(parts, at) > bearable) {
      changed.push(gate);
      now = 1;
    }
    const result = gatedPart(part, now);
    changed.push(result.part);
    now = result.ways;
  });
  return { parts: changed, ways: now };
}

/** @param {Part} part @param {number} ways @returns {{ part: Part, ways: number }} */
function gatedPart(part, ways) {
  if (!part.choices) return { part, ways: waysAfter(part, ways, ways) };
  // What looks back is read from its end.
  if (part.source.startsWith('(?<=') || part.source.startsWith('(?<!')) return { part, ways: 1 };
  const inner = gated(part.choices, isLoop(part) || part.kind === 'look' ? 1 : ways);
  const changed = { ...part, choices: inner.choices };
  const isRepeated = part.kind === 'group' && part.most > 1 && part.most <= 3;
  if (isRepeated && !captures(part) && sizeOf(part.choices) * (part.most - 1) > bearableGroup)
    return { part: { ...changed, choices: [...inner.choices, [never]] }, ways: 1 };
  return { part: changed, ways: part.kind === 'look' ? 1 : waysAfter(part, ways, inner.ways) };
}

/** @param {Part} part @param {number} before @param {number} inner ways out of the part where it stands once */
function waysAfter(part, before, inner) {
  if (!part.times) return inner;
  if (isLoop(part)) return 1;
  return Math.min(
    mostWays,
    inner * (part.most - Math.max(part.least, 1) + 1) + (part.least === 0 ? before : 0),
  );
}

/** Others are looked through for what follows them. */
const mayBeLong = (part) => !isLoop(part) && /^(?:boundary|group|capture)$/.test(part.kind);

const isLoop = (part) => part.most > 3;

/** What would be written again from a part on, up to the next that is written once anyway. */
function sizeFrom(parts, from) {
  let size = 0;
  for (const part of parts.slice(from)) {
    if (isLoop(part) || part.kind === 'look') break;
    size += sizeOf([[part]]);
    if (part.choices) break;
  }
  return size;
}

/** @param {readonly Part[][]} choices @returns {number} */
function sizeOf(choices) {
  let size = 0;
  for (const part of choices.flat()) {
    const once = part.choices ? sizeOf(part.choices) : sizes[part.kind];
    size += once * (part.most > 1 && part.most <= 3 ? part.most : 1);
  }
  return size;
}

/** @param {Part} part @returns {boolean} */
const captures = (part) => part.kind === 'capture' || (part.choices?.flat().some(captures) ?? false);
