import type { Anchor, Block } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, isQuoted, isReportText, quotationsIn, sentencesOf, type Zone } from '@dhrlint/facts';

type Name = 'dhr' | 'dardr';

interface Mention {
  readonly name: Name;
  readonly anchor: Anchor;
  readonly cover: boolean;
  /** True for "this DHR", its panel and a title: no other review and no name's history can be meant. */
  readonly sure: boolean;
}

/**
 * Finds a report that calls itself both a Domestic Homicide Review and a Domestic Abuse Related Death Review and
 * says nowhere that the name was changed. Reviews in general, other reviews, and the titles of guidance, Acts and
 * bodies keep whichever name they have.
 */
export const reviewName = defineCheck<Facts, Record<string, never>, never>({
  name: 'review-name',
  summary:
    'The review called Domestic Homicide Review in one place and Domestic Abuse Related Death Review in another.',
  options: { type: 'object', additionalProperties: false },
  messages: { mixed: ['name', 'other', 'count'] },
  judge: ({ draft, facts }) => {
    const candidates = facts.words.blocksWith('dhr', 'dardr', 'homicide', 'related');
    const mentions: Mention[] = [];
    // Told of this review, or of reviews at large: then this one still has its one name.
    let explained = false;
    let ownExplained = false;
    for (const index of candidates) {
      const block = draft.blocks[index];
      const zone = facts.zones[index] ?? 'body';
      if (!block || !judged(block, zone)) continue;
      const read = ownNames(block, zone);
      explained ||= read.explained !== null;
      ownExplained ||= read.explained === 'own';
      mentions.push(...read.mentions);
    }
    if (mentions.length === 0)
      return { outcome: 'not-applicable', reason: 'The report calls itself by neither name.' };
    // Whoever has told how the name changed may look back, and still calls this review by one name.
    const counted = explained ? mentions.filter(({ sure }) => sure) : mentions;
    const dhr = counted.filter(({ name }) => name === 'dhr');
    const dardr = counted.filter(({ name }) => name === 'dardr');
    if (dhr.length === 0 || dardr.length === 0) return { outcome: 'assessed', reports: [] };
    if (ownExplained && ![...dhr, ...dardr].some(({ cover }) => cover))
      return { outcome: 'assessed', reports: [] };
    const coverName = counted.find(({ cover }) => cover)?.name ?? 'dhr';
    const fewer =
      dhr.length === dardr.length
        ? coverName === 'dhr'
          ? dardr
          : dhr
        : dhr.length < dardr.length
          ? dhr
          : dardr;
    const [first, ...others] = fewer;
    if (!first) return { outcome: 'assessed', reports: [] };
    const usual = fewer === dhr ? dardr : dhr;
    return {
      outcome: 'assessed',
      reports: [
        {
          message: 'mixed',
          anchor: first.anchor,
          related: others.map(({ anchor }) => anchor),
          values: { name: full[first.name], other: full[usual[0]?.name ?? 'dhr'], count: usual.length },
        },
      ],
    };
  },
});

const full: Readonly<Record<Name, string>> = {
  dhr: 'Domestic Homicide Review',
  dardr: 'Domestic Abuse Related Death Review',
};

/** Running headers carry the review's name as the cover does. */
function judged(block: Block, zone: Zone): boolean {
  if (zone === 'glossary') return false;
  return isReportText(block, zone) || block.kind === 'header' || block.kind === 'footer';
}

const either =
  /\b(?:(domestic homicide reviews?|DHRs?)|(domestic[ -]abuse[- ]related death reviews?|DARDRs?))(?![\w-])/gi;
/** Words of a sentence that tells how the one name came to take the other's place. */
const change =
  /\b(?:former(?:ly)?|previous(?:ly)?|re-?named|replac\w+|now (?:called|known|termed|referred)|known as|change[ds]? (?:of|in|to|its|the|from)|new (?:name|term|title)|the (?:name|term|title)|old(?:er)? name|renaming|called|instead of|rather than|transition\w*|supersed\w+|introduced)\b/i;
const renamed =
  /\b(?:formerly|re-?named|(?:previously|once|now|hitherto|until \w+) (?:known|called|named|termed))\b/i;
/** What follows where the name is a part of another's. */
const partOfTitle =
  /^(?:['’]s)?\s*(?:\(\w+\)\s*)?(?:(?:statutory |national )?guidance|quality assurance|QA\b|legislation|library|repository|team\b|co-?ordinator|strategy|oversight|steering|sub-?group|standing|programme|network|training|toolkit|chairs?['’]? (?:training|course|network)|learning (?:event|report|hub)|template|process(?:es)?\b|[-–/]?\s*(?:no\.?\s*)?\d)/i;
