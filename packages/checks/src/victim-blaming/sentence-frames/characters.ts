import { owner, person, type SentenceFrame } from './frame.js';

/*
 * Who somebody was made the cause of harm or the reason why nothing helped: her taste in men, a stubborn streak, "hard to
 * work with someone so guarded", "people with this condition seek out …", "how a woman of her education put up with it".
 */

const things =
  '(?:this|that|it|these|those|much|some|most|all|part|behaviours?|overdoses?|self-harm|self-harming|self-injury|self-neglect|cutting|attempts?|calls?|texts|messages|complaints?|presentations?|symptoms?|distress|tears|crying|disclosures?|allegations?|reports?|attendances?|episodes?|incidents?|injur(?:y|ies)|pains?|threats|requests|visits|gestures?|reactions?|response|statements?|accounts?|fears|anxiet(?:y|ies))';
const ploy =
  '(?:attention-seeking|attention seeking|histrionic|melodramatic|behavioural(?= [.,;]|$| in (?:nature|origin)| rather)|an? (?:bid|plea|play|demand) for attention|an? (?:means|way) of (?:getting|gaining|seeking|drawing) attention)';
const hard =
  '(?:difficult|hard|impossible|not easy|never easy|trying|tiring|wearing|frustrating|exhausting|challenging|no easy (?:matter|task|thing)|uphill work|thankless|exasperating|demanding)';
/** Fixed by others, or felt: nothing of the kind. */
const suffered =
  '(?!(?:badly |deeply |tightly |closely |very )*(?:isolated|frightened|ill|unwell|controlled|hurt|afraid|far|young|old|poor|injured|damaged|traumatised|watched|scared|distressed|tired|vulnerable|deaf|sick|new))';
const judged =
  '(?:stubborn|wilful|obstinate|perverse|reckless|self-destructive|rebellious|contrary|wild|difficult|secretive|manipulative|selfish|masochistic|hard|headstrong|mulish|vindictive|cruel|dishonest|deceitful|dramatic|theatrical|passive|weak|feckless)';
const stayed =
  '(?:put up|stayed|stay|remained|went back|returned|could (?:have )?(?:so|put|stay|stayed|allow|allowed|let|tolerate|tolerated|bear|borne|not|fail|failed|remain|remained|go back|gone back|miss|missed|fall|fallen|be so|been so)|did not|failed|allowed|let|tolerated|endured|bore|accepted|chose|married|took|gave|missed|overlooked|never|fell|lived with|kept (?:going|returning|silent|quiet|it|this|letting|taking|back)|should have)';
const damaging =
  '(?:damaging|abusive|violent|harmful|destructive|unsuitable|unhealthy|dangerous|toxic|chaotic|volatile|controlling|dominant|domineering|the wrong)';
const ties = '(?:relationships?|partners?|men|women|attachments?|situations?|company|friendships?)';

