import { owner, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * Efforts that came to nothing on somebody, and what they brought about: "attempts to engage Rowan came to nothing",
 * "appointments were made and not kept", "it was not for want of advice that she stayed", "he was there at her invitation",
 * "officers might be forgiven for thinking".
 */

const conduct =
  '(?:decisions?|choices?|conduct|actions?|behaviour|return|course|refusal|silence|loyalty|drinking|lifestyle|going back|failure|attitude|reluctance)';
const wrong =
  '(?:broke|broken|breached|flouted|ignored|invited|let (?:him|it|them)|asked (?:him|her) (?:to (?:come|stay|return|move|meet)|back|in|round|over)|resumed|renewed|started it|began it|struck (?:him |her )?first|provoked|withdrew|cancelled|refused|went (?:back|to him)|(?:rang|texted|messaged|contacted|called) (?:him|her) (?!mother|sister|gp|doctor)|chose|insisted|turned (?:it|them|down|away)|opened|sent (?:them|the|him the)|brought (?:him|her|it)|wanted (?:him|it|to)|lent|suggested|proposed)';

export const cameToNothing: readonly SentenceFrame[] = [
  {
    by: 'attempts efforts attempt effort',
    near: /(?:attempts?|efforts?) [^;.]{0,20}?to (?:engage|reach|help|interest|persuade|draw|win|support|involve|protect|safeguard|work)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:attempts?|efforts?)(?: (?:that were |were )?(?:made|by the [a-z]+(?: [a-z]+)?))? to (?<said>(?:engage(?: with)?|reach|help|interest|persuade|draw|win|support|involve|protect|safeguard|work with) ${one}(?: [a-z]+ [a-z]+| out| over| round)? (?:all |each |also |[a-z]+ly )*(?:came to (?:nothing|naught|grief)|failed|foundered|got nowhere|led nowhere|went nowhere|bore (?:no|little) fruit|(?:was|were|proved|had been) (?:[a-z]+ly |all )*(?:fruitless|in vain|futile|unavailing|to no avail|thwarted|frustrated|resisted|rejected|defeated)))\\b`,
    ),
    denied: true,
    unless: new RegExp(
      `\\bto [a-z]+ (?:with )?(?:the |an? |other )?(?:[a-z]+ )?(?:${services}|court|mother|sister|family|services)\\b`,
    ),
  },
  {
    by: 'kept attended honoured',
    near: /(?:not|never) (?:kept|attended|honoured)/,
    kind: 'spurned',
    pattern:
      /\b(?:appointments?|visits?|sessions?|meetings?|interviews?|tests?|scans?|reviews?) (?:was|were|had been) (?:[a-z]+ )?(?:made|booked|arranged|offered|set up|fixed|scheduled)(?: (?:for|with) (?:the )?(?<who>her|him|[\w-]+))?[^;.]{0,30}? (?<said>(?:and|but)(?: ,)? (?:were |was |all |simply |again )*(?:not|never) (?:kept|attended|honoured))\b/,
    denied: true,
    unless: new RegExp(
      `\\b(?:kept|attended|honoured) by (?:the |an? )?(?:[a-z]+ )?(?:${services})\\b|\\bby (?:him|the (?:court|service|surgery))\\b`,
    ),
  },
  {
    by: 'want lack',
    near: /not for (?:want|lack) of /,
    whole: true,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:was|were|is) (?<said>not for (?:want|lack) of (?:advice|help|warnings?|telling|support|offers|opportunit(?:y|ies)|being (?:told|warned|advised|asked)|trying|effort|chances?|encouragement|choice|options)(?: on [^;,.]{3,30}?)? that ${one} (?:herself |himself )?(?:stayed|remained|went|did not|never|returned|said|kept|had|fell|was (?!killed|heard|seen)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'open closed shut barred',
    near: /(?:door|home|house|flat) (?:was|stood|remained) /,
    kind: 'opening',
    pattern: new RegExp(
      `${owner} (?:own )?(?:front )?(?<said>(?:door|home|house|flat) (?:was|stood|remained|had been) (?:(?:always|ever|still|only too|too often) open|(?:never|seldom) (?:closed|shut|barred)) to (?:him|[a-z-]+))\\b`,
    ),
    denied: true,
    unless: /\bopen to (?:friends?|family|her|anyone|anybody|everyone|all|the|neighbours?|visitors?|those)\b/,
  },
  {
    by: 'second last seat',
    near: /(?:child|children|boys?|girls?|sons?|daughters?|baby)\b/,
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:child|children|boys?|girls?|sons?|daughters?|baby)(?:'s| ')? (?:own )?(?:needs|welfare|safety|interests|wellbeing|well-being|happiness|feelings)? ?(?<said>(?:came|took|were|was|were put|were placed|ran) (?:[a-z]+ly |always )*(?:second|a (?:poor )?second(?: place)?|last|a back seat) (?:to|after|behind)) ${owner} (?!father|mother|work|job|illness|treatment)`,
    ),
  },
  {
    by: 'still yet',
    near: /(?:and|but) (?:still|yet) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `[,;–] (?<said>(?:and|but) (?:still|yet) ${one} (?:herself |himself )?(?:stayed|remained|went back|returned to him|said nothing|did nothing|took him back|let him|forgave|told nobody|told no one|did not leave|would not leave))(?! at (?:work|school))\\b`,
    ),
    denied: true,
    unless:
      /\b(?:afraid|frightened|fear|threat\w*|nobody|no one (?:came|asked|listened|believed)|not believed|turned away|told to go)\b/,
  },
  {
    by: 'because invitation request asking bidding behest',
    near: /(?:in|inside|at|into|there|round|back|only) [^.;]{0,40}?(?:because [^ ,;:.']+ had|at (?:her|his|[\w-]+'s))/,
    kind: 'opening',
    pattern: new RegExp(
      `\\b(?:was|were|got|had come|came|had been) (?:only |still |back )*(?:in|inside|at|into|there|round|indoors|back|on)\\b(?: (?:the|her|his|that) [a-z]+)?(?: (?:at all|that (?:night|day|evening|morning)))?,? (?:only )?(?<said>(?:because ${one} had (?:[a-z]+ )?(?:asked|invited|let|allowed|admitted|wanted|begged)|at ${owner} (?:own |express )?(?:invitation|request|asking|bidding|behest)))(?! (?:the )?(?:${services})\\b)`,
    ),
    unless: new RegExp(
      `\\b(?:${services}|children|sister|mother|friends?) (?:was|were|got|had come|came|had been) `,
    ),
  },
  {
    by: 'she he herself himself who',
    near: /\bit (?:was|had been) [^;,.]{1,30} who /,
    kind: 'opening',
    pattern: new RegExp(
      `\\bit (?:was|had been) (?:, [^,;]{2,30} , )?(?:in fact |always |often |[a-z]+ly )*(?<said>${one} (?:herself |himself )?who (?:had |then |[a-z]+ly )*${wrong})`,
    ),
    unless:
      /\b(?:not|never) (?:the )?[^ ]+ who\b|\b(?:police|officers?|help|ambulance|surgery|order|divorce)\b(?=[^;.]*$)(?<!order)/,
  },
  {
    by: 'forgiven excused pardoned understood',
    near: /(?:could|might|may|can) (?:[a-z]+ )?be (?:forgiven|excused|pardoned|understood) for /,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:${services}|they|one|anyone|an outsider) (?:herself |himself )?(?<said>(?:could|might|may|can) (?:well |perhaps |[a-z]+ly )*be (?:forgiven|excused|pardoned|understood) for (?:thinking|supposing|believing|assuming|concluding|wondering|feeling|losing|taking|treating|giving|leaving|not))\\b`,
    ),
    denied: true,
    unless: /\bthat (?:he|the (?:perpetrator|husband))\b/,
  },
  {
    by: 'asked ask asks wonders wondered wonder know',
    near: /what (?:on earth )?[^ ,;:.']+ (?:thought|hoped|supposed|imagined|expected)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:asked|asks?|wonders?|wondered|hard to know|not clear) (?<said>what (?:on earth |exactly )?${one} (?:can have |could have )?(?:thought|hoped|supposed|imagined|expected) (?:that )?(?:she|he) (?:was|would|could))\\b`,
    ),
    unless: new RegExp(`\\bwhat (?:on earth )?(?:the |an? )?(?:[a-z]+ )?(?:${services}|they)\\b`),
  },
  {
    by: 'foreseeable predictable inevitable obvious plain avoidable',
    near: /(?:consequences?|results?|outcome|dangers?|risks?) of (?:her|his|[\w-]+'s) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:consequences?|results?|outcome|dangers?|risks?) of (?<said>${owner} (?:own |later |sudden )?${conduct}\\b[^;,.]{0,50}? (?:was|were|is|are) (?:[a-z]+ly |all too |only too |not hard to )*(?:foreseeable|predictable|inevitable|obvious|plain|avoidable))\\b`,
    ),
  },
  {
    by: 'give tact patience goodwill compromise restraint tolerance',
    near: /^with (?:a |some |more |only )/,
    kind: 'provoking',
    pattern:
      /^(?<said>with (?:only )?(?:an? (?:little|bit|modicum|touch|measure)|some|more|a little more|a bit more) (?:of )?(?:give and take|tact|patience|goodwill|compromise|restraint|tolerance)(?: on (?:both|either|all) sides?)? [^;.]{2,60}? (?:might|could|would) (?:[a-z]+ )?have)\b/,
    unless: new RegExp(`\\b(?:${services})\\b`),
  },
];
