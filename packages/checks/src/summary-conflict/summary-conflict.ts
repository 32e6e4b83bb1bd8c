import {
  type Anchor,
  acrossChosen,
  allOf,
  type Block,
  type Draft,
  derived,
  derivedIn,
  textAt,
} from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  contentWords,
  type Facts,
  isReportText,
  numbersIn,
  type Section,
  sentencesOf,
  sharedWords,
} from '@dhrlint/facts';
import { differingClaims } from './differing-claims.js';
import { events } from './event-dates.js';
import { marriageLengths } from './marriage-length.js';
import { outcomes } from './outcomes.js';

/**
 * Finds what the executive summary says otherwise than the report: the month or day of an event, the offence, the
 * term, the means, the relation, the coroner's conclusion, the name of a party, and numbers in sentences that both
 * have. Numbers of IMRs, recommendations, children and meetings, and ages, have rules of their own.
 */
export const summaryConflict = defineCheck<Facts, Record<string, never>, never>({
  name: 'summary-conflict',
  summary: 'Dates, outcomes, names and numbers in the executive summary that the report gives otherwise.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    event: ['event', 'summary', 'report'],
    outcome: ['what', 'summary', 'report'],
    name: ['who', 'summary', 'report'],
    number: ['summary', 'report'],
  },
  judge: ({ draft, facts }) => {
    const inSummary = ({ block }: Anchor) => facts.zones[block] === 'executive-summary';
    const opening = openingSummaries(facts);
    const inAnySummary = (anchor: Anchor) =>
      inSummary(anchor) || opening.some(({ start, end }) => start <= anchor.block && anchor.block < end);
    if (opening.length === 0 && !facts.zones.includes('executive-summary'))
      return { outcome: 'not-applicable', reason: 'The file has no executive summary.' };
    if (facts.documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file has no report beside the executive summary.' };
    const found = [
      ...events(draft, facts, inSummary),
      ...outcomes(facts, inAnySummary),
      ...names(draft, facts),
      ...numbers(draft, facts),
      ...marriageLengths(draft, facts),
    ];
    return {
      outcome: 'assessed',
      reports: [
        ...found,
        ...differingClaims(facts, inSummary).flatMap(({ summary, report }): readonly Report[] => {
          if (found.some(({ anchor }) => anchor && overlaps(anchor, summary))) return [];
          const values = {
            summary: textAt(draft, summary),
            report: textAt(draft, report[0] ?? summary),
          };
          return [{ message: 'number', anchor: summary, related: report, values }];
        }),
      ].sort((a, b) => (a.anchor?.block ?? 0) - (b.anchor?.block ?? 0)),
    };
  },
});

/** "Summary" at the front of a report: no executive summary by name, though how the case ended is told there too. */
function openingSummaries({ sections }: Facts): readonly Section[] {
  return sections.filter(
    ({ title, parent, appendix }) =>
      !appendix &&
      /^[\d.\s]*summary$/i.test(title) &&
      (parent === null || sections[parent]?.role === 'introduction'),
  );
}

function overlaps(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** The report's own text in the executive summary, as indexes in reading order. */
const summaryBlocks = derivedIn((draft: Draft, facts: Facts): readonly number[] => {
  const zones = allOf(facts.zones);
  return draft.blocks
    .filter((block) => zones[block.index] === 'executive-summary' && isReportText(block, 'executive-summary'))
    .map(({ index }) => index);
});

/** A party whom the summary names as the report never does. */
const names = derivedIn((draft: Draft, facts: Facts): readonly Report[] => {
  const zones = allOf(facts.zones);
  const outside = (name: string) =>
    facts.words.blocksWith(name.toLowerCase()).some((index) => zones[index] !== 'executive-summary');
  const usual = facts.company.people.find(
    ({ role, names: own }) =>
      role === 'perpetrator' && own.some((name) => outside(name.split(/\s+/).at(-1) ?? name)),
  );
  if (!usual) return [];
  const found = introductionsIn(draft, facts, summaryBlocks(draft, facts)).find(
    ({ name }) => !noName.test(name) && !outside(name),
  );
  if (!found) return [];
  const values = { who: 'perpetrator', summary: found.name, report: usual.names[0] ?? '' };
  return [{ message: 'name', anchor: found.anchor, values }];
});

const introductionsIn = acrossChosen((_draft, _facts: Facts, { index: block, text }) =>
  [...text.matchAll(introduced)].map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { name, anchor: { block, start, end: start + name.length } };
  }),
);

