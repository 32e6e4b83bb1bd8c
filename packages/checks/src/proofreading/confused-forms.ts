import type { WordIndex } from '@dhrlint/facts';

/** A word that stands where its twin is meant, or a verb in the wrong number. Offsets are UTF-16 code units. */
export interface ConfusedForm {
  readonly start: number;
  readonly end: number;
  /** What to write, as a sentence. */
  readonly instead: string;
}

/** A way in which words are confused. */
export interface Pattern {
  /** Words of which a block must hold one, in small letters. */
  readonly words: readonly string[];
  /** Letters that stand in every such form: a look at them is cheaper than one for the form. */
  readonly sign: RegExp;
  readonly form: RegExp;
  readonly instead: string;
  /** Text before the form that makes it right. */
  readonly unlessAfter?: RegExp;
}

/** What may follow "it is" and "it has"; a noun may not, but for "it's policy that". */
const followsIs =
  'an?|the|this|that|these|those|what|why|how|who|when|where|because|not|no|never|been|got|only|just|also|still|now|then|very|too|so|as|like|more|most|less|all|both|always|often|already|yet|even|quite|rather|almost|about|in|on|at|for|up|to|of|from|with|under|over|down|out|off|my|our|your|his|her|their|its|one|two|three|I|we|you|he|she|they|it|if|and|or|but|perhaps|maybe|here|there|time|policy|hard|easy|clear|unclear|true|fair|good|bad|right|wrong|vital|key|worth|late|early|safe|known|thought|said|felt|done|gone|best|better|worse|plain|obvious|sad|odd|rare|common|crucial|urgent|pointless|normal|usual|open|shut|over|fine|okay|ok|simple|strange|moot|rude|nice|great|big|small|cold|dark|new|old|dead|alright|shown|seen|written|made|left|kept|held|taken|given|told|meant|put|set|cut|come|become|had|run|begun|hoped|well|enough|good|likely|fortunate';
const adjectiveEnding = '\\p{Ll}*(?:ed|ing|ly|able|ible|al|ful|ous|ive|ant|ent|ic|ish|less|ary|ory)\\b';
const groups =
  'agenc(?:y|ies)|services?|officers?|professionals?|practitioners?|workers?|nurses?|doctors?|clinicians?|patients?|victims?|survivors?|perpetrators?|offenders?|parents?|residents?|tenants?|clients?|students?|pupils?|schools?|surger(?:y|ies)|managers?|members?|panels?|trusts?|forces?|authors?';
const told =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|authors|concerns|opportunities|referrals|records|notes|reports|assessments|incidents|calls|visits|appointments|meetings|reviews|recommendations|lessons|actions|findings|policies|procedures|agreements|allegations|injuries|bruises|threats|arguments|signs|indications|indicators|gaps|delays|failures|issues|barriers|reasons|questions|conversations|contacts|statements|letters|messages|minutes|checks|enquiries|inquiries|decisions|disclosures|children|victims|patients|neighbours|parents|brothers|sisters';
/** Of these, those that are no verbs. */
const nounsOnly =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|opportunities|referrals|assessments|incidents|appointments|meetings|recommendations|lessons|actions|findings|policies|procedures|allegations|injuries|failures|barriers|conversations|statements|decisions|disclosures|children|victims|parents';
const counted =
  '(?:the|these|those|both|all|its|their|his|her|several|many|most|some|few|two|three|four|five|six|seven|eight|nine|ten)';
