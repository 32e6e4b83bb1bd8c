/** What stands in sorted lists of small numbers, each once, in order. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const last = Math.max(...lists.map((list) => list.at(-1) ?? 0));
  const held = new Uint8Array(last + 1);
  for (const list of lists) for (const each of list) held[each] = 1;
  const all: number[] = [];
  for (let at = held.indexOf(1); at >= 0; at = held.indexOf(1, at + 1)) all.push(at);
  return all;
}

/** Whether a sorted list of words or of numbers holds one. */
export function holds<T extends string | number>(sorted: readonly T[], each: T): boolean {
  return sorted[placeOf(each, sorted)] === each;
}

/** A sorted list without what it holds, or with what it lacks. */
export function toggled<T extends string | number>(sorted: readonly T[], each: T): T[] {
  const place = placeOf(each, sorted);
  return sorted[place] === each ? sorted.toSpliced(place, 1) : sorted.toSpliced(place, 0, each);
}

/** The words of a sorted list that begin so. */
export function beginningWith(start: string, sorted: readonly string[]): readonly string[] {
  const first = placeOf(start, sorted);
  let end = first;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(first, end);
}

/** Where a word or a number stands in a sorted list, or would. */
function placeOf<T extends string | number>(each: T, sorted: readonly T[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) < each) low = middle + 1;
    else high = middle;
  }
  return low;
}
