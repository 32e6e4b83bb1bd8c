import type { PlainVerdict } from './plain-verdicts.js';

/*
 * The verdict in pictures: nobody could have stood in his way, his course was set, no call was going to save her.
 */

const none =
  '(?:nobody|no one|no-one|nothing|none|neither|no \\w+(?: or \\w+)?|not one(?: of \\S+(?: \\S+){0,3}?)?|(?:not|n’t) (?:think|believe|consider|suppose|accept)(?: that)? (?:any|one)\\w*)';
const him = '(?:him|her|\\p{Lu}\\p{Ll}+)';
const saving = '(?:sav|stopp?|prevent|protect|keep|kept|chang|alter|turn|reach|deflect|dissuad|deter)';
const wouldHave = '(?:could|would|might)(?: ever| possibly| really)? have';

export const unstoppableVerdicts: readonly PlainVerdict[] = [
  {
    near: ['way', 'held', 'between', 'restrain', 'hand', 'got to', 'persuaded'],
    alone: true,
    pattern: new RegExp(
      `\\b${none}\\b[^.;]{0,50}?\\b${wouldHave} (?:(?:stood|got|been|put \\w+) in (?:his|her|the|\\p{Lu}\\p{Ll}+[’']s) (?:way|path)|(?:barred|blocked) (?:his|her|the|\\p{Lu}\\p{Ll}+[’']s) (?:way|path|road)|held ${him} back|(?:stood|come|got) between (?:them|the two|\\p{Lu}|him|her)|restrained ${him}|(?:stayed|held) (?:his|her|\\p{Lu}\\p{Ll}+[’']s) hand|got to (?:her|him) in time)`,
      'iu',
    ),
  },
  {
    near: ['would have come to', 'would have ended'],
    alone: true,
    pattern:
      /\bwould (?:\w+ )?have (?:come to (?:this|the same|that)|ended (?:so|thus|like this|this way|as it did))\b[^.;]{0,20}?\b(?:however|whatever|no matter|regardless|anyway|in any|all the same|whichever)\b/i,
  },
  {
    near: ['going to', 'about to', 'likely to'],
    alone: true,
    pattern: new RegExp(
      `\\b${none}\\b(?: \\w+){0,5}? (?:was|were) (?:ever |really )?(?:going|about|likely) to (?:have )?${saving}\\w* ${him}\\b`,
      'iu',
    ),
  },
  {
    near: ['chance of', 'hope of', 'prospect of', 'chance to', 'chance against'],
    alone: true,
    pattern: new RegExp(
      `\\b${none}\\b[^.;]{0,40}?\\b(?:stood|had|has|would have had) (?:a|any|much|the (?:slightest|least|smallest|ghost of a)) (?:\\w+ )?(?:chance|hope|prospect) (?:of|to|against) (?:${saving}\\w* (?:${him}|this|it|the (?:death|killing|murder))|${him}\\b)`,
      'iu',
    ),
  },
  {
    near: ['course', 'path', 'mind', 'purpose', 'intent', 'resolve'],
    alone: true,
    pattern:
      /\b(?:course(?: of (?:events|things))?|path|his (?:mind|purpose|intent(?:ion)?|resolve)|(?:mind|purpose)) (?:was|were|had been) (?:already |by then )?(?:set|fixed|laid|made up|settled)\b(?! (?:about|as to|on the|over)\b)[^.;]{0,50}?\b(?:could not|cannot|would not|nothing|nobody|no one|no (?:hand|agency|service|power|\w+)\b[^.;]{0,10}? (?:could|would|was))\b/i,
  },
  {
    near: ['decided', 'resolved', 'made up', 'determined', 'set his mind', 'bent on'],
    alone: true,
    pattern:
      /\b(?:once|when|after|with|as soon as|from the moment|having)\b[^.;]{0,50}?\b(?:decided|resolved|made up|determined|set his mind|bent on|intent on)\b[^.;]{0,50}?\b(?:there was|nothing|nobody|no one|no \w+|little)\b[^.;]{0,30}?\b(?:for (?:any|the|others|services|agencies)\w*(?: \w+)? to do|(?:anyone|anybody|they|services|agencies|others) could (?:do|have done)|(?:could|would|might) have (?:stopped|turned|stood|held|prevented|saved|changed|helped|kept|been done))\b/i,
  },
  {
    near: ['even ', 'however', 'whatever', 'no matter', 'without '],
    alone: true,
    pattern:
      /\b(?:even (?:if|had|with)|however|whatever|no matter)\b[^.;]{0,110}?\b(?:killing|death|homicide|murder|attack|tragedy)\b[^.;]{0,20}? would (?:\w+ )?have (?:gone ahead|happened|followed|taken place|occurred|come)\b/i,
  },
];

/** The cheapest test: words of which some stand in every verdict of this kind. */
export const unstoppableSign =
  /\bin (?:his|her|the|\S+[’']s) (?:way|path)\b|\b(?:barred|blocked|restrained|stayed|held (?:him|her|his|[A-Z]\w+) (?:back|hand)|stood between|come between|got to|come to (?:this|the same)|have ended (?:so|thus|like|as|this)|(?:going|about|likely) to (?:have )?(?:sav|stop|prevent|protect|keep|chang|alter|turn|reach)|(?:chance|hope|prospect) (?:of|to|against)|(?:was|were|been) (?:already )?(?:set|fixed|laid|made up|settled)|decided|resolved|made up his|bent on|intent on|have (?:gone ahead|followed|happened))\b/i;
