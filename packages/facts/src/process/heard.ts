import { type Anchor, byBlock, type Draft } from '@dhrlint/draft';
import type { People } from '../people/people.js';
import { isReportText } from '../report-text.js';
import { sentencesOf } from '../sentences.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';

/** A statement that somebody of the key was, or was not, spoken to for the review. */
export interface HeardClaim {
  /** The name in the key. */
  readonly name: string;
  readonly heard: boolean;
  /** The sentence. */
  readonly anchor: Anchor;
}

/** Parts that tell of what agencies did, not of the review. */
const story = new Set<Zone>([
  'chronology',
  'background',
  'analysis',
  'recommendations',
  'action-plan',
  'glossary',
]);
const review = '(?:(?:the|this|our)\\s+)?(?:review\\s+)?(?:panel|chair|author|review|reviewers?|we|I)';
const contact =
  '(?:interviewed|met(?:\\s+with)?|seen|saw|spoke(?:n)?(?:\\s+(?:to|with))?|heard(?:\\s+\\w+)?\\s+from|hear(?:\\s+\\w+)?\\s+from|visited|talked\\s+(?:to|with)|took\\s+part|contributed|participated|taken\\s+part)';
const said = new RegExp(
  `\\b(?:was|were|been)\\s+(?:\\w+\\s+)?(?:interviewed|seen|spoken\\s+to|visited)\\b|\\b${review}\\b[^.;]{0,50}\\b${contact}\\b|\\b${contact}\\s+(?:\\w+\\s+){0,3}${review}\\b|\\b(?:contributed|took\\s+part|participated)\\b|\\b(?:gave|granted|agreed\\s+to)\\s+(?:\\w+\\s+){0,3}interview`,
  'i',
);
const unsaid =
  /\b(?:not|never|nor|neither|cannot|unable|unwilling|too\s+\w+\s+to)\b[^.;]{0,40}\b(?:interview|contact|approach|s(?:ee|een|aw)\b|me?et\b|sp[eo]a?k|spoken|hear|take\s+part|taken?\s+part|contribut|particip|engage\s+with|respond|repl(?:y|ied)|wish)|\b(?:declined|refused)\b|\bdid\s+not\s+(?:reply|respond|answer)|\bno\s+(?:reply|response|contact|approach)\b|\bunopened\b|\bcould\s+not\s+be\s+(?:found|traced|reached)/i;

/** The name stands so near the words, in UTF-16 code units. */
const reach = 110;

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly words: WordIndex;
}

/** Who of those in the key is said to have been spoken to for the review, and who not. */
export function heardClaimsOf(draft: Draft, facts: Given): readonly HeardClaim[] {
  return facts.words.blocksWith(...telling).flatMap((index) => {
    const block = draft.blocks[index];
    const zone = facts.zones[index];
    return block && !block.cell && isReportText(block, zone) && !story.has(zone ?? 'body')
      ? claimsIn(draft, facts, block)
      : [];
  });
}

const telling =
  'interviewed met seen saw see spoke spoken heard hear visited talked part contributed participated interview contacted approached declined refused reply replied respond responded unopened traced'.split(
    ' ',
  );

const claimsIn = byBlock((_draft, { people }: Given, block): readonly HeardClaim[] => {
  const quotations = quotationsIn(block.text);
  return sentencesOf(block.text).flatMap(({ start, end }): readonly HeardClaim[] => {
    const sentence = block.text.slice(start, end);
    if (isQuoted(quotations, start, end)) return [];
    const match = unsaid.exec(sentence) ?? said.exec(sentence);
    if (!match) return [];
    const no = unsaid.test(sentence);
    const named = people.all.filter(
      ({ source, role, name, aliases }) =>
        source === 'key' && role !== 'victim' && [name, ...aliases].some((each) => holdsName(sentence, each)),
    );
    // "Ada's mother met the Panel": only where one person is spoken of can it be told who met whom.
    const others = named.filter(
      ({ role, name }) => role !== 'perpetrator' || !new RegExp(`${escaped(name)}[’']s?\\s`).test(sentence),
    );
    const [person] = others;
    if (!person || others.length > 1) return [];
    const at = sentence.indexOf(
      [person.name, ...person.aliases].find((each) => holdsName(sentence, each)) ?? '',
    );
    const gap = sentence.slice(Math.min(at, match.index), Math.max(at, match.index + match[0].length));
    if (gap.includes(';') || gap.length > reach) return [];
    if (new RegExp(`${escaped(person.name)}[’']s?\\s+\\p{Ll}`, 'u').test(sentence)) return [];
    return [{ name: person.name, heard: !no, anchor: { block: block.index, start, end } }];
  });
});

function holdsName(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}’'-]/u.test(sentence[at - 1] ?? ' ') &&
    !/[\p{L}]/u.test(sentence[at + name.length] ?? ' ')
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
