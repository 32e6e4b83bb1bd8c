import { type Draft, derivedIn } from '@dhrlint/draft';
import type { DocumentKind } from './document-kind.js';
import {
  advocacy,
  equalityAnalysed,
  familyShaped,
  planComplete,
  specialistOnPanel,
  widePanel,
} from './strengths/gathered-strengths.js';
import type { PraisedPoint, StrengthFacts, StrengthRule } from './strengths/strength.js';
import { familyQuoted, researchCited, toldStrengths, tribute } from './strengths/told-strengths.js';

export type { PraisedPoint } from './strengths/strength.js';

/** What the panel's letters have praised, and how it is known; the order is that of the list the author sees. */
const strengthRules: readonly StrengthRule[] = [
  {
    id: 'family-voice',
    message: 'The family or friends speak in the report in their own words.',
    find: familyQuoted,
  },
  {
    id: 'tribute',
    message: 'The report opens the person up to the reader with a tribute or portrait.',
    find: tribute,
  },
  {
    id: 'family-shaped-review',
    message: 'The family saw the terms of reference, met the panel and read the draft.',
    find: familyShaped,
  },
  { id: 'specialist-advocacy', message: 'The family was offered specialist advocacy.', find: advocacy },
  {
    id: 'specialist-on-panel',
    message: 'A specialist domestic abuse service sat on the panel.',
    find: specialistOnPanel,
  },
  { id: 'wide-panel', message: 'The panel drew its members from many services.', find: widePanel },
  { id: 'research-cited', message: 'Research is cited to support the analysis.', find: researchCited },
  {
    id: 'equality-analysed',
    message: 'Sex and other protected characteristics are considered for what they meant in this case.',
    find: equalityAnalysed,
  },
  {
    id: 'action-plan-complete',
    message: 'Every action has a lead, a target date and an outcome.',
    find: planComplete,
  },
  ...toldStrengths,
];

/** Each reads sentences of its own, and is kept by itself. */
const looked = strengthRules.map(({ id, message, find }) => ({ id, message, find: derivedIn(find) }));

/** What panels praise and the report plainly has, each with the place that shows it; nothing for other documents. */
export function strengthsOf(
  draft: Draft,
  facts: StrengthFacts & { readonly documentKind: DocumentKind },
): readonly PraisedPoint[] {
  if (facts.documentKind === 'other' || facts.documentKind === 'action-plan') return [];
  return looked.flatMap(({ id, message, find }): readonly PraisedPoint[] => {
    const anchor = find(draft, facts);
    return anchor ? [{ id, message, anchor }] : [];
  });
}
