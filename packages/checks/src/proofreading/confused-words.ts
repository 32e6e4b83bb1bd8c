import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, quotationsIn } from '@dhrlint/facts';
import { judgedBlocks, phraseReports } from '../phrases.js';
import { type PhrasesOptions, phraseProblems, phrasesSchema } from '../phrases-options.js';
import { confusedCandidates, confusedFormsIn } from './confused-forms.js';
import { isMarkedSic } from './printed-text.js';

/**
 * Finds words that were confused with their twins ("it's" and "its", "there" and "their"), and verbs that do not fit
 * their subject: by the phrases that the rule lists, and by what stands beside a word.
 */
export const confusedWords = defineCheck<Facts, PhrasesOptions, never>({
  name: 'confused-words',
  summary: 'Words confused with their twins, and verbs that do not fit their subject.',
  options: phrasesSchema,
  messages: { found: ['words', 'instead'] },
  optionProblems: phraseProblems,
  judge: ({ draft, facts, options }) => {
    const listed = phraseReports(draft, facts, options);
    const judged = judgedBlocks(draft, facts, options);
    const built = [...confusedCandidates(facts.words)].flatMap(([index, looked]): readonly Report[] => {
      const block = judged(index);
      if (!block || block.quotation || facts.zones[index] === 'quotation') return [];
      const forms = confusedFormsIn(block.text, looked);
      if (forms.length === 0) return [];
      const quotations = quotationsIn(block.text);
      return forms.flatMap(({ start, end, instead }): readonly Report[] => {
        if (isQuoted(quotations, start, end) || isMarkedSic(block.text, end)) return [];
        return [
          {
            message: 'found',
            values: { words: block.text.slice(start, end), instead },
            anchor: { block: index, start, end },
          },
        ];
      });
    });
    const apart = built.filter(({ anchor }) => !listed.some((other) => overlap(anchor, other.anchor)));
    return { outcome: 'assessed', reports: [...listed, ...apart] };
  },
});

type Place = Report['anchor'];

function overlap(a: Place, b: Place): boolean {
  return a !== null && b !== null && a.block === b.block && a.start < b.end && b.start < a.end;
}
