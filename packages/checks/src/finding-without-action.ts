import { type Anchor, byEach, type Draft, derived, derivedIn } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, type LearningPoint, planText, sentencesOf, tellingWords } from '@dhrlint/facts';
import { comparedAs, plainForm, tellsTopic, topicWords } from './finding-without-action/topic-words.js';

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
    const admitted = points.filter((point) => isAdmitted(draft, facts, point));
    const owned = admitted.map((point) => ({
      message: 'untaken' as const,
      anchor: placeOf(draft, point),
      values: { words: asWritten(point.text, topicsOf(point).strict) },
    }));
    if (owned.length > 0 && (list.length === 0 || !facts.actionPlan))
      return { outcome: 'assessed', reports: owned };
    if (list.length === 0 || (facts.actionPlan && facts.actionPlan.unread !== null))
      return {
        outcome: 'could-not-assess',
        reason: 'The recommendations and actions could not all be read.',
      };
    const untaken = points.flatMap((point) =>
      admitted.includes(point) ? [] : untakenIn(draft, facts, point),
    );
    return { outcome: 'assessed', reports: [...owned, ...untaken] };
  },
});

const isAdmitted = byEach((draft, _facts: Facts, point: LearningPoint) =>
  admits(draft.blocks[point.anchor.block]?.text ?? '', point),
);

/** A point of which no recommendation and no action speaks. */
const untakenIn = byEach((draft, facts: Facts, point: LearningPoint): readonly Report[] => {
  const { sets, known } = takenUp(facts);
  const topic = topicOf(point, commonWords(draft, facts));
  // Too few words tell no topic; prose of a section may be taken up in a plan that is not here.
  if (point.told === 'section' && !facts.actionPlan) return [];
  if (topic.length < fewest[point.told]) return [];
  // A section's prose may say little; there any word in common counts.
  const held = point.told === 'section' ? topicsOf(point).all : topic;
  const compared = [...new Set(held.map(comparedAs))];
  if (saysTaken(draft.blocks[point.anchor.block]?.text ?? '', point)) return [];
  if (point.told === 'section' && compared.some((word) => known.has(word))) return [];
  if (sets.some((set) => isTaken([...new Set(held)], set))) return [];
  // Common words tell a topic where one recommendation has most of them.
  const all = new Set(topicsOf(point).all.map(comparedAs));
  const most = compared.length === 1 ? 3 : Math.max(5, all.size);
  if (sets.some(({ topics }) => [...all].filter((word) => topics.has(word)).length * 2 > most)) return [];
  const values = { words: asWritten(point.text, topic) };
  return [{ message: 'untaken', anchor: placeOf(draft, point), values }];
});

/** What each recommendation and each action takes up. */
const takenUp = derived(({ recommendations, actionPlan }: Facts) => {
  const taken = [
    ...recommendations.list.map(({ text }) => text),
    ...(actionPlan?.parts ?? []).flatMap((part) =>
      part.rows.map((row) => planText(row, 'recommendation', 'action', 'outcome', 'milestones')),
    ),
  ];
  const sets = taken.map((text) => {
    const words = topicWords(text, false);
    return { words: new Set(words), topics: new Set(words.map(comparedAs)) };
  });
  return { sets, known: new Set(sets.flatMap(({ topics }) => [...topics])) };
});

/** Of a labelled point that goes on, its first sentence. */
function placeOf({ blocks }: Draft, { anchor, told }: LearningPoint): Anchor {
  const text = blocks[anchor.block]?.text.slice(anchor.start, anchor.end) ?? '';
  const first = told === 'label' ? sentencesOf(text)[0] : undefined;
  return first ? { ...anchor, end: anchor.start + first.end } : anchor;
}

/** The fewest words that tell the topic of a point. */
const fewest: Readonly<Record<LearningPoint['told'], number>> = { sentence: 1, label: 2, section: 3 };

