import { type Block, derived } from '@dhrlint/draft';
import { sentencesOf } from '../sentences.js';
import { bodyWord } from './bodies.js';
import { type ImrCount, listCount } from './count.js';
import { endsInCount, isLeadIn, leadStage } from './lead-in.js';
import { agencies, gave, had, imr, mentionsImr, otherDocuments, someNumber } from './words.js';

const bracketedImr = new RegExp(`\\((?:an?\\s+|full\\s+)?${imr}(?:\\s*(?:,|and|&)[^)]*)?\\)`, 'gi');
const receivedFrom = new RegExp(
  `^(?:(?:the|this|our|my) (?:panel|review|chair|partnership|report|author|analysis)(?: (?:has|had|is|was|has been))? (?:${had}) |(?:I|we) (?:have |had )?(?:${had}) )?(?<counted>(?:a total of |in all,? |some )?${someNumber.source} (?:such )?)?${imr} (?:(?:(?:were|have been|had been) (?:(?:then|duly|subsequently) )?)?(?:received|provided|submitted|completed|obtained|prepared|written|produced|supplied)(?: by the (?:panel|review|chair))?,? )?(?:(?:came|come)(?: in| back)? )?(?:from|by):? `,
  'i',
);
/** "The agencies that provided an IMR were …". */
const giversWere = new RegExp(
  `^(?:the (?:${agencies})|those|the following|all) (?:that|which|who) (?:have |had )?${gave} (?:an? |their |full )?${imr}(?: (?:to|for) (?:this|the) (?:review|panel))? (?:were|are):? `,
  'i',
);
const eachWrote = new RegExp(
  `^(.{20,400}?),? (?:(?:were |have |had )?(?:each|all|both) asked (?:for|to (?:write|provide|complete)) (?:an? |their own |full )?${imr},? and (?:each|all)(?: of them)?(?: has| have| had)? (?:${gave}|did so)(?: one| it| theirs)?|(?:each|all|have each|had each|have all|had all) (?:${gave}) (?:(?:an?|its own|their own|their|full) )?${imr}(?: (?:for|to) (?:the|this|our) (?:review|panel))?)\\.?$`,
  'i',
);
const more =
  /\b(?:also|in addition|further|additional|additionally|others?|two|three|several|including|such as|among)\b/i;

/** "IMRs were received from A, B, C and D", "A, B, C and D each wrote an IMR": names without a list. */
export const namedInSentences = derived(({ index, text }: Block): readonly ImrCount[] => {
  if (!mentionsImr.test(text)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end }, at): readonly ImrCount[] => {
    const sentence = text.slice(start, end);
    const next = sentences[at + 1];
    const from = receivedFrom.exec(sentence) ?? giversWere.exec(sentence);
    const names = from
      ? sentence.slice(from[0].length).replace(/[:–—,-]\s*\S+ in (?:all|total)\.?$/i, '')
      : eachWrote.exec(sentence)?.[1];
    if (names === undefined || more.test(names)) return [];
    if (
      next &&
      mentionsImr.test(text.slice(next.start, next.end)) &&
      more.test(text.slice(next.start, next.end))
    )
      return [];
    // A number beside the names is held against them: then no name may be of several parts.
    if (from?.groups?.['counted'] && /,\s+(?:and\s+)?(?!the\b|an?\b|and\b)\p{Ll}/u.test(names)) return [];
    const range = bodiesNamed(names);
    return range ? [listCount({ block: index, start, end }, range[0], range[1], 'received')] : [];
  });
});

/** "Three bodies submitted IMRs: A; B; and C.", "Police (IMR), Housing (IMR) and the Trust (IMR)". */
export function inlineList(block: Block): ImrCount | null {
  let before = '';
  for (const sentence of sentencesOf(block.text)) {
    const text = block.text.slice(sentence.start, sentence.end);
    const told = endsInCount(before) ? pronounList(text) : null;
    if (told) {
      const range = bodiesNamed(text.slice(told));
      const anchor = { block: block.index, start: sentence.start, end: sentence.end };
      if (range) return listCount(anchor, range[0], range[1], 'received');
    }
    before = text;
    if (!mentionsImr.test(text)) continue;
    const place = (length: number) => ({
      block: block.index,
      start: sentence.start,
      end: sentence.start + length,
    });
    const bracketed = text.match(bracketedImr)?.length ?? 0;
    if (bracketed >= 3) return listCount(place(text.length), bracketed, bracketed, 'received');
    const colon = text.search(/:|,?\s(?=namely\b|viz\b)/);
    const lead = text.slice(0, Math.max(0, colon));
    if (!mentionsImr.test(lead) || !(isLeadIn(lead) || endsInCount(lead))) continue;
    const names = text.slice(colon + 1).replace(/^\s*(?:namely|viz\.?),?/, '');
    const range = isLeadIn(lead) ? namesIn(names) : bodiesNamed(names);
    if (range) return listCount(place(colon), range[0], range[1], leadStage(lead));
  }
  return null;
}

