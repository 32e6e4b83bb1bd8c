import { derived, standingInversion } from '@dhrlint/draft';
import { defineCheck, type ObserveInput, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, quotationsIn } from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { isJudged, phraseReports, phrasesByBlock } from '../phrases.js';
import { type PhrasesOptions, phraseProblems, phrasesSchema } from '../phrases-options.js';
import { confusedCandidates, confusedFormsIn } from './confused-forms.js';
import { isMarkedSic } from './printed-text.js';

/**
 * Finds words that were confused with their twins ("it's" and "its", "there" and "their"), and verbs that do not fit
 * their subject: by the phrases that the rule lists, and by what stands beside a word.
 */
export const confusedWords = defineCheck<Facts, PhrasesOptions, Report>({
  name: 'confused-words',
  summary: 'Words confused with their twins, and verbs that do not fit their subject.',
  options: phrasesSchema,
  messages: { found: ['words', 'instead'] },
  optionProblems: phraseProblems,
  candidates: ({ facts, options }) => [
    ...new Set([...phrasesByBlock(facts, options).blocks(), ...wordsByBlock(facts).blocks()]),
  ],
  observe: (input) => {
    const listed = phraseReports(input);
    const apart = builtReports(input).filter(
      ({ anchor }) => !listed.some((other) => overlap(anchor, other.anchor)),
    );
    return [...listed, ...apart];
  },
  judge: everyReport,
});

const wordsByBlock = derived(({ words }: Facts) => standingInversion(() => confusedCandidates(words)));

function builtReports(input: ObserveInput<Facts, PhrasesOptions>): readonly Report[] {
  const { facts, block } = input;
  const { text, index } = block;
  const looked = wordsByBlock(facts).get(index);
  if (!looked || !isJudged(input) || block.quotation || facts.zones[index] === 'quotation') return [];
  const forms = confusedFormsIn(text, looked);
  if (forms.length === 0) return [];
  const quotations = quotationsIn(text);
  return forms.flatMap(({ start, end, instead }): readonly Report[] => {
    if (isQuoted(quotations, start, end) || isMarkedSic(text, end)) return [];
    return [
      {
        message: 'found',
        values: { words: text.slice(start, end), instead },
        anchor: { block: index, start, end },
      },
    ];
  });
}

type Place = Report['anchor'];

function overlap(a: Place, b: Place): boolean {
  return a !== null && b !== null && a.block === b.block && a.start < b.end && b.start < a.end;
}
