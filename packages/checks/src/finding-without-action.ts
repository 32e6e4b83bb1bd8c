import { defineCheck } from '@dhrlint/engine';
import { type Facts, type LearningPoint, planText, tellingWords } from '@dhrlint/facts';
import { comparedAs, plainForm, topicWords } from './finding-without-action/topic-words.js';

/**
 * Asks about key findings and learning points of which no recommendation and no action speaks: none shares a telling
 * word, or a word for the same topic, with them.
 */
export const findingWithoutAction = defineCheck<Facts, Record<string, never>, never>({
  name: 'finding-without-action',
  summary: 'A key finding or learning point that no recommendation or action takes up.',
  options: { type: 'object', additionalProperties: false },
  messages: { untaken: ['words'] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The document is no review of a death.' };
    const points = facts.learningPoints;
    if (points.length === 0)
      return { outcome: 'not-applicable', reason: 'The report names no key findings or learning points.' };
    const { list } = facts.recommendations;
    if (list.length === 0 || !facts.actionPlan || facts.actionPlan.unread !== null)
      return {
        outcome: 'could-not-assess',
        reason: 'The recommendations and actions could not all be read.',
      };
    const taken = [
      ...list.map(({ text }) => text),
      ...facts.actionPlan.parts.flatMap((part) =>
        part.rows.map((row) => planText(row, 'recommendation', 'action', 'outcome', 'milestones')),
      ),
    ];
    const known = new Set(taken.flatMap((text) => topicWords(text, false)).map(comparedAs));
    const often = commonWords(facts, draft.words);
    const untaken = points.flatMap((point) => {
      const topic = topicOf(point, often);
      // Too few words tell no topic.
      if (topic.length < (point.told === 'sentence' ? 1 : 3)) return [];
      // A section's prose may say little; there any word in common counts.
      const held = point.told === 'section' ? topicWords(point.text, false) : topic;
      if (held.some((word) => known.has(comparedAs(word)))) return [];
      return [{ message: 'untaken', anchor: point.anchor, values: { words: asWritten(point.text, topic) } }];
    });
    return { outcome: 'assessed', reports: untaken };
  },
});

function topicOf({ text }: LearningPoint, often: ReadonlySet<string>): readonly string[] {
  return topicWords(text, true).filter((word) => !often.has(word));
}

/** The first words of a text, as they stand in it, that tell its topic. */
function asWritten(text: string, topic: readonly string[]): string {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter((word) =>
    [...tellingWords(word)].some((stem) => topic.includes(plainForm(stem))),
  );
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 4).join(', ');
}

/** Stems of words that the report uses all the time: its people and agencies above all. */
function commonWords({ words, people }: Facts, total: number): ReadonlySet<string> {
  const names = people.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const often = words.vocabulary.filter((word) => words.count(word) > Math.max(12, total / 200));
  return new Set([...tellingWords([...names, ...often].join(' '))].map(plainForm));
}