const beforeTitle =
  /\b(?:conduct of|guidance (?:for|on|to)(?: the)?(?: conduct of)?|Act|lessons from|learning from|key findings from|analysis of|number of|all|every|any|each|no|another|other|an? (?:previous|earlier|second|separate|published|later|different|further)|previous|earlier|first|second|third|last|published|different|separate) (?:the )?$/i;

/** Whom a sentence on the change of names speaks of: reviews at large, not this one. */
const atLarge =
  /\b(?:such|all|future|these|other|new|later|subsequent) (?:\w+ )?(?:reviews|exercises|inquiries|enquiries)\b|\breviews (?:of this (?:kind|sort)|like this)\b|\b(?:DHRs|homicide reviews|death reviews|DARDRs)\b/i;

/** "This report sets out the findings of a DHR", "it is submitted as a DHR". */
const submitted =
  /^(?:this|the) (?:overview |final )?(?:report|document)\b[^.;]{0,60}\b(?:of|is|as|from) an?\s+$|\b(?:it|this (?:review|report)|the review)\b[^.;]{0,60}\b(?:submitted|commissioned|conducted|undertaken|held|carried out|set up|begun|established|conceived|published),? as an?\s+$/i;

type Explained = 'own' | 'others' | null;

function ownNames(block: Block, zone: Zone): { mentions: readonly Mention[]; explained: Explained } {
  const { text, index } = block;
  const title = zone === 'cover' || zone === 'margin' || block.kind === 'heading';
  const quotations = quotationsIn(text);
  const mentions: Mention[] = [];
  let explained: Explained = null;
  const explain = (sentence: string) => {
    if (explained !== 'own') explained = atLarge.test(sentence) ? 'others' : 'own';
  };
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const found = [...sentence.matchAll(either)];
    if (found.some((match) => match[1]) && found.some((match) => match[2])) {
      if (change.test(sentence) || /[/(]/.test(sentence)) explain(sentence);
      continue;
    }
    if (found.length > 0 && renamed.test(sentence)) {
      explain(sentence);
      continue;
    }
    for (const match of found) {
      const at = { block: index, start: start + match.index, end: start + match.index + match[0].length };
      if (/s$/i.test(match[0]) || (!title && isQuoted(quotations, at.start, at.end))) continue;
      const before = sentence.slice(0, match.index);
      const after = sentence.slice(match.index + match[0].length);
      if (partOfTitle.test(after) || !isOwn(before, after, title)) continue;
      mentions.push({
        name: match[1] ? 'dhr' : 'dardr',
        anchor: at,
        cover: zone === 'cover',
        sure:
          title ||
          /\b(?:this|our)\s+$/i.test(before) ||
          submitted.test(before) ||
          (/\bthe\s+$/i.test(before) && /^\s+panel\b/i.test(after)),
      });
    }
  }
  return { mentions, explained };
}

/** True where the words around a name make it this review's: "this DHR", "the DHR", a title, a decision to hold one. */
function isOwn(before: string, after: string, title: boolean): boolean {
  if (/\b(?:this|present|our|current)\s+(?:\w+\s+){0,2}$/i.test(before)) return true;
  // "A domestic abuse related death review (DARDR) is …": the acronym that the report is to use.
  if (/^(?:An?|The)\s+$/.test(before) && /^\s*\((?:DHR|DARDR)\)\s/.test(after)) return true;
  if (submitted.test(before)) return true;
  // "A DARDR is no inquiry into guilt": said of the kind that this review is, where no law is told.
  if (
    /^\s*an?\s+$/i.test(before) &&
    /^(?: \(\w+\))?\s+(?:is|does|must|should|cannot|seeks|aims|looks)\b/.test(after)
  )
    return !/\b(?:Act|law|guidance|section|since|from|future|will|where|when|now)\b/i.test(after);
  if (beforeTitle.test(before)) return false;
  if (title) return before.trim().length < 60;
  if (/\bthe\s+(?:\w+\s+)?$/i.test(before))
    return !/^\s+(?:of|into|for|concerning) (?!this|the death of)/i.test(after);
  return /\b(?:commission\w*|undert\w+|hold|held|conduct\w*|establish\w*|carr\w+ out|set up|convene\w*)\s+(?:an?\s+)?$/i.test(
    before,
  );
}
