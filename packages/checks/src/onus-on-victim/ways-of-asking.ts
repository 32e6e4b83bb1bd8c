/*
 * The patterns below run on tagged text (see `tagged-sentence.ts`): <W> those at risk, <O> those at risk by what is
 * said of them ("those in"), <C> people in general, <A> an act asked of them, <S> one of self-reliance, <F> one of
 * coming forward, <Q> a quality, <V> a virtue to be built, <U> and <H> urging and helping that ask, <E> and <G> the
 * same in any form, <P> whose the next noun is.
 */

/** What a noun phrase may not run over: the verb that asks. */
const stops =
  '(?! (?:[A-Z]+~)?(?:should|must|ought|needs?(?! (?:[A-Z]+~)?(?:care|help|support|looking)\\b)|can|could|(?:have|has) (?:to|a|some)|(?:are|is) (?:to|urged|advised|encouraged|reminded|asked|recommended|responsible|accountable))\\b)';
const tail = `(?:${stops} [^ .;:]+){0,14}?`;
const relative =
  '(?: ,)? (?:who|in|on|across|without|behind|going|leaving|ending|planning|thinking|considering|separating|suspecting|wanting|trying|married|aged|over|whose|with|living|experiencing|at|from|of|like|affected|subject|suffering|under|whose|within|facing|themselves|and|everywhere|as a whole|[A-Z~]*[a-z]+ing)';
/** What is first said of them, before it is asked: "women are proud, and will have to". */
const saidFirst =
  '(?: (?:are|is|can be|may be|tend to be)(?: [^ .;:,]+){1,4}?(?: ,)?(?: (?:and|so|but)(?: (?:they|she|he))?(?= (?:[A-Z]+~)?(?:should|must|ought|needs?|have|will|had)\\b)))?';
/** "for their part", "of all people": between two commas. */
const aside =
  '(?: , (?:for|in|of|like|too|as|by|at|on|especially|particularly|above|whatever|however|therefore|then|equally|likewise)(?: [^ .;:,]+){0,6} ,)?';
export const who = `(?:<W>(?:${relative}${tail})?|<O>${tail})${aside}(?: ,)?${saidFirst}`;
export const crowd = `(?:(?:<W>|<C>)(?:${relative}${tail})?|<O>${tail})${aside}(?: ,)?`;
/** Relatives, neighbours and the public, whatever they are asked to do; "colleagues" and "everyone" may be staff. */
export const lay = `(?:[A-Z]{0,12}C[A-Z]{0,12}~(?:adult_children|grown-up_children|families|relatives|friends?|neighbours?|residents|parents|grandparents|siblings|villagers|flatmates|housemates|workmates|sons|congregations|communit(?:y|ies)|the_public|[a-z]+_public))(?:${relative}${tail})?${aside}(?: ,)?`;
/** Adverbs and the like, which may stand anywhere between. */
export const light =
  '(?: (?:also|all|therefore|always|more|better|each|often|both|first|themselves|alike|too|equally|in future|simply|then|only|[A-Z~]*[a-z]+ly))*';
export const must =
  '(?: (?:should|must|ought to|needs? to|has to|have to|had better|(?:will|shall) (?:need|have) to|(?:would|will) (?:do well|do best|be wise|be prudent|be sensible|be safer|be better|be foolish|be unwise)(?: not)? to|(?:would be|are|is) (?:well|best|better|wisely) advised to|owes? it to (?:themselves|herself|himself)(?: and (?:their|her|his) children)? to|are to|is to|(?:has|have|bears?) (?:a|some|their own|the) (?:responsibility|duty|part|role|obligation)(?: to (?:themselves|himself|herself|(?:their|his|her) [^ ]+)(?: and(?: to)? [^ ]+ [^ ]+)?)? (?:to|in|for)|(?:are|is) (?:responsible|accountable) for|(?:are|is) (?:urged|advised|encouraged|reminded|asked|recommended|invited|implored|exhorted|expected|required)(?: strongly)?(?: not)? to|(?:can|could) (?:do (?:more|much|a great deal) to|play (?:a|their) part (?:in|by)|help (?:[^ ]+ ){1,3}(?:to help them )?by)))';
