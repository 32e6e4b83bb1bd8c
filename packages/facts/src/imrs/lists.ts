import {
  type Anchor,
  type Block,
  blockBefore,
  blocksAfter,
  type Draft,
  derived,
  derivedIn,
} from '@dhrlint/draft';
import { sentencesOf } from '../sentences.js';
import type { ImrCount, ImrStage } from './count.js';
import { countsInSentence } from './prose.js';
import {
  agencies,
  asked,
  commissioned,
  gave,
  had,
  imr,
  mentionsImr,
  negated,
  otherDocuments,
  someNumber,
} from './words.js';

/** Blocks that may stand between the items of a list without ending it. */
const aside = new Set<Block['kind']>([
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'revision',
  'hidden',
  'caption',
]);

const leadIn = new RegExp(
  [
    `\\b(?:${agencies}|agency|those|following|below|which|who)\\b[^.;]{0,90}\\b(?:${gave})\\b[^.;]{0,40}${imr}`,
    `\\bof (?:them|these|those|which|whom)\\b[^.;]{0,40}\\b(?:${gave})\\b[^.;]{0,40}${imr}[^.;]{0,30}$`,
    `${imr}[^.;]{0,70}\\b(?:from|by)\\b[^.;]{0,40}(?:$|:)`,
    `${imr}[^.;]{0,30}\\b(?:${gave}|received)\\b\\s*(?:(?:for|to|in) (?:this|the) (?:\\w+ )?(?:review|panel|case|process|DHR)\\s*)?(?:from|by)?\\s*:?$`,
    `^(?:list of )?${imr}(?: (?:received|submitted|completed|provided|authors?))?\\s*:?$`,
    `\\b(?:${had}|drew)\\b[^.;]{0,30}${imr}[^.;]{0,30}(?:from|by)[^.;]{0,30}:?$`,
    `\\b(?:requested|sought|commissioned|required|asked)\\b[^.;]{0,40}${imr}[^.;]{0,40}:?$`,
    `\\b(?:asked|requested|required|invited)\\b[^.;]{0,40}${imr}\\s*:?$`,
  ].join('|'),
  'i',
);
const everyImr = new RegExp(imr, 'gi');
const handedIn = new RegExp(`\\b(?:${gave}|received|had)\\b`, 'i');
const contribution = new RegExp(
  `[(\\[:–—,-]\\s*(?:an?\\s+|full\\s+)?(?:chronology(?:,| and|,? &) (?:an )?)?${imr}`,
  'i',
);
const bracketedImr = new RegExp(`\\((?:an?\\s+|full\\s+)?${imr}(?:\\s*(?:,|and|&)[^)]*)?\\)`, 'gi');
/** Words by which a list is told to be of something else: what the IMRs were to cover, what they found. */
const notOfAgencies =
  /\b(?:questions?|issues|themes|address(?:ed)?|consider(?:ed)? the following|findings|recommendations?|matters|purposes?|aims?|terms of reference|cover(?:ed)? the following|areas|points|principles|recommended|identified|authors? (?:were|was) (?:asked|required|instructed))\b/i;
const bodyWord =
  /\b(?:police|constabulary|trust|council|NHS|health|care|service|services|housing|association|homes|board|probation|school|education|practice|surgery|GP|ICB|CCG|refuge|aid|centre|ambulance|fire|charity|ministry|department|DWP|CAFCASS|IDVA|homes|hospital|university|social|authority|partnership|agency|CRC|prison|heddlu|bwrdd)\b/i;

/**
 * Lists and semicolon lists that name the agencies whose IMRs the review had.
 * @param blocks those that speak of IMRs or stand over a list
 */
export function countsInLists(draft: Draft, blocks: readonly Block[]): readonly ImrCount[] {
  const lists = blocks.flatMap((block) => listAt(draft, block));
  if (lists.length > 0) return lists;
  const told = blocks.flatMap(namedInSentences);
  // Where several sentences name givers, each may name some of them.
  return told.length === 1 ? told : [];
}

