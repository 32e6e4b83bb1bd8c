import { owner, person, type SentenceFrame } from './frame.js';

/*
 * What is said of everybody and meant of the victim: "nobody can be rescued who does not wish it", "adults bear the
 * consequences of their choices", "staff are not mind-readers", "support was in place, needing only her consent".
 */

const helped =
  '(?:rescued|helped|saved|protected|supported|safeguarded|treated|made safe|kept safe|reached|assisted)';
const help = '(?:rescue|help|save|protect|support|safeguard|treat|reach|assist)';
const worker =
  '(?:staff|professionals?|practitioners?|workers?|officers?|police|nurses?|doctors?|gps?|midwives|agenc(?:y|ies)|services?|teams?|they|it|he|she|we|one|nobody|no one|any(?:body|one)|the [a-z]+|an? [a-z]+)';

export const sayings: readonly SentenceFrame[] = [
  {
    by: 'willing prepared ready unwilling',
    pattern: new RegExp(
      `${worker} can (?:only|do)(?: (?:ever|only|do|so much|little|nothing|act|help|protect|assist|step in|intervene|their work))* (?:where|when|if|unless|as long as|for) (?:an? |the )?(?:victim|person|woman|man|adult|patient|client|somebody|someone)(?: who)? (?:is|are) (?:not )?(?:willing|prepared|ready|unwilling)\\b`,
    ),
    denied: true,
  },
  {
    by: 'rescued helped saved protected supported safeguarded treated reached assisted safe',
    near: /(?:can|could|may|will|cannot|not|hardly|only) (?:[a-z]+ )?be (?:[a-z]+ )?(?:rescued|helped|saved|protected|supported|safeguarded|treated|made safe|kept safe|reached|assisted) /,
    pattern: new RegExp(
      `\\b(?:(?:nobody|no one|no-one|no (?:adult|person|woman|man|victim|patient|client)) (?:can|could|may|will)|(?:people|those|an? (?:adult|person|woman|man|patient|client)|you|[a-z]+s) (?:cannot|could not|can not|can hardly|can only|could only)) (?:ever |only )?be ${helped} (?:who (?:do|does|will|would|has no|have no|is not|are not|did|has not|have not|refuse\\w*|choose\\w*)|against (?:their|her|his)|(?:unless|until|if|when) (?:they|she|he|the person)|without (?:their|her|his|wanting|wishing|asking|seeking)|from (?:themselves|herself|himself))\\b[^;]{0,60}?(?= [.,;]|$)`,
    ),
    denied: true,
  },
  {
    by: 'themselves herself himself oneself will wishes',
    pattern: new RegExp(
      `\\b(?:cannot|can not|could not|can hardly|can|could) (?:be )?${help}(?:ed)? (?:[\\w'-]+ ){0,4}?(?:from (?:themselves|herself|himself|oneself)|against (?:their|her|his|one's) (?:own )?(?:will|wishes))\\b`,
    ),
    denied: true,
  },
  {
    by: 'consequences consequence results price cost outcome outcomes risks choices decisions mistakes actions safety',
    near: /(?:bear|take|live|accept|face|answer|carry|carries|pay|reap|suffer)s? (?:with |for )?(?:the|their|her|his|some|our|one's) /,
    pattern:
      /\b(?:adults?|people|grown (?:women|men|people)|an? grown (?:woman|man)|everyone|everybody|each of us|we all|those who (?!abuse|kill|harm|offend|hurt|use|perpetrate)[^,;]{3,40}?|anyone who (?!abuse|kill|harm|offend|hurt|use|perpetrate)[^,;]{3,40}?) (?:must |has to |have to |should |ought to |will |can only |can expect to )?(?:bear|bears|take|takes|live with|lives with|accept|accepts|face|faces|answer for|answers for|carry|carries|pay|pays|reap|reaps|suffer|suffers) (?:the|their|her|his|some of the|our|one's) (?:(?:consequences?|results?|price|cost|outcomes?|risks?) (?:of|for) (?:the|their|her|his|our|one's|what|such|any|doing|going|staying|returning)\b|(?:own )?(?:choices|decisions|mistakes|actions|safety)\b)[^;]{0,45}?(?= [.,;]|$)/,
  },
  {
    by: 'mind-reader mind-readers clairvoyant clairvoyants telepathic psychic readers',
    pattern: new RegExp(
      `${worker} (?:is|are|was|were|can|could|cannot|had|has)(?: [a-z]+){0,5}? (?:mind-readers?|mind readers?|clairvoyants?|telepathic|psychic)\\b`,
    ),
    denied: true,
  },
  {
    by: 'minds mind guess divine',
    pattern: new RegExp(
      `${worker} (?:cannot|could not|can not|can hardly|could hardly|can scarcely) (?:be )?(?:reasonably |fairly )?(?:expected to |asked to |supposed to )?(?:read (?:[\\w'-]+ ){0,2}?minds?|(?:guess|divine) (?:at )?what)\\b`,
    ),
    denied: true,
  },
  {
    by: 'told said disclosed shown given',
    pattern: new RegExp(
      `${worker} (?:cannot|can not|can hardly|can scarcely|could hardly) (?:reasonably |fairly )?(?:be (?:expected|asked|supposed) to )?(?:know|act (?:up)?on|respond to|help with|deal with|treat) what (?:[\\w'-]+ ){1,3}?(?:not|never) (?:been )?(?:told|said|disclosed|shown|given)\\b|${worker} (?:can only (?:ever )?(?:act|work|respond|go)|can (?:act|work|respond|go) only) (?:up)?(?:on|with|by) (?:what|the information) (?:[\\w'-]+ ){1,3}?(?:told|disclosed|shown|given)\\b`,
    ),
    denied: true,
  },
  {
    by: 'consent agreement co-operation cooperation word signature say-so willingness yes permission engagement assent commitment response call reply acceptance goodwill nod decision',
    pattern: new RegExp(
      `\\b(?:needing|requiring|awaiting|lacking|wanting|waiting|needed|required|wanted|lacked|awaited|waited) (?:only|nothing but|nothing more than|no more than|but|merely|just|simply) (?:for |on |upon )?${owner} (?:[a-z]+ )?(?:consent|agreement|co-operation|cooperation|word|signature|say-so|willingness|yes|permission|engagement|assent|commitment|response|call|reply|acceptance|goodwill|nod|decision)\\b`,
    ),
    denied: true,
  },
  {
    by: 'needed wanting lacking missing required wanted',
    pattern: new RegExp(
      `\\b(?:all|the only thing|the one thing) (?:that |which )?(?:was|were) (?:needed|wanted|wanting|lacking|missing|required) was ${owner} (?:[a-z]+ )?(?:consent|agreement|co-operation|cooperation|word|signature|willingness|permission|engagement|assent|commitment|response|call|reply|acceptance|goodwill|decision)\\b`,
    ),
  },
  {
    by: 'asking taking',
    pattern: /\b(?:was|were|lay|stood|had been) (?:(?<who>hers|his)|there) for the (?:asking|taking)\b/,
  },
  {
    by: 'away',
    pattern:
      /\b(?:help|support|safety|refuge|rescue|advice|protection) (?:was|were|lay|had been) (?:never more than |no more than |only |but |just )?(?:a|one) (?:telephone |phone )?(?:call|step|word|text) away\b/,
    denied: true,
  },
  {
    by: 'horse bed',
    pattern:
      /\blead a horse to water\b|\b(?:made|makes|make|making) (?:her|his|their|one's|your) (?:own )?bed (?:and|,|must|so|then)\b/,
  },
  { by: 'themselves', pattern: /\bhelps? (?:only )?(?:those|them|people) (?:who|that) help themselves\b/ },
  {
    by: 'disclosure complaint co-operation cooperation engagement consent',
    pattern:
      /\b(?:without|in the absence of|where there is no) (?:an? |any |some )?(?:disclosure|complaint|co-operation|cooperation|engagement|consent)(?: [\w'-]+){0,5}?(?: ,)? (?:there (?:is|can be|could be|was) (?:no|little|nothing)|(?:little|nothing|not much) (?:can|could) be|(?:no|few) \w+ (?:can|could)|(?:agencies|services|officers|professionals|the police|staff) (?:can|could) (?:do )?(?:little|nothing|not|only))\b/,
    denied: true,
  },
  {
    by: 'individual person adult patient client victim woman man people individuals adults concerned',
    pattern:
      /\b(?:it is|it was|that is|that was|remains|remained) (?:ultimately |in the end |always |finally |of course )?(?:for|up to|down to|incumbent on|incumbent upon|the responsibility of) (?:the |an? |each |every )?(?:individual|person|adult|patient|client|victim|woman|man|people|individuals|adults|those)(?: (?:concerned|involved|themselves|herself|himself))? to (?:[a-z]+ )?(?:(?:decide|choose) (?:whether|if|to)|speak|seek|come forward|tell|disclose|leave|protect|keep|take|engage|report|look after|accept|make)\b/,
  },
  {
    by: 'offer advise signpost suggest invite recommend encourage',
    pattern:
      /\bcan only (?:offer|advise|signpost|suggest|invite|recommend|encourage)\b[^;]{0,30}?(?: ;| ,| and| –| but)*(?: they| it| we| one| and| but)* (?:cannot|can not|could not|not) (?:compel|force|oblige|make|insist|impose|accept|enforce)\b/,
    denied: true,
  },
  {
    by: 'limit limits',
    pattern: new RegExp(
      `\\blimits? to what (?:[\\w'-]+ ){1,6}?(?:for|with) (?:${person}|people|those|adults|women|men) who (?:will|do|does|would|is|are|choose|chooses|has|have)\\b`,
    ),
  },
  {
    by: 'saved helped rescued reached protected themselves saving told',
    pattern:
      /\b(?:some|certain|there are) (?:people|women|men|patients|adults|victims|clients|persons)(?: who)? (?:simply )?(?:do|does|will|would|can|could) ?not (?:ever |really )?(?:(?:want|wish)(?: to be)? (?:helped|saved|rescued|reached|protected|saving)|be (?:helped|saved|rescued|reached|protected|told)|help themselves)\b/,
    denied: true,
  },
  {
    by: 'herself himself themselves',
    pattern:
      /\b(?:cannot|can not|can hardly|can scarcely|no one can|nobody can) (?:be|care|want|worry|fear|wish|value|respect) [^;]{0,70}? than (?:she|he|they|that person|the (?:person|victim|patient|client))(?: [a-z]+){0,6}? for (?:herself|himself|themselves)\b/,
    denied: true,
  },
  {
    by: 'hand two',
    pattern:
      /\b(?:helping|outstretched|proffered) hand (?:has|have|had|needs|must|can only)(?: to)? be (?:taken|grasped|accepted)\b|\bit takes two to\b/,
    denied: true,
  },
  {
    by: 'accepted taken wanted asked sought used',
    pattern:
      /\b(?:help|support|advice|assistance|protection|safety|an offer|offers) (?:also |first )?(?:has to|must|can only|needs to|have to) (?:first |also )?be (?:accepted|taken(?! (?:to|up by|from|away|forward))|wanted|asked for|sought|used) ?(?:by the person|by those|if|before|to be|too|as well|in the end|[.,;]|$)/,
  },
  {
    by: 'bed',
    pattern: /\b(?<who>she|he) had made (?:her|his) (?:own )?bed(?= [.;]|$)/,
    unless: /\b(?:morning|house|room|dressed|washed|tidied|kitchen|clothes)\b/,
  },
  {
    by: 'life lives',
    pattern:
      /\blive (?:another|other|somebody else's|someone else's|a|an) ?(?:person's |people's |adult's |woman's |man's )?(?:life|lives) for (?:them|her|him)\b/,
    denied: true,
  },
  {
    by: 'unwise bad poor foolish',
    pattern:
      /\b(?:unwise|bad|poor|foolish) (?:decisions?|choices?) ,? ?and (?<who>she|he|[\w-]+) (?:had |too )?(?:made|took|exercised|did|was)\b/,
  },
  {
    by: 'good effective strong useful safe reliable',
    near: /only as (?:good|effective|strong|useful|safe|reliable) as /,
    pattern:
      /\bonly as (?:good|effective|strong|useful|safe|reliable) as (?:the|(?<own>(?<![\w'-])(?:her|his|[\w-]+'s))) (?:own )?(?:[a-z]+ )?(?:engagement|co-operation|cooperation|willingness|disclosures?|honesty|readiness|resolve|candour|compliance|adherence|attendance|observance|commitment|memory|word|judgement|vigilance|consistency|determination|account|frankness|use of it|obedience|discipline|will|co-operativeness|attention|faithfulness|diligence|courage)\b/,
  },
  {
    by: 'forced thrust imposed foisted pressed pushed push',
    near: /(?:help|support|advice|protection|safety|services?|door|assistance|change) /,
    pattern:
      /\b(?:help|support|advice|protection|safety|services?|assistance|change|treatment) (?:can|could|may) (?:only |always |freely )*be (?:offered|held out|made available|suggested|provided|advised)[^;.]{0,30}?[ ,](?:but|and|yet) (?:it |they )?(?:cannot|can not|could not|can never|never)(?: be)? (?:forced|thrust|imposed|foisted|pressed|pushed)\b|\b(?:cannot|can not|could not|can never) be (?:forced|thrust|imposed|foisted|pressed) (?:up)?on (?:an? |the )?(?:anyone|anybody|people|those|unwilling|adults?|person|someone|somebody|client|victim)\b|\bone thing to (?:open|hold|show|offer|point)[^;.]{3,50}? (?:and )?(?:quite )?another to (?:push|make|drag|walk|carry|compel|force|persuade|see)\b/,
    denied: true,
  },
  {
    by: 'responsibility ownership charge',
    near: /(?:point|time|moment|stage)\b/,
    pattern:
      /\b(?:there (?:comes|came|must come|has to come|is) a (?:point|time|moment|stage) (?:at which|when|where|beyond which)|at some (?:point|stage)|sooner or later|in the last resort|ultimately|in the end) (?:, )?(?:an? |the |every |each )?(?:[a-z]+ )?(?:adults?|persons?|people|individuals?|victims?|women|woman|men|man|patients?|clients?|we all|one|everyone|everybody|responsibility (?:passes|falls|rests|lies|must pass|must rest|shifts)) (?:must|has to|have to|should|needs? to|ought to|is bound to|(?:to|with|on|upon)) (?:take (?:[a-z]+ )?(?:responsibility|ownership|charge)|bear (?:[a-z]+ )?responsibility|accept (?:[a-z]+ )?responsibility|own|look after|the (?:individual|person|adult|patient|victim|client|man or woman))\b/,
    unless: /\b(?:receiving|perpetrators?|abusers?|who (?:abuse|harm|offend))\b/,
  },
];
