import { crowd, degree, few, light, must, onward, received, who } from './ways-of-asking.js';

/*
 * Ways of asking it of those at risk without saying that they should: a duty that is theirs, a saying, what is needed in
 * them, what is best. The tags are those of `ways-of-asking.ts`.
 */

const duty =
  '(?:responsibility|duty|onus|burden|task|job|obligation|step|first step|first move|initiative|decision to (?:[A-Z]+~)?(?:leave|report|tell|speak))';
const help =
  '(?:[A-Z]+~)?(?:protected|helped|supported|saved|safeguarded|reached|rescued|kept safe|made safe)';
const trait =
  '(?:awareness|understanding|knowledge|recognition|vigilance|caution|confidence|willingness|engagement|honesty|openness|realism|insight|assertiveness|determination|resolve|reporting|disclosure|readiness|preparedness|courage|alertness|candour|frankness|trust|persistence|self-reliance|self-confidence|independence|change of (?:heart|attitude|mind))';
const best =
  '(?:(?:the|a|an|one|her|their|our|every) )?(?:(?:woman.s|very|single|most|only|real|first|young|victim.s) )*(?:best|surest|safest|strongest|greatest|quickest|good|sure|sound|vital|key|essential|important|needed|required|wanted|what|answer|remedy|defence|protection|safeguard|shield|route|way|first line|place to start)';
const harmed = '(?:abused|battered|frightened|controlled|hurt|threatened|coerced|vulnerable|isolated)';

const occasion =
  '(?:evenings?|mornings?|afternoons?|sessions?|groups?|classes|courses?|workshops?|meetings?|drop-ins?|clinics?|programmes?|talks?|weekends?)';
const paper =
  '(?:websites?|pages?|leaflets?|posters?|cards?|booklets?|app|notices?|letters?|films?|campaigns?|advertisements?)';
const one = '(?:(?:an?|the|any|each|every) )?';