export const onward = '(?: [^ .;:]+){0,20}?';
/** Words that may stand before the noun: "many of the". */
export const few = '(?: (?!(?:where|when|if|who|whose|whom|which|because|although|while)\\b)[^ .;:,]+){0,3}?';
export const link = '(?: [^ .;:]+){0,10}? (?:to|in|about|on|of|how|that|with|what|when|into|towards?)';
export const degree = '(?: (?:much|far|made|more|better|a little|sufficiently|as|very|fully))*';

/** What is said to people; "debt advice", "the advice centre" and the like are a service that is given to them. */
const adviceAlone =
  '(?<!\\b(?:debt|legal|housing|benefits?|money|financial|immigration|welfare|rights|medical|independent|specialist|employment|consumer|citizens|tenancy|free) )advice(?! (?:centres?|services?|lines?|workers?|agenc[a-z]+|bureau[a-z]?|surger[a-z]+|clinics?|sessions?|desks?|charit[a-z]+|teams?|posts?|,))';
const message = `(?:message|lesson|guidance|counsel|plea|slogan|word|${adviceAlone})`;

/** What is owed to people, done to them or with them: verbs after which they are not the ones to act. */
export const received =
  '(?:(?:[A-Z]+~)?(?:be|being|have|receive|feel|get|gain|know|expect|benefit|experience|see|find|enjoy|live|remain|stay|come|matter|count|wait|need|suffer|lose|move|pay|go|travel|sit|lead|chair|contribute|shape|inform|design|help|co-design|advise|represent|join|meet|hear|read|retain|continue|still|not|never|no|the|a|an|to|own|become|appear|include|face|share|rely|trust|always|also|only|attract|qualify|consent|agree|and|or|give)(?:\\b|~)|[A-Z]+~)';

