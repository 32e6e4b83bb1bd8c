import { defineCheck } from '@dhrlint/engine';
import { type Facts, type LearningPoint, planText, tellingWords } from '@dhrlint/facts';

/**
 * Asks about key findings and learning points of which no recommendation and no action speaks: none shares a telling
 * word with them.
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
    const known = new Set(taken.flatMap((text) => [...topicWords(text)]));
    const often = commonWords(facts, draft.words);
    const untaken = points.flatMap((point) => {
      const topic = topicOf(point, often);
      // Too few words tell no topic.
      if (topic.length < 3 || topic.some((word) => known.has(word))) return [];
      const words = [...tellingWords(point.text)]
        .filter((word) => topic.includes(singular(word)))
        .slice(0, 4);
      return [{ message: 'untaken', anchor: point.anchor, values: { words: words.join(', ') } }];
    });
    return { outcome: 'assessed', reports: untaken };
  },
});

/** Words that stand in every report and tell no topic; as stems. */
const general = new Set(
  [
    ...tellingWords(
      'domestic abuse violence victim victims perpetrator agency agencies staff professional professionals practitioner practitioners police council trust service services support people person man woman adult need needs know knew learn learning point key finding findings lesson lessons issue theme show shows practice work worked information informed record records recorded made make time times year month week day first second good better best clear important case opportunity opportunities missed understand understood understanding recognise recognised known given give gave asked ask told tell saw seen looked thought taken take come came went left relationship partner former couple home house life death died killed family report reported contact contacts way ways part place long little nobody one two three several many often well even much against about across between during before after through under over only still again never always different whole',
    ),
  ].map(singular),
);

function singular(word: string): string {
  return word === 'children' || word === 'childr'
    ? 'child'
    : word === 'women'
      ? 'woman'
      : word === 'men'
        ? 'man'
        : word;
}

function topicWords(text: string): readonly string[] {
  return [...tellingWords(text)].map(singular).filter((word) => word.length > 2 && !general.has(word));
}

function topicOf({ text }: LearningPoint, often: ReadonlySet<string>): readonly string[] {
  return topicWords(text).filter((word) => !often.has(word));
}

/** Stems of words that the report uses all the time: its people and agencies above all. */
function commonWords({ words, people }: Facts, total: number): ReadonlySet<string> {
  const names = people.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const often = words.vocabulary.filter((word) => words.count(word) > Math.max(12, total / 200));
  return new Set([...tellingWords([...names, ...often].join(' '))].map(singular));
}
