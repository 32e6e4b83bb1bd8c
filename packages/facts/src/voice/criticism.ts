import { isStruckOut } from './struck-out.js';

/**
 * Words by which a report keeps a judgement at arm's length: it denies it, names it in order to criticise it, or
 * forbids it. Criticism of what an agency left undone is not among them: it excuses nobody's words about a victim.
 */

const saying =
  'say|says|said|saying|suggest|suggests|suggesting|imply|implies|implying|write|writes|writing|record|records|recording|describe|describes|describing|call|calling(?! (?:for|on|at|out|in|round|the|her|his|them|999|police|anybody|anyone|help)\\b)|conclude|concludes|concluding|assume|assumes|assuming|argue|argues|claim|think|thinking|believe|believing|state|stating|speak of|speaking of|label|labelling|treat|see|view|regard|characterise|present|portray|infer|judge';

const improper =
  'wrong|unfair|unhelpful|misleading|inaccurate|inappropriate|mistaken|a mistake|unjust|unkind|improper|simplistic|too easy|easy(?! (?:prey|targets?|pickings|meat|marks?))|tempting|untrue|incorrect|dangerous|lazy|offensive|unacceptable|misplaced|unsafe|harmful|judgemental|judgmental|victim[- ]blaming|blaming|a nonsense|no answer|insulting|stigmatising|pejorative|regrettable wording|poor language';

const refusing =
  "(?:does|do|did|would|could|can|has|have|is|was|were|are)(?: ?n[o']t|not) (?:been )?(?:wish to |in any way |at all |able to )?(?:accept|agree|believe|share|endorse|adopt|support|recogni[sz]e|consider|think|find|suggest|mean|say|imply|follow|hold|write|put down|note down|set down|record|enter|log|allege|claim|complain|remark|persuaded|satisfied|conclude|accepted|argued|suggested|suggesting|saying|true|correct|right|fair|the case)(?: (?:with )?(?:the|this|that|any|an|a|her|his|their|its) (?:view|idea|suggestion|notion|statement|conclusion|claim|argument|opinion|finding|assessment|comment|assertion|proposition|implication|description|judgement|contention)(?: of the [a-zà-ÿ ]{3,40})?)?";

const rejecting =
  "(?:rejects?|rejected|disputes?|disputed|disagrees?|challenges?|challenged|questions?|questioned|condemns?|condemned|refutes?|refuted|rebuts?|belies|belied|disproves?|disproved|disposes of|puts paid to|lays to rest|gives the lie to|dismisses|criticis\\w+|cautions? against|warns? against|resists?|counters?|contests?)(?: (?:with )?(?:the|this|that|any|an|a) (?:[a-zà-ÿ-]+ ){0,3}?(?:view|idea|suggestion|notion|statement|conclusion|claim|argument|opinion|finding|assessment|comment|assertion|proposition|implication|description|judgement|contention|assumption|phrase|wording|entry)(?: (?:of|in|by|from) [a-zà-ÿ’' ]{2,40}?)?)?";

const assumption =
  '(?:assumptions?|myths?|stereotypes?|notions?|misconceptions?|prejudices?|presumptions?|perceptions?|suggestions?|implications?|impressions?|fallacy|trope|caricature|misunderstanding|narratives?|rumours?|accusations?|allegations?|insinuations?)';

/** What a victim is reproached with: to deny it of her is to clear her. */
const reproached =
  '(?:stay|remain)(?! (?:in|at|on) (?:the|an?|her|his) (?:refuge|hospital|ward|programme|course|treatment|hostel|group|unit|surgery)\\b)|(?:go back|return)(?! to (?:the|an?) (?:refuge|hospital|ward|clinic|surgery|group|course|programme|service)\\b)|keep (?:quiet|silent|coming back|going back)|put up with|bear|endure|tolerate|choose|withdraw|retract|drop|refuse|decline|fail|neglect|ignore|lie|hide|conceal|drink|give in|die|suffer';