/** Those at risk are named. Tried in turn. */
export const sources: readonly string[] = [
  `${lay}${light}${must}${light} (?:[A-Z]{0,12}A[A-Z]{0,12}~)(?!(?:be|let|plan|prepare|leave|have)\\b)[^ ]+`,
  // Those at risk have to do it, or to be it.
  `${who}${light}${must}${onward} (?:and|or|,)(?: then| also)?(?: to)? (?:<S>|<F>)`,
  `${who}${light} (?:needs?|have|has|must|ought|should)(?: to)? feel (?:able|confident|strong enough|brave enough|ready|free) to (?!be\\b)`,
  `${who}${onward} (?:be|being)(?: [^ .;:,]+){0,2}? (?:<E>|<G>|told|informed|shown|made aware|warned)(?: [^ .;:]+){0,3}? that (?:they|she|he) (?:should|must|ought to|needs? to|have to|has to|are to)${light} <A>`,
  `${who}${light}${must}${light} (?:<A>|know (?:them|the signs|what to look|that (?:they|she|he) (?:can|may|could) <S>))`,
  `${who}${light}${must}${light} (?!${received})[^ .;:,]+`,
  `${who}${light} (?:can|could|might) (?:make (?:better|more|fuller|greater) use|do more|be more|take (?:more|greater)|have done more)`,
  `${crowd}${light}${must}${light} (?:be|become|feel)${degree} (?:prepared|willing|ready|brave enough|bold enough|readier|quicker|braver|bolder|encouraged|urged) (?:to|in|and)${onward} <F>`,
  `${who}${light}${must}${light} (?:be|being|become|feel|grow|remain|get)${degree} <Q>`,
  `${who}${light}${must}${light} (?:be|become)${light} <E>${onward} (?:<A>|<Q>|<V>)`,
  `${who}${light}${must}${light} (?:be|become)(?: (?:made|kept|more|better|fully|much))* aware(?: [^ .;:]+){0,6}? of (?:(?:the|these|those|any|all|early|warning|danger|red|many|common|typical|possible|likely|full|real) )*(?:consequences|effects|impact|seriousness|signs?|dangers?|risks?|flags|indicators|symptoms|patterns)\\b`,
  `${who}${light}${must}${light} be${light} <G>(?: (?:to|how|in|about|on|with|the))${onward} (?:<S>|<V>)`,
  `${who}${light} (?:should|must|ought to|need to|(?:are|is) (?:urged|advised|encouraged|reminded|asked|begged|implored)) (?:not|never)(?: to)? (?:(?:be|feel) (?:afraid|ashamed|embarrassed|reluctant|frightened|too proud|hesitant|slow|shy)|hesitate|stay|remain|suffer|ignore|wait|delay|keep|accept|tolerate|put up|go back|minimise|return|let|allow|assume|leave it|underestimate|confront|agree|see|reply|respond|lend|marry|meet|open|trust|post|share)\\b`,
  `${who} (?:to be|be|are to be|being)${light} <E>${onward} (?:<A>|<Q>|<V>)`,
  `only${few} ${who}(?: herself| himself| themselves)?(?: who)? (?:can|could|must|has to)`,
  `(?:^|[:;] )(?:[^ .;:,]+ ){0,3}?${who} to${light} (?:<S>|<F>|<A>)`,
  `for (?:[^ .;:,]+ ){0,2}?${who} to${light} (?:learn|take (?:from|away)|draw|remember|<S>)`,
  `${who}${light} (?:cannot|can not|can only|can hardly|will not|could not|could only) be (?:[A-Z]+~)?(?:helped|protected|supported|saved|safeguarded|reached|kept safe|made safe)(?: [^ .;:]+){0,3}? (?:unless|until|if|when|once|without) (?:they|she|he|their)`,
  `${who}${light} (?:might|could|may)(?: [^ .;:,]+ly| well)? be${light} <E>${onward} (?:<A>|<Q>|<V>)`,
  `(?:lesson|message|learning|moral|advice)s?(?: [^ .;:,]+){0,2}? for${few} ${crowd}${light} (?:is|was|must be) (?:to|that they (?:must|should|need to|ought to))${light} (?:<A>|<S>|<F>)`,
  `${who}${light} (?:can|may|might|could|will) (?:[A-Z]+~)?(?:gain|find|build|learn|acquire|develop|draw|discover|recover|grow)(?: [^ .;:,]+){0,3}? <V>`,
  `${who}${light} (?:is|are|would be) (?:best|better|well) served by (?:[A-Z]+~)?[a-z]+ing\\b`,
  `${who}${light} (?:are|is) (?:reminded|warned|cautioned) that${onward} (?:<F>|<S>|<V>)`,
  `${who}${light}${must} be (?:in no doubt|under no illusions?)\\b${onward} (?:<A>|<S>|<F>|act)`,
  `(?:sessions?|training|courses?|talks?|workshops?|campaigns?|leaflets?|programmes?|classes|posters?|app|lessons?|materials?|guidance|toolkits?)${onward} (?:so that|in order that)${few} (?:<W>|they)(?: [^ .;:,]+){0,3}? (?:can|could|may|might|will|are able to|know (?:how|when) to)${light} (?:<S>|<F>|alert|protect|warn|spot|judge|make|manage)`,
  `${crowd}${light}${must}${light} (?!${received})[^ .;:,]+${onward} (?:<A>|<F>|<S>)`,
  `${crowd}${light}${must}${light} (?:<S>|<F>|act sooner|intervene|challenge|spot|raise|accept)`,
  `${crowd}${light}${must}${light} (?:be|being|become|feel)${degree} (?:<Q>|about|to)`,
  `${crowd}${light}${must}${light} (?:be|feel)${light} (?:[A-Z]+~)?(?:equipped|trained|taught|told|prepared|able|confident|ready|expected|helped|encouraged|empowered|given the (?:tools|means|words|confidence|skills|knowledge)) to(?! be\\b)${onward} (?:<S>|<F>|notice|spot|say (?:no|so|that)|(?:make|making)(?: [^ .;:,]+){1,4} known)`,
  `what${few} ${who} (?:can|could|might|should|must|need to|ought to) (?:do|have done)|what (?:can|could|might|should|must)${few} ${who} (?:do|have done)`,
  `${who}${light} (?:can|could|may|might)${light} (?!be|have|not|never|still|only|find|feel|(?:[A-Z]+~)?(?:see|blame|harm|hurt|isolate|tell)\\b)(?:[^ .;:]+ ){1,12}?(?:themselves|their own (?:safety|risk|protection|lives))`,
  `<G>${few} ${who}(?: the| more| greater| some)* <V>`,
  `(?:awareness|understanding|knowledge|recognition|vigilance|caution|confidence|willingness|engagement|honesty|openness|realism|insight|assertiveness|determination|resolve|reporting|disclosure|readiness|preparedness|courage|alertness|candour|frankness|persistence|self-reliance|self-confidence|independence)(?: [^ .;:,]+){0,3}? (?:by|among|amongst|from|of|in|on the part of)${few} ${who}${onward} (?:would|could|might|may|will|should|must|needs?|has to|have to|ought to|can only) (?!be|have been)`,
  `${message}(?: [^ .;:]+){0,12}? (?:to|for|by|like|with|at|that|urges?)${few} ${who} (?:to be|be|should|must|to|in|who|experiencing|living|suffering|needs?|can)`,
  // What is hoped of them, or waited for.
  `(?:hopes?|hoped|trusts?|wish(?:es)?|prays?)(?: that)?(?: ,)?(?: [^ .;:]+){0,9}? ${crowd}${light} (?:will|would|may|might|can|could)(?: in (?:future|time|turn))?${light} (?:<A>|<S>|<F>|be${degree} <Q>|take (?:the same|this|that|note)|do likewise|act|learn|find (?:the (?:courage|strength|confidence|words|will)|it in themselves)|heed)`,
  `(?:unless|until|only (?:if|when)|not before)${few} ${who}(?: (?:themselves|(?:are|is) (?:prepared|willing|ready|brave enough) to|choose to|learn to|start to|begin to|decide to))?${light} (?:<A>|<S>|<F>|trust|engage|<Q>)`,
  `(?:begins?|starts?|depends?|rests?|hinges?|turns?|relies|rely|comes down|lies?) (?:with|on|upon|in|from|to)(?: [^ .;:]+){0,6}? (?:<P>|her|his|their|<W>)(?: [^ .;:]+){0,5}? (?:willingness|courage|readiness|strength|resolve|determination|honesty|openness|preparedness|vigilance|confidence|ability to)\\b`,
  `(?:begins?|starts?|depends?|rests?|hinges?|turns?|relies|rely|comes down|lies?) (?:with|on|upon|in|from|to)(?: [^ .;:]+){0,4}? (?:willingness|courage|readiness|strength|resolve|determination|honesty|openness|preparedness|vigilance|confidence|ability)(?: [^ .;:]+){0,3}? (?:of|among|in)${few} ${who}`,
  `had (?:she|he|they|<W>|[^ ]+) been (?:taught|educated|encouraged|brought up)${onward} (?:could|would|might|may) (?:[^ ]+ )?have (?:<S>|<F>|seen|recognised|known|left|spotted|understood|realised|walked|told)`,
  `${who}${light} (?:needs?|requires?|lacks?|wants?|would benefit from|could do with)(?: [^ .;:,]+){0,2}? (?:encouragement|confidence|courage|education|training|skills|tools|strength|awareness|knowledge|prompting|persuasion|insight)\\b${onward} (?:<A>|<V>|<S>|<F>|as to|about)`,
  `${crowd}${light}${must}${light}(?: (?:be|feel)${light} (?:encouraged|urged|reminded|persuaded|prompted|confident enough|confident|empowered) (?:to|in))? <F>`,
  // They are to be told, taught or given something that makes it theirs to do.
  `${who}${light}${must}${light} (?:be|being)${light} (?:told|instructed|advised|urged|warned|taught|trained|coached|counselled|expected|required|cautioned)(?: (?:by|in|at) [^ .;:,]+(?: [^ .;:,]+)?)?(?: not)? to (?!${received})[^ .;:,]+`,
  `${who}${light}${must}${light} (?:be|being)${light} <E>(?: [^ .;:,]+){0,4}? (?:duty|duties|responsibility|responsibilities|obligations?|part|role)\\b`,
  `(?:bring|brought|drive|driven|drove) home to${few} ${who}`,
  `(?:get|getting|put|putting) (?:it |this |the message )?across to${few} ${who}`,
  `(?:app|tool|checklist|card|diary|website|kit|pack|booklet|guide)(?: [^ .;:,]+){0,4}? (?:through|with|by|in|on) which${few} ${who}(?: [^ .;:,]+){0,2}? (?:can|could|may|might)`,
  `${crowd} (?:to be|be)${light} <E>(?: [^ .;:]+){0,10}? <F>`,
  `${crowd}${light}${must}${light} (?:have|find|show|summon|muster)(?: [^ .;:,]+){0,2}? (?:strength|courage|confidence|will|resolve|firmness|determination)\\b`,
  `${who}${light}${must}${light} be${light} (?:persuaded|convinced|motivated|empowered|educated|coaxed|cajoled|urged|exhorted|(?:brought|made|got|led) to (?:[A-Z]+~)?(?:see|understand|realise|recognise|appreciate|accept|acknowledge|grasp|believe))\\b`,
  `${who}${onward} and${must}${light} be${light} (?:persuaded|convinced|motivated|empowered|educated|encouraged|coaxed|cajoled|urged|exhorted)\\b`,
  `${who} to be${light} (?:given|offered|taught|trained|coached|shown|told|provided with|sent on)(?: [^ .;:,]+){0,5}? (?:in|on|to|how|about|for)${onward} (?:<S>|<V>|how not to)`,
  `${who}${light}${must}${light} be${light} <G>(?: [^ .;:,]+){0,4}? <V>`,
  `${who}${light}${must}${light} (?:be|become|feel|grow) (?:much |far |rather |a little )?(?:less|more) (?!(?:isolated|alone|afraid|likely|visible|vulnerable|involved|closely|widely|fully|seen|protected|supported|central|readily|at|of|than|easily|quickly|often|frightened|safe|welcome|help|support|time|choice|able|heard|secure)\\b)[^ .;:,]+`,
  `${crowd}${light}${must}${onward} (?:and|or|,)(?: then| also)?(?:${must}| to)?(?: be${degree} (?:[A-Z]+~)?(?:prepared|ready|willing|able|quick|quicker) to)? (?:<S>|<F>)`,
  `${who}${light}${must}${light} (?:receive|have|get|attend|undergo|be (?:given|offered|provided with|sent on))(?: [^ .;:,]+){0,3}? (?:lessons?|sessions?|training|advice|education|teaching|guidance|instruction|classes|courses?|programmes?|workshops?|strategies|techniques|tools|materials?)\\b${onward} (?:<S>|<V>|how not to|signs|<Q>)`,
  `${who}(?: [^ .;:]+){0,12}? (?:needs?|requires?|wants?) (?:[^ .;:,]+ ){0,2}?(?:educating|teaching|telling|reminding|encouraging|persuading|convincing|warning|empowering|training|prompting)\\b`,
  `${who}${light} (?:would|could|might|will) (?:be|have been|become|feel|stay|remain)${degree} (?:safer|safe|better|less|protected|helped|stronger)(?: [^ .;:,]+){0,3}? (?:if|were|had|by|when|once)(?: only)? (?:they|she|he|[A-Z]*~?[a-z]+ing|learn)\\b`,
  `if only${few} (?:they|${who})(?: [^ .;:,]+){0,2}? (?:will|would|could|can|had|knew|<A>|<F>)`,
  `(?:importance|value|need|necessity|benefits?|case|point|wisdom)(?: [^ .;:,]+){0,2}? (?:of|for|in)${few} ${who}${light}(?: (?:being|becoming|to be|to become)${degree} <Q>| (?:being (?:able|ready|willing|prepared) )?(?:to )?(?:<A>|<F>|<S>))`,
  `(?:vital|important|essential|crucial|necessary|imperative|critical) (?:it )?(?:is|was|remains) (?:that|for)${few} ${who}${light}(?: (?:to|should|must))?${light} (?:<A>|<F>|<S>|be${degree} <Q>)`,
  `(?:<E>|<G>|advice|leaflets?|guidance|information)(?: (?:for|to))?${few} ${who} (?:on|about|as to|in) (?:[^ .;:,]+ ){0,2}?(?:how not to|how (?:best )?to (?:avoid|prevent|spot|keep|stay|protect|minimise|reduce|remain))`,
  `${crowd}${light}${must}${onward} (?:persevere|persist|keep (?:on )?(?:[A-Z]+~)?(?:ringing|calling|reporting|telling|asking|pressing|trying)|press (?:on|for)|not (?:be )?(?:give up|fobbed off|put off))`,
  `${who}${light} (?:are|is) (?:[^ .;:,]+ly )?(?:encouraged|urged|advised|reminded|asked|expected|recommended) to (?!${received})[^ .;:,]+`,
  // It is for them to do it.
  `(?:(?:is|remains) (?:up to|down to|for|incumbent on|incumbent upon|the (?:responsibility|duty|task|job) of)|(?:rests?|lies?|sits?) with|falls? (?:to|on|upon))${few} ${who}(?: (?:to|for))?${light} (?:<A>|make|do|be${degree} <Q>)`,
  `(?:important|wise|sensible|prudent|advisable|essential|vital|crucial|necessary|imperative|critical|desirable|hoped|a need|the need|better|helpful|right|time) (?:for|that|if)${few} ${who}${light}(?: (?:to|should|must|can))?${light}(?: be${light} <E>${onward}| be${degree})? (?:<A>|<Q>)`,
  `(?:would|might|could) (?:help|assist|be (?:better|easier|helped|safer|wise|good)) if${few} ${crowd}${light}(?: <A>| (?:were|was|felt|became)${degree} <Q>)`,
  `if${few} ${who}(?: only)? (?:knew|understood|recognised|were|was|had|could|came|told|spoke|reported)\\b(?: [^ .;:]+){0,12}? (?:<S>|<F>|<Q>|look out for|signs)`,
  `if${few} ${who}${light} <F>`,
  `(?:unless|until|only if|only when|only once)${few} (?:they|she|he|${who})${light} (?:are|is|were|was) (?:[^ ]+ly )?(?:[A-Z]+~)?(?:willing|prepared|ready)(?: [A-Z]*~?to)?${light} (?:<F>|<A>)`,
  `${who}${light}${must}${light} (?:be )?(?:[A-Z]+~)?(?:told|reminded|taught|reassured|know|understand|learn|accept)(?: that)? (?:it|there) is (?:no (?:shame|weakness|disgrace)|all right|alright|okay|fine|never wrong|not weak[^ ]*)(?: [^ .;:,]+){0,2}? (?:<F>|<A>)`,
  `(?:ensure|make sure|see to it)(?: that)?${few} ${who} (?:are|is)${light} <E>${onward} (?:<A>|<Q>|<V>|signs|risks|dangers)`,
  `(?:sessions?|training|courses?|talks?|workshops?|campaigns?|leaflets?|programmes?|classes) (?:for|aimed at|among)${few} ${who}${onward} (?:<S>|<V>|signs|<Q>)`,
  `the (?:earlier|sooner|quicker|more)(?: that)?${few} ${who}${light} <A>`,
  // Somebody is to get them to do it.
  `<U>${few} ${crowd}${link}${onward} (?:<S>|<F>|<V>)`,
  `<U>${few} ${who}${link}${onward} (?:<A>|<Q>|<V>|signs|importance|value|benefits?|necessity|advantages?|dangers?)`,
  `<H>${few} ${crowd}${link}${onward} (?:<S>|<V>|importance of)`,
  `<H>(?! that)${few} ${who}(?: to)?${light} (?!(?:[A-Z]+~)?[a-z]+ing\\b)(?<!\\b(?:who|that|in|when|from|with|of|and|,|have|has|had|is|are|was|were|be|been|being) )<S>`,
  `${who}${onward} (?:by|and|to|should|must|will) <U> (?:them|her|him)\\b${onward} (?:<A>|<Q>|signs|about what)`,
  `(?:(?:stress|emphasise|impress|point|message|word|plea|${adviceAlone})(?: [^ .;:,]+){0,5}? (?:to|for|on|upon)|(?:learning|lessons?)(?: [^ .;:]+){0,2}? for)${few} ${who}(?!${onward} (?:believed|heard|supported|seriously|alone|blame|services|agencies|theirs|fault|safe))`,
  `confidence (?:of|among|in|for)${few} ${who} (?:to|in) (?:<A>|<F>)`,
  `awareness (?:of|among|amongst|in|with|for)${few} ${who}${onward} (?:<S>|signs|<Q>)`,
  `${who}${onward} so(?: that)? (?:they|she|he|women|victims|men|survivors)(?: (?:can|could|may|might|will|would|are able to|feel able to|are better able to|know (?:how|when|where|whom)? ?to))?${light} (?:<S>|<F>)`,
  // A quality is to be built in them, or its importance told them.
  `<V>(?: [^ .;:]+){0,10}? (?:of|among|amongst|in|for|to|with)${few} ${who}`,
  `<P>(?: [^ .;:]+){0,10}? <V>`,
  `${who}(?: [^ .;:]+){0,8}? (?:sessions?|courses?|programmes?|workshops?|classes|groups?|training|work) (?:on|in|about|to build|to promote|for|around)${onward} <V>`,
  `(?:importance|value|benefits?|necessity|message) of${light}(?: (?:early|prompt|timely|greater))? (?:<F>|<S>|disclosure|help-seeking|attendance|engagement|self-care|honesty|openness|vigilance)(?: [^ .;:]+){0,12}? (?:<W>|<O>)`,
  `(?:onus|responsibility|burden|duty|obligation)(?: (?:for|of|to)(?: [^ .;:,]+){1,5}?)? (?:is|rests|lies|falls|remains|must rest|sits)(?: (?:in the end|ultimately|first|finally|always|also))? (?:with|on|upon)${few} ${who}`,
];