/** Those at risk are named. Tried in turn, after those that ask outright. */
export const indirect: readonly string[] = [
  // A place where they are to learn it, a paper that is to tell them.
  `${occasion}(?: [^ .;:,]+){0,4}?(?: ,)? (?:(?:at|in|on|through) which|where)${few} <W>(?: [^ .;:,]+){0,4}? (?:(?:can|may|could|will|might) (?:[A-Z]+~)?(?:learn|practise|find out|discover)|are (?:[A-Z]+~)?(?:taught|shown|helped|told|coached))(?: how)? (?:to|not)\\b`,
  `${paper}(?: [^ .;:,]+){0,8}? (?:should|must|to|will|ought to)(?: [^ .;:,]+){0,4}? (?:advice|[A-Z~]*advis(?:e|ing)|[A-Z~]*warn(?:ing)?|[A-Z~]*tell(?:ing)?|[A-Z~]*urg(?:e|ing)|[A-Z~]*remind(?:ing)?|[A-Z~]*ask(?:ing)?)(?: that| to)?(?: no| any| each| every| all)?${few} ${who}${light} (?:to|not|never|should|must|ought|go|goes|return|returns|meet|meets|open|opens|let|lets)\\b(?! (?:be|have to)\\b)`,
  // It is in their hands, and the sooner they speak the better.
  `(?:prevention|key|remedy|answer|solution|cure|safety|change|power|difference)(?: [^ .;:,]+){0,4}? (?:is|are|lies?|rests?|remains?|begins?)(?: [^ .;:,]+){0,3}? (?:in the hands of|with|at the feet of|in the gift of|down to)${few} (?:<W>|<O>|herself)`,
  `(?:<W>|<O>)${light} (?:[A-Z~]*(?:holds?|has|have)) the (?:key|answer|power|remedy|solution)`,
  `the (?:sooner|earlier|more (?:openly|fully|quickly|promptly|frankly)) ${one}(?:<W>(?: [^ .;:]+){1,8}?|they (?:<A>|<F>)(?: [^ .;:]+){0,8}?)(?: ,)? the (?:[A-Z~]*more|sooner|better|safer|easier|greater|earlier)`,
  `(?:how|so) (?:important|vital|essential|crucial|necessary|wise|dangerous|right) it (?:is|was) for ${one}(?:[^ .;:,]+ ){0,2}?${who} (?:not )?to (?:(?!${received})|[A-Z~]*stay (?:close|in touch|near|away|alert))`,
  `(?:<P>|her|their)(?: own)?(?: [^ .;:,]+){0,2}? (?:instincts?|sense|judgement|intuition|voice|courage|caution|wits)${onward} (?:her|their|what (?:will|can|would) (?:[A-Z~]*(?:save|protect|keep))|the)(?: [^ .;:,]+){0,2}? (?:protection|defence|safeguard|shield|guide|her|them)\\b`,
  `<P>(?: first| own| only)* (?:duty|responsibility) (?:is|must be) to (?:herself|themselves|himself|her|their)`,
  `(?:it is|it remains) (?:up|down) to ${one}(?:[^ .;:,]+ ){0,2}?(?:<W>|<O>)`,
  `(?:nobody|no one|no-one|none|no [^ .;:,]+) (?:can|could) [^ .;:,]+ ${one}<W> who (?:will not|does not|do not|would not|cannot|refuses)`,
  `(?:safest|best|surest|wisest|only) (?:course|way|thing|step|plan|advice)(?: [^ .;:,]+){0,3}? for${few} ${who} (?:is|was|would be)(?: always)? (?:not )?to`,
  `(?:would|will) (?:[A-Z~]*help|assist|be (?:better|easier|[A-Z~]*safer|helpful))(?: [^ .;:,]+){0,3}? if ${one}(?:[^ .;:,]+ ){0,2}?(?:<W>|<O>)(?: (?!(?:were|was|are|is|be|being|been|had)\\b)[^ .;:,]+){0,2}? (?:were (?:more|less|as|<Q>)|<F>|<A>)`,
  `${who}${light}${must}${light} (?:[A-Z~]*(?:stay|remain|hold|keep|stand))${degree} <Q>`,
  // A duty, a step, a burden is theirs.
  `${duty}(?: (?:for|of|to|in)(?: [^ .;:]+){1,12}?)? (?:is|remains?|rests?|lies?|belongs?|falls?|must be|has to be|can only be)(?: [a-z]+ly)?(?: (?:with|to|on|upon|that of|for))?${few} (?:<P>|<W>|<O>)`,
  `${duty}${light}(?: (?:can|must|has to|have to|needs? to|should|will))(?: always| only| ever)? (?:be (?:taken|made|borne|carried|shouldered)|come) (?:by|from)${few} (?:<W>|<O>)`,
  `(?:disclosure|reports?|reporting|complaints?|the (?:[A-Z]+~)?(?:call|word|request))${light}(?: (?:can|must|has to|have to|needs? to|should|will))(?: always| only)? come (?:sooner|earlier|first|from)${onward} (?:from|<W>|<O>)`,
  `${who}(?: (?:to|should|must|will|ought to|(?:has|have|needs?) to))? be${light} (?:responsible|accountable|answerable) for (?!(?:the|a|their own) (?:service|budget|project|group))`,
  `${who}${onward} (?:for|of) which (?:they|she|he)(?: (?:themselves|herself|himself|alone))* (?:are|is|will be|must be) (?:responsible|accountable|answerable)`,
  `${who}${onward} (?:it is|is it) (?:for|up to|down to) (?:them|her|him)(?: (?:alone|themselves|herself|himself|and [^ .;:]+))* to`,
  `(?:it|this) (?:behoves|befits|becomes) ${crowd}`,
  `(?:is|be) incumbent (?:up)?on${few} ${crowd}`,
  `${crowd}${onward} (?:it is|it was|is) (?:in )?(?:their|her|his) (?:own )?(?:best )?(?:responsibility|duty|job|task|interests?|business) to`,
  `${crowd}${light} (?:is|are|can be|must be) (?:often |always )?(?:their|her|his) own (?:best|first|strongest|surest)`,
  `^that ${crowd}${light} (?:be <E>(?: to| in| of|${onward} (?:<A>|<F>|<S>|<Q>|<V>))|<A>|<S>|<F>)`,
  `${who}(?:${must}| to)${light} be${light} (?:[A-Z]+~)?(?:taught|educated|instructed|schooled|coached)(?: [^ .;:,]+){0,2}? (?:what|how|when|that|about|to|in|not)\\b`,
  `${who}(?:${must}| to)${light} be${light} (?:[A-Z]+~)?(?:given|offered|equipped with|shown|lent)(?: [^ .;:,]+){0,4}? <V>`,
  `${crowd}${light} (?:has|have|had)(?: [^ .;:,]+){0,3}? (?:part|role) to play(?! in (?:(?:this|the|any|such|all|each|every|a|our|these|domestic homicide) )*(?:reviews?|process|panel|learning|design|work|shaping|training|partnership))\\b`,
  `(?:steps|actions?|measures|precautions|things)(?: that| which)?(?: they| she| he| ${who}) (?:must|should|(?:is|are) (?:[A-Z]+~)?(?:required|expected|asked|obliged|told|to)|can|could|needs? to|has to|have to|will)${onward} (?:take|do|reduce|manage|protect|keep|stay|[A-Z]+~(?:take|do|reduce|manage|protect|keep|stay))`,
  // What no one else can do, or for nobody who does not ask.
  `no (?:agency|service|law|order|police officer|officer|professional|one|body|amount of [^ ]+) can(?: ever)? (?:do|take|make|win|leave|[A-Z]+~(?:take|make|leave))(?: [^ .;:]+){1,8}? for (?:her|him|them|<W>)`,
  // What is wanted in them, or best.
  `${trait}(?: [^ .;:,]+){0,3}? (?:by|among|amongst|from|of|in|on the part of)${few} ${who}(?: ,)?${onward} (?:is|are|was|were|remains?|will be|would be)(?: [a-z]+ly| still| also)? ${best}\\b`,
  `(?:what (?:is|was) (?:needed|wanted|required|called for|missing)|the need) (?:is|was|for)(?: [^ .;:,]+){0,5}? ${trait}(?: [^ .;:,]+){0,3}? (?:by|among|amongst|from|of|in|on the part of)${few} ${who}`,
  `<V>${onward} (?:is|are|was|remains?|would be)(?: [a-z]+ly| still| also)? ${best}\\b${onward} <W>`,
  `<V>(?: and [^ .;:,]+)? (?:training|courses?|classes|sessions?|workshops?|groups?|programmes?|lessons?|work|coaching)\\b${onward} (?:<W>|<O>)`,
  `<W>${onward} <V>(?: and [^ .;:,]+)? (?:training|courses?|classes|sessions?|workshops?|groups?|programmes?|lessons?|coaching)\\b`,
  `(?:build|building|boost|boosting|raise|raising|increase|increasing|strengthen|strengthening|grow|growing|instil|instilling|[A-Z]+~(?:build|building|strengthen|strengthening))(?: [^ .;:,]+){0,2}? confidence (?:of|in|among|amongst)${few} ${who} (?:so that|to|that)`,
  // What they may care to do, and what others would like of them.
  `${who}${light} (?:may|might|could|would)(?: [a-z]+ly| well)? (?:wish|want|like|care|be minded|find it (?:helpful|useful)) to (?:[A-Z]+~)?(?:reflect|consider|think|ask themselves|weigh|learn|seek|tell|change|keep|record|make a|take|look)\\b`,
  `(?:panel|review|chair|author|we|partnership|report)(?: [a-z]+ly)? (?:would|wishes to|wish to|does|do|can only)(?: (?:also|therefore|like to|strongly|earnestly|respectfully|simply))* (?:[A-Z]+~)?(?:ask|urge|invite|encourage|appeal to|call on|call upon|say to|beg|implore|exhort)${few} ${crowd}${onward} (?:to|that)${light} (?:<A>|<F>|<S>|speak|be)`,
  `(?:make|makes|making|get|gets|getting|bring|brings|bringing|persuade|persuading|[A-Z]+~(?:make|makes|making|get|getting|persuade|persuading|bring))${few} ${who}(?: to)?${light} (?:see|understand|realise|accept|act|<S>|[A-Z]+~(?:see|understand|realise|accept|act))`,
  `(?:make|makes|making|get|getting|bring|persuade|[A-Z]+~(?:make|makes|making|get|getting|persuade|bring)) (?:the|an?|each|every|any|those)? ?${harmed} <W>(?: to)?${light} (?:see|understand|realise|accept|act)`,
  // What they must not do; "should not wait six weeks" is owed to them and stands nowhere here.
  `${crowd}${light}${must.replace('(?:should|must', '(?:should|must|can|may')} (?:not|never)(?: to)? (?:[A-Z]+~)?(?:assume|hand over|give (?:out|away|in)|lend|sign|believe|imagine|think that|suppose|dismiss|hide|cover|excuse|rely|answer|go to|move in|take (?:him|her|them)|forgive|be (?:talked|taken in|fooled|swayed|too proud|slow|silent|deterred|put off)|keep (?:quiet|silent|it)|underestimate|despair|give up)\\b`,
  `${crowd}${light} (?:would|will) (?:do well|do best|be (?:[a-z]+ly )?(?:wise|prudent|sensible|safer|better|well advised|best advised)) (?:not|never) to`,
  `${who}(?: (?:to|should|must|will|ought to|(?:has|have|needs?) to))? be${light} (?:told|instructed|advised|urged|warned|taught|coached|counselled|cautioned|reminded|encouraged|prompted|[A-Z]+~(?:told|instructed|advised|urged|warned|taught|coached|counselled|cautioned|reminded|encouraged|prompted))(?: [^ .;:,]+){1,7}? to (?!${received})(?:mention|raise|say|volunteer|name|bring|own|[a-z]+)(?: [^ .;:,]+){0,6}? (?:abuse|violence|harm|fears?|injur[a-z]+|themselves|herself|himself|their own|it)\\b`,
];