/** Stands right before the words: they are denied. */
const denialBefore: readonly RegExp[] = [
  new RegExp(`\\b${refusing}(?: that| as| to say that| to mean that)?$`, 'i'),
  // "did not stay because she was weak": the reason is denied, where what it would explain is held against nobody.
  new RegExp(
    `\\bnot (?:${reproached})[^.;:,]{0,50} (?:because|out of|for want of|for lack of|through)(?: any)?$`,
    'i',
  ),
  /\bnot (?:simply |just |merely |only |so much )?(?:because|that|as if|as though|a case of|a matter of|a question of|evidence of|a sign of|out of|due to|through|the result of|about)(?: any)?$/i,
  /\b(?:no|little|any|without) (?:real |clear |firm )?(?:evidence|indication|suggestion|record|sign|reason to (?:think|believe|suppose|conclude)|question|foundation|substance|truth|ground|grounds|support|justification|basis|basis for (?:saying|the view|thinking)|proof|hint)(?: at all| whatever| to (?:suggest|show|indicate|support the view|say)| (?:for|in|to|behind) (?:the |any )?(?:view|saying|thinking|idea|suggestion|notion|claim|charge|belief|assertion|allegation|rumour|thought|argument|contention))?(?: that| of| whether)?$/i,
  /\b(?:nothing|nowhere|nobody|no one|no-one|neither|none)\b[^.;:]{0,60}\b(?:suggests?|suggest|shows?|show|indicates?|indicate|says?|say|said|implies|imply|believes?|thinks?|holds?|argues?|maintains?|supposes?|contends?|writes?|records?|calls?|claims?)(?: that)?(?: an? [a-z]+ like [A-Z]\S+)?$/i,
  /\b(?:far from|rather than|instead of|as opposed to|without|never)$/i,
  /\b[Ii]t (?:was|is|had been) not(?: (?:\S+ ){1,3}(?:who|that)(?: had| has)?)?$/,
  /\bden(?:y|ied|ies|ying) (?:that|ever|having)$/i,
  // "was careful not to write that", "stopped short of saying that", "nor did the nurse record that".
  new RegExp(
    `\\b(?:not to|avoid(?:s|ed)?|refrain(?:s|ed)? from|stop(?:s|ped)? short of|(?:nor|(?:still|much|far|even) less) (?:does|do|did|has|have|had) [^.;:,]{1,40}?) (?:${saying}|put(?:ting)? down|not(?:e|ing) down) that$`,
    'i',
  ),
  /\b(?:nobody|no one|no-one|neither of them) (?:ever )?(?:wrote|noted|recorded|put down|remarked|complained|alleged)(?: down)? that$/i,
  new RegExp(
    `\\b(?:panel|review|reviewers?|chair|author|we|it|one|nobody|family) ${refusing} that\\b(?:(?! but | and that | however)[^;:])*$`,
    'i',
  ),
  /\b(?:what|nothing|little|anything|not much) (?:more|else|further)(?: that)?$/i,
  /\b(?:(?:nothing|everything|no more|whatever)(?: that)?|all that)$/i,
  /\b(?:no|nor|any|not) (?:a )?(?:blame|fault|criticism|responsibility|reproach|discredit|shame|failing)\b[^.;:]{0,60}$/i,
  /\b(?:in no (?:sense|way|respect)|by no means|on no (?:view|reading))\b[^.;:,]{0,30}$/i,
  /\bnever (?:been )?(?:said|suggested|claimed|alleged|thought|argued|proposed|imagined)(?: by [^.;]{2,30})?(?: that)?$/i,
  /\b(?:cannot|can(?: no)?t|could not|must not|should not|is not to|are not to|was not to|ought not to) be (?:blamed|faulted|held|criticised|reproached)\b[^.;:]{0,40}$/i,
  // "It is the clinic and not the woman that is hard to reach"
  /\bit (?:is|was) [^.;,]{2,50} (?:and|but) not(?: the| an?)?(?: [a-z]+ (?:that|who))?$/i,
  /\bcannot be (?:said|argued|concluded|assumed|inferred|held against)(?: that)?$/i,
  // "It is not held against her that", "the Panel does not hold it against Rowan that".
  /\bnot (?:(?:hold|count) (?:it|this|that)|(?:to be )?held) against (?:the |her |his )?[\p{L}’'-]+ that\b[^.;:]{0,40}$/iu,
];

/** Stands right before the words: they are named in order to reject them, or forbidden. */
const criticismBefore: readonly RegExp[] = [
  new RegExp(`\\b${rejecting}(?: that| as| of)?$`, 'i'),
  new RegExp(
    `\\b(?:${improper})(?:,? (?:and|or|but|as well as|if not)(?: [a-z]+)? [a-z]+)?,?(?: for \\S+(?: \\S+)?)? to (?:${saying})(?: (?:of )?\\S+ (?:as|that))?(?: that| as)?$`,
    'i',
  ),
  /\b(?:wrongly|unfairly|mistakenly|inaccurately|unhelpfully(?!,)|incorrectly|inappropriately|too readily|falsely|unjustly)\b[^.;:]{0,40}$/i,
  // "formed the impression that" is a judgement, "gave rise to the impression that" a criticism of one.
  new RegExp(
    `(?<!\\b(?:formed|had|got|gained|have|has|left with|under) (?:the|an?) (?:\\w+ )?)\\b${assumption}\\b[^.;:]{0,50}?\\b(?:that|of|about)$`,
    'i',
  ),
  new RegExp(
    `\\b(?:should|must|ought|may|need|would)(?: ?n[o']t| never)(?: to)?(?: be)? (?:${saying}|described|recorded|used|said|written|told|blame|be taken to mean|assumed|labelled|seen|regarded|treated)\\b[^.;:]{0,60}$`,
    'i',
  ),
  /^(?:to|merely to|simply to) (?:call|describe|say|write|speak|label|dismiss|characterise|brand|record|conclude|treat|regard)\b[^.;:]{0,60}$/i,
  /\b(?:all too|far too|too) (?:often|easily|readily|quickly|frequently)\b[^.;:]{0,30}\b(?:said|say|says|written|described|labelled|recorded|dismissed|told|assumed|called|branded|heard|seen|treated)\b[^.;:]{0,30}$/i,
  /\b(?:shorthand|code|euphemism|polite word|another word|catch-all|lazy word) (?:for|of)\b[^.;:]{0,40}$/i,
  /(?<!(?:hard|difficult|impossible|easy) to )\b(?:avoid|stop(?! (?:him|her|them)\b)|cease|refrain from|guard against|beware of|move away from|prevent)\b[^.;:]{0,50}$/i,
  /\b(?:language|words?|wording|phrases?|terms?|expressions?|labels?|statements?|comments?) (?:such as|like|to the effect that|suggesting(?: that)?|implying(?: that)?)$/i,
  new RegExp(
    `\\b(?:rather than|instead of|without|as opposed to|and not|but not|far from|never|than) (?:simply |merely |just |to )?(?:${saying}|assuming|accepting|blame|blaming|holding|dismissing|deciding)\\b[^.;:]{0,50}$`,
    'i',
  ),
  /\b(?:easy|tempting|convenient|comfortable|lazy|common|commonplace|usual|customary) (?:enough )?(?:for \S+ (?:\S+ )?)?to (?:say|think|write|conclude|suppose|believe|argue|imagine|assume|read|see(?! (?:how|why)\b)|ask|look at|put)\b[^.;:]{0,60}$/i,
  /\b(?:as if|as though)\b[^.;:]{0,60}$/i,
  /\b(?:blamed?|blames|blaming|victim[- ]blaming|faulted|stigmatis\w+)\b[^.;:]{0,70}$/i,
];

const phraseWord =
  '(?:language|wording|phras(?:e|es|ing)|words?|term|terms|terminology|description|label|remark|comment|entry|note|view|judgement|judgment|conclusion|assumption|suggestion|characterisation|expression|statement|attitude|implication|framing|opinion|formulation|verdict|thinking|approach to language)';

/** Stands after the words in the same sentence: they are criticised. */
const criticismAfter: readonly RegExp[] = [
  // "…, the Trust wrote, and the Panel asked who had tried": told as somebody's words and questioned.
  /[,(–—] ?(?:[\p{L}’']+ ){0,5}(?:wrote|said|recorded|noted|thought|felt|put it|had it|says|writes|records)[,)–—]? ?(?:and|but|yet|;)? ?the (?:panel|review|chair) (?:asked|asks|wondered|wonders|wanted to know)\b/iu,
  /\b(?:panel|review|chair|author|we) (?:(?:does|do|did) not (?:judge|blame|criticise|reproach|hold)|makes? no (?:judgement|criticism)|passe[sd]? no judgement)\b/i,
  /\bvictim[- ]blaming\b|\bblam(?:es|ed|ing) (?:the victim|her|him|them|[a-zà-ÿ][a-zà-ÿ]+)\b|\b(?:places?|placed|puts?|putting|placing|shifts?|lays?) (?:the )?(?:blame|responsibility|onus|burden|fault)\b/i,
  // "…, it was said for him; the jury was not persuaded": put to a court, and rejected by it.
  /[;,–—] ?(?:but |and |which )?(?:the )?(?:jury|judge|court|coroner|magistrates) (?:was|were|did|rightly|had) ?(?:not|un)(?: be(?:en)?)? ?(?:persuaded|convinced|accept|believe|impressed|taken in)|[;,–—] ?(?:but |and )?the (?:jury|judge|court|coroner) (?:rejected|disbelieved|dismissed)\b/i,
  /\bsays? more about\b|\btells? us more about\b/i,
  new RegExp(
    `\\b(?:panel|review|author|chair|family(?! (?:disputes?|rows?|quarrels?)\\b)|mother|sister|daughter|son|brother|father|agency|force|trust|council|service)\\b[^.;:]{0,40}\\b(?:rejects?|rejected|condemns?|condemned|regrets?|disagrees?|disputes?|challenges?|challenged|objected|deplores?|refutes?)\\b(?:[^.;:]{0,50}\\b${phraseWord}\\b|\\s+(?:this|it|that(?! (?:she|he|they|no|nobody|more)\\b))\\b|[,.;]|$)`,
    'i',
  ),
  /\b(?:panel|review|author|chair)\b[^.;:]{0,30}\b(?:does|did|do|would|can|could)(?: not|n't|not) (?:accept|agree|share|endorse|adopt|recognise|support) (?:this|that|it|with (?:this|that|it)|the|such|any)?\b(?! .{0,20}\b(?:practice|omission|delay|response)\b)/i,
  new RegExp(
    `\\b(?:this|that|such|the|its|whose) ${phraseWord}\\b[^.;]{0,60}\\b(?:${improper}|removed|reworded|withdrawn|amended|not accepted|rejected|regretted|apologised|corrected)\\b`,
    'i',
  ),
  new RegExp(
    `(?:^(?:is|are|would be|seems)|[,;–—] ?(?:which|that|this|it|to say so|and that|and this)? ?(?:is|was|are|were|would be|seems?)) (?:itself |in itself |both |simply |plainly |quite |deeply |wholly |not only )?(?:${improper})\\b`,
    'i',
  ),
  new RegExp(
    `\\basked (?:for|that) (?:(?:the|this|that|these|those|such|its|their|any|different|better|other|another|kinder|plainer) |an? (?:[a-z]+er|different|better|new|more [a-z]+) )[^.;]{0,50}\\b${phraseWord}\\b|\\b${phraseWord}\\b[^.;]{0,20} (?:to )?be (?:removed|reworded|changed|withdrawn|taken out)\\b`,
    'i',
  ),
  /\bis (?:not|no) (?:fair|right|accurate|true|correct|the case|how the panel sees|so|a (?:fair|proper|true|helpful))\b|\bis (?:simply |quite |plainly )?(?:untrue|false)\b/i,
  /\b(?:minimised|minimises|ignores|ignored|overlooks|overlooked|hides|hid|obscures|misses|missed|takes? no account|fails? to (?:recognise|understand|reflect|see)) (?:what|how|the (?:fact|fear|control|coercion|abuse|reason|danger|reality|context|effect|impact|power|risk)|why|that)\b/i,
];

const rewritten =
  /\b(?:ha(?:s|ve) (?:since |now |rightly |agreed to )?(?:withdrawn?|removed?|amended?|corrected|reworded|retracted|apologised|struck (?:it )?out|taken (?:it|them) out)|withdrew|apologised for|would not (?:now )?(?:use|write|put it)|(?:is|was|are|were) (?:since |later |now )?(?:withdrawn|removed|reworded|retracted))\b/i;

/** What the next sentence says when it takes up the words of this one. */
const criticismNext: readonly RegExp[] = [
  /\bvictim[- ]blaming\b/i,
  new RegExp(
    `\\b(?:this|that|such|the|these|those) (?:kind of |sort of |use of |form of )?${phraseWord}\\b[^.]{0,90}\\b(?:${improper}|blame[sd]?|removed|reworded|withdrawn|amended|accept|rejects?|condemns?|challenged?|responsib|onus|hides|ignores|minimis|says more|not one)`,
    'i',
  ),
  /^(?:the |this |as an? )?(?:panel|review|chair|author|independent chair|overview author|family|family members|panel members)\b[^.;]{0,40}\b(?:does|did|do)(?: not|n't) (?:accept|agree|share|endorse|adopt|support)\b(?:[^.;]{0,24}$|\s+(?:this|that|it|with (?:this|that|it)|the (?:view|conclusion|judgement|description|wording))\b)/i,
  /^(?:the |this )?(?:panel|review|chair|author|independent chair|panel members)\b[^.;]{0,40}\b(?:rejects?|rejected|condemns?|condemned|disagrees?|disagreed|disputes?|challenges?|challenged|takes issue|took issue|is concerned (?:by|at|about) (?:this|that|the|such) (?:language|wording|phrase|term|description|comment|entry|choice of words))\b/i,
  new RegExp(
    `^(?:this|that|it|to say so|such [a-zà-ÿ]+|these words|those words) (?:is|was|are|were|would be) (?:itself |in itself |both |simply |plainly |a form of |not only |wholly )?(?:${improper})\\b(?! (?:of|for|that) | to (?:${saying}) (?:that|her|him|she|he|of her|of him)\\b)`,
    'i',
  ),
  /^(?:this|that|it) (?:is|was) (?:simply |plainly |quite )?(?:not|no) (?:so|true|fair|right|accurate|correct|the case|how|a (?:fair|proper|helpful|accurate|true) )/i,
  /^(?:this|that|it|such|these words|those words|the words?) (?:wording |language |phrase |view |sentence |remark |entry |word )?(?:places?|puts?|shifts?|lays?|blames?|says (?:more|much|a good deal|a great deal)|tells (?:us )?(?:more|much|a good deal|a great deal|about)|ignores|minimises|hides|overlooks|takes no account|fails to (?:recognise|reflect|understand))\b/i,
  /^(?:that|this|it) (?:is|was) to (?:confuse|mistake|misunderstand|misread|blame|ignore|forget|overlook|invert|mislay|look at|put the|place the|shift|judge|expect|ask|misplace)\b/i,
  /^(?:the |this |that )?(?:panel|review|chair|author|trust|force|council|agency|service|association|board|it|they)\b[^.;]{0,60}\b(?:apologis\w+|ha(?:s|ve) (?:since )?(?:withdrawn|removed|amended|corrected|reworded|reconsidered|retracted) (?:it|this|that|them|the (?:words?|phrase|sentence|passage|remark|entry|statement|description))|withdrew (?:the|that|this|those|it)|asked for (?:it|this|that|the (?:sentence|words?|passage|paragraph|phrase)) to be|(?:different|another|opposite) view|sees it otherwise|dismayed|uncomfortable with|unhappy with|troubled by|struck (?:it|that|them) out|sent it back|to (?:reconsider|rephrase|think again|rewrite))\b/i,
  /^(?:that|this|it|those|these|such)\b[^.;]{0,30}\b(?:will not do(?! to\b)|won't do(?! to\b)|cannot stand|does not (?:follow|stand|bear|survive|accord)|(?:sentence|passage|paragraph|claim|assertion|explanation|excuse|line|reading)\b[^.;]{0,60}\b(?:not|never|withdrawn|removed|rejected|untrue|wrong|unfair|false|ignores?|misses|overlooks?))/i,
  /^what (?:it|they|this|that|he|she|the (?:[a-zà-ÿ]+ ){1,3}|none of them|neither|no (?:one|[a-zà-ÿ]+)) ?(?:do|does|did|ha[sd]|have)?(?: not|n['’]t)? (?:say|record|tell|show|mention|ask|explain|consider|add|note|see|know|understand|asked|said|considered|recorded|explained|mentioned)/i,
  /^(?:they|the jury|the judge|the court|the officers?|nobody|no one|neither) (?:did not|rightly did not|was not|were not|rightly) (?:believe|accept|convinced|persuaded|disbelieved|rejected)/i,
  /^(?:that|this|it|such a) (?:[a-zà-ÿ]+ ){0,2}(?:is|was) (?:the (?:language|voice|word|view|wording) of|what (?:perpetrators|abusers|he|they) (?:say|said|wanted|told)|how (?:perpetrators|abusers|blame)|exactly what)/i,
  /^(?:nobody|no one|no-one|none of (?:them|those|these)|no (?:worker|officer|agency|professional|member of staff)) (?:[a-zà-ÿ]+ )?(?:asked|wondered|considered|thought to|enquired|explored|questioned|challenged|looked)\b[^.]{0,60}\b(?:why|whether|what|how|who|if)\b/i,
  /\b(?:panel|review|chair|author)\b[^.;]{0,30}\b(?:does not|did not|do not|cannot|could not) (?:share|accept|agree with|endorse|adopt) (?:his|her|their|its|this|that|these|those|the) (?:[a-z]+ )?(?:views?|opinions?|conclusions?|assessments?|judgements?|descriptions?|words|accounts?|analysis|reasoning|suggestions?)\b/i,
  /^[^.;]{0,50}\b(?:(?:does|do|did) not (?:bear (?:this|that|it) out|support (?:this|that|it)\b|suggest (?:this|that|so)\b|show (?:this|that|it|anything of the)|confirm (?:this|that|it))|contradicts? (?:this|that|it)|(?:is|are|was|were) at odds with (?:this|that|it)|tells? (?:a|another) different|shows? otherwise|suggests? otherwise)/i,
  /^(?:nothing could be further from|the (?:evidence|truth|facts?|records?) (?:is|are|shows?|points?) (?:otherwise|the (?:other way|opposite|reverse)))/i,
];

// What is one sign long or nothing fits none; V8 keeps it in another form, for which it would compile all of them again.
const any = (patterns: readonly RegExp[], text: string) =>
  text.length > 1 && patterns.some((pattern) => pattern.test(text));

/** Whether the words that follow `before`, a part of their own sentence, are denied by it. */
export function deniedBy(before: string): boolean {
  const lead = before.trimEnd();
  return lead !== '' && any(denialBefore, lead);
}

/** Whether the words between `before` and `after`, in one sentence, are named in order to criticise them. */
export function criticisedBy(before: string, after: string, next: string): boolean {
  const lead = before.trimEnd();
  if (lead !== '' && any(criticismBefore, lead)) return true;
  const rest = after.trim();
  return (
    (criticalWord.test(rest) && any(criticismAfter, rest)) ||
    /[,;–—(] ?(?:[\p{L}’']+ ){0,6}$/u.test(rest.slice(0, Math.max(0, rest.search(rewritten)))) ||
    isStruckOut(lead, rest, next.trim()) ||
    (next !== '' && criticalWord.test(next) && any(criticismNext, next.trim()))
  );
}

/** Cheap test: one of these stands in whatever criticises words. */
const criticalWord =
  /blam|asked|asks|wonder|judge|no crit|onus|burden|responsib|fault|about|reject|condemn|regret|disagree|disput|challeng|object|deplor|refut|not\b|n['’]t\b|nothing|nobody|no one|none|neither|no-one|wrong|fair|helpful|mislead|accura|appropriat|mistak|simplistic|eas(?:y|ier)|tempt|untrue|incorrect|danger|lazy|offensive|accept|misplaced|safe|harm|judge?ment|nonsense|answer|insult|stigma|pejorat|remov|reword|withdr|amend|apolog|correct|false|minimis|ignor|overlook|hide|obscure|miss|fail|concern|issue|dismay|unhappy|trouble|struck|rephrase|think|rewrite|confuse|otherwise|opposite|different|shift|place|put|say|tell|language|what/i;

/** Whether a text says of words that they blame, or that the panel will not have them. */
export function criticisesWords(text: string): boolean {
  return any(badWords, text);
}

const badWords: readonly RegExp[] = [
  /\bvictim[- ]blaming\b|\bblam(?:e|es|ed|ing) (?:the victim|her|him|them|victims|women)\b/i,
  new RegExp(
    `\\b(?:${improper})\\b[^.]{0,40}\\b${phraseWord}\\b|\\b${phraseWord}s?\\b[^.]{0,60}\\b(?:${improper}|to be avoided|not accept|cannot accept|rejects?|concern(?:s|ed)|objects? to|dislikes?|regrets?|challenge[sd]?|unhappy|judge(?:s|d)?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:rejects?|rejected|does not accept|do not accept|condemns?|regrets?|criticis\\w+|concern(?:s|ed) (?:by|at|about)|dismayed (?:by|at)|challenges?|challenged|wishes to challenge|takes issue with|examples? of)\\b[^.]{0,60}\\b${phraseWord}s?\\b`,
    'i',
  ),
];

/**
 * Whether the sentence above names the words that this one tells as words to be rejected: "One report uses the
 * language of blame. It says that she …". Only what is told as somebody's words can be meant.
 */
export function criticisedFromAbove(above: string, lead: string): boolean {
  if (above === '' || !retold.test(lead)) return false;
  return criticisesWords(above);
}

/** "It says that …", "Another speaks of …", "the entry adds that …" */
const retold =
  /^(?:it|this|that|one|another|a second|the (?:other|first|second|third|last|same)|he|she|they|the [\p{L} ]{2,40}|an? [\p{L} ]{2,40}|there)\b[^.]{0,60}\b(?:says?|said|speaks?|spoke|states?|stated|adds?|added|reads?|records?|recorded|describes?|described|refers?|referred|notes?|noted|writes?|wrote|calls?|called|tells?|told|has|had (?:it|her|him) )\b/iu;
