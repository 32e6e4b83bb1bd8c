/** The words of a list that is written with spaces, as a set: every word of a report is held against it. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
