// Runs each pattern on long texts of its own words for slow-patterns.js, and says before each which one it is.
import { parentPort, workerData } from 'node:worker_threads';

const length = 3_000;
const { keys, from, most } = workerData;

/** What a text may be made of that drives a pattern: blanks, letters, figures, and the pattern's own words. */
function piecesOf(source) {
  const own = source
    .replace(/\\[bBdDsSwWpP](?:\{[^}]*\})?|\(\?<?[=!:]|\[[^\]]*\]/g, ' ')
    .match(/[\p{L}\d][\p{L}\d’'-]*/gu);
  const words = [...new Set(own ?? [])];
  // Of hundreds of words, some from all over the pattern.
  const some = words.filter((_, i) => i % Math.ceil(words.length / 12) === 0);
  return [
    ' ',
    '\t\n',
    'a',
    'A ',
    'a ',
    '1',
    '1.',
    '(',
    ', ',
    'the ',
    '. ',
    '-',
    ...some,
    ...some.map((word) => `${word} `),
  ];
}

for (let index = from; index < keys.length; index++) {
  const end = keys[index].lastIndexOf('/');
  const source = keys[index].slice(1, end);
  const pattern = new RegExp(source, keys[index].slice(end + 1));
  for (const piece of piecesOf(source)) {
    parentPort.postMessage({ index, text: piece });
    for (const ending of ['', '\u0000']) {
      const text = piece.repeat(Math.ceil(length / piece.length)) + ending;
      const started = performance.now();
      pattern.lastIndex = 0;
      if (pattern.global) for (const found of text.matchAll(pattern)) void found;
      else pattern.test(text);
      if (performance.now() - started > most)
        parentPort.postMessage({ slow: { key: keys[index], text: piece } });
    }
  }
}