const listAt = derivedIn((draft: Draft, block: Block): readonly ImrCount[] => {
  const list = inlineList(block) ?? listBelow(draft, block);
  return list ? [list] : [];
});

const receivedFrom = new RegExp(
  `^(?:the (?:panel|review|chair|partnership) (?:has |had )?(?:received|read|considered|had|reviewed|obtained) )?(?<counted>(?:a total of |in all,? |some )?${someNumber.source} (?:such )?)?${imr} (?:(?:were|have been|had been) (?:(?:then|duly|subsequently) )?(?:received|provided|submitted|completed|obtained|prepared|written|produced|supplied)(?: by the (?:panel|review|chair))?,? )?(?:from|by):? `,
  'i',
);
const eachWrote = new RegExp(
  `^(.{20,400}?),? (?:each|all|have each|had each) (?:${gave}) (?:an?|its own|their own|full) ?${imr}\\.?$`,
  'i',
);
const more =
  /\b(?:also|in addition|further|additional|additionally|others?|two|three|several|including|such as|among)\b/i;

/** "IMRs were received from A, B, C and D", "A, B, C and D each wrote an IMR": names without a list. */
const namedInSentences = derived(({ index, text }: Block): readonly ImrCount[] => {
  if (!mentionsImr.test(text)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end }, at): readonly ImrCount[] => {
    const sentence = text.slice(start, end);
    const next = sentences[at + 1];
    const from = receivedFrom.exec(sentence);
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

/** The sentence that leads in to what follows a block: its last one, if it may speak of a list. */
function leadSentence(block: Block): { start: number; text: string } | null {
  const last = sentencesOf(block.text).at(-1);
  if (!last) return null;
  return { start: last.start, text: block.text.slice(last.start, last.end) };
}

function listBelow(draft: Draft, block: Block): ImrCount | null {
  const items = itemsAfter(draft, block, /[:–—-]\s*$/.test(block.text));
  if (items.length < 2) return null;
  const marked = items.filter((item) => mentionsImr.test(item.text) && !negated.test(item.text));
  const lead = leadSentence(block);
  if (!lead) return null;
  const named = (mentionsImr.test(lead.text) && isLeadIn(lead.text)) || pointsBack(draft, block, lead);
  if (!named && (marked.length < 2 || !marked.every((item) => statesContribution(item.text)))) return null;
  if (marked.length === 0 && otherDocuments.test(lead.text.replace(everyImr, ''))) return null;
  const counted = marked.length > 0 ? marked : items.filter((item) => !isOther(item.text));
  if (counted.length < 2 || counted.filter((item) => isBody(item.text)).length * 3 < counted.length * 2)
    return null;
  const most = counted.reduce((sum, item) => sum + bodiesIn(item.text), 0);
  const stage = named ? leadStage(lead.text) : 'received';
  const end = lead.start + lead.text.replace(/\s*[:–—-]\s*$/, '').length;
  return listCount({ block: block.index, start: lead.start, end }, counted.length, most, stage);
}

/** "They came from:" after a sentence that counts IMRs, in the same paragraph or the one above. */
const backTo =
  /^(?:they|these|those|the (?:agencies|organi[sz]ations|contributors|bodies|reviews|authors|following|\w+))\b[^.;]{0,60}\b(?:were|was|are|came|come|is)\b[^.;]{0,40}$/i;

function pointsBack(draft: Draft, block: Block, lead: { start: number; text: string }): boolean {
  const text = lead.text.replace(/\s*[:–—-]\s*$/, '');
  if (!backTo.test(text) || notOfAgencies.test(text) || otherDocuments.test(text)) return false;
  const above =
    lead.start > 0 ? block.text.slice(0, lead.start) : (blockBefore(draft, block.index)?.text ?? '');
  return endsInCount(above);
}

/** Whether the last sentence of a text counts the IMRs that were had, and nothing else. */
function endsInCount(text: string): boolean {
  const last = sentencesOf(text).at(-1);
  const sentence = last ? text.slice(last.start, last.end) : '';
  return countsInSentence(sentence).some(({ stage }) => stage !== 'requested');
}

/** Says whether a sentence leads in to a list, or a table, of the agencies whose IMRs there are. */
export function isLeadIn(text: string): boolean {
  const words = text.replace(/\s*[:–—-]\s*$/, '').replace(/^(?:appendix|annex)\s+\w{1,3}\s*[:.–—-]\s*/i, '');
  return leadIn.test(words) && !notOfAgencies.test(words) && !negated.test(words);
}

/** The items right after a block: list items of one depth, or, after a colon, short unmarked lines. */
function itemsAfter(draft: Draft, block: Block, colon: boolean): readonly Block[] {
  const items: Block[] = [];
  for (const next of blocksAfter(draft, block.index)) {
    if (aside.has(next.kind)) continue;
    const first = items[0];
    if (next.kind === 'list-item') {
      if (first && first.kind !== 'list-item') break;
      if (!first || next.level <= first.level) items.push(next);
      continue;
    }
    const line = colon && next.kind === 'paragraph' && isShortLine(next.text);
    if (!line || (first && first.kind === 'list-item')) break;
    items.push(next);
  }
  return items;
}

function isShortLine(text: string): boolean {
  return text.length <= 100 && !/[.!?:]\s*$/.test(text) && /^\p{Lu}/u.test(text) && bodyWord.test(text);
}

function isBody(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (
    words.length > 30 ||
    /^(?:whether|how|what|why|when|to|that|if|identify|consider|examine)\b/i.test(text)
  )
    return false;
  return bodyWord.test(text) || (/^(?:[Tt]he )?\p{Lu}/u.test(text) && words.length <= 9);
}

/** An item that says it gave something else. */
function isOther(text: string): boolean {
  if (mentionsImr.test(text)) return negated.test(text);
  return /\b(?:short|summary|brief|information)\s+report|\bsummary (?:of|only)|\bchronology only|\bnil[- ]return|\bletter\b|\bno (?:contact|involvement|IMR)|\(\s*(?:chronology|report|statement|summary)\s*\)|[-–—:,]\s*(?:a )?(?:chronology|report|statement|summary)\s*[;,.]?$/i.test(
    text,
  );
}

/** "(IMR)", "– IMR and chronology": the item says what the agency gave. */
function statesContribution(text: string): boolean {
  return contribution.test(text);
}

/**
 * How many bodies one item may name: "Northshire Police and Westshire Police" names two. What a comma or a "for"
 * sets apart tells of the body before it ("Marl Trust, for hospital and community care").
 */
function bodiesIn(text: string): number {
  const names = text
    .replace(/\([^)]*\)/g, '')
    .replace(/(?:,\s+(?!and\b)|\s+(?:for|on behalf of|through|with|as|in respect of)\s+).*$/s, '');
  const parts = names.split(/\s+(?:and|&)\s+(?=(?:the\s+)?\p{Lu})|;\s+(?=\S)/u);
  return Math.max(1, parts.filter((part) => bodyWord.test(part)).length);
}

/** Whether a lead-in says that the IMRs were had, or only asked for. */
export function leadStage(text: string): ImrStage {
  if (
    handedIn.test(text.replace(/\bto (?:be )?(?:provide|submit|complete|write|prepare|produce)\w*/gi, '')) &&
    !asked.test(text)
  )
    return 'received';
  if (commissioned.test(text)) return 'commissioned';
  return asked.test(text) ? 'requested' : 'received';
}

/** "Three bodies submitted IMRs: A; B; and C.", "Police (IMR), Housing (IMR) and the Trust (IMR)". */
function inlineList(block: Block): ImrCount | null {
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

function listCount(anchor: Anchor, least: number, most: number, stage: ImrStage): ImrCount {
  return { anchor, source: 'list', least, most, stage, unit: 'agencies', review: null };
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
  const joined = /,\s+and\s+/.test(text) ? 0 : Number(/\s+(?:and|&)\s+/.test(names.at(-1) ?? ''));
  return names.length >= 3 && parts.length === 1 && text.length < 600
    ? [names.length, names.length + joined]
    : null;
}
