import type { RawFile, RawObject } from './raw-file.js';

/** The page's streams in their order; null where they are not found. */
export function contentsOf({ dictionary }: RawObject, file: RawFile): readonly RawObject[] | null {
  const found = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(dictionary)?.[1];
  if (found === undefined) return /\/Contents/.test(dictionary) ? null : [];
  const numbers = [...found.matchAll(/(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1]));
  const objects = numbers.map((number) => file.objects.get(number));
  if (objects.some((object) => object === undefined)) return null;
  const all = objects as RawObject[];
  const [first] = all;
  if (all.length === 1 && first && !first.stream) {
    const inner = [...first.dictionary.matchAll(/(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1]));
    const parts = inner.map((number) => file.objects.get(number));
    return parts.some((object) => !object?.stream) ? null : (parts as RawObject[]);
  }
  return all.some(({ stream }) => !stream) ? null : all;
}
