import type { SectionRole } from './section-roles.js';

/** Those who made the review, as they stand before a verb in a heading. */
const makers =
  '(?:(?:(?:the|this|our|its|each) )?(?:(?:review|dhr|dardr|overview|domestic homicide) )?(?:panel|review group|group|review|chair|author|reviewers?|authors)(?: and (?:the )?(?:chair|author|panel))?|we|it)';

/** What those who made the review do, by what a section is for that a heading tells it of. */
const deeds: readonly (readonly [SectionRole, string])[] = [
  [
    'timescales',
    'me?et|sat|sit|beg[ai]n|start(?:ed)?|took|take|last(?:ed)?|came about|come about|was set up|was commissioned',
  ],
  [
    'terms-of-reference',
    '(?:was |were |is |are )?(?:ask(?:ed)?|set|charged|required|directed|commissioned|invited|told|instructed) to|sets? out to|hoped to|sought to|wanted to (?:know|find out|learn)|had to (?:consider|examine|answer|ask|look)|look(?:ed)? (?:at|into)|consider(?:ed)?|examined?|covers?|covered|asked|followed|pursued|explored?|set out to',
  ],
  [
    'methodology',
    'go(?:es)? about|went about|work(?:ed|s)?|proceed(?:ed)?|gather(?:ed)?|collect(?:ed)?|obtain(?:ed)?|read|used?|carr(?:y|ied) out|conduct(?:ed)?|d(?:o|id) (?:it|its|the)|was (?:done|carried out|conducted|written)|dr(?:e|a)w (?:up)?on|had before',
  ],
  ['lessons', 'learns?|learned|learnt|t(?:oo|a)ke? from|has to teach|teaches|taught'],
  [
    'recommendations',
    'recommends?|recommended|asks|ask|calls? for|called for|proposes?|proposed|wants?|would like|urges?|seeks?',
  ],
  ['conclusions', 'concludes?|concluded|c[ao]me to|ends? with'],
  [
    'analysis',
    'makes?|made|finds?|found|sees?|saw|thinks?|thought|judges?|judged|assesses|assessed|weighed|believes?|discovered|established|noticed|noted|observed|views?|viewed|understands?|understood|regards?|takes?',
  ],
];

const asked = `(?:what|how|why|where|when|whom?|which|(?:the )?(?:way|questions?|lines|changes|things|people|reasons?|issues|matters|points|evidence)(?: (?:in which|that|which|whom|for which))?)`;
const clauses = deeds.map(
  ([role, verbs]) =>
    [
      role,
      new RegExp(`^${asked} ${makers} (?:(?:has|have|had|now|also) )*(?:${verbs})(?![\\p{L}'])`, 'u'),
    ] as const,
);

/** What belongs to the panel or comes from it: "the Panel's reasoning", "in the Panel's opinion", "questions before the Panel". */
const belongings: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'terms-of-reference',
    /\b(?:questions|issues|matters|task) (?:before|for|put to|facing|set for) (?:the|this) (?:review )?(?:panel|review)\b/,
  ],
  [
    'recommendations',
    /\b(?:recommendations?|proposals|requests) (?:of|by|from) (?:the|this) (?:review )?panel\b|\bpanel's (?:recommendations|proposals|requests)\b/,
  ],
  [
    'lessons',
    /\b(?:lessons|learning) (?:of|for|by|from) (?:the|this) (?:review )?panel\b|\bpanel's (?:lessons|learning)\b/,
  ],
  ['conclusions', /\bpanel's (?:conclusions?|verdict)\b/],
  ['methodology', /\bpanel's (?:methods?|approach|way of working|work|sources)\b/],
  [
    'analysis',
    /\bpanel's (?:\p{L}+ )?(?:reasoning|opinion|views?|judge?ments?|assessment|analysis|findings|thoughts|consideration|commentary|appraisal|examination|reading|answers?|comments?|observations?)\b|^(?:the )?panel (?:considers|examines|discusses|looks at|comments|reflects)\b/u,
  ],
];

/**
 * Roles that headings tell in a clause or by what is the panel's: "What the Panel made of it", "How we went about the
 * work", "Where services fell short, in the Panel's opinion". Of those who sat on the panel such a heading says nothing.
 * @param bare a heading as `bareTitle` gives it
 */
export function roleOfClause(bare: string): SectionRole | null {
  if (!/\b(?:panel|group|review|chair|author|authors|reviewers?|we|it)\b/.test(bare)) return null;
  for (const [role, pattern] of belongings) if (pattern.test(bare)) return role;
  for (const [role, pattern] of clauses) if (pattern.test(bare)) return role;
  return null;
}
