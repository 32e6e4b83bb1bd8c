import { anyOf, type Frame, gap, inSentence, quarrel } from './frame.js';

const approving =
  '(?:rightly|properly|reasonably|fairly|sensibly|correctly|understandably|justifiably|justly|wisely|not unreasonably|not unnaturally|not surprisingly|with (?:good )?reason|accurately|astutely|(?:was|were|is|are) (?:quite |entirely |surely |perfectly )?(?:right|entitled|correct|justified|wise) (?:to|in)|had (?:every|good) reason to|it (?:was|is) (?:\\w+ )?(?:reasonable|right|proper|fair|sensible|understandable|natural) (?:for [^,;.]{1,40} )?to)';
const took = anyOf(`
  saw see seen seeing regard\\w* treat\\w* understood understand\\w* logg?ed logging record\\w* view\\w* class\\w* grad(?:ed|ing|e) judg\\w* describ\\w* call\\w* conclud\\w*
  decid\\w* took take taken taking consider\\w* assess\\w* satisf\\w* dealt deal dealing put thought think found find handled interpret\\w* read`);
/** What makes it small or pities him, as others took it. */
const excuse = `(?:${quarrel}|domestics?|high spirits|misunderstandings?|letting off steam|horseplay|play-?fighting|teasing|banter|(?:his|her|the|an?) tether|out of character|one-off|isolated|difficulties|differences|friction|bickering|(?:loving|devoted|caring|doting|worried|anxious|tired|exhausted|overwrought|protective|concerned|distraught|heartbroken|grieving|struggling|hard-pressed) (?:and \\w+ )?(?:husband|father|dad|son|man|partner|carer|wife|mother|daughter|brother|lad|parent|boyfriend)|carer stress|frustrations?|stress|strain|grief|exhaustion|tempers?|a private matter|family matter|nothing (?:more|worse|serious|untoward))`;

const disapproved =
  /\b(?:not (?:\w+ )?(?:right|fair|reasonable|entitled|correct)|never|should have|ought to|wrong\w*|although|however|mistak\w*|dispute resolution|her (?:fear|distress|grief|stress)|neighbours?|landlord|tenancy|staff|boundary)\b/i;

/** What somebody made of it in his favour, with the report's blessing: "rightly saw a loving husband". */
export const endorsedFrames: readonly Frame[] = [
  {
    near: [
      'rightly',
      'properly',
      'reasonabl',
      'fairly',
      'sensibl',
      'correct',
      'understandabl',
      'justifi',
      'justly',
      'wise',
      'unreasonably',
      'unnaturally',
      'surprisingly',
      'reason',
      'accurately',
      'astutely',
      'right',
      'entitled',
      'proper',
      'fair',
      'natural',
    ],
    pattern: inSentence(
      `(?:${approving},? (?:enough,? )?${gap(3)}${took}\\b ${gap(9)}${excuse}|${took},? ${approving}(?: enough)?,? ${gap(8)}${excuse})\\b`,
    ),
    of: 'anybody',
    unless: disapproved,
  },
  {
    near: [
      'reasonabl',
      'right',
      'fair',
      'sensible',
      'understandabl',
      'proper',
      'correct',
      'apt',
      'justified',
    ],
    pattern: inSentence(
      `${excuse}\\b[^.;]{0,70}?\\b(?:(?:was|were|is|seems?) (?:\\w+ )?(?:reasonable|right|fair|sensible|understandable|proper|correct|apt|justified)|(?:rightly|reasonably|fairly|properly|understandably) (?:so|enough))\\b`,
    ),
    of: 'anybody',
    with: new RegExp(`\\b${took}\\b`, 'i'),
    unless: disapproved,
  },
  {
    near: ['sort', 'kind', 'type', 'manner', 'common', 'usual', 'found', 'met', 'known'],
    pattern: inSentence(
      `(?:(?:sort|kind|type|manner) of (?:[\\w-]+ ){1,4}?(?:that|which|as|(?=most|many|any|every|all)) ?(?:is |are |was |were )?(?:known to |common (?:to|in)|familiar to |seen in |met (?:with )?in |found in )?(?:most|many|any|every|all|a great many|countless) (?:[\\w-]+ )?(?:couples?|famil\\w+|marriages?|households?|parents|relationships?|of us|people|teenagers?|homes?|brothers|carers)|(?:common|usual|found|met with|known|familiar|to be expected|normal) (?:to|in|among|between|with|at) (?:most|many|any|every|all|young|old|long|elderly|teenage) ?(?:[\\w-]+ )?(?:couples?|famil\\w+|marriages?|households?|relationships?|teenagers|that age|homes))\\b`,
    ),
    of: 'anybody',
    unless:
      /\b(?:training|risk|abuse is|violence is|signs?|pattern|control|fear|agenc\w*|services|victims|not the)\b/i,
  },
];