/** As {@link namesIn}, where nothing but the names themselves tells that they are bodies. */
function bodiesNamed(list: string): readonly [number, number] | null {
  const parts = list.split(/[,;]|\sand\s/).filter((part) => part.trim() !== '');
  return parts.filter((part) => bodyWord.test(part)).length * 3 >= parts.length * 2 ? namesIn(list) : null;
}

/** "They were from A, B and C": where the names begin. */
function pronounList(text: string): number | null {
  const match =
    /^(?:they|these|those|the (?:agencies|contributors|\w+))\s+(?:were|are|came|come)\b(?:\s+(?:from|by|of|those of|those from|the work of|written by|submitted by|provided by|prepared by|as follows))?\s*:?\s+(?=the\b|\p{Lu}|\w+ )/iu.exec(
      text,
    );
  return match && /\b(?:from|by|of|follows)\b|:/.test(match[0]) ? match[0].length : null;
}

/** Words that tell more of the name before them, and are none of the list. */
const aboutTheLast =
  /^(?:which|who|whose|whom|where|when|though|although|since|because|as|including|with|both|each|all|in|so|neither|now|then|formerly|later)\b/i;

/** How many bodies a list in a sentence names: exactly where semicolons part them, else within what commas allow. */
function namesIn(list: string): readonly [number, number] | null {
  const text = list.replace(/\([^)]*\)/g, '').replace(/[.\s]+$/, '');
  if (mentionsImr.test(list) || otherDocuments.test(text) || /(?:^|[,;])\s*(?:and\s+)?one\b/i.test(text))
    return null;
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length >= 3)
    return parts.every((part) => part.length < 140) ? [parts.length, parts.length] : null;
  const names = text.split(/,\s+(?:and\s+)?/).filter((name) => !aboutTheLast.test(name));
  // Only the last "and" can part two names; "adult and community services" stands in the middle of a list.
  const last = /,\s+and\s+/.test(text) ? '' : (names.at(-1) ?? '');
  const joined = Number(/\s+(?:and|&)\s+/.test(last));
  // "The surgery and the probation service" are two for certain.
  const parted =
    (/^[^,]*\sand the [^,]*$/i.test(last) && bodyWord.test(last.split(/\s+and\s+the\s+/i)[0] ?? '')) ||
    joinsTwo(last, names);
  return names.length + Number(joinsTwo(last, names)) >= 3 && parts.length === 1 && text.length < 600
    ? [names.length + Number(parted), names.length + joined]
    : null;
}

/** A word with which the name of a body ends, and one that only a whole name has. */
const ending =
  /\b(?:Police|Constabulary|Council|Trust|ICB|CCG|Board|Aid|Probation|Service|Services|Association|Homes|Housing|Practice|Surgery|Refuge|Centre|CAFCASS)$/u;
const whole =
  /\b(?:Police|Constabulary|Council|Trust|ICB|CCG|Health Board|Women['’]s Aid|Probation Service|Ambulance Service|Association|Homes|Practice|Surgery|CAFCASS)$/u;

/** "Marl Council and Marl Probation", "Marlshire Police and Mere NHS Trust": two bodies for certain. */
function joinsTwo(last: string, names: readonly string[]): boolean {
  const sides = last.split(/\s+(?:and|&)\s+/).map((side) => side.replace(/^the\s+/i, '').trim());
  const [one = '', other = ''] = sides;
  if (sides.length !== 2 || !ending.test(one)) return false;
  const place = /^\p{Lu}[\p{L}’'-]+/u.exec(other)?.[0];
  if (place === undefined || !bodyWord.test(other)) return false;
  const first = [...names.slice(0, -1), one].map((name) => name.replace(/^the\s+/i, '').trim());
  return whole.test(other) || first.some((name) => name.startsWith(`${place} `));
}
