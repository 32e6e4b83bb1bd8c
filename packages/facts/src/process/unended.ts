import { writingTime } from './parallel-patterns.js';

/** What says of a process, in a section on such processes, that it has not come to its end. */

const ended =
  'concluded?|completed?|finish\\w*|end(?:ed)?|report(?:ed)?|publish\\w*|receiv\\w*|seen|see|deliver\\w*|made|make|reach\\w*|issued?|shared?|heard|hear|resum\\w*|fixed|fix|set|decided?|determin\\w*|resolv\\w*|return\\w*|closed?|run|available|known|ready|final\\w*|over|written|signed|sign|given|give|come|came|sent|send|produc\\w*|disclos\\w*|settl\\w*|list\\w*|arriv\\w*|begun|begin|start\\w*|held|hold|been (?:before|through|ratified|approved|agreed|tested|scheduled)|at (?:its|an) end|taken place|put|approv\\w*|ratif\\w*|submit\\w*|rul\\w*|handed|done so';
const adverbs = '(?:(?:yet|still|as yet|also|now|been|by then|at that (?:time|point|stage)|so far) ){0,3}';
/** Those who look into things, whatever they are called. */
const doers =
  'carrying|conducting|undertaking|holding|looking|investigating|examining|reviewing|considering|preparing|running|leading|writing|inquiring|pursuing|dealing|gathering|interviewing|finalising|drafting|deciding|weighing|at work|at the stage of|working|proceeding|continuing|taking|progressing|assessing';

const unended = new RegExp(
  [
    `\\b(?:has|have|had|is|are|does|do) (?:\\w+ly )?(?:not|yet to) ${adverbs}(?:be |been )?(?:\\w+ly )?(?:${ended})\\b`,
    `\\b(?:hasn['’]t|haven['’]t|hadn['’]t|isn['’]t) ${adverbs}(?:been )?(?:${ended})\\b`,
    '\\b(?:is|are|was|were) not (?:now |yet )?(?:expected|due|likely|thought|anticipated|scheduled|believed) (?:to|until|before|for)\\b|\\bhas in (?:hand|train|progress)\\b|\\b(?:is|are|seems?|looks?) unlikely (?:to|before|until|for)\\b|\\b(?:has|have) (?:since )?(?:stalled|lapsed|been (?:paused|put on hold|put back|put off|postponed|rescheduled|relisted|listed|re-?opened|reinstated|halted|held up|delayed|deferred))\\b|\\b(?:has|have) (?:been )?(?:given|granted|sought|applied for|asked for|lodged|obtained|entered) (?:leave|permission|an? (?:notice of )?appeal|notice of appeal)\\b|\\b(?:we|I|us|the panel|it) (?:has|have|had) (?:not|never) (?:yet |so far )?(?:had|heard|been told|received|seen)\\b|\\bnothing (?:more |further |else )?(?:has|had) (?:yet )?(?:been )?(?:heard|received|come|said|reported|published|reached|followed)\\b|\\b(?:once|when|until|after) (?:the |its |their |an? )?[^.;,]{0,50}\\b(?:is|are|has been|have been) (?:concluded|completed?|published|finished|known|available|reported)\\b|\\b(?:has|have) (?:promised|undertaken|indicated)\\b[^.;]{0,60}\\b(?:by|before|within|next|later)\\b|\\bwhether (?:there (?:will|is to) be|an?)\\b[^.;]*\\b(?:not|yet|unclear|unknown|undecided)\\b',
    `\\bno (?:\\w+ ){0,2}(?:date|decision|outcome|findings?|report|results?|conclusions?|verdict|timetable|hearing|draft|word|answer|news)(?: of it| for it| from it| on it)? (?:has|have|had|was|is|came|yet)\\b`,
    `\\b(?:is|are|remains?|stands?|stays?|lies?|rests?) ${adverbs}(?:currently |at present )?(?:with|before|in the hands of|on ice|at|in|under|awaiting|for) (?:the |its |a |an )?(?:\\w+ ){0,4}(?:court|coroner|board|council|police|CPS|tribunal|panel|service|commission|office|ombudsman|team|committee|stage|way|progress|hand|train|consideration|investigation|review|sign-?off|decision|draft)\\b(?! of the report)`,
    `\\b(?:is|are) ${adverbs}(?:currently |at present )?(?:${doers}|being \\w+|expected|due|to (?!be found|be read|be seen|be welcomed|their|its|the)\\w+|listed|planned|scheduled|proposed|ongoing|on-?going|outstanding|pending|open|live|afoot|alive|unresolved|incomplete|unfinished|unpublished|adjourned|stayed|paused|suspended|awaited|underway)\\b`,
    '^(?:it|they|neither) (?:has|have|is|are) not(?: yet)?[.;]?$|\\b(?:remains?|continu(?:es|ing)|await(?:s)?|is awaiting|are awaiting|in due course|in train|goes on|go on|going on|running (?:alongside|in parallel|beside)|runs (?:alongside|in parallel|beside))\\b|\\bstill (?:\\w+ )?(?:to|being|open|live|going|under|in|with|before|awaited|looking)\\b',
    '\\b(?:expects?|hopes?|intends?|plans?|aims?|means|proposes?) to (?:report|publish|conclude|finish|complete|decide|hear|hold|sit|begin|start|list|reach|issue|resume)\\b|\\bwill (?:\\w+ )?(?:report|publish|conclude|be (?:heard|held|published|completed|resumed|concluded|listed)|resume|sit|begin|start|hold|take place|decide)\\b',
    '\\bhas (?:\\w+ ){1,4}(?:before|in front of) it\\b|\\b(?:has|have) (?:(?:likewise|also|since|now|then|\\w+ly) )?(?:been )?(?:(?:likewise|also|since|now|then|\\w+ly) )?(?:opened|begun|started|commissioned|launched|instigated|initiated|instituted|ordered|convened|announced|established|set up|set in train|put in hand|taken up|referred|brought|lodged|issued|agreed to hold|agreed to carry out|decided to hold)\\b',
    '\\b(?:has|have) (?:an?|its|their|two|three) [^.;,]{3,60}\\b(?:open|in hand|in train|under ?way|in progress|pending|outstanding)\\b',
    ':\\s*(?:still |currently |now )?(?:(?:date|decision|outcome|report|findings?|hearing|conclusion|result|verdict) )?(?:live|open|ongoing|on-?going|pending|awaited|outstanding|adjourned|in progress|under ?way|active|not (?:yet )?\\w+|opened(?: and adjourned)?|to follow|TBC)\\b',
    '\\badjourned (?:to|until|sine|pending|for|without|and)\\b|\\b(?:to be|until) (?:fixed|confirmed|announced|set|listed|arranged)\\b',
  ].join('|'),
  'i',
);

