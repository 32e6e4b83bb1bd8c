import { type Block, blockBefore, blocksAfter, blocksBefore, type Draft, derivedIn } from '@dhrlint/draft';
import { numbersIn } from '../numbers.js';
import { sentencesOf } from '../sentences.js';
import { bodiesIn, bodyWord, isBody } from './bodies.js';
import { type ImrCount, listCount } from './count.js';
import { endsInCount, isLeadIn, leadStage, notOfAgencies } from './lead-in.js';
import { inlineList, namedInSentences } from './named.js';
import { countsInSentence } from './prose.js';
import { imr, mentionsImr, negated, otherDocuments } from './words.js';

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

const everyImr = new RegExp(imr, 'gi');
const contribution = new RegExp(
  `[(\\[:–—,-]\\s*(?:an?\\s+|full\\s+)?(?:chronology(?:,| and|,? &) (?:an )?)?${imr}`,
  'i',
);
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

/** The sentence that leads in to what follows a block: its last one, if it may speak of a list. */
function leadSentence(block: Block): { start: number; text: string } | null {
  const last = sentencesOf(block.text).at(-1);
  if (!last) return null;
  return { start: last.start, text: block.text.slice(last.start, last.end) };
}

function listBelow(draft: Draft, block: Block): ImrCount | null {
  const items = itemsAfter(
    draft,
    block,
    /[:–—-]\s*$|\b(?:below|following|as follows)\b[^.]*\.?\s*$/i.test(block.text),
  );
  if (items.length < 2) return null;
  const marked = items.filter((item) => mentionsImr.test(item.text) && !negated.test(item.text));
  const lead = leadSentence(block);
  if (!lead) return null;
  const named =
    (mentionsImr.test(lead.text) && (isLeadIn(lead.text) || countsTo(lead.text))) ||
    pointsBack(draft, block, lead);
  const some = ofSome.test(lead.text);
  if (!named && (marked.length < 2 || !marked.every((item) => statesContribution(item.text, some))))
    return null;
  if (marked.length === 0 && otherDocuments.test(lead.text.replace(everyImr, ''))) return null;
  const counted = marked.length > 0 ? marked : items.filter((item) => !isOther(item.text));
  if (counted.length < 2 || counted.filter((item) => isBody(item.text)).length * 3 < counted.length * 2)
    return null;
  const most = counted.reduce((sum, item) => sum + bodiesIn(item.text), 0);
  const stage = named ? leadStage(lead.text) : 'received';
  const end = lead.start + lead.text.replace(/\s*[:–—-]\s*$/, '').length;
  return listCount({ block: block.index, start: lead.start, end }, counted.length, most, stage);
}

/** "I had six IMRs, each by a writer new to the case:": a number of those that were had, with a list to show them. */
function countsTo(lead: string): boolean {
  if (!/:\s*$/.test(lead) || notOfAgencies.test(lead) || ofSome.test(lead)) return false;
  return countsInSentence(lead).some(
    ({ stage, start, end }) =>
      stage !== 'requested' && (had.test(lead.slice(0, start)) || given.test(lead.slice(end))),
  );
}

const had =
  /\b(?:ha(?:d|ve|s)|received|obtained|read|w(?:as|ere) (?:sent|given)|there (?:were|are))\b[^.;:]{0,40}$/i;
const given =
  /^\s+(?:were|have been|had been) (?:received|submitted|obtained|supplied|provided|written|sent)\b/i;

/** "They came from:" after a sentence that counts IMRs, in the same paragraph or the one above. */
const backTo =
  /^(?:they|these|those|the (?:agencies|organi[sz]ations|contributors|bodies|reviews|authors|following|\w+))\b[^.;]{0,60}\b(?:were|was|are|came|come|is)\b[^.;]{0,40}$/i;

function pointsBack(draft: Draft, block: Block, lead: { start: number; text: string }): boolean {
  const text = lead.text.replace(/\s*[:–—-]\s*$/, '');
  if (!backTo.test(text) || notOfAgencies.test(text) || otherDocuments.test(text)) return false;
  const above =
    lead.start > 0 ? block.text.slice(0, lead.start) : (blockBefore(draft, block.index)?.text ?? '');
  return endsInCount(above) || (lead.start === 0 && namesCountAbove(draft, block, text));
}

/** "The seven were:" a few paragraphs below "Seven went on to write an IMR". */
function namesCountAbove(draft: Draft, block: Block, lead: string): boolean {
  if (!/^the\s/i.test(lead)) return false;
  const [number] = numbersIn(lead);
  if (!number || lead.slice(0, number.start).trim().length > 3) return false;
  for (const above of blocksBefore(draft, block.index, 4)) {
    if (above.kind === 'heading' || above.kind === 'cell') return false;
    const counted = sentencesOf(above.text).some(({ start, end }) =>
      countsInSentence(above.text.slice(start, end)).some(
        ({ value, stage }) => value === number.value && stage !== 'requested',
      ),
    );
    if (counted) return true;
  }
  return false;
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

/** Words that lead in to some of the papers: those of one meeting, or the late ones. */
const ofSome =
  /\b(?:meetings?|sessions?|some|among|includ(?:e|ed|es|ing)|late|later|further|also|outstanding|awaited)\b/i;

/** "IMR from Marlshire Police", "IMR, Marl Homes" in a list of papers. */
const paperOf = new RegExp(
  `^(?:an?\\s+|the\\s+|full\\s+)?${imr}(?:\\s+and\\s+chronology)?\\s*(?:[,:–—-]|(?:from|by|of|for|on behalf of)\\b)`,
  'i',
);

/** An item that says it gave something else. */
function isOther(text: string): boolean {
  if (mentionsImr.test(text)) return negated.test(text);
  return /\b(?:short|summary|brief|information)\s+report|\bsummary (?:of|only)|\bchronology only|\bnil[- ]return|\bletter\b|\bno (?:contact|involvement|IMR)|\(\s*(?:chronology|report|statement|summary)\s*\)|[-–—:,]\s*(?:a )?(?:chronology|report|statement|summary)\s*[;,.]?$/i.test(
    text,
  );
}

/** "(IMR)", "– IMR and chronology": the item says what the agency gave. */
function statesContribution(text: string, some: boolean): boolean {
  return contribution.test(text) || (!some && paperOf.test(text));
}
