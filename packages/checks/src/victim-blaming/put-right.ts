import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * What takes the blame back out of words: that it was her right, or what others had advised, or not so at all.
 */

/** What the report adds to put a record right, or to say that the victim's course was a reasonable one. */
const putRight =
  /^[^.]{0,60}?(?:[;:,–—] ?(?:it was|in (?:fact|truth|reality)|the truth|what (?:nobody|no one))\b|[;:–—] ?(?:it|they|these|those|he|she|all of (?:it|them)) (?:was|were|had been|has been) (?:taken|stolen|removed|cut off|kept) from\b|^ ?(?:is|was|were|are|seems?) (?:entirely |easily |readily |wholly |all too |perfectly |quite |therefore |only )?(?:understandable|understood|explained|natural|hardly surprising|no surprise|not surprising|unsurprising|rational|reasonable|well[- ]founded|well grounded|justified|(?:an? )?(?:brave|courageous|bold|wise|sensible|sound|right|proper|sane|good|careful|considered|loving|necessary|difficult|hard)\b|(?:well |quite |entirely )?within (?:her|his) rights|(?:her|his) right|her own to make|(?:hers|his|theirs) (?:alone )?to make|explained by|a response|born of|rooted in|the result of|that of|typical of|common among|a sign|consistent with|not (?:a|the|hers)))/i;
const putRightNext =
  /^(?:in (?:fact|truth|reality)|it was (?:in fact |in truth )?(?:he|she|[a-zà-ÿ][a-zà-ÿ]+|her husband|his wife) who|the panel (?:now )?(?:knows|understands)|it is now known|what (?:nobody|no one|she|he) (?:knew|had)|that (?:was|is) (?:hardly|not|entirely|wholly) (?:surprising|understandable))/i;

/** True where the next sentence puts a record right. */
export function isPutRightNext(next: string): boolean {
  return fits(putRightNext, next);
}

