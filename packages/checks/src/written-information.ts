import { type Anchor, type Draft, derived, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, likeness, tellingWords, type Zone } from '@dhrlint/facts';
import { writtenInformationIn } from './written-information/passages.js';

/**
 * Finds passages that praise or recommend giving, leaving or posting something written to a victim without a word on
 * whether it could be found. A recommendation and its copy in the plan are one finding.
 */
export const writtenInformation = defineCheck<Facts, Record<string, never>, Report>({
  name: 'written-information',
  summary: 'Leaflets, cards or letters for a victim praised or recommended without a word on safety.',
  options: { type: 'object', additionalProperties: false },
  messages: { praised: [], missed: [], recommended: [] },
  candidates: ({ draft, facts: { words, zones } }) =>
    words.blocksWith(...tellingOfWriting).filter((index) => {
      const block = draft.blocks[index];
      return block && judgedKinds.has(block.kind) && !silent.has(zones[index] ?? 'body') && !block.quotation;
    }),
  observe: ({ block: { index, text }, facts }) =>
    writtenInformationIn(text, facts.zones[index] ?? 'body', victimNames(facts)).map(
      ({ how, sentence, judged }): Report => ({
        message: how,
        anchor: { block: index, ...sentence },
        related: judged ? [{ block: index, ...judged }] : [],
      }),
    ),
  judge: ({ draft, facts, observations }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The document is no review of a death.' };
    return { outcome: 'assessed', reports: oneForCopies([...observations.values()].flat(), draft) };
  },
});

/** Reports of sentences that say the same are one, at the first of them. */
function oneForCopies(reports: readonly Report[], draft: Draft): readonly Report[] {
  const found: { report: Report; text: string; copies: Anchor[] }[] = [];
  for (const report of reports) {
    const { anchor } = report;
    if (!anchor) continue;
    const text = textAt(draft, anchor);
    const copyOf = found.find((other) => isCopy(other.text, text));
    if (copyOf) copyOf.copies.push(anchor);
    else found.push({ report, text, copies: [] });
  }
  return found.map(({ report, copies }) => ({ ...report, related: [...(report.related ?? []), ...copies] }));
}

const tellingOfWriting =
  'something link links text memoire information directory aide-memoire directories handbook handbooks numbers details jotted paperwork page pages material materials nothing leaflet leaflets booklet booklets brochure brochures pamphlet pamphlets flyer flyers flier fliers factsheet factsheets sheet sheets handout handouts card cards pack packs folder literature written printed paper letter letters postcard writing write wrote writes email emails emailed mailed mail texted message messages magnet sticker stickers taflen taflenni list lists envelope envelopes note notes bookmark bookmarks printout photocopy newsletter guide guides slip slips label labels bundle zine comic calendar receipt texting emailing mailing wording print prints print-out print-outs'.split(
    ' ',
  );
const judgedKinds = new Set(['paragraph', 'list-item', 'cell', 'text-box', 'footnote', 'endnote']);
const silent = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'process',
  'terms-of-reference',
  'people',
  'panel',
  'glossary',
  'references',
  'quotation',
]);

function isCopy(a: string, b: string): boolean {
  return likeness(tellingWords(a), tellingWords(b)).contained >= 0.8;
}

/** The names by which the report calls the victim; null where it tells none. */
const victimNames = derived((facts: Facts): RegExp | null => {
  const names = facts.people.victims.flatMap(({ name, aliases }) => [name, ...aliases]);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
});
