import { type Draft, textAt } from '@dhrlint/draft';
import type { Report } from '@dhrlint/engine';
import { type Facts, isReportText, numbersIn, sentencesOf } from '@dhrlint/facts';

const married = /^\s+years?[’']? (?:of (?:their )?marriage\b|married\b)/i;
const marriedFor =
  /\b(?:been married|were married|was married|marriage (?:had )?(?:lasted|of))(?: to \w+)?(?: for)?\s+$/i;
const others =
  /\b(?:parents|previous|former|earlier|first (?:husband|wife|marriage)|sister|brother|mother|father)\b/i;

/**
 * Years of marriage in the summary that cannot be: more than lie between the wedding and the death, or fewer where
 * nobody parted or divorced.
 */
export function marriageLengths(draft: Draft, { zones, words, events, death }: Facts): readonly Report[] {
  const weddings = events.filter(
    ({ kind, anchor }) => kind === 'marriage' && zones[anchor.block] !== summary,
  );
  const [wedding] = weddings;
  if (!wedding || death.year === null || weddings.some(({ year }) => year !== wedding.year)) return [];
  const most = death.year - wedding.year;
  const parted = events.some(({ kind }) => kind === 'separation' || kind === 'divorce');
  return words.blocksWith('marriage', 'married').flatMap((index): readonly Report[] => {
    const block = draft.blocks[index];
    if (!block || zones[index] !== summary || !isReportText(block, summary)) return [];
    return sentencesOf(block.text).flatMap(({ start, end }): readonly Report[] => {
      const sentence = block.text.slice(start, end);
      if (others.test(sentence)) return [];
      return numbersIn(sentence).flatMap((number): readonly Report[] => {
        const after = sentence.slice(number.end);
        const phrase =
          married.exec(after) ??
          (marriedFor.test(sentence.slice(0, number.start)) ? years.exec(after) : null);
        if (!phrase || number.exactness !== 'exact') return [];
        if (number.value <= most && (parted || number.value >= most - 1)) return [];
        const anchor = {
          block: index,
          start: start + number.start,
          end: start + number.end + phrase[0].length,
        };
        const values = { summary: textAt(draft, anchor), report: textAt(draft, wedding.phrase) };
        return [{ message: 'number', anchor, related: [wedding.phrase], values }];
      });
    });
  });
}

const summary = 'executive-summary';
const years = /^\s+years?\b/i;
