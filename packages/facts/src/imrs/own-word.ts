import { type Block, derived } from '@dhrlint/draft';
import type { ProseCount } from './count.js';
import { countsInSentence } from './prose.js';
import { imr, mentionsImr, someNumber } from './words.js';

const quote = '["“”\'‘’]?';
const noun =
  '(reports?|reviews?|accounts?|returns?|submissions?|papers?|studies|study|appraisals?|self-examinations?|documents?|contributions?|examinations?)';
const called =
  '(?:(?:here(?:after|in)?|below|later|throughout|in what follows|for short),?\\s+)?(?:(?:called|termed|known as|referred to as|styled|named)|(?:which|that) (?:I|we|the Panel) (?:shall |will |have )?(?:call|called|refer to as)|(?:I|we) (?:shall |will )?(?:call|refer to) them(?: as)?|hereafter|hereinafter)';
/** "IMRs, called “returns” below". */
const namedAfter = new RegExp(
  `${imr}[^.;]{0,60}?[,(;]\\s*(?:or\\s+)?${called}\\s+(?:simply\\s+)?${quote}(?:(?:the|an?|its|their)\\s+)?${quote}${noun}${quote}(?!\\w)`,
  'i',
);
/** "Each wrote an account of its own dealings, known as an IMR"; "a report (IMR)". */
const namedBefore = new RegExp(
  `\\b(?:wrote|writes?|written|prepared?|produced?|submitted|sent|completed|provided|made|asked for|is|was)\\s+(?:an?|its own|their own)\\s+(?:(?:written|full|detailed|formal|internal)\\s+)*${noun}\\b[^.;:]{0,70}?(?:,|\\()\\s*(?:(?:which is |that is |commonly |formally |usually )*(?:known as|called|termed)\\s+)(?:an?|the)\\s+${imr}`,
  'i',
);

/** The report's own word for its IMRs, in the singular, where a text gives it one; null where none. */
export const ownWordIn = derived(({ text }: Block): string | null => {
  if (!mentionsImr.test(text) || !/\b(?:call|known as|term|refer|here|styled|named)/i.test(text)) return null;
  const word = (namedAfter.exec(text)?.[1] ?? namedBefore.exec(text)?.[1])?.toLowerCase();
  return word?.replace(/ies$/, 'y').replace(/s$/, '') ?? null;
});

/** The own word in the plural, as it stands in a text. */
export function pluralOf(word: string): string {
  return word.endsWith('y') ? word.replace(/y$/, 'ies') : `${word}s`;
}

/** Words by which a number of "reports" is that of all of them, or is what the review had. */
const ofAll = /\b(?:all(?: of)?(?: the)?|the|these|those|each of the|none of the|every one of the)\s+$/i;
const byReview = /\b(?:panel|review|chair|author|I|we|meeting|examined|scrutinised|in evidence)\b/;

/** Counts of IMRs under the report's own word for them: "in all seven returns". Offsets are into the sentence. */
export function countsByOwnWord(sentence: string, word: string): readonly ProseCount[] {
  const plural = pluralOf(word);
  const place = new RegExp(
    `^(?<lead>.*?)(?<n>${someNumber.source})\\s+(?:of\\s+(?:the|these)\\s+)?(?:such\\s+)?(?<noun>${plural})\\b`,
    'is',
  ).exec(sentence);
  const groups = place?.groups;
  if (!place || !groups || mentionsImr.test(sentence)) return [];
  if (!ofAll.test(groups['lead'] ?? '') && !byReview.test(sentence)) return [];
  const at = place[0].length - plural.length;
  const shift = 'IMRs'.length - plural.length;
  const told = `${sentence.slice(0, at)}IMRs${sentence.slice(at + plural.length)}`;
  const back = (offset: number) => (offset > at ? offset - shift : offset);
  return countsInSentence(told)
    .filter(({ start, end }) => start <= at && at < end)
    .map((count) => ({ ...count, start: count.start, end: back(count.end) }));
}
