import type { Anchor } from '@dhrlint/draft';
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
        return advocacy(input.facts);
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

function advocacy({ process: { family } }: Facts): Verdict {
  if (family.advocacy) return silent;
  if (family.noFamily && !family.leaflet)
    return {
      outcome: 'not-applicable',
      reason: 'The report says that there is no family, or that none was found.',
    };
  return unsaid('advocacy', [...(family.leaflet ? [family.leaflet] : []), ...family.passages].slice(0, 3));
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
  if (panel.unknown.length > 0 && panel.unknown.length <= 3) {
    const names = panel.unknown.map((name) => `“${name}”`).join(', ');
    return {
      outcome: 'could-not-assess',
      reason: `The report does not say what these members of the panel do: ${names}.`,
    };
  }
  return unsaid(
    'a specialist domestic abuse service',
    panel.entries.slice(0, 3).map(({ anchor }) => anchor),
  );
}

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
