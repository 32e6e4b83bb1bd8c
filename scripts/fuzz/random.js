/** Random numbers that a seed determines (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = (seed * 0x9e3779b1) >>> 0;
  }

  /** A whole number from 0 to below `limit`; 0 where the limit is 0. */
  below(limit) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}