const introduced =
  /\b(?:killed|murdered|stabbed|strangled)\b[^.;]{0,20}\bby (?:(?:her|his) (?:[a-z-]+ ){0,3}[a-z-]+,? )?([A-Z][a-zà-ÿ]{2,})\b/g;
const noName = /^(?:The|Adult|Person|Mr|Mrs|Ms|Child|Perpetrator)$/;

interface Counted {
  readonly anchor: Anchor;
  readonly value: number;
  readonly noun: string;
  readonly words: ReadonlySet<string>;
  /** All numbers of the sentence. */
  readonly all: readonly number[];
  /** True where the sentence counts in one year, place or part alone. */
  readonly bounded: boolean;
}

/** What is counted by rules of its own. */
const ownRule = /^(?:imr|individual|review|recommend|child|son|daughter|meeting|author|year)/i;

/** A number of the same things in sentences that are nearly the same. */
const numbers = derivedIn((draft: Draft, facts: Facts): readonly Report[] => {
  const summary = countedAmong(draft, facts, summaryBlocks(draft, facts));
  const nouns = new Set(summary.map(({ noun }) => noun));
  if (nouns.size === 0) return [];
  const further = nouns.has('times') ? ['occasion', 'once', 'twice', 'thrice'] : [];
  const report = countedElsewhere(draft, facts, facts.words.blocksBeginning(...nouns, ...further)).filter(
    ({ noun }) => nouns.has(noun),
  );
  return summary.flatMap((count): readonly Report[] => {
    const like = report.filter(({ noun, words }) => {
      if (noun !== count.noun) return false;
      const shared = sharedWords(words, count.words);
      return shared.count >= fewestShared && shared.part >= leastPart;
    });
    const rival = like[0];
    if (
      !rival ||
      like.some(({ all, bounded }) => all.includes(count.value) || bounded || count.bounded) ||
      report.some(({ noun, value }) => noun === count.noun && value === count.value)
    )
      return [];
    return [
      {
        message: 'number',
        anchor: count.anchor,
        related: like.map(({ anchor }) => anchor),
        values: { summary: textAt(draft, count.anchor), report: textAt(draft, rival.anchor) },
      },
    ];
  });
});

/** "Twice at the conference", "on three occasions". */
const adverbs: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const fewestShared = 3;
const leastPart = 0.5;

const countedAmong = acrossChosen((_draft, _facts: Facts, block) => (block.cell ? [] : countedIn(block)));
const countedElsewhere = acrossChosen((_draft, { zones }: Facts, block) => {
  const zone = zones[block.index];
  return zone === 'executive-summary' || !isReportText(block, zone) || block.cell ? [] : countedIn(block);
});

const countedIn = derived(({ text, index: block }: Block): readonly Counted[] =>
  sentencesOf(text).flatMap(({ start, end }): readonly Counted[] => {
    const sentence = text.slice(start, end);
    const all = numbersIn(sentence).filter(
      ({ value, share }) => value > 1 && value < 1000 && share !== 'part',
    );
    const words = contentWords(sentence);
    const bounded =
      /\b(?:in|during|between|since|by) (?:\w+ )?(?:19|20)\d\d\b|\bof (?:the|these|those|which|whom|them)\b/i.test(
        sentence,
      );
    const adverb = /\b(once|twice|thrice)\b(?! (?:more|again))/i.exec(sentence);
    const numbers = [
      ...all.map(({ value }) => value),
      ...(adverb ? [adverbs[adverb[1]?.toLowerCase() ?? ''] ?? 0] : []),
    ];
    const told =
      adverb && !/\bpanel\b/i.test(sentence)
        ? [
            {
              anchor: { block, start: start + adverb.index, end: start + adverb.index + adverb[0].length },
              value: numbers.at(-1) ?? 0,
              noun: 'times',
              words,
              all: numbers,
              bounded,
            },
          ]
        : [];
    return [
      ...told,
      ...all.flatMap((number): readonly Counted[] => {
        const noun = /^\s+(?:[a-z-]+\s+){0,2}?([a-z]{4,}s)\b/.exec(sentence.slice(number.end));
        if (!noun?.[1] || ownRule.test(noun[1])) return [];
        const times = /^(?:occasions|times)$/.test(noun[1]);
        if (times && /\bpanel\b/i.test(sentence)) return [];
        return [
          {
            anchor: { block, start: start + number.start, end: start + number.end + noun[0].length },
            value: number.value,
            noun: times ? 'times' : noun[1].slice(0, 8),
            words,
            all: numbers,
            bounded,
          },
        ];
      }),
    ];
  }),
);
