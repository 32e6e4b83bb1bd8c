import type { SectionRole } from './section-roles.js';

/** Those of whom a heading asks: who made the review, whom it looked at, and who helped it. */
const subject =
  '(?:(?:the|this|our|each|every|her|his|their|any|other) )?(?:(?:review|domestic homicide|overview) )?(?:panel|review|chair|author|reviewers?|we|it|they|she|he|agenc(?:y|ies)|services?|organisations?|professionals|police|famil(?:y|ies)|friends|relatives|information|evidence|report|work|process)';
const asked = new RegExp(
  `^((?:what|how|why|whom?|where|when)(?: (?:else|long|much|far|many \\p{L}+))?) (did|does|do|have|has|had|were|was|are|is|will|should|must|can|could) (${subject}) (\\p{L}+)(.*)$`,
  'u',
);
const pasts: Readonly<Record<string, string>> = {
  come: 'came',
  do: 'did',
  find: 'found',
  get: 'got',
  go: 'went',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  know: 'knew',
  make: 'made',
  meet: 'met',
  read: 'read',
  say: 'said',
  see: 'saw',
  set: 'set',
  sit: 'sat',
  take: 'took',
  tell: 'told',
  think: 'thought',
  write: 'wrote',
};

/** A question as the clause that other authors write: "how did we go about it?" is "how we went about it". */
export function asClause(bare: string): string {
  const plain = bare.replace(/\s*\?+$/, '');
  const found = asked.exec(plain);
  if (!found) return plain;
  const [, opening = '', auxiliary = '', who = '', verb = '', rest = ''] = found;
  if (auxiliary === 'did') return `${opening} ${who} ${pastOf(verb)}${rest}`;
  if (auxiliary === 'do' || auxiliary === 'does') return `${opening} ${who} ${verb}${rest}`;
  return `${opening} ${who} ${auxiliary} ${verb}${rest}`;
}

function pastOf(verb: string): string {
  return pasts[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
}

const kin = '(?:the |her |his |their )?(?:famil(?:y|ies)|friends|relatives|people who|those who)';
/** Questions and clauses that no noun for the section stands in. */
const told: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'timescales',
    /^when (?:it|this|the (?:review|work|report)) (?:was|were) (?:done|held|made|written|carried out)\b|^how long (?:it|this|the (?:review|work)) (?:has |had )?(?:took|taken|lasted|take|last)\b|^why (?:it|this|the (?:review|work)) took (?:so|as|this) long\b/,
  ],
  ['people', /^whose names\b/],
  [
    'introduction',
    /^why (?:we|the (?:panel|partnership|csp)|it) (?:(?:are|have|had|were) )?(?:held|hold|writing|wrote|written|did|doing|set up|carried out|began) (?:this|the|a) (?:review|report)\b/,
  ],
  [
    'terms-of-reference',
    /^what (?:we|the (?:panel|review)|it) (?:was |were )?(?:trying|tried|hoping|wanted) to\b/,
  ],
  [
    'family-involvement',
    new RegExp(
      `^what ${kin}\\b.*\\btold us\\b|^did (?:we|the (?:panel|chair|author)) (?:talk|speak|listen|turn) (?:to|with) ${kin}\\b|^who (?:did we|we) (?:talk|speak|spoke|talked|listen|listened) (?:to|with)\\b`,
    ),
  ],
  [
    'parallel-reviews',
    /^(?:what|who) else (?:was|is|were|had|has) (?:been )?(?:going on|happening|looking|investigating|running|under way|looked)\b|^(?:was|is|were|did|has) (?:anybody|anyone|somebody|any other body) else (?:been )?(?:looking|look|investigat\w+|asking)\b/,
  ],
  [
    'equality',
    /\btreated (?:equally|fairly|differently|the same|as equals)\b|^(?:did|does|whether) it matter(?:ed)? who\b|\bin the eyes of the law\b/,
  ],
  ['dissemination', /^who (?:will |is to |should )?(?:gets? to|be able to) (?:see|read|have)\b/],
  [
    'analysis',
    /^what (?:the |each |every |our )?(?:agenc(?:y|ies)|services?|professionals|organisations?) (?:knew|know|saw|did|heard|thought|made)\b|^(?:the )?(?:people|services|agencies|those) who (?:might|could|should|tried to) (?:have )?help(?:ed)?\b/,
  ],
  [
    'background',
    /^who (?:was|were|is) (?!who\b|it\b|on\b|in\b|at\b|the (?:chair|author|panel)\b)\p{L}+(?: and \p{L}+)?(?:,? and who (?:was|is|were) \p{L}+)?$/u,
  ],
];

/** What a section is for whose heading asks a question or answers one. */
export function roleOfQuestion(clause: string): SectionRole | null {
  return told.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}