/** What had been done, told after what somebody did: "She stopped coming. His cousin had told him where she was." */
const explainedNext =
  /^[^.;]{1,60}? had (?:already |just |by then |since |once |also )?(?:been )?(?:taken|hidden|kept|threatened|followed|locked|cut off|broken|burned|burnt|smashed|intercepted|answered|cancelled|stood|sat|warned|found|seen|read|opened|changed|deleted|blocked|forbidden|stopped|beaten|hit|hurt|overheard|listened|told (?:his|her|him|[A-Z][a-z]+['’]s))\b/;

/** "She ignored his messages, as she had been advised to do": no blame for what others asked of her. */
const asAdvised =
  /^[^.;:]{0,80}\bas (?:(?:she|he|they) (?:had been|was|were|had every right|(?:was|were) entitled)(?: [a-z]+)? ?(?:advised|told|asked|taught|instructed|entitled|right)?|was (?:her|his|their) right|(?:her|his|the) [a-z]+ (?:had )?(?:advised|asked|told|suggested))\b/i;

/** "would not see him homeless": would not stand by. */
const wouldNotSee =
  /\bwould not see(?: [\w’'-]+){1,4} (?:homeless|hurt|harmed|suffer|want|hungry|cold|alone|starve|go|in need|taken|lose|struggle|on the street)\b/;

/** "and the officer agreed that it was unsuitable": those who were there thought so too. */
const agreedRight =
  /\b(?:agreed|accepted|recognised|understood|acknowledged|confirmed) that (?:it|this|that|she|he|the [a-z]+) (?:was|were|had been) (?:un\w+|not|right|reasonable|wise|justified|correct|too|in danger|at risk|afraid)/;

/** "When she refused, the worker did not take it amiss": how it was met takes the reproach out of it. */
const metWell =
  /\b(?:did not (?:take it amiss|take offence|press (?:her|him)|judge (?:her|him)|hold it against|give up|push)|asked instead|respected (?:that|it|her|his)|(?:left|kept) the door open|kept in touch|stayed in touch)\b/;

/** True where the sentence puts right what the words say. */
export function isPutRight({ after, next, words }: Around): boolean {
  return (
    fits(putRight, after) ||
    fits(agreedRight, after) ||
    fits(metWell, after) ||
    wouldNotSee.test(`${words}${after}`) ||
    (fits(asAdvised, after) && !/\b(?:not|never|no|none)\b|n['’]t\b/.test(words)) ||
    /\bon the advice of (?:her|his|their|the|an?) (?:doctor|gp|solicitor|employer|midwife|consultant|police|officer|adviser|idva|social worker)\b/i.test(
      after,
    ) ||
    fits(explainedNext, next) ||
    /^(?:it|this|that) was (?:her|his) right\b/i.test(next)
  );
}

const cleared =
  /\b(?:(?:was|is|were|are) (?:in no way |not (?:in any way |at all )?)(?:to blame|at fault|responsible|culpable|her fault|his fault)|(?:no|nor|without) (?:blame|fault|reproach|criticism) (?:attach\w*|lies?|falls?|rests?|belongs?|is (?:made|intended|meant|implied))|(?:nobody|no one|no-one|none) (?:who [^.;,]{2,40} )?(?:should|could|can|may|ought to) (?:think|say|blame|hold|judge|suppose|read)|(?:is|was|are|were) not (?:her|his) (?:fault|doing|failing|to answer for)|(?:nothing|no part) (?:of (?:it|this|that) )?(?:is|was) (?:her|his) (?:fault|doing)|is not to be (?:judged|blamed|reproached|criticised|faulted) for)\b/i;
/** "That is not to blame her, but": what is disclaimed and then said. */
const disclaimed =
  /\bnot to (?:say|blame|criticise|judge|suggest)\b|\b(?:but|however|yet|nevertheless|nonetheless|even so|all the same)\b/i;

/** "She kept the children alive, and the Panel calls that skill": honoured, or told as common among those in her place. */
const honoured =
  /\b(?:calls?|called|sees?|regards?|recognises?|takes?) (?:that|this|it) (?:(?:as|for) )?(?:an? )?(?:[a-z]+ )?(?:skill|skilful|courage|courageous|wisdom|wise|strategy|strength|prudence|prudent|survival|self-protection|resistance|resourceful\w*|brave\w*|sensible|rational|safety planning)\b|\bthat (?:this|it) is (?:(?:very|quite|all too) )?(?:common|usual|understandable|natural|widespread|well known|not uncommon)\b/i;

const openToReproach = /^ to (?:any |the (?:least|slightest) )?(?:criticism|reproach|blame|censure)\b/i;

/** True where the sentence goes on to clear somebody of blame, and takes nothing of that back. */
export function clearsOfBlame({ after }: Around): boolean {
  // "Is not open to criticism": whatever for.
  if (honoured.test(after) || fits(openToReproach, after)) return true;
  const found = cleared.exec(after);
  return (
    found !== null &&
    !disclaimed.test(after.slice(found.index + found[0].length)) &&
    !/\bbut\b/.test(after.slice(0, found.index))
  );
}

const soughtSafety =
  /^ (?:to|on|of) (?:leav|end|separat|divorc|fle|report|tell|speak|ring|call|seek|ask|giv\w+ evidence|get (?:out|away)|go to the (?:police|doctor|council)|tak\w+ (?:the|her) (?:children|boys|girls|baby)|press|apply|disclos)/i;

/** "Her reluctance to name him was well founded", and nothing set against that. */
const wellFounded =
  /^[^.;:,]{0,60}? (?:is|was|were|are|had been|seems) (?:entirely |easily |readily |wholly |all too |perfectly |quite |only |clearly )?(?:understandable|natural|unsurprising|rational|reasonable|reasoned|well[- ]founded|well[- ]grounded|justified|sensible|realistic|rooted in|born of|grounded in|shaped by|the result of|a (?:measure|sign|response|reflection|consequence) (?:of|to)|not (?:a|the) (?:choice|refusal|lack|sign|fault|failing))\b(?![^.]*\b(?:but|however|nevertheless|yet)\b)/i;

/** True where what is said to be somebody's is denied, asked about, or said to have mattered nothing. */
export function clearsTrait({ before, after, words }: Around): boolean {
  return (
    // "her decision to leave", "his choice to report": what sought safety.
    fits(wellFounded, after) ||
    (/\b(?:decisions?|choices?|insistence|wish|wishes)$/i.test(words) && fits(soughtSafety, after)) ||
    /\b(?:not|no|nor|neither|never|nothing|far from|rather than|without|instead of)(?: (?:about|because of|for|in|of|by|through|due to|to|a matter of|a question of|mistake))?$/i.test(
      before.trimEnd(),
    ) ||
    /\b(?:reasons? (?:for|behind)|(?:behind|beneath|beyond)|understand(?:ing|s)?|understood|explor\w+|examin\w+|to consider|considered|enquir\w+ (?:into|about)|asked (?:about|what)|account(?:s|ed)? for|explain\w*|context (?:of|for|to)|causes? of|meaning of|respond\w* to|response to|curious about|curiosity about|respect(?:s|ed)?|praised?|admired?|loved|liked|missed|valued|cherished|treasured|proud of)(?: the| any)?$/i.test(
      before.trimEnd(),
    ) ||
    /^(?:(?! that )[^.;:,]){0,40}?\b(?:(?:was|is|were|are|had|has|did|does|could|should|can|must) ?(?:not|never|nothing|no|hardly|scarcely)|cannot|played no|had no|bears? no|carries no)\b(?! (?:help|assist|to (?:calm|ease|help|improve|lower|defuse|soothe|smooth|settle|reassure|mend|repair|lessen|reduce|cool)|be (?:left|ignored|discounted|overlooked|excluded|passed)|doubt|small|surpris))/i.test(
      after,
    )
  );
}
