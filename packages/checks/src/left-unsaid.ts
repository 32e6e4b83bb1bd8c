import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type Report, type Verdict } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { disseminationTold } from './left-unsaid/dissemination.js';
import { pandemicUnconsidered } from './left-unsaid/pandemic.js';

/** What a report of a review is expected to say somewhere. */
type Topic =
  | 'family-advocacy'
  | 'family-terms'
  | 'specialist-on-panel'
  | 'panel-independence'
  | 'dissemination'
  | 'pandemic';

interface Options {
  readonly topic: Topic;
}

/**
 * Asks whether the report says a thing anywhere: text, tables and appendices are read before it is called missing. A
 * finding is about the whole report; the places that were read for it are related.
 */
export const leftUnsaid = defineCheck<Facts, Options, never>({
  name: 'left-unsaid',
  summary: 'Something that every report of a review is expected to say, and that this one says nowhere.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['topic'],
    properties: {
      topic: {
        enum: [
          'family-advocacy',
          'family-terms',
          'specialist-on-panel',
          'panel-independence',
          'dissemination',
          'pandemic',
        ],
      },
    },
  },
  messages: { unsaid: ['what'] },
  judge: (input) => {
    if (input.facts.documentKind !== 'report' || !isOfReview(input.facts))
      return {
        outcome: 'not-applicable',
        reason: 'The file is not the overview report of a review, where this is told.',
      };
    switch (input.options.topic) {
      case 'family-advocacy':
        return advocacy(input.draft, input.facts);
      case 'family-terms':
        return familyTerms(input.facts);
      case 'specialist-on-panel':
        return specialist(
          input.facts,
          input.draft.gaps.some(({ what }) => what === 'table'),
        );
      case 'panel-independence':
        return independence(input.facts);
      case 'dissemination':
        return disseminationTold(input.draft, input.facts) ? silent : unsaid('who receives the report', []);
      case 'pandemic':
        return pandemicUnconsidered(input.draft, input.facts);
    }
  },
});

const silent: Verdict = { outcome: 'assessed', reports: [] };

function unsaid(what: string, related: readonly Anchor[]): Verdict {
  const report: Report = { message: 'unsaid', anchor: null, values: { what }, related };
  return { outcome: 'assessed', reports: [report] };
}

/** Where an author may have thought of support: leaflets, liaison officers, somebody to turn to. */
const ofSupport =
  /\b(?:leaflets?|booklets?|support\w*|liaison|turn to|accompan\w+|information|guidance|advice|help\w*|signpost\w*|contact (?:details|number)|number of|telephone|website|questions about)\b/i;

function advocacy(draft: Draft, { process: { family } }: Facts): Verdict {
  if (family.advocacy) return silent;
  if (family.noFamily && !family.leaflet)
    return {
      outcome: 'not-applicable',
      reason: 'The report says that there is no family, or that none was found.',
    };
  const textOf = ({ block, start, end }: Anchor) => draft.blocks[block]?.text.slice(start, end) ?? '';
  const { leaflet } = family;
  const rest = leaflet ? (draft.blocks[leaflet.block]?.text.slice(leaflet.end) ?? '') : '';
  const next = /^\s+[^.!?]+[.!?]/.exec(rest)?.[0];
  const beside: readonly Anchor[] =
    leaflet && next
      ? [{ ...leaflet, start: leaflet.end + next.search(/\S/), end: leaflet.end + next.length }]
      : [];
  const near = family.passages.filter((passage) => ofSupport.test(textOf(passage)));
  const places = [...(leaflet ? [leaflet] : []), ...beside, ...near, ...family.passages.slice(0, 2)];
  return unsaid('advocacy', [...new Set(places)].slice(0, 10));
}

function familyTerms({ process: { family } }: Facts): Verdict {
  if (family.noFamily || (family.declined && !family.readDraft && !family.metPanel && !family.sawTerms))
    return {
      outcome: 'not-applicable',
      reason: 'The family took no part in the review, and the report says so.',
    };
  const missing = [
    ...(family.sawTerms ? [] : ['saw the terms of reference']),
    ...(family.metPanel ? [] : ['were offered a meeting with the panel']),
    ...(family.readDraft ? [] : ['read the draft']),
  ];
  if (missing.length === 0) return silent;
  const last = missing.at(-1) ?? '';
  return unsaid(
    missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} or ${last}`,
    family.passages.slice(0, 3),
  );
}

function specialist({ process: { panel } }: Facts, tableLost: boolean): Verdict {
  if (panel.specialist) return silent;
  if (panel.entries.length === 0 || tableLost)
    return { outcome: 'could-not-assess', reason: 'No list of panel members was found that could be read.' };
  const perhaps = panel.unknown.filter((name) => mayBeSpecialist.test(name));
  if (perhaps.length > 0) {
    const names = perhaps.map((name) => `“${name}”`).join(', ');
    return {
      outcome: 'could-not-assess',
      reason: `The report does not say what these members of the panel do: ${names}.`,
    };
  }
  return unsaid(
    'a specialist domestic abuse service',
    [
      ...panel.entries.filter(({ kind, words }) => kind === 'sentence' && ofSuffices.test(words)),
      ...panel.entries.slice(0, 3),
    ].map(({ anchor }) => anchor),
  );
}

/** Names that such a service may well bear, whatever the report leaves unsaid of it. */
const mayBeSpecialist =
  /\b(?:women\w*|woman|safer?\w*|haven|harbour|sanctuary|refuge|abuse|violence|phoenix|survivor\w*|freedom|hope|shelter|lighthouse|butterfly|aurora|respite|men['’]s|outreach|advocacy|voice|justice|free|nightingale|oasis|pathways?|crisis)\b/i;
/** The report's own word that its members knew enough. */
const ofSuffices =
  /\b(?:expert\w*|knowledge|representat\w+|satisfied|membership|specialis\w+|skills?|experience|represented|needed)\b/i;

/** The chair's and author's independence has a section of its own; where that stands, the members' may be taken as read. */
function independence({ process: { independence: stated, panel } }: Facts): Verdict {
  if (stated.chairIndependent) return silent;
  return unsaid(
    stated.membersIndependent ? 'the chair and author' : 'the chair, the author and the panel members',
    panel.entries.slice(0, 2).map(({ anchor }) => anchor),
  );
}

/** Sections and words by which a file shows that it is the report of a review, however short. */
const reviewRoles = new Set([
  'family-involvement',
  'panel',
  'author',
  'terms-of-reference',
  'contributors',
  'timescales',
  'methodology',
  'parallel-reviews',
  'equality',
  'dissemination',
  'confidentiality',
]);

function isOfReview({ sections, words }: Facts): boolean {
  return (
    sections.some(({ role }) => role !== null && reviewRoles.has(role)) ||
    words.blocksWith('homicide', 'dhr', 'dhrs', 'dardr', 'imr', 'imrs').length > 0
  );
}
