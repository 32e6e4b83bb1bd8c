import type { NumberBreak, NumberedItem } from './sequence.js';

/** A running number has at least so many paragraphs; shorter ones are lists. */
const shortestRun = 10;
/** A gap of more than this is where another list begins. */
const widestGap = 3;

/**
 * Breaks in a running number, that goes through the whole report or through a section: 1, 2, 3 … Headings may share it
 * or have one of their own: what breaks least is what the author meant. `used` holds the blocks that were judged.
 */
export function runningBreaks(
  items: readonly NumberedItem[],
  isElsewhere: (number: string) => boolean,
): { readonly breaks: readonly NumberBreak[]; readonly used: ReadonlySet<number> } {
  const shape = commonest(items.filter(({ heading }) => !heading).map((item) => item.shape));
  // "30." typed by hand among numbers that are printed without a stop is one of them, unless there is a list of such.
  const stray = items.filter(
    (item) => !item.heading && item.shape !== shape && bare(item.shape) === bare(shape),
  );
  const strays = new Set(stray.length <= mostStrays ? stray : []);
  const isOfRun = (item: NumberedItem) => item.shape === shape || strays.has(item);
  const paragraphs = items.filter((item) => !item.heading && isOfRun(item));
  if (paragraphs.length < shortestRun) return { breaks: [], used: new Set() };
  const withHeadings = items.filter((item) => item.heading || isOfRun(item));
  const strictly = follow(paragraphs, isElsewhere);
  const shared = follow(withHeadings, isElsewhere);
  // Where the paragraphs before are counted elsewhere the run begins with what comes first.
  const alone = strictly.length + shared.length > 0 ? strictly : follow(paragraphs, isElsewhere, true);
  const share = (count: number, of: readonly NumberedItem[]) => count / Math.max(1, of.length);
  const isShared = share(shared.length, withHeadings) > share(alone.length, paragraphs);
  const { breaks, length } = isShared ? shared : alone;
  const judged = isShared ? withHeadings : paragraphs;
  const runs = share(length, judged) >= leastShare && breaks.length * 5 <= judged.length;
  return { breaks: runs ? breaks : [], used: new Set(judged.map(({ block }) => block)) };
}

const mostStrays = 2;

function bare(shape: string): string {
  return shape.replace(/\.$/, '');
}

/** What follows a number so seldom is no running number. */
const leastShare = 0.6;

/** The breaks of a run, and how many of the items are in it. */
function follow(
  items: readonly NumberedItem[],
  isElsewhere: (number: string) => boolean,
  anywhere = false,
): { readonly breaks: readonly NumberBreak[]; readonly length: number } {
  const found: NumberBreak[] = [];
  let last = 0;
  let lastBlock: number | null = null;
  let length = 0;
  let inRun = 0;
  /** The last number of a list inside the run; 0 where none is open. */
  let inner = 0;
  for (const [at, item] of items.entries()) {
    const step = item.steps[0] ?? 0;
    const next = items[at + 1]?.steps[0] ?? null;
    const accept = () => {
      last = step;
      lastBlock = item.block;
      length++;
      inRun++;
      inner = 0;
    };
    if (step === last + 1 || (anywhere && length === 0 && next === step + 1)) accept();
    else if (step === 1) {
      // A list, or a section that counts anew: what comes next tells.
      inner = 1;
      if (next === 2 && continues(items, at) >= shortestRun) {
        accept();
        length = 1;
      }
    } else if (inner > 0 && step === inner + 1) inner = step;
    else if (length >= 3 && step === last && next === last + 1) {
      found.push({
        block: item.block,
        kind: 'repeated',
        number: item.number,
        expected: item.number,
        other: lastBlock,
      });
      lastBlock = item.block;
    } else if (
      length >= 3 &&
      step > last + 1 &&
      step - last - 1 <= widestGap &&
      (next === step + 1 || next === null)
    ) {
      const missing = Array.from({ length: step - last - 1 }, (_, n) => String(last + 1 + n));
      if (!missing.some(isElsewhere))
        found.push({
          block: item.block,
          kind: 'skipped',
          number: item.number,
          expected: String(last + 1),
          other: lastBlock,
        });
      accept();
    } else if (length >= 3 && step > 1 && step !== last && next === last + 1)
      // One that stands astray, behind or ahead: the next goes on with the count.
      found.push({
        block: item.block,
        kind: 'backwards',
        number: item.number,
        expected: String(last + 1),
        other: lastBlock,
      });
  }
  return { breaks: found, length: inRun };
}

/** How many items from a place on count up by one. */
function continues(items: readonly NumberedItem[], from: number): number {
  let count = 1;
  while ((items[from + count]?.steps[0] ?? 0) === count + 1) count++;
  return count;
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
