import { anyOf, type Frame, gap, inSentence } from './frame.js';

const good = anyOf(`
  loving devoted doting caring good great wonderful model proud hard-?working gentle kind decent quiet placid respectable attentive
  dedicated committed fine excellent affectionate dutiful faithful loyal adoring responsible conscientious popular likeable pleasant
  respected peaceful peaceable easy-?going lovely nice thoughtful considerate upstanding kindly supportive exemplary hands-on generous
  sensitive mild harmless inoffensive honest polite reserved shy sociable friendly courteous humble patient calm cheerful reliable warm
  intelligent tender dependable diligent industrious god-fearing churchgoing sober-minded steady law-abiding charming-enough amiable
  genial affable jovial unassuming modest private involved present fun tireless selfless stoical stoic uncomplaining trusted admired
  esteemed civil conventional traditional ordinary normal straightforward simple plain_spoken plain-spoken old-fashioned caring
  \\w+-hearted \\w+-natured \\w+-mannered soft(?:ly)?-spoken well-(?:liked|loved|respected|regarded|thought-of|meaning|brought-up|known_and_liked)
  much-(?:loved|liked|respected) highly_(?:respected|regarded) troubled tormented damaged broken lost sad lonely tired frightened frail
  vulnerable sick desperate despairing defeated crushed weak inadequate confused bewildered grieving heartbroken overwhelmed`);
const person = anyOf(`
  father dad husband partner son man family_man stepfather step-father stepdad parent grandfather grandad brother mother mum wife provider
  boyfriend carer woman daughter individual soul worker colleague neighbour lad boy chap fellow citizen employee uncle girlfriend
  grandson nephew guy bloke friend gentleman villager workmate tradesman craftsman farmer teacher doctor coach churchgoer christian
  muslim sikh hindu one member_of figure boss employer officer soldier figure_in`);
const mask =
  /\b(?:presented|public face|outwardly|appear\w*|charming|charm|fa[cç]ade|image|yet|behind closed|behind the|at home|indoors|in private|to (?:the |her |his |their )?(?:neighbours|outsiders|strangers|colleagues|others|everyone else|everybody else|world)|outside world|seemed|seen as|mask|persona|performed|passed for|took (?:him|her) for|deceiv|groom|nobody asked|believed (?:him|her) to be|regarded|because he was|reputation|status|standing|assum|whom? agencies|credib|taken in\b|to be seen as|so no|and so (?:no|was)|less likely|(?:believed|heard|treated|received|met|welcomed|listened to) as\b|(?:as|like|than) an? [\w-]+ (?:man|husband|father|person) is\b|\bword\b[^.;]{0,40}\b(?:against|over)\b)/i;

