import { numbersIn, spelledNumbers } from '../numbers.js';
import { atLeast, type ChildrenCount, exactly } from './count.js';
import type { Passage } from './passage.js';

const upToTen = `(?:${spelledNumbers.slice(2, 11).join('|')}|[2-9])`;
const few = `(?:${spelledNumbers.slice(3, 11).join('|')}|[3-9])`;
const small = '(?:\\p{Ll}+\\s+)?';
/** Words for children that other people's accounts use. */
const littleOnes = '(?:little ones|youngsters|orphans|offspring|bairns|dependants|dependents)';

/** Ways of speaking of the children of the family as known, and as all that there are. */
const known: readonly RegExp[] = [
  // "The three siblings", "their four little ones".
  new RegExp(
    `\\b(?:the|all|these|her|his|their|\\p{Lu}\\p{Ll}+[’']s|the\\s+couple[’']s)\\s+(${upToTen})\\s+${small}${littleOnes}\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:the|all|these|all of the)\\s+(${upToTen})\\s+(?:young\\s+)?siblings\\b`, 'giu'),
  // "All three of the children".
  new RegExp(
    `\\b(?:all|every one of)(?:\\s+the)?\\s+(${few})\\s+of\\s+(?:the|these|those)\\s+(?:children|kids)\\b`,
    'giu',
  ),
  // "A household of two adults and three children".
  new RegExp(
    `\\b(?:two|both|2)\\s+(?:adults|parents)\\s*(?:,|and|with|plus)\\s+(${upToTen}|one)\\s+(?:young\\s+|small\\s+)?(?:children|child|minors)\\b`,
    'giu',
  ),
  // "The three children whom Ines leaves".
  new RegExp(
    `\\b(?:the|all)\\s+(${upToTen})\\s+(?:children|sons and daughters)\\s+(?:whom?|that)\\s+(?:\\p{L}+\\s+){1,2}?(?:leaves|left|has left|had left|was survived by)\\b`,
    'giu',
  ),
  new RegExp(`\\b(${few})\\s+dependants?\\s+under\\b`, 'giu'),
];

/** "Officers found three children asleep upstairs": so many at least. */
const found = new RegExp(
  `\\b(?:officers?|police|social\\s+workers?|paramedics?|(?:the\\s+)?crew|they)\\s+(?:found|saw|noted|met|recorded|spoke\\s+to)\\s+((${few})\\s+(?:young\\s+|small\\s+)?children)\\s+(?:asleep|upstairs|in\\s+bed|at\\s+home|at\\s+the\\s+(?:house|address|flat|property)|in\\s+the\\s+(?:house|home|flat|property)|present)\\b`,
  'giu',
);

/** The number of the children of a paragraph that "all three" takes up: "None of the three had been asked." */
const takenUp = new RegExp(
  `(?:^|[.;:]\\s+)(?:None|All|Each|Not one|Every one|Neither one)\\s+of\\s+the\\s+(${few})(?=\\s+(?:had|has|have|was|were|is|are|did|could|would|said|spoke|lived|went|now)\\b)`,
  'gu',
);

const childhood =
  /\b(?:grew up|brought up|raised|parents|mother|father|her own|his own|brothers?|sisters?|eldest|youngest)\b/i;
const visiting =
  /\b(?:friends?|cousins?|neighbour\\w*|visit\w*|staying|stayed|party|sleepover|class|hers)\b/i;

/** The numbers of children of whom a paragraph speaks as known to its reader, whosever they are. */
export function spokenAsKnownIn(passage: Passage): readonly ChildrenCount[] {
  const { text } = passage;
  const counts: ChildrenCount[] = [];
  const sentenceOf = (at: number) => {
    const { start, end } = passage.sentences.find((s) => s.start <= at && at < s.end) ?? {
      start: 0,
      end: text.length,
    };
    return text.slice(start, end);
  };
  for (const pattern of known)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const siblings = /siblings$/i.test(match[0]);
      if (passage.isQuoted(match.index, end) || (siblings && childhood.test(text.slice(0, end)))) continue;
      counts.push(exactly(passage.anchor(match.index, end), 'family', numeral(match[1])));
    }
  for (const match of text.matchAll(found)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    if (!visiting.test(sentenceOf(match.index)))
      counts.push(
        atLeast(passage.anchor(start, start + (match[1]?.length ?? 0)), 'family', numeral(match[2])),
      );
  }
  for (const match of text.matchAll(takenUp)) {
    const before = passage.lead(match.index + 1).at(-1) ?? '';
    if (!/\b(?:children|siblings|sons|daughters)\b/i.test(before) || childhood.test(before)) continue;
    const start = match.index + match[0].search(/\p{Lu}/u);
    counts.push(exactly(passage.anchor(start, match.index + match[0].length), 'family', numeral(match[1])));
  }
  return counts;
}

function numeral(words = ''): number {
  return numbersIn(words)[0]?.value ?? 1;
}
