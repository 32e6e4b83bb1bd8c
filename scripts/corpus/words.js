/**
 * Share of the reference's words that were read, each as often; how many there are, and some that are lacking.
 *
 * What the readers rightly do otherwise than the reference is no loss:
 * - a running header or footer and a table's header row are read once, though the reference has them on every page;
 * - blanks inside a word: small capitals, hyphens at the end of a line, cells that stand close together;
 * - text that runs aslant or upwards, which pdftotext gives letter by letter, or backwards.
 *
 * @param read `text` as it was read; `repeated`, words of it that the file prints so many `times` more
 */
export function coverageOf({ text, repeated = [] }, reference) {
  const own = countsOf(wordsOf(text));
  for (const more of repeated) for (const word of wordsOf(more.text)) give(own, word, more.times);
  const others = wordsOf(withoutRepeatedLines(reference));
  const missing = [...others.keys()].filter((at) => !take(own, others[at]));
  const lacking = afterTurning(
    afterJoining(afterSmallCapitals(missing, others, own), others, own),
    others,
    own,
  );
  return {
    reference: others.length,
    coverage: others.length === 0 ? 1 : 1 - lacking.length / others.length,
    missing: lacking.slice(0, 40).map((at) => others[at]),
  };
}

/** Words in small letters, without what readers write differently: quotation marks, hyphens, ligatures, accents apart. */
export function wordsOf(text) {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u2060\uFEFF]|\u200B|\u200C|\u200D|\p{Variation_Selector}/gu, '')
      // LibreOffice prints "Two.1" where the list asks for "2.1" and a level above is in words (w:isLgl).
      .replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\.\d)/gi, inDigits)
      // A word that is broken at the end of a line.
      .replace(/(\p{L})[-\u2010]\s*\n\s*(\p{L})/gu, '$1$2')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function inDigits(word) {
  return String(numerals.indexOf(word.toLowerCase()) + 1);
}

function countsOf(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(counts, word) {
  const left = counts.get(word) ?? 0;
  if (left === 0) return false;
  counts.set(word, left - 1);
  return true;
}

function give(counts, word, times = 1) {
  if (times > 0) counts.set(word, (counts.get(word) ?? 0) + times);
}

/** "T ECHNICAL": the first letter was found as a word of its own, and belongs to the next. */
function afterSmallCapitals(missing, others, own) {
  return missing.filter((at) => {
    const head = others[at - 1];
    if (head === undefined || head.length > 2 || !take(own, head + others[at])) return true;
    give(own, head);
    return false;
  });
}

/**
 * What is still missing when blanks do not count: one reader joins what another breaks. Runs of missing words are looked
 * for in a row in what is left of the text's own words, letters against letters.
 */
function afterJoining(missing, others, own) {
  const lacking = [];
  for (let next = 0; next < missing.length; next++) {
    const at = missing[next];
    const pieces = take(own, others[at]) ? 1 : piecesOf(missing.slice(next, next + 6), others, own);
    if (pieces > 0) next += pieces - 1;
    else if (!isJoinOfOwn(others[at], own)) lacking.push(at);
  }
  return lacking;
}

/** How many missing words in a row make up one of the text's own; 0 where none do. */
function piecesOf(missing, others, own) {
  let word = others[missing[0]];
  for (let next = 1; next < missing.length; next++) {
    word += others[missing[next]];
    if (take(own, word)) return next + 1;
  }
  return 0;
}

/** How many short words in a row are taken for text in pieces, and how long one is. */
const fewestPieces = 4;
const longestPiece = 4;

/**
 * What is still missing when a text that runs aslant may come in pieces or backwards: a row of words of a few letters is
 * found where the words that are left over of the text have all of those letters.
 */
function afterTurning(missing, others, own) {
  const lacking = missing.filter((at) => !take(own, [...others[at]].reverse().join('')));
  const letters = new Map();
  for (const [word, count] of own) for (const letter of word) give(letters, letter, count);
  const rows = [];
  for (const at of lacking) {
    const row = rows.at(-1);
    const short = others[at].length <= longestPiece;
    // Some of the pieces are words that stand elsewhere, and were found there.
    if (short && row?.short && at - row.places.at(-1) <= 4) row.places.push(at);
    else rows.push({ short, places: [at] });
  }
  return rows.flatMap(({ short, places }) =>
    short && places.length >= fewestPieces
      ? places.filter((at) => ![...others[at]].every((letter) => take(letters, letter)))
      : places,
  );
}

/** Whether a missing word is made up of two or three of the text's own. */
function isJoinOfOwn(word, own, pieces = 3) {
  for (let cut = 1; cut < word.length; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!((own.get(head) ?? 0) > 0)) continue;
    take(own, head);
    if (take(own, tail) || (pieces > 2 && isJoinOfOwn(tail, own, pieces - 1))) return true;
    own.set(head, (own.get(head) ?? 0) + 1);
  }
  return false;
}

/** Lines of a page's top and bottom that are looked at, and on how many pages a line must stand to be a running one. */
const edge = 4;
const pagesOfRunning = 3;

/**
 * Text by pages, with form feeds between them, in which a running header or footer stands once: it is one line of the
 * report, printed on every page. Numbers in it may change from page to page.
 */
export function withoutRepeatedLines(text) {
  const pages = text.split('\f').map((page) => page.split('\n'));
  const shape = (line) => line.trim().replace(/\d+/g, '#');
  const edges = pages.map((lines) => {
    const filled = [...lines.keys()].filter((index) => lines[index].trim() !== '');
    return new Set([...filled.slice(0, edge), ...filled.slice(-edge)]);
  });
  const counts = new Map();
  pages.forEach((lines, page) => {
    for (const line of new Set([...edges[page]].map((index) => shape(lines[index]))))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  });
  const seen = new Set();
  return pages
    .map((lines, page) =>
      lines
        .filter((line, index) => {
          const key = shape(line);
          if (!edges[page].has(index) || (counts.get(key) ?? 0) < pagesOfRunning) return true;
          const first = !seen.has(key);
          seen.add(key);
          // Nothing but a page's number is nobody's words.
          return first && /\p{L}{2}/u.test(key);
        })
        .join('\n'),
    )
    .join('\n');
}
