/** What is needed of a paragraph to tell a list from the numbers of the report. */
export interface Numbered {
  readonly kind: string;
  readonly label: string | null;
}

/** From this many paragraphs on, a plain 1, 2, 3 numbers the report and not a list. */
const longList = 15;

/**
 * Which paragraphs are items of short lists: plain numbers that run 1, 2, 3 within one section. Numbers that run
 * through several sections, or far, are the report's own.
 */
export function shortLists(entries: readonly Numbered[]): Set<number> {
  const items = new Set<number>();
  let run: number[] = [];
  let value = 0;
  let section = 0;
  let sections = new Set<number>();
  const close = () => {
    if (run.length < longList && sections.size === 1) for (const index of run) items.add(index);
    run = [];
    sections = new Set();
  };
  entries.forEach((entry, index) => {
    const plain = /^\W*(\d{1,3})\W*$/.exec(entry.label ?? '');
    if (entry.kind === 'heading') {
      section++;
      // Headings may share the numbers of the paragraphs.
      if (plain && run.length > 0 && Number(plain[1]) === value + 1) {
        value++;
        sections.add(-section);
      }
      return;
    }
    if (entry.kind !== 'paragraph' || !plain) return;
    if (Number(plain[1]) !== value + 1 || run.length === 0) close();
    value = Number(plain[1]);
    run.push(index);
    sections.add(section);
    // A list that does not begin at 1 goes on from one further up: it is no short list.
    if (run.length === 1 && value !== 1) sections.add(-1);
  });
  close();
  return items;
}
