import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, Recommendation } from '@dhrlint/facts';
import { isAskedOfPeople } from './recommendation/asked-of-people.js';
import { copiesOf, judgedRecommendations } from './recommendation/judged-recommendations.js';
import { isNational } from './recommendation/national.js';

/** Finds recommendations to everybody, or to nobody: "all agencies", "partners", the passive. */
export const recommendationOwner = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-owner',
  summary: 'Recommendations that name nobody who would carry them out.',
  options: { type: 'object', additionalProperties: false },
  messages: { everyone: ['words'], nobody: [] },
  judge: ({ draft, facts }) => {
    const judged = judgedRecommendations(facts);
    if ('verdict' in judged) return judged.verdict;
    // A national recommendation without a body is another rule's point.
    const reports = judged.list
      // What victims and those around them are asked to do is not for want of a doer that it is wrong.
      .filter((each) => each.owner.kind !== 'named' && !isNational(each) && !isAskedOfPeople(each))
      .map((each): Report => {
        const words = each.owner.words.replace(/\s+/g, ' ').trim();
        const related = copiesOf(facts, each);
        if (each.owner.kind === 'none') return { message: 'nobody', anchor: each.anchor, related };
        return {
          message: 'everyone',
          anchor: whoAt(each, draft.blocks[each.anchor.block]?.text ?? ''),
          related,
          values: { words },
        };
      });
    return { outcome: 'assessed', reports };
  },
});

/** The words that stand for the doer, in the block; the whole recommendation where they cannot be told. */
function whoAt({ anchor, owner }: Recommendation, text: string): Anchor {
  const start = text.indexOf(owner.words, anchor.start);
  if (owner.words === '' || start < 0 || start + owner.words.length > anchor.end) return anchor;
  return { block: anchor.block, start, end: start + owner.words.length };
}
