import { owner, person, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What somebody undertook and went back on, or gave him to hope: "would promise to leave, only to move back in", "patience
 * with a caller who never saw anything through was wearing thin", "her readiness to reply gave him to understand".
 */

const relapse =
  '(?:move|go|return|take|let|withdraw|cancel|retract|change|drop|resume|give (?:in|way|him|up)|relent|forgive|ring him|call him|text him|invite|refuse|decline|turn|back out|back down|do the (?:opposite|reverse)|miss|disappear|vanish|be (?:back|seen|found) (?:with|in|at|together)|start|slip|fall|lapse|put (?:it|the)|deny|say that|have him|welcome|marry|pull out|cry off|renege|leave (?:early|before|again)|lose interest|abandon|throw)';
const undertook =
  '(?:promis|assur|sw(?:ear|ore)|vow|agree|accept|leav|left|said|say|report|complain|mak|made|sign|ask|gave|giv|undertak|undertook|declar|insist|told|tell|pack|walk(?:ed)? out|br(?:eak|oke)|end|start|enrol|resolv|pledg|announc)[a-z]*';

export const relapses: readonly SentenceFrame[] = [
  {
    by: 'only',
    near: /, only to [a-z]+/,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;:,] |and |but |that |again |time ))${one} (?:herself |himself )?(?:would |had |then |again |twice |often |always |several times |time and again |at first |[a-z]+ly )*${undertook}\\b[^;.]{2,110}? ?, (?<said>only to (?:then |be talked [a-z]+ |[a-z]+ly )*${relapse})\\b`,
    ),
    unless:
      /\bonly to (?:be (?:told|turned|met|refused|sent|given|offered|beaten|attacked|found by)|find|learn|discover|hear)\b|\b(?:officers?|police|court|council|trust) (?:agreed|accepted|promised)\b/,
  },
  {
    by: 'patience sympathy goodwill tolerance',
    near: /(?:wear|wore|worn|run|running|ran|exhausted|thin|at an end|tried|tested)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:patience|sympathy|goodwill|tolerance) (?:of [^;,]{2,40}? )?(?<said>(?:with|for|towards) (?:${person} who (?:never|kept|keeps|would not|would never|did not|always|will not|so often|repeatedly|forever)\\b[^;.]{0,60}?|(?!him\\b|the (?:perpetrator|system|process|trust|council|police)\\b)${one}) (?:was|were|had|had been|has) (?:by then |, [^,;]{2,40} , |[a-z]+ly |beginning to |starting to |begun to )*(?:wear(?:ing)? thin|worn thin|run(?:ning)? (?:out|low|short)|ran out|exhausted|at an end|spent|tried|sorely tried))`,
    ),
    denied: true,
    unless: new RegExp(
      `\\b(?:with|for|towards) (?:the |an? |its |other )?(?:[a-z]+ )?(?:${services})\\b(?!')`,
    ),
  },
  {
    by: 'readiness willingness eagerness warmth kindness silence reply replies answers messages manner friendliness presence letters',
    near: /(?:gave|let|led|allowed|encouraged|left|told) /,
    kind: 'opening',
    pattern: new RegExp(
      `${owner} (?:own |continued |continuing |very |evident |ready )*(?<said>(?:readiness|willingness|eagerness|warmth|kindness|silence|reply|replies|answers|messages|manner|friendliness|presence|letters)(?: (?:to|in|at|of|about) [^;,.]{2,60}?)? (?:can only have |must have |had |may have |[a-z]+ly )*(?:(?:gave|given|let|led|allowed|encouraged|left) (?:him|[\\w-]+|the [a-z]+) (?:to (?:understand|think|believe|hope|suppose|expect|imagine|feel)|(?:reason|cause|grounds|room|every reason|some reason) to|hope|heart|in hope|encouragement|thinking|believing|hoping)))\\b`,
    ),
    denied: true,
    unless: new RegExp(
      `\\b(?:gave|given|let|led|allowed|encouraged|left) (?:the |an? |her |his )?(?:[a-z]+ )?(?:${services}|sister|mother|family|friends?|children)\\b`,
    ),
  },
  {
    by: 'person one woman man witness somebody',
    near: /(?:one|only|single|very) (?:person|one|woman|man|witness|individual) (?:who|that|in possession|with) /,
    whole: true,
    kind: 'spoiling',
    pattern:
      /\bthe (?:one|only|single|very|one and only) (?:person|one|woman|man|witness|individual) (?:(?:who|that) (?:held|had|knew|possessed|could have (?:told|supplied|said|given|put|explained|cleared|completed|filled)|saw)|in possession of|with)\b[^;.]{2,60}? (?<said>(?:was keeping|kept|had kept|chose to keep|preferred to keep|was holding|held) (?:it|them|these|that|her counsel|his counsel|everything|this) ?(?:all )?(?:back|to (?:herself|himself)|from [a-z]+)?|(?:said|told|volunteered|disclosed) (?:nothing|nobody|no one)|would not (?:say|speak|share|tell|part)|did not (?:say|speak|share|tell|choose)|stayed silent|remained silent|kept (?:silent|quiet|silence))\b/,
    denied: true,
    unless:
      /\b(?:officer|worker|nurse|gp|doctor|neighbour|sister|mother|friend|brother|colleague|perpetrator|agency)\b/,
  },
  {
    by: 'pattern picture history course thread story',
    near: /(?:superficial|apparent|disguised|partial|sporadic|grudging|half-hearted|intermittent|token|selective|fitful|surface|feigned|seeming|brief|initial|short-lived)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:an?|the|this|one) (?:[a-z]+ )?(?<said>(?:pattern|picture|history|course|thread|story) of (?:superficial|apparent|disguised|partial|sporadic|grudging|half-hearted|intermittent|token|selective|fitful|surface|feigned|seeming|brief|initial|short-lived)(?: and [a-z-]+)? (?:co-?operation|compliance|engagement|acceptance|agreement|contact|participation|attendance|enthusiasm|interest))\\b[^;.]{0,80}? (?:runs?|ran|emerges?|emerged|is|was|marks?|marked|characterises?|characterised|can be seen|appears?|stands out) (?:[a-z]+ ){0,6}?(?:${owner}|(?:by|in|of|about|with) ${one})`,
    ),
    unless: new RegExp(
      `\\bby (?:the |an? |its |his )?(?:[a-z]+ )?(?:${services})\\b|\\b(?:${services})'s (?:engagement|co-operation|contact|response|dealings)`,
    ),
  },
];
