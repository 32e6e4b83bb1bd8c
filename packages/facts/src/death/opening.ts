import { blocksBefore } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { sentenceAt } from '../sentences.js';
import type { Passage } from './passage.js';
import type { Reader } from './reader.js';
import { acts } from './survival.js';

/** Headings under which a report tells of the killing itself. */
const ofKilling =
  /\bwhat\s+happened\b|\b(?:homicide|death|murder|killing|killed|died|fatal|tragedy)\b|\bthe\s+(?:incident|attack|(?:last|final)\s+(?:day|hours|night|evening)|(?:day|night|evening|morning)\s+(?:itself|of\b))|\bcircumstances\b/i;
const otherMatters =
  /\b(?:after|before|until|leading|since|months?|weeks?|years?|learning|response|review)\b/i;

/** Longest sentence that only sets the day of what is told next. */
const longest = 70;

/**
 * "It was Whit Monday.", the first words under a heading that tells of the killing: the day on which it happened,
 * however the rest is told.
 */
export function opensTelling(
  { draft, parties }: Reader,
  { block, text, sentences }: Passage,
  date: ResolvedDate,
): boolean {
  const sentence = sentenceAt(sentences, date.start, text);
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.start > 2 || words.length > longest || !/^(?:it|that|this)\s+was\b/i.test(words)) return false;
  if (/\b(?:after|before|since|until)\b/i.test(words)) return false;
  const [above] = blocksBefore(draft, block, 1);
  if (above?.kind !== 'heading' || !ofKilling.test(above.text) || otherMatters.test(above.text)) return false;
  const next = sentences.find((s) => s.start >= sentence.end);
  return !acts(next ? text.slice(next.start, next.end) : '', parties, false);
}
