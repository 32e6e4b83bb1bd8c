import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, likeness, tellingWords, type Zone } from '@dhrlint/facts';
import { writtenInformationIn } from './written-information/passages.js';

/**
 * Finds passages that praise or recommend giving, leaving or posting something written to a victim without a word on
 * whether it could be found. A recommendation and its copy in the plan are one finding.
 */
export const writtenInformation = defineCheck<Facts, Record<string, never>, never>({
  name: 'written-information',
  summary: 'Leaflets, cards or letters for a victim praised or recommended without a word on safety.',
  options: { type: 'object', additionalProperties: false },
  messages: { praised: [], missed: [], recommended: [] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The document is no review of a death.' };
    const names = victimNames(facts);
    const found: { message: string; anchor: Anchor; text: string; related: Anchor[] }[] = [];
    for (const index of facts.words.blocksWith(...candidates)) {
      const block = draft.blocks[index];
      const zone = facts.zones[index] ?? 'body';
      if (!block || !judgedKinds.has(block.kind) || silent.has(zone) || block.quotation) continue;
      for (const { how, sentence, judged } of writtenInformationIn(block.text, zone, names)) {
        const anchor = { block: index, ...sentence };
        const text = block.text.slice(sentence.start, sentence.end);
        const copyOf = found.find((other) => isCopy(other.text, text));
        if (copyOf) copyOf.related.push(anchor);
        else found.push({ message: how, anchor, text, related: judged ? [{ block: index, ...judged }] : [] });
      }
    }
    const reports = found.map(({ message, anchor, related }): Report => ({ message, anchor, related }));
    return { outcome: 'assessed', reports };
  },
});

const candidates =
  'handbook handbooks numbers details jotted paperwork page pages material materials nothing leaflet leaflets booklet booklets brochure brochures pamphlet pamphlets flyer flyers flier fliers factsheet factsheets sheet sheets handout handouts card cards pack packs folder literature written printed paper letter letters postcard writing write wrote writes email emails emailed mailed mail texted message messages magnet sticker stickers taflen taflenni list lists envelope envelopes note notes bookmark bookmarks printout photocopy newsletter guide guides slip slips label labels bundle zine comic calendar receipt texting emailing mailing wording print prints print-out print-outs'.split(
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
function victimNames(facts: Facts): RegExp | null {
  const names = facts.people.victims.flatMap(({ name, aliases }) => [name, ...aliases]);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
