/** Share of the reference's words that a text has, each as often; how many there are, and some that it lacks. */
export function coverageOf(text, reference) {
  const own = countsOf(wordsOf(text));
  const others = wordsOf(withoutRepeatedLines(reference));
  const missing = [];
  for (const word of others) if (!take(own, word)) missing.push(word);
  const lacking = afterJoining(missing, own);
  return {
    reference: others.length,
    coverage: others.length === 0 ? 1 : 1 - lacking.length / others.length,
    missing: lacking.slice(0, 40),
  };
}

/** Words in small letters, without what readers write differently: quotation marks, hyphens, ligatures, accents apart. */
export function wordsOf(text) {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
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

/**
 * What is still missing when blanks do not count: one reader joins what another breaks. Runs of missing words are looked
 * for in a row in what is left of the text's own words, letters against letters.
 */
function afterJoining(missing, own) {
  const joined = new Map();
  const left = [...own].filter(([, count]) => count > 0).map(([word]) => word);
  for (const word of left) joined.set(word, own.get(word));
  const lacking = [];
  for (let at = 0; at < missing.length; at++) {
    const pieces = piecesOf(missing, at, joined);
    if (pieces > 0) at += pieces - 1;
    else if (!isJoinOfOwn(missing[at], joined)) lacking.push(missing[at]);
  }
  return lacking;
}

/** How many missing words in a row make up one of the text's own; 0 where none do. */
function piecesOf(missing, at, own) {
  let word = missing[at];
  for (let next = at + 1; next < Math.min(missing.length, at + 6); next++) {
    word += missing[next];
    if (take(own, word)) return next - at + 1;
  }
  return 0;
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
