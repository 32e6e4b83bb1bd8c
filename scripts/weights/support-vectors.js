/**
 * Learns which places tell a fault from none: a linear support vector machine with squared hinge loss, solved in its dual
 * by going through the sentences one by one (Hsieh and others, "A Dual Coordinate Descent Method for Large-scale Linear
 * SVM", 2008). A sentence's marks all count alike, and its length does not. The same sentences give the same weights.
 *
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 * @param {number} places how many there are
 * @param {{ cost: number, faultsCount: number, rounds: number }} settings what a mistake costs, how many times as much for a
 * fault, and how often to go through all
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function learn(sentences, places, { cost, faultsCount, rounds }) {
  const weights = new Float64Array(places);
  let bias = 0;
  const alphas = new Float64Array(sentences.length);
  const order = Uint32Array.from(sentences.keys());
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    for (const i of order) {
      const { places: marks, isFault } = sentences[i];
      const side = isFault ? 1 : -1;
      const value = 1 / Math.sqrt(marks.length);
      const slack = 1 / (2 * cost * (isFault ? faultsCount : 1));
      let sum = 0;
      for (const mark of marks) sum += weights[mark];
      const gradient = side * (sum * value + bias) - 1 + slack * alphas[i];
      const alpha = Math.max(0, alphas[i] - gradient / (2 + slack));
      const change = (alpha - alphas[i]) * side;
      if (change === 0) continue;
      alphas[i] = alpha;
      bias += change;
      for (const mark of marks) weights[mark] += change * value;
    }
  }
  return { weights, bias };
}

/** Numbers from nought to one, always the same ones (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