/** A recommendation takes a finding up where it shares more than two in five of the words that tell its topic. */
function isTaken(
  topic: readonly string[],
  { words, topics }: { readonly words: ReadonlySet<string>; readonly topics: ReadonlySet<string> },
): boolean {
  const shared = topic.filter((word) => topics.has(comparedAs(word)));
  if (shared.map(comparedAs).some(tellsTopic)) return true;
  // Words of the same topic count for half of the word itself, once.
  const own = shared.filter((word) => words.has(word));
  const alike = new Set(shared.filter((word) => !words.has(word)).map(comparedAs));
  const weight = own.length + alike.size / 2;
  if (topic.length === 1) return weight > 0;
  return weight * 5 > topic.length * 2;
}

/** The point and the sentence after it. */
function withNext(text: string, { anchor }: LearningPoint): string {
  const after = text.slice(anchor.end);
  return (
    text.slice(Math.max(0, anchor.start - 60), anchor.end) +
    (/^[\s\S]{0,220}?[.!?](?=\s|$)(?:\s[^.!?]{0,220}[.!?])?/.exec(after)?.[0] ?? after)
  );
}

/** The report says itself that nothing follows from a finding. */
const admission =
  /\b(?:no|none of (?:the|its|our|these)(?: \w+)?|neither) (?:[\w-]+ ){0,3}?(?:recommendations?|actions?)\b(?! (?:plan|is|was) (?:needed|required|necessary))[^.;]{0,30}?\b(?:is|are|was|were|has|have|follows?|followed|touch(?:es)?|addresse?s?|deals?|concerns?|made|takes?|agreed|for)\b|\b(?:not|never|nor|hardly) (?:\w+ ){0,2}?(?:featured?|reflected|carried (?:forward|over|into)|taken (?:further|forward|up)|addressed|included|appears?|picked up|acted (?:up)?on|followed up)\b[^.;]{0,40}?(?:\b(?:plan|recommendations?|here)\b|[.;]|$)|\bnot (?:\w+ )?(?:in|among|part of) the (?:action plan|recommendations)\b/i;
const answered =
  /\b(?:recommendations?|actions?) (?:no\.? ?)?(?:[A-Z]{0,3}\d|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:taken up|addressed|answered|met|dealt with|picked up|acted upon) (?:by|in|at|through|under) (?:the |an? |our |its )?(?:[a-z]+ )?(?:recommendations?|actions?|plan)\b/i;

/** The report says why no action is needed. */
const noneNeeded =
  /\b(?:no|not|nor|neither|without)\b[^.;]{0,50}?\b(?:recommendations?|actions?|recommend)\b[^.;]{0,100}?\b(?:because|since|as (?:the|it|this|that|work)|having (?:been|already)|already|in (?:view|light) of|given (?:that|the))\b|\b(?:already|since|now) (?:been )?(?:met|addressed|put right|remedied|dealt with|acted upon|in place)\b/i;

function admits(text: string, point: LearningPoint): boolean {
  const words = withNext(text, point);
  return (
    point.told !== 'section' && admission.test(words) && !answered.test(words) && !noneNeeded.test(words)
  );
}

function saysTaken(text: string, point: LearningPoint): boolean {
  const words = withNext(text, point);
  return answered.test(words) || noneNeeded.test(words);
}

/** The words that may tell the topic of a point. */
const topicsOf = derived(({ text }: LearningPoint) => ({
  all: topicWords(text, false),
  strict: topicWords(text, true),
}));

function topicOf(point: LearningPoint, often: ReadonlySet<string>): readonly string[] {
  return topicsOf(point).strict.filter((word) => !often.has(word));
}

/** The first words of a text, as they stand in it, that tell its topic. */
function asWritten(text: string, topic: readonly string[]): string {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter((word) =>
    [...tellingWords(word)].some((stem) => topic.includes(plainForm(stem))),
  );
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 4).join(', ');
}

/** Stems of words that the report uses all the time: its people and agencies above all. */
const commonWords = derivedIn((draft: Draft, { words, people }: Facts): ReadonlySet<string> => {
  const names = people.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const often = words.oftenerThan(Math.max(12, Math.floor(draft.words / 200)));
  return new Set([...tellingWords([...names, ...often].join(' '))].map(plainForm));
});
