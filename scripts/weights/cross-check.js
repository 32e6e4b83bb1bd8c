import { learn } from './support-vectors.js';

/**
 * What is found where each file of drafts is judged by weights that were learnt without it.
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 * @param {number} places
 * @param {Parameters<typeof learn>[2]} settings
 * @returns {string[]} lines to print
 */
export function crossChecked(sentences, places, settings) {
  const files = [...new Set(sentences.map(({ file }) => file))].filter((file) => file.startsWith('drafts'));
  const folds = Array.from({ length: 8 }, (_, k) => new Set(files.filter((_, i) => i % 8 === k)));
  const judged = folds.flatMap((fold) => {
    const { weights, bias } = learn(
      sentences.filter(({ file }) => !fold.has(file)),
      places,
      settings,
    );
    return sentences
      .filter(({ file }) => fold.has(file))
      .map(({ places: marks, isFault }) => ({
        isFault,
        weight: marks.reduce((sum, mark) => sum + weights[mark], 0) / Math.sqrt(marks.length) + bias,
      }));
  });
  judged.sort((a, b) => b.weight - a.weight);
  const faults = judged.filter(({ isFault }) => isFault).length;
  let found = 0;
  let precisions = 0;
  judged.forEach(({ isFault }, i) => {
    if (isFault) precisions += ++found / (i + 1);
  });
  const lines = [
    `average precision ${(precisions / faults).toFixed(3)} of ${faults} faults in ${files.length} files`,
  ];
  for (const least of [1, 0.75, 0.5, 0.25, 0, -0.25, -0.5, -0.75, -1]) {
    const over = judged.filter(({ weight }) => weight > least);
    const hits = over.filter(({ isFault }) => isFault).length;
    lines.push(
      `over ${least}: recall ${((100 * hits) / faults).toFixed(1)} %, precision ${((100 * hits) / Math.max(1, over.length)).toFixed(1)} %`,
    );
  }
  return lines;
}