/** The perpetrator's good character, told beside what he did. */
export const characterFrames: readonly Frame[] = [
  {
    near: [
      'father',
      'dad',
      'husband',
      'partner',
      'son',
      'man',
      'stepfather',
      'stepdad',
      'parent',
      'grandfather',
      'grandad',
      'brother',
      'mother',
      'mum',
      'wife',
      'provider',
      'boyfriend',
      'carer',
      'woman',
      'daughter',
      'individual',
      'soul',
      'worker',
      'colleague',
      'neighbour',
      'lad',
      'boy',
      'chap',
      'fellow',
      'citizen',
      'employee',
      'uncle',
      'girlfriend',
      'grandson',
      'nephew',
      'guy',
      'bloke',
      'friend',
      'gentleman',
      'villager',
      'workmate',
      'farmer',
      'teacher',
      'one',
      'member',
      'figure',
      'coach',
      'churchgoer',
      'soldier',
    ],
    pattern: inSentence(
      `(?:(?:was|is|been|being|remained|be|became|as|otherwise|still|essentially|him|her) ${gap(3)})?(?:a|an|the) (?:(?!(?:was|were|is|are|had|has|who|that|to|of|for|with|in|a|an|the|and|saw|met) )[\\w-]+,? (?:and |but )?){0,3}?${good},? (?:and |but )?(?:(?!(?:to|of|in|for|with|on|at|by|from|a|an|the|and|or|who|that|as|her|his|their|its|my|our) )[\\w-]+,? (?:and )?){0,2}?${person}\\b`,
    ),
    of: 'perpetrator',
    unless: new RegExp(
      `${mask.source}|\\b(?:to|from|on|for|with) an? (?:[\\w-]+ )?(?:frightened|grieving|bewildered|desperate) (?:woman|mother|person|girl)\\b|^(?:An?|Any|Many an?) [^.]{0,40}?\\b(?:is|are|can|may|does|would|will|seldom|rarely)\\b|\\b(?:professional curiosity|young man|vulnerable (?:woman|person|adult|individual|people)|a friend told|family member|model of|good (?:practice|deal|many|friend of)|committed (?:suicide|a|the|an|to (?:prison|crown))|trusted (?:adult|person|professional)|patients? (?:who|whose|with|of|in|at)|responsible (?:officer|person|clinician)|present (?:partner|when|at)|normal (?:practice|person)|private (?:landlord|individual)|involved (?:in|with)|lead)\\b`,
      'i',
    ),
  },
  {
    near: ['never', 'always', 'would', 'wanted', 'gave', 'asked', 'put', 'loved', 'worked', 'kept', 'few'],
    pattern: inSentence(
      `(?:(?:had )?(?:never missed|never forgot|never complained|never asked|never spoke ill|never said a bad|never raised (?:his|her|a) voice|always (?:had (?:time|a (?:smile|kind|good|joke))|put (?:his|her) (?:family|children)|helped|provided|worked|did (?:his|her) best|found time|made time|there for)|would (?:do anything|help anyone|help anybody|give (?:you )?(?:the shirt|his last)|go out of (?:his|her) way|lay down)|wanted only (?:what|the best|to)|only (?:ever )?wanted (?:what|the best)|gave (?:everything|so much|freely|up everything)|asked for (?:little|nothing)|put (?:his|her) (?:family|children|wife) (?:first|before)|kept (?:him|her)self to (?:him|her)self|of few words|lived for (?:his|her)|meant well|never meant|did (?:his|her) (?:best|duty)|coped (?:heroically|admirably|bravely|as best|alone)))\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: mask,
  },
  {
    near: ['worked', 'working', 'provided', 'cared', 'nursed', 'looked', 'tended', 'devoted', 'dedicated'],
    pattern: inSentence(
      `(?:(?:had )?(?:worked|working) (?:hard|tirelessly|every hour|long hours|all hours|night and day|two jobs|all his life|himself)(?: (?:all (?:his|her) life|to (?:provide|support|keep|give)|for (?:his|her|the) (?:family|wife|children)|hours|and provided))|(?:had )?(?:cared for|nursed|looked after|tended) ${gap(4)}(?:devotedly|tirelessly|lovingly|faithfully|patiently|without complaint|single-handed(?:ly)?|as best he could|with (?:great )?(?:devotion|patience|love|tenderness|kindness))|(?:devoted|dedicated) (?:himself|herself|his life|her life) to (?:his|her|the)|provided (?:well|for (?:his|her) (?:family|wife|children)))\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: new RegExp(`${mask.source}|\\b(?:at first|initially|to begin with|in the beginning)\\b`, 'i'),
  },
  {
    near: [
      'children',
      'family',
      'wife',
      'world',
      'word',
      'everything',
      'faults',
      'monster',
      'bad',
      'bone',
      'fly',
      'help',
      'heart',
      'liked',
      'respected',
      'regarded',
      'popular',
      'trouble',
      'known',
      'good',
      'kind',
      'devoted',
      'loved',
      'gentle',
      'quiet',
      'soul',
      'apple',
      'placid',
      'meek',
    ],
    pattern: inSentence(
      `(?:(?:his|her) (?:children|family|wife|daughters?|sons?|home) (?:was|were|meant) (?:his|her|the) (?:world|life|everything|whole)|(?:family|children) meant everything|thought the world of|(?:no one|nobody|no-one|few|everyone|everybody|all) (?:who (?:knew|met|worked) ${gap(3)})?(?:had (?:a|any|only)? ?(?:bad|ill|kind|good) (?:word|things)|spoke (?:well|highly|warmly)|liked (?:him|her)|thought well)|(?:had )?(?:a )?(?:good|kind) word for (?:everyone|everybody|all)|(?:whatever|for all|despite|in spite of|had) (?:his|her) (?:undoubted |many |own )?(?:faults|failings|flaws|shortcomings)|(?:no|not a|not an|never a|hardly a|far from (?:being )?an?) (?:monster|bad (?:man|person|father|husband|lot)|evil|wicked|cruel man|violent man|brute|ogre)|(?:not a |no )?(?:violent|bad|cruel|malicious|nasty) bone|first to (?:help|offer|volunteer)|(?:well|widely|much|highly|universally|generally) (?:liked|loved|respected|regarded|thought of)(?!,? and (?:a|an|the|once) )|liked and respected|popular (?:with|among|at|in|and|on|round|down)|as (?:gentle|quiet|meek|mild|good|soft|placid|kind|docile) as (?:a|an|gold|any\\w*)\\b|the life and soul|the apple of|(?:never|not) (?:previously |before )?been in (?:any )?trouble|(?:good|kind|devoted|gentle|attentive|wonderful|loving) (?:with|to|towards) (?:the |his |her |their )?(?:children|wife|mother|parents|animals|kids|boys|girls|grandchildren|neighbours|everyone)|(?:but|(?:was|is) (?:\\w+ )?(?:otherwise|normally|usually|ordinarily|essentially|basically|fundamentally|generally|by nature|at heart|in every other (?:way|respect)|in all other respects),?) (?:a |an |was a |was also a |also a |still a )?(?:[\\w-]+ )?${good}(?: (?:one|man|father|husband|dad|son|too|at heart|partner|neighbour|worker|and|with|to))?)\\b`,
    ),
    of: 'perpetrator',
    unless: mask,
  },
];