/** Advice to keep safe that the report finds good. */
export const foundGood = `(?:advice|suggestion|counsel|warning)(?: [^ .;:]+){0,10}? (?:should|must|ought to|to|that) [^.;:]{0,100}?\\b(?:safe|safety|ring|call|report|locks?|diary|999|herself|himself)\\b[^.;:]{0,100}? (?:is|was|remains|were) (?:[^ .;:]+ )?(?:sound|sensible|good|wise|proper|right|correct|well-founded|commendable|prudent|standard)\\b(?! (?:by|in|but))`;

/** The stretch that asks where nobody is named: "the importance of telling somebody early". */
export const unaddressed: readonly string[] = [
  foundGood,
  `(?:importance|value|benefits?|necessity|virtue|wisdom|need|habit|courage|lesson|message|learning|point)(?: [^ .;:,]+){0,3}? (?:of|for|in|is|about|on)${light}(?: (?:early|earlier|prompt|timely|greater|always|to))* (?:disclosing|confiding|coming forward|speaking (?:up|out)|reaching out|seeking (?:help|support|advice)|asking for help|telling (?:somebody|someone|a friend|a relative|the police|a doctor|one)|being (?:open|honest|frank|truthful)|breaking the silence|help-seeking|self-(?:referral|care|protection|help)|keeping (?:oneself|yourself) safe|getting out|walking away|leaving (?:early|sooner|before|at the first)|calling the police|ringing 999|early disclosure|early reporting|tell someone|speak out|come forward|seek help)`,
  `(?:being (?:open|honest|frank|truthful|firm|alert|careful|clear)|telling (?:somebody|someone|a friend)|speaking (?:up|out)|asking for help|seeking help|coming forward|reporting (?:early|sooner|at once)|leaving (?:early|sooner|at the first)|walking away|early disclosure|self-referral|self-protection|vigilance)(?! (?:with|to|about) (?:families|victims|patients|relatives|women|each other|staff|clients|the family))(?: [^ .;:]+){0,12}? (?:is|are|remains?|would be|must be|will be|should be)(?: [^ .;:]+){0,4}? (?:protection|defence|safeguard|key|step|way|answer|encouraged|promoted|essential|vital|important|best|remedy|route|everything|better)`,
  `(?:one|you)(?: really)? (?:must|should|ought to|has to|have to|needs? to)${light} (?:<S>|<F>|<Q>)`,
  `(?:^|[,;:“‘] |that |and |but |so |then |as |if |while |because |where )(?:one|you)(?: [^ .;:,]+){0,2}? (?:can|could|may)(?: [^ .;:,]+){0,3}?(?: to)? <S>`,
  `(?:promote|increase|encourage|improve|foster|raise)(?: [^ .;:,]+){0,2}? (?:help-seeking|self-referral|self-protection|early disclosure|early reporting)`,
  `(?:self-referral|help-seeking|early disclosure|early reporting|self-protection)(?: [^ .;:,]+){0,4}? (?:should|must|needs? to|to|will) be (?:encouraged|promoted|increased|improved|urged)`,
  `(?:more|greater|better|earlier)(?: [^ .;:,]+){0,2}? (?:approach|attitude|commitment|willingness|determination|honesty|openness|effort|resolve)(?: [^ .;:,]+){0,2}? (?:to|in|about|over|with|towards)(?: [^ .;:,]+){0,2}? (?:her|his|their) (?:[^ .;:]+ ){1,8}?(?:would|could|might|will|may)\\b`,
];

/** Words of which one stands wherever nobody is named. */
export const unaddressedHeads =
  'advice suggestion counsel warning disclosing confiding speaking reaching seeking asking help-seeking self-referral self-care self-protection disclosure vigilance approach commitment willingness determination honesty openness tell telling oneself nobody no-one substitute surest safest quickest wisest important vital essential crucial safer us lesson message moral slogan strapline app website pride shame embarrassment reserve abusive violent unhappy controlling coercive abused experiencing suffering taught educated'.split(
    ' ',
  );