const good =
  '(?:disclosing|confiding|coming forward|speaking (?:up|out)|reaching out|seeking help|asking for help|telling (?:somebody|someone|a friend|a relative|the police|a doctor)|breaking (?:the|one.s) silence|reporting|leaving|walking away|getting out|getting away|ringing 999|dialling 999|calling the police)';
const goodBase =
  '(?:disclose|confide|come forward|speak (?:up|out|to)|reach out|seek (?:help|advice|support)|ask for help|tell (?:somebody|someone|a friend|a relative|the police|a doctor|a trusted)|break (?:the|your|one.s) silence|report it|leave|walk away|get out|get away|get help|ring|dial|call|pick up|trust your|not (?:to )?(?:go back|return|give in|stay|keep quiet|suffer|wait|open the door|delay|hesitate))';
const tagged = (words: string) => words.replace(/(?<=[(|])(?=[a-z])/g, '(?:[A-Z]+~)?');

/** Nobody is named: sayings, and what is best done. */
export const sayings: readonly string[] = [
  `(?:need|importance)(?: to be| of being) (?:more )?(?:[A-Z]+~)?(?:honest|open|frank|candid|truthful) with (?:one.s|your)\\b`,
  `(?:importance|value|wisdom|need) of (?:not |never )?(?:[A-Z]+~)?[a-z]+ing(?: [^ .;:,]+){0,3}? (?:oneself|one.s|yourself|your)\\b`,
  `(?:app|website|tool|diary|phone|poster|film|video|campaign|leaflet|card)(?: [^ .;:,]+){0,4}? (?:<E>|<G>)(?: the| its| all)* (?:users|people|readers|viewers|followers|visitors|<W>|them|her)${onward} to${light} (?:<A>|<F>|<S>)`,
  `we(?: would| will| shall| can)?(?: all)? be${degree} (?:safer|safe|better)(?: [^ .;:,]+){0,3}? if (?:we|everyone|everybody|people|<C>)`,
  `had(?: [^ .;:,]+){1,3} been (?:[A-Z]+~)?(?:taught|educated|encouraged|brought up|told|shown|helped) (?:how )?to${onward} (?:could|would|might|may) (?:[^ ]+ )?have (?:<S>|<F>|(?:[A-Z]+~)?(?:seen|recognised|known|left|spotted|understood|realised|walked|told|acted|got))`,
  `(?:nobody|no one|no-one|none|no (?:woman|victim|man|person|patient))(?: [a-z]+ly)? (?:can|could|will)(?: ever)? be ${help}(?: [^ .;:]+){0,3}? (?:who|unless|until|if|without)`,
  `never too (?:soon|early|late) to (?:[A-Z]+~)?${tagged(goodBase)}`,
  `(?:pride|shame|embarrassment|loyalty|shyness|reserve|modesty|reluctance|fear|stigma)(?: [^ .;:,]+){0,2}? (?:should|must|need|ought) (?:not|never)(?: ever| to)? (?:[A-Z]+~)?(?:stand|stop|prevent|keep|hold|deter|get in|silence)\\b`,
  `(?:disclosure|help-seeking|reporting|disclosing|telling (?:somebody|someone)|asking for help|coming forward|speaking (?:up|out))(?: (?:at|before|by|in|without|early|sooner|earlier)(?: [^ .;:,]+){0,4})?(?: ,(?: [^ .;:,]+){1,5} ,)? (?:saves?|gives?|opens?|makes?|helps?|allows?|enables?|brings?|protects?|is|can (?:save|open|make|give))${onward} (?:li(?:fe|ves)|chance|doors?|difference|possible|help|protection|power|strength|safe(?:ty)?|earlier|first step)\\b`,
  `there is no (?:substitute|replacement) for(?: [a-z]+ly| early| prompt)? ${tagged(good)}`,
  `(?:how|so) (?:important|vital|essential|crucial|necessary|wise|right|dangerous) it is(?: for anyone| for everyone)? (?:not )?(?:to )?(?:[A-Z]+~)?${tagged(goodBase)}`,
  `how (?:important|vital|essential|crucial|necessary|wise) it is not to (?:[A-Z]+~)?(?:go back|return|stay|give in|wait|delay|hesitate|keep quiet|open the door)`,
  `(?:best|surest|safest|quickest|only|right|first|wisest) (?:way|route|path|road|step|thing|course|remedy|answer|protection|defence)(?: [^ .;:]+){0,8}? (?:is|was|remains|would be)(?: always)? (?:for [^ ]+(?: [^ ]+)? )?to ${tagged(goodBase)}`,
  `(?:each of us|all of us|every one of us|we all|we each|we)(?: (?:must|should|need to|have to|ought to|can))(?: all| each)?(?: be)?${degree} (?:<F>|<Q>|look out|on the look-?out)`,
];

const opensWords = `(?::|“|‘|"|'|–|—|-|,)(?: (?:“|‘|"|'))?(?: (?:if|when|at)(?: [^ .;:,]+){1,8} ,)?(?: please)?`;
const spoken = `(?:(?:do not|don.t|never) (?:[A-Z]+~)?(?:wait|hesitate|suffer|stay|go back|keep|ignore|delay|put up|be)|see it|${tagged(goodBase).slice(3)}`;

/** A slogan or plain word that is commended: it asks in its own voice, whatever stands round it. */
export const slogans: readonly string[] = [
  `(?:lesson|message|learning|moral|advice|plea|rule)(?: [^ .;:]+){0,8}? (?:is|was|remains|must be)(?: [^ .;:]+){0,5}? ${opensWords} ${spoken}`,
  `(?:promote|publicise|spread|push|commission|run|launch|develop|display|fund|repeat|reinforce)(?: [^ .;:]+){0,8}? (?:message|slogan|strapline|words?|campaign|posters?)(?: [^ .;:]+){0,6}? ${opensWords} ${spoken}`,
];
