import { type Anchor, acrossChosen, type Block, type Draft, derived, everyBlock } from '@dhrlint/draft';
import { numbersIn } from './numbers.js';
import { type RecommendationScope, scopeOf } from './recommendations.js';
import { isReportText } from './report-text.js';
import { sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

/** A statement of how many recommendations the review makes. */
export interface RecommendationCount {
  /** The number and its noun: "nine recommendations". */
  readonly anchor: Anchor;
  readonly least: number;
  readonly most: number;
  /** Which of them are counted ("four national recommendations"); null for all. */
  readonly scope: RecommendationScope | 'multi-agency' | null;
  /** The numbers that the sentence breaks the whole into ("five local and two national"); empty where it does not. */
  readonly shares: readonly number[];
}

const adjective =
  '(?:\\(\\d+\\)|multi[- ]agency|single[- ]agency|individual agency|agency|local|national|regional|key|formal|specific|main|overarching|strategic|final|separate|overall|overview|SMART|DHR|review|further|policy|practice|clear|such|and|,)';
const noun = new RegExp(
  `^(?:\\s+of (?:the|its|this|our) (?:(?:review )?panel|review|report)[’']s)?(?:\\s*${adjective}){0,4}\\s+recommendations\\b`,
  'i',
);
/** Words after the noun that narrow it to some of them, whose they are, or what became of them. */
const narrowed =
  /^\s*,?\s*(?:(?:(?:have|had|are|were)\s+(?:already|since|now|so far)\b|(?:were|are|is|have been|had been)\s+(?:also\s+|specifically\s+)?(?:carried out|acted (?:up)?on|met|done|in hand|under way|on track|finished|for|aimed|directed|addressed(?! to (?:the |all |those )?(?:agencies|bodies|organisations|partners)\b)|about|concerned|complete|completed|outstanding|implemented|overdue|closed|green|amber|rejected|not)\b)|for (?!this review|the (?:partnership|review|CSP)\b|change|improvement|learning|action)|to (?:the|be|[A-Z])|on (?!the basis|behalf|(?:the |our |its )?(?:\S+['’]s )?behalf)|about\b|relat\w+|concern\w*|address(?:ed|ing)? to|cover\w*|from (?!this|the (?:[Rr]eview|[Pp]anel|[Rr]eport|analysis|findings|overview))|(?:that|which) (?:relate|concern|(?:were|are) (?!addressed to (?:those|all|the (?:agencies|bodies))|listed|set out|given|printed|shown|summari[sz]ed|as follows|made|in (?:section|part|appendix|annex|chapter|full)|turned|numbered|repeated|reproduced|below|at (?:the|section|appendix)|found|brought together|to be found|explained|carried))|in (?:its|their|that|those|the IMR|an? )|remain|of (?:its own|that|those|the (?![Rr]eview|[Pp]anel|[Rr]eport|DHR|[Oo]verview)|other)|by (?:the (?![Rr]eview|[Pp]anel|[Rr]eport|DHR|[Cc]hair|[Oo]verview)|other|[A-Z]))/;
const others =
  /\b(?:(?:DHR|DARDR|review|report)(?: ?\d+)?,? (?:published|completed|held|finished|concluded|reported|of|from) (?:in )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|IMRs?|individual management reviews?|SARs?|SCRs?|CSPRs?|serious case|safeguarding adults? reviews?|practice reviews?|(?:previous|earlier|other|another|past|first|second|linked|that|those|local|recent) (?:reviews?|DHRs?|reports?|homicide)|DHRs in|inspect\w+|IOPC|coroner|CQC|HMICFRS|Ombudsman|investigat\w+|inquiry|inquest|prevention of future deaths|trust(?:’s|'s)?|police|constabulary|council|hospital|service|board|association|agenc(?:y|ies)|department|each|commissioner|college|association|serious incident|audit|authors?|internal|its own|their own)\b/iu;
const own =
  /\b(?:this (?:review|report|DHR|DARDR|overview)|the (?:review|panel|report|DHR|DARDR|chair|overview report|author|review panel)|overall|in total|in all|altogether|it|we|I|there (?:are|were)|review panel|partnership)\b/i;

const ownSubject =
  /^(?:\w+,\s+)?(?:the|this|its|our) (?:review|panel|report|DHR|DARDR|chair|overview report|review panel)\b/i;

/** Every number of recommendations that the report gives as the review's own, in reading order. */
export function recommendationCountsOf(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
): readonly RecommendationCount[] {
  return [
    ...countsAmong(draft, zones, words.blocksWith('recommendations')),
    ...countedInTheirSection(draft, zones, everyBlock(draft)),
  ].sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
}

const countsAmong = acrossChosen((_draft, zones: readonly Zone[], block): readonly RecommendationCount[] => {
  const zone = zones[block.index];
  if (!isReportText(block, zone) || zone === 'glossary' || zone === 'terms-of-reference') return [];
  return block.kind === 'cell' && zone !== 'executive-summary' ? [] : countsInBlock(block);
});

const countsInBlock = derived(({ text, index }: Block): readonly RecommendationCount[] =>
  sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!/recommendations/i.test(sentence)) return [];
    return countsIn(sentence).map(({ least, most, scope, shares, ...at }) => ({
      anchor: { block: index, start: start + at.start, end: start + at.end },
      least,
      most,
      scope,
      shares,
    }));
  }),
);

/** "There are seven, and they are for the agencies named", under the heading that says of what. */
const countedInTheirSection = acrossChosen(
  (_draft, zones: readonly Zone[], block): readonly RecommendationCount[] => {
    const { index, kind } = block;
    if (zones[index] !== 'recommendations' || kind !== 'paragraph' || !isReportText(block, 'recommendations'))
      return [];
    const { text } = block;
    const [alone] = numbersIn(text);
    // "Seven.": the heading says of what.
    if (alone && alone.start === 0 && alone.value > 1 && /^[.:]?\s*$/.test(text.slice(alone.end)))
      return [
        {
          anchor: { block: index, start: 0, end: text.trimEnd().length },
          least: alone.value,
          most: alone.value,
          scope: null,
          shares: [],
        },
      ];
    const things = recommendsThings.exec(text);
    const many = things && numbersIn(things[1] ?? '')[0];
    if (things && many && many.value > 1) {
      const end = things.index + things[0].length;
      const start = end - things[0].trimStart().length;
      return [
        {
          anchor: { block: index, start, end },
          least: many.value,
          most: many.value,
          scope: null,
          shares: [],
        },
      ];
    }
    const lead =
      /^(?:(?:In all|Altogether|In total),?\s+)?(?:[Tt]here are|[Tt]here were|We make|The (?:Panel|review|report) makes|These are|They number|They are)\s+/.exec(
        text,
      );
    if (!lead) return [];
    const number = numbersIn(text).find(({ start }) => start === lead[0].length);
    if (number?.exactness !== 'exact' || number.share !== 'plain') return [];
    if (!/^(?:\s*[,.;:]|\s+(?:in (?:all|total)|altogether|and they)\b)/.test(text.slice(number.end)))
      return [];
    return [
      {
        anchor: { block: index, start: number.start, end: number.end },
        least: number.value,
        most: number.value,
        scope: null,
        shares: [],
      },
    ];
  },
);

/** "The Panel recommends six things". */
const recommendsThings =
  /\b(?:panel|review|we|it|chair|partnership)\s+(?:now\s+|therefore\s+)?(?:recommends?|asks? for|calls? for|proposes?)\s+(\S+)\s+(?:things|changes|steps|measures|improvements)\b/i;

/** "The number of recommendations made by this review is seven", "the recommendations are seven in number". */
const numberOf =
  /\bnumber of recommendations(?: (?:made|agreed))?(?: (?:by|in|of) (?:the|this) (?:panel|review|report))? (?:is|was|comes to|stands at) (\w+)|^(?:(?:the|its|their|our) )?(?:(?:panel|review|report)[’']s )?recommendations (?:are|number|total|amount to|come to) (?:[a-z]+ly )?([a-z]+(?:-[a-z]+)?|\d{1,2})(?: in (?:number|all|total))?(?=\s*(?:[,.;:(]|and\b|in\b|$))|^(?:the|these|its|their|our|my) recommendations?,? \(?(?:of which there are )?([a-z]+|\d{1,2})(?: in (?:number|all|total)| altogether)?\)?,? (?:are|follow|appear|stand|were|is)\b/i;

interface Said {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
  readonly scope: RecommendationCount['scope'];
  readonly shares: readonly number[];
}

function countsIn(sentence: string): readonly Said[] {
  const numbers = numbersIn(sentence);
  const said: Said[] = numbers.flatMap((number): readonly Said[] => {
    const counted = noun.exec(sentence.slice(number.end));
    if (!counted || number.share === 'part' || number.share === 'further') return [];
    if (number.exactness === 'about' || number.value > 150) return [];
    const before = sentence.slice(0, number.start);
    const after = sentence.slice(number.end + counted[0].length);
    const taken = number.share === 'all' || number.share === 'none';
    if (
      (!taken && narrowed.test(after)) ||
      /\b(?:first|last|next|other|remaining|these|those|final)\s+$/i.test(before)
    )
      return [];
    if (/\b(?:further|additional)\b/i.test(counted[0])) return [];
    if (
      !isOwn(before, after) ||
      (/\b(?:its|their|his|her)\s+(?:\w+\s+)?$/i.test(before) &&
        !ownSubject.test(before) &&
        !(/^Its $/.test(before) && /\b(?:the|an?) (?:action )?plan\b/.test(after)))
    )
      return [];
    const huge = Number.MAX_SAFE_INTEGER;
    return [
      {
        start: number.start,
        end: number.end + counted[0].length,
        least: number.exactness === 'at-most' ? 0 : number.value,
        most: number.exactness === 'at-least' ? huge : number.value,
        scope: /multi[- ]agency/i.test(counted[0]) ? 'multi-agency' : scopeOf(counted[0]),
        shares: sharesIn(after),
      },
    ];
  });
  const number = numberOf.exec(sentence);
  const [value] = number ? numbersIn(number[1] ?? number[2] ?? number[3] ?? '') : [];
  if (number && value)
    said.push({
      start: number.index,
      end: number.index + number[0].length,
      least: value.value,
      most: value.value,
      scope: null,
      shares: [],
    });
  return withoutParts(
    said,
    numbers.filter(({ end }) => /^\s+(?:\w+\s+)?recommendations\b/i.test(sentence.slice(end))).length,
  );
}

/** "Four recommendations relate to housing, and five to health": several numbers in one breath are parts. */
function withoutParts(said: readonly Said[], numbers: number): readonly Said[] {
  const whole = said.filter(({ scope }) => scope === null);
  if (whole.length < 2 && (whole.length === 0 || numbers < 2)) return said;
  const sum = whole.reduce((total, { least }) => total + least, 0);
  const total = whole.length > 2 ? whole.find(({ least }) => least * 2 === sum) : undefined;
  return said.filter(
    (each) => each.scope !== null || each === total || (whole.length === 1 && each.shares.length > 0),
  );
}

/** False where the clause before a number, or its agent after it, is another review's or an agency's. */
function isOwn(before: string, after: string): boolean {
  const agent =
    /^\s*(?:(?:were|was|are|have been)\s*)?(?:(?:made|identified|agreed|set out)\s*)?by (?:the )?([^.,;]*)/i.exec(
      after,
    )?.[1];
  if (agent !== undefined && others.test(agent) && !own.test(`the ${agent}`)) return false;
  if (agent !== undefined && /^(?:panel|review|report|chair)\b/i.test(agent)) return true;
  const clause = /[^,;:.]*$/.exec(before)?.[0] ?? '';
  const whole =
    clause.trim() === '' ||
    /^\s*(?:and|with|which|resulting|leading|making|from|(?:has |had )?(?:made|makes|led|resulted|identified|set out|sets out|contains?|contained|carried|carries|gave))\b/i.test(
      clause,
    )
      ? before
      : clause;
  // "The Panel read six IMRs and made nine recommendations": the subject stands at the head.
  if (
    /\band\s+(?:has\s+|have\s+|it\s+|we\s+)?(?:(?:has|have)\s+)?(?:made|makes?|agreed?|identified|identify|sets? out|puts? forward|offer(?:s|ed)?|propos(?:es?|ed)|(?:ends?|ended|closes?|concludes?) with)\s+(?:\w+\s+)?$/i.test(
      before,
    ) &&
    (ownSubject.test(before) || /^we\b/i.test(before))
  )
    return true;
  const lastOther = lastMatch(others, whole);
  return lastOther < 0 || lastMatch(own, whole) > lastOther;
}

function lastMatch(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))].at(-1)?.index ?? -1;
}

/** ", five local and two national": the numbers that follow a whole, each with what it counts. */
function sharesIn(after: string): readonly number[] {
  const clause = /^\s*[,:(–—-]\s*(?:of which\s+)?([^.;]*)/.exec(after)?.[1] ?? '';
  const found = numbersIn(clause).filter(({ end, share }) => {
    const rest = clause.slice(end);
    return (
      share !== 'further' &&
      /^\s+(?:of (?:them|which|these)\s+)?(?:(?:are|were|is)\s+)?(?:for (?:the )?)?(?:at a )?(?:(?:multi|single)[- ]agency|individual agency|local|national|regional|strategic|operational)\b/i.test(
        rest,
      )
    );
  });
  return found.length >= 2 ? found.map(({ value }) => value) : [];
}