export const characters: readonly SentenceFrame[] = [
  {
    by: 'over-indulgent overindulgent indulgent permissive over-protective overprotective over-involved',
    pattern:
      /(?<who>[^ ,;:.]+) (?:was|is|had been|had always been|remained)(?: by all accounts| perhaps| plainly| always| rather| in the view of [^,;]{2,30}?)?(?: an?)? (?<said>(?:over-?indulgent|indulgent|permissive|over-?protective|over-involved)(?: (?:mother|father|parent|grandmother|grandfather|wife|sister|carer)| (?:of|towards|with) (?:him|her|[\w-]+)))\b/,
  },
  {
    by: 'attraction weakness taste preference penchant',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z]+ )?(?:attraction|weakness|taste|preference|penchant) (?:to|for|in) (?:[a-z-]+ )?(?:older|younger|violent|abusive|dangerous|unsuitable|controlling|domineering|bad|troubled|damaged|difficult|wrong|such|married|rough) (?:[a-z]+ )?(?:men|women|boyfriends|girlfriends|partners|characters|boys|sort|type)\\b`,
    ),
    unless: /\b(?:sexuality|orientation|lesbian|gay|bisexual|church|faith)\b/,
  },
  {
    by: 'history pattern habit record run series string knack gift talent',
    pattern: new RegExp(
      `(?<who>[\\w-]+) (?:had|has|showed|shows) (?:an?|some) (?:[a-z]+ ){0,2}?(?:history|pattern|habit|record|run|series|string|knack|gift|talent) (?:of|for) (?:choosing|picking|selecting|gravitating|falling for|attaching|attracting|finding|taking up with|forming|entering|(?:relationships?|involvement|liaisons?) with) (?:[a-z-]+ ){0,4}?${ties}\\b`,
    ),
  },
  {
    by: 'difficult hard impossible easy trying tiring wearing frustrating exhausting challenging uphill thankless exasperating demanding',
    near: / (?:someone|somebody|anyone|anybody|an?) [^,;]{0,60}(?:so|as|who|determined|unwilling|intent|set) /,
    pattern: new RegExp(
      `\\b${hard} (?:for (?:[\\w'-]+ ){1,4}?)?(?:to|in) (?!see|seeing|watch|watching|imagine|say|know|believe|describe|overstate|think|find|forget|replace|lose|hear|hearing)(?:[\\w'-]+ ){1,6}?${person} (?:who (?:was |is |would |will )?)?(?:(?:so|as|that|quite so) ${suffered}(?:[a-z]+ly )?[a-z-]+|(?:so )?determined (?:not )?to|unwilling|intent (?:up)?on|set (?:up)?on)\\b`,
    ),
    denied: true,
  },
  {
    by: 'attention-seeking attention histrionic melodramatic behavioural',
    pattern: new RegExp(
      `(?:${owner} (?:[a-z-]+ ){0,2}?)?\\b${things}(?: [\\w'-]+){0,6}? (?:was|were|is|are|being|been|as) (?:[\\w'-]+ ){0,7}?${ploy}`,
    ),
  },
  {
    by: 'manipulative manipulation tactical theatrical exaggerated contrived controlling',
    pattern: new RegExp(
      `${owner} (?:[a-z-]+ ){0,2}?${things}(?: [\\w'-]+){0,6}? (?:was|were|is|are|being|been|as) (?:(?:felt|thought|seen|considered|judged|regarded|viewed|described|found|largely|often|mainly|by|the|to|be|as|team|ward|staff|doctors?|nurses?|officers?|at times|somewhat|in part|rather|highly) ){0,7}(?:manipulative|manipulation|tactical|theatrical|exaggerated|contrived)\\b`,
    ),
  },
  {
    by: 'streak side vein element',
    pattern: new RegExp(
      `(?:there was|there is) (?:always )?(?:an?|something of an?) (?:[a-z-]+ )?${judged} (?:streak|side|vein|nature|element) (?:in|to|about) (?:the )?(?<who>her|him|[\\w-]+)\\b`,
    ),
  },
  {
    by: 'streak side vein nature element',
    pattern: new RegExp(
      `(?<who>[\\w-]+) (?:had|has) (?:always )?(?:an?|something of an?) (?:[a-z-]+ )?${judged} (?:streak|side|vein|nature|element)\\b`,
    ),
  },
  {
    by: 'part side something',
    pattern:
      /\b(?:part|side|something) (?:of|in) (?<who>her|him|[\w-]+) (?:that|which) (?:enjoyed|liked|wanted|needed|courted|craved|invited|sought|thrived|relished|welcomed|did not want|would not)\b/,
    denied: true,
  },
  {
    by: 'pride stubbornness obstinacy vanity complacency naivety wilfulness',
    pattern:
      /(?:^|(?<=, |that |and |because |but ))(?:[a-z]+ )?(?:pride|stubbornness|obstinacy|vanity|complacency|naivety|wilfulness)(?: , [^,;]{2,25} ,)? (?:had |also |alone |may have |must have )*(?:stopped|kept|prevented|held|blinded|deterred|got in the way of|stood in the way of) (?<who>her|him|[\w-]+)\b/,
  },
  {
    by: 'struggle struggles struggled hard difficult impossible remarkable astonishing surprising strange odd baffling puzzling incredible extraordinary curious belief wonder wonders marvel marvels incomprehensible mystery puzzle',
    pattern: new RegExp(
      `\\b(?:struggles?|struggled|hard|difficult|impossible|remarkable|astonishing|surprising|strange|odd|baffling|puzzling|incredible|extraordinary|curious|belief|wonders?|marvels?|incomprehensible|mystery|puzzle) (?:[\\w'-]+ ){0,5}?(?:how|why|that) (?:${person}|so [a-z-]+ an? (?:woman|man|person)) (?:of|with|so|as|who|in) [^,;]{2,60}? ${stayed}\\b`,
    ),
    denied: true,
  },
  {
    by: 'condition diagnosis disorder illness history background type kind sort personality upbringing temperament difficulties profile presentation',
    pattern: new RegExp(
      `\\b(?:people|those|women|men|patients|persons|individuals|girls|sufferers|anyone|somebody|someone|clients|adults) (?:with|of|who have|from|in) (?:[\\w'-]+ ){0,4}?(?:condition|diagnosis|disorder|illness|history|background|type|kind|sort|personality|upbringing|temperament|difficulties|profile|presentation) (?:are |is |will |can |may |do |does )?(?:very |all too |only too )?(?:(?:inclined|prone|apt|likely|known|liable|given|found|tend|tends|often|frequently|commonly|typically|generally|habitually|invariably|notoriously) )+(?:to )?(?:[a-z]+ly )?(?:(?:seek out|seek|seeking|choose|choosing|form|forming|enter|repeat|pick|attract|gravitate to|gravitate towards|drift into|end up in|be drawn to|find themselves in) (?:[a-z-]+ ){0,3}?(?:${damaging}|${ties})|gravitate|sabotag|provok|invit|manipulat|exaggerat|split|dramatis|court|thriv|reject help|push|put themselves|place themselves|make poor|create)`,
    ),
  },
];