/** Told of the past: of the day on which the report was written only where the sentence says so. */
const unendedThen = new RegExp(
  `\\b(?:was|were|did) (?:not|yet to) ${adverbs}(?:be |been )?(?:${ended})\\b|\\b(?:was|were) ${adverbs}(?:${doers}|ongoing|on-?going|outstanding|pending|open|live|underway|under way|in progress|awaited|awaiting|adjourned|stayed|expected|due)\\b|\\bawaited\\b`,
  'i',
);
/** A time in the story of the case or of the review, and not the day on which the report was written. */
const thenNotNow =
  /^in (?:\w+ )?\d{4}\b|\bat the time of (?:her|his|their|the (?:death|homicide|murder|killing|incident|trial|first))\b|\b(?:when|while|before|until|after) (?!(?:this|the|our) (?:report|review|overview|panel (?:finish|clos|end|last)))|\b(?:bail\w*|assault|earlier|previous)\b/i;

/** What came of it, or that there was none. */
const settled = new RegExp(
  [
    '\\b(?:no|nor|neither|none|nothing)\\b(?! (?:\\w+ ){0,2}(?:end|sign|prospect|date|decision|outcome|findings?|report|results?|conclusions?|verdict|timetable|hearing|draft|word|answer|news)\\b)',
    '\\b(?:was|were|has been|have been|had been|and|then|since) (?:then |since |duly |formally |later |subsequently )?(?:concluded|completed|published|closed|resolved|finalised|heard|dismissed|convicted|sentenced|acquitted|discontinued|withdrawn|quashed|refused|read|received|considered|taken)\\b(?! (?:by the coroner )?(?:until|before))',
    '\\b(?:found|concluded|returned|recorded|reported|decided|ruled|determined|established|pleaded|closed it|upheld|ended) (?:that|no|in|on|a|an|guilty|not to|there|its|with|without|against)\\b',
    '\\b(?:not|never) (?:to )?(?:be |been )?(?:necessary|needed|required|resume|reopened?|hold|carry|commission|proceed|pursue|met|meet|investigate|referred|subject|thought|considered|judged|part|seek|instituted)\\b|\\b(?:will|would|did|do|does|need|was|were|is|has|have) not (?:now )?(?:to )?(?:be )?(?:resum\\w*|reopen\\w*|held|hold|investigate|necessary|needed|required)\\b(?! yet)',
    '(?<!\\b(?:has|have|had) )\\bnot (?:to )?(?:be )?(?:resumed?|reopened)\\b',
    '\\bremains? (?:closed|concluded|suspended|stayed) ?(?:[.,;]|$)|\\b(?:remain|stay)s? closed\\b|\\bthe same (?:chair|panel|author)\\b',
    '\\b(?:criteria|threshold)\\b|\\bsee (?:section|paragraph)\\b',
  ].join('|'),
  'i',
);

/** Who has heard nothing yet of a process does not say that nothing came of it. */
const unheardOf =
  /\b(?:seen|heard|received|had|been told|learned) nothing\b|\bnothing (?:more |further |else )?(?:has|had) (?:yet )?(?:been )?(?:heard|received|come|said|reported|published|reached|followed)\b/gi;

/** The end of this report is not that of the process. */
const ownEnd =
  /\b(?:when|before|by the time(?: that)?|as|until) (?:this|our|the) (?:one|report|review|overview report|panel) (?:was|is|had been|has been) \w+/gi;

/** Whether a sentence on a process leaves it open, as far as its own words go. */
export function isLeftOpen(sentence: string): boolean {
  return (
    !settled.test(sentence.replace(ownEnd, ' ').replace(unheardOf, ' ')) &&
    (writingTime.test(sentence)
      ? unended.test(sentence) || unendedThen.test(sentence)
      : unended.test(sentence) && !(/\bhad\b/.test(sentence) && thenNotNow.test(sentence)))
  );
}

/** Processes by any name; this review is none of them. */
export function namesSomeProcess(sentence: string): boolean {
  return /\b(?:inquests?|coroner|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|reviews?|hearings?|proceedings|appeals?|trials?|prosecutions?|tribunals?|complaints?|claims?|referrals?|council|CPS|Crown Prosecution Service|sentencing|(?:level (?:\d|one|two|three)|serious incident|SI|PSII) report|ombudsman|watchdog|regulator|department|commission|executive|process|processes)\b/i.test(
    sentence.replace(
      /\b(?:this|the (?:present|domestic homicide|statutory)|our) (?:review|process|inquiry)\b|\breview panel\b|\bparallel reviews?\b|\b(?:city|county|borough|district|parish|town|community) council\b/gi,
      ' ',
    ),
  );
}