/** A phrase before a plural that leaves the verb to another noun: "the number of calls was", "one of the officers has". */
const headBefore =
  /\b(?:of|between|by|with|to|from|in|for|on|about|at|after|before|into|over|under|against|among|through|during|without|including|than|as|and|or)(?:\s+[\p{L}’'-]+){0,3}\s*$/iu;

const patterns: readonly Pattern[] = [
  {
    words: ['s'],
    sign: /t[’']s /,
    form: new RegExp(`\\b[Ii]t[’']s\\s+(?!(?:${followsIs})\\b)(?!${adjectiveEnding})\\p{Ll}{3,}`, 'gu'),
    instead: 'Write “its”: “it’s” is short for “it is”.',
  },
  {
    words: ['s'],
    sign: /t[’']s /,
    form: /\b[Ii]t[’']s\s+(?:own|new|current|first|last|latest|next|internal|previous|main|initial|final|existing|local|national|annual|formal)\s+\p{Ll}{3,}(?<!\b(?:that|and|but|for|which|when|who|than|because|with|from|into|thing|time))/gu,
    instead: 'Write “its”: “it’s” is short for “it is”.',
  },
  {
    words: ['its'],
    sign: /[Ii]ts (?:a|the|n|b|[luciept])/,
    form: /\b(?:[Ii]ts)\s+(?:an?|the|not|been|because|likely|unlikely|clear|unclear|important|possible|impossible|essential|evident|apparent|obvious|hoped|thought|believed|understood|difficult|easy)\b(?![-‑])(?!\s+(?:role|point|part|work|duty|purpose|partners?|policy|aims?|practice|place|services?|tasks?|functions?|successor|documents?)\b)/gu,
    instead: 'Write “it is” or “it has”; “its” means “of it”.',
  },
  {
    words: ['s'],
    sign: /o[’']s /,
    form: new RegExp(`\\b[Ww]ho[’']s\\s+(?!(?:${followsIs})\\b)(?!${adjectiveEnding})\\p{Ll}{3,}`, 'gu'),
    instead: 'Write “whose”: “who’s” is short for “who is”.',
  },
  {
    words: ['there'],
    sign: / there /,
    form: /\b(?:of|with|to|about|from|for|into|by|on|between|in|and|did|made|told|gave|kept|left|lost|changed|shared|reviewed|improved|updated|asked|completed|met|expressed|described)\s+(there\s+(?:own|family|famil(?:y|ies)|children|child|son|daughter|mother|father|parents?|partners?|husband|wife|relationship|marriage|homes?|house|flat|concerns?|views?|needs?|wishes|feelings|fears?|safety|records?|files?|notes?|staff|officers?|role|duty|duties|policy|policies|procedures?|practice|responses?|findings?|recommendations?|lives|life|names?|time|behaviour|injuries|accounts?|contact|involvement|actions?|decisions?|reports?|work|agency|agencies|services?))\b(?!\s+(?:liaison|support|visit))/giu,
    instead: 'Write “their” here; “there” means “in that place”.',
    unlessAfter:
      /\b(?:live[sd]?|went|go|been|stay(?:ed)?|arrived|was|were|is|are|get|got|being|living|here|out|over|from)\s*$/i,
  },
  {
    words: ['their', 're'],
    sign: /[Tt]hei?r (?:is|was|were|are|ha|ma|mi|wi|wo|sh|co|ap|se)|[Tt]hey[’']re /,
    form: /\b(?:[Tt]heir\s+(?:is|was|were|are|has been|have been|had been|may be|may have been|might have been|will be|would be|should be|should have been|could have been|appears? to|seems? to|seemed to|appeared to)|[Tt]hey[’']re\s+(?:own|family|children|home|relationship|records?|staff|views?|needs?|concerns?|role|response))\b/g,
    instead: 'Write “there” for “in that place”, “their” for “of them”, and “they’re” for “they are”.',
  },
  {
    words: ['s'],
    sign: /[’']s (?:we|ar|ha|wh|ov|un|ag|wi|sh|mu|at)/,
    form: new RegExp(
      `\\b(?:${groups})[’']s\\s+(?:were|are|have|who|over|under|aged|with|without|should|must|at risk)\\b(?![-‑])`,
      'giu',
    ),
    instead: 'More than one is meant: write the plural without an apostrophe.',
    unlessAfter: /\b(?:at|to|from|into)\s+(?:the|her|his|their|an?)\s+(?:\p{L}+\s+)?$/iu,
  },
  {
    words: ['s'],
    sign: /[A-Z][’']s /,
    form: /\b(?:IMR|DHR|GP|IDVA|ISVA|MARAC|CCG|ICB|CSP|DVPO|DVPN|SPO|PCSO|HV|PC)[’']s\s+(?:were|are|have|who|should|must|need|do|did|received|submitted|provided|completed|requested|and the)\b/g,
    instead: 'More than one is meant: write the plural without an apostrophe.',
  },
  {
    words: ['which'],
    sign: /s of which /,
    form: /(?:\bthe\s+)?\b(?!(?:this|his|hers|its|analysis|process|crisis|basis|address|illness|business|access|harass|loss|success|progress|distress|class|staff|less|across|police)\b)\p{Ll}{3,}[^\Ws]s\s+of\s+which\s+(?:is|was|has)\b/giu,
    instead: 'The noun is plural: write “are”, “were” or “have”.',
    unlessAfter:
      /\b(?:one|each|none|neither|either|part|half|any|some|all|most|much|many|few|first|last|second|latter)\s+of\s+(?:\p{L}+\s+){0,2}$/iu,
  },
  {
    words: told.split('|'),
    sign: /s (?:was|is|has|does) /,
    form: new RegExp(
      `(?<=^|[.;:,]\\s|\\b(?:that|and|but|because|when|if|although|whether)\\s)${counted}\\s+(?:\\p{Ll}+\\s+)?(?:${told})\\s+(?:was|is|has|does)\\b`,
      'giu',
    ),
    instead: 'The noun is plural: write “were”, “are” or “have”.',
    unlessAfter: headBefore,
  },
  {
    words: ['there'],
    sign: /here (?:was|is|has) /,
    form: new RegExp(
      `\\bthere\\s+(?:was|is|has been)\\s+(?:no\\s+|several\\s+|many\\s+|numerous\\s+|some\\s+|few\\s+|also\\s+|clear\\s+|other\\s+|further\\s+|two\\s+|three\\s+|four\\s+|five\\s+|six\\s+|missed\\s+)*(?:${told})\\b(?!\\s*(?:[-–&/’']|services?\\b|management\\b|review\\b|system|work\\b|social|pathway|data\\b|forms?\\b))`,
      'giu',
    ),
    instead: 'More than one is told: write “there were” or “there are”.',
  },
  {
    words: ['each', 'neither', 'either', 'one'],
    sign: /(?:ach|ither|ne) of /,
    form: new RegExp(
      `(?<=^|[.;:,]\\s|\\b(?:that|and|but|because)\\s)(?:each|neither|either|one|every one)\\s+of\\s+(?:the|these|those|her|his|their|its)\\s+(?:\\p{Ll}+\\s+)?(?:${told}|agencies|women|men|boys|girls|sons|daughters)\\s+(?:were|have|are|do)\\b`,
      'giu',
    ),
    instead: 'One is meant: write “was”, “has” or “is”.',
  },
  {
    words: ['this'],
    sign: /his [a-z]+s/,
    form: new RegExp(`\\bthis\\s+(?:${nounsOnly})\\b(?!\\s*(?:['’]|[-–]))`, 'gi'),
    instead: 'Write “these” with the plural.',
    unlessAfter: /\b(?:after|following|during|since|before|with|at|on|to|from|beyond|despite|by|of|in)\s+$/i,
  },
  {
    words: ['these', 'those'],
    sign: / (?:these|those) |^(?:These|Those) |[.:;] (?:These|Those) /,
    form: /\b(?:these|those)\s+(?:incident|opportunity|referral|assessment|agency|recommendation|lesson|policy|procedure|appointment|allegation|injury|threat|decision|disclosure|child|service|concern|issue)(?=\s+(?:was|were|is|are|had|has|have|that|which|could|should|would|did|in|of)\b|[.,;)])/gi,
    instead: 'The noun after “these” and “those” is plural.',
  },
  {
    words: ['she', 'he', 'they', 'we'],
    sign: /(?:ey|[Ww]e) (?:was|has|is|does) |[Hh]e (?:have|do|are) /,
    form: /\b(?:(?:[Tt]hey|[Ww]e)\s+(?:was|has|is|does)|(?:[Ss]he|[Hh]e)\s+(?:have|do|are))\b(?!\s*,?\s*(?:too|so|it)\b)/g,
    instead: 'The verb does not fit: write “were”, “have” or “are” of several, “was”, “has” or “is” of one.',
    unlessAfter:
      /\b(?:did|does|do|would|could|should|must|can|may|might|will|shall|whether|that|lest|than|as|insist\w*|recommend\w*|suggest\w*|request\w*|required?|let|made|make|help\w*|had|only|nor|not|what|how|where|whom?|which|of|with|for|if|to|by|and|or|between|after|so|neither)\s*$/i,
  },
];

/** The blocks in which anything may be confused, with the forms to look for in each. */
export function confusedCandidates(words: WordIndex): ReadonlyMap<number, readonly Pattern[]> {
  const byBlock = new Map<number, Pattern[]>();
  for (const pattern of patterns)
    for (const index of words.blocksWith(...pattern.words)) {
      const known = byBlock.get(index);
      if (known) known.push(pattern);
      else byBlock.set(index, [pattern]);
    }
  return byBlock;
}

/** Every place of a text where a word was confused with its twin, or a verb does not fit its subject. */
export function confusedFormsIn(
  text: string,
  looked: readonly Pattern[] = patterns,
): readonly ConfusedForm[] {
  return looked.flatMap(({ sign, form, instead, unlessAfter }) =>
    (sign.test(text) ? [...text.matchAll(form)] : []).flatMap((match): readonly ConfusedForm[] => {
      const start = match.index + (match[1] === undefined ? 0 : match[0].length - match[1].length);
      const before = text.slice(Math.max(0, start - 40), match[1] === undefined ? start : match.index);
      if (unlessAfter?.test(before)) return [];
      return [{ start, end: match.index + match[0].length, instead }];
    }),
  );
}
