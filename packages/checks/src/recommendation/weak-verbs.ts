/** What stands before the verb on which a recommendation rests. */
const opening =
  /\b(?:should|must|shall|will|needs? to|ought to|(?:is|are) (?:to|asked to|recommended to|required to|urged to|encouraged to|invited to|advised to)|may wish to|might)\s+|(?<=[\p{L})’'])\s+to\s+(?=\p{Ll})|^\s*to\s+|^\s*(?=\p{L})/gu;
const adverbs =
  '(?:(?:usefully|where (?:possible|appropriate)|wherever possible|at all times|further|in future|be (?:invited|encouraged|urged|asked) to|be ensured that (?:[a-z]+ ){1,4}?(?:are|be|remain)|also|now|all|both|each|then|further|always|again|formally|actively|collectively|regularly|jointly|together|routinely|urgently|fully|clearly|carefully|positively|specifically|periodically|seek to|aim to|endeavour to|try to|work to|look to|strive to|take steps to|make efforts to|use (?:its|their) best endeavours to|do all (?:it|they) can to|be encouraged to|be asked to|be invited to|(?:ensure|see|make sure) (?:that )?(?:all |its |their |the )?(?:[a-z-]+ )?(?:staff|officers|practitioners|professionals|employees|gps|teams|clinicians|managers|workers|nurses|crews|colleagues|services|agencies|partners) (?:are|should|remain|continue to) )\\s*)*';
/** States of mind that nobody can see. */
const state =
  '(?:vigilant|alert|aware|mindful|conscious|cognisant|sensitive|open|attuned|curious|inclusive|responsive|proactive|committed|focused|focussed|visible|confident|prepared|ready|careful|receptive|empathetic|compassionate|flexible|willing|watchful|attentive|informed|familiar|trauma-informed|culturally (?:aware|competent|sensitive)|professionally curious|victim-focused|person-centred|joined[- ]up|consistent|robust|effective|accessible|welcoming|supportive)';
/** What can only be bettered in general. */
const quality =
  '(?:qualit(?:y|ies)|standards?|levels?|culture|approach(?:es)?|practice|responses?|confidence|understanding|knowledge|awareness|skills|working|communication|relationships?|links?|engagement|co-?operation|collaboration|information[- ]sharing|partnership(?: working)?|joint working|record[- ]keeping|recording|thinking|focus|offer|provision|support|visibility|profile|recognition|identification|curiosity|oversight|supervision|competence)';
const members =
  '(?:staff|officers|practitioners|professionals|employees|gps|teams|clinicians|managers|workers|nurses|crews|colleagues|members|volunteers|agencies|partners|practices|services|schools)';
const weak = `(?:(?:ensure|make sure|see to it) (?:that )?(?:\\S+ ){0,3}?(?:awareness|understanding|knowledge|the profile|the needs?|curiosity|good practice)\\b|redouble (?:its|their) efforts|(?:get|become|grow) better at|(?:place|put|move) (?:\\S+ ){1,5}?(?:higher (?:up )?|high |at the top )(?:on|of) (?:its|their|the) agendas?|keep up (?:the|its|their) (?:pressure|momentum|good work|efforts?)|keep (?:\\S+ ){1,6}?(?:in view|in mind|at heart|to the fore|in focus)|(?:make sure|ensure|see to it|satisfy itself) (?:that )?(?:(?:all|each of|its|their|the|every) )*(?:[a-z-]+ )?${members} (?:fully |better |always |properly )?(?:understand|appreciate|recogni[sz]e|reali[sz]e|grasp|value|feel|remember)|(?:look|watch) for (?:\\w+ )?(?:opportunities|ways|chances|occasions)|seek (?:\\w+ )?(?:opportunities|ways|occasions)|(?:be|remain|stay|become|keep|feel) (?:[\\w-]+ ){0,3}?${state}|be (?:[\\w-]+ ){0,2}?(?:at the (?:heart|core|forefront|centre) of|central to|a (?:\\w+ )?priority|priorities|everyone[’']s (?:business|responsibility)|embedded|seen as|valued|celebrated|better|key to|paramount)|(?:endeavour|try|strive|aspire|hope|seek|aim|work|look) to (?:further )?(?:improve|enhance|strengthen|better|raise|increase|build|reduce|develop|do|be|become|promote|support|foster)|(?:improve|enhance|strengthen|raise|better|develop|increase|promote|build|deepen) (?:(?:the|its|their|and|overall|general|staff) )*(?:[\\w-]+ ){0,3}?${quality}|(?:embrace|embody|celebrate|value|champion|prioriti[sz]e|rethink|uphold|nurture)|support (?:[\\w-]+ ){1,3}?(?:in|to) (?:be(?:ing|come|coming)?|feel(?:ing)?|think(?:ing)?|understand(?:ing)?) |(?:better|greater|more|improved|increased|continued|closer|stronger|renewed) (?:[\\w-]+ ){0,2}?${quality}|make (?:\\w+ ){0,2}?(?:a priority|better use)|have (?:[\\w-]+ ){0,2}?(?:confidence|curiosity|courage)|keep (?:\\S+ ){1,5}?(?:on|in|at the top of|at the forefront of) (?:its|their|the) (?:radar|agenda|minds?|thinking|sights?)|take (?:\\w+ )?on board|(?:not |never )?lose sight of|(?:embed|create|instil|develop|promote|build|nurture|encourage|cultivate) (?:an?|the|its) (?:\\S+ ){0,4}?(?:ethos|culture|mindset|approach|spirit|environment)\\b|do more to|(?:strive|aim|work|push|press) (?:for|towards?)|be (?:promoted|fostered|encouraged|nurtured|publici[sz]ed|shared|disseminated)(?: more| further)? ?(?:widely)?(?=\\s*(?:[.;,]|by\\b|across\\b|among\\b|within\\b|$))|live up to|drive home|(?:place|put|keep) (?:\\S+ ){1,4}?at the (?:centre|heart|core|forefront) of|(?:refresh|renew|reaffirm|restate|confirm) (?:its|their|the) (?:\\w+ )?(?:commitment|determination|resolve|promise)|recommit|rise to|stand ready|be (?:raised|placed|given|paid|shown|made clear|understood)(?=\\s*(?:[.;,]|across\\b|among\\b|within\\b|$))|be (?:reminded|aware|mindful|alert|cognisant|conscious|encouraged|considered|explored|re-?iterated|more aware|made aware|noted|vigilant|sensitive|prepared|open|curious|given consideration|kept (?:informed|aware|in mind|in view|under \\w+)|borne in mind|looked (?:at|into)|thought about|given (?:\\w+ ){0,2}(?:consideration|thought|attention|regard|priority|emphasis)|examined|reviewed|revisited|reflected (?:on|upon)|strengthened|improved|reinforced|emphasi[sz]ed|stressed|highlighted|promoted|continued|discussed|recogni[sz]ed|acknowledged|remembered|reconsidered|prioriti[sz]ed|maintained|better understood|monitored|familiar with|ready to|careful|more (?:\\w+ ){0,1}(?:curious|careful|willing|open|flexible|sensitive|proactive|responsive|inclusive|visible|alert|confident|vigilant))|remind(?:s|ed)?|consider(?:s|ed)?(?: whether| how| ways)?|give (?:\\w+ ){0,3}(?:consideration|thought|regard|attention|priority|emphasis|weight)|pay (?:\\w+ ){0,2}(?:attention|regard|heed)|place (?:\\w+ ){0,2}(?:emphasis|importance)|turn (?:its|their|his|her) minds? to|have in mind|keep in view|keep (?:a |an )?(?:\\w+ )?(?:watch|eye)|think (?:again|carefully|hard|further)|reconsider|discuss|debate|remember|make (?:every|all|more|greater) (?:\\w+ )?efforts?|do (?:all|everything|what|whatever) (?:it|they|is|that)|draw attention to|bring (?:\\w+ ){1,6}to the attention of|spread the (?:word|message)|(?:re-?)?familiari[sz]e (?:itself|themselves)|acquaint (?:itself|themselves)|(?:deepen|broaden|develop|increase|build|enhance|widen|refresh) (?:its|their|the|staff) (?:\\w+ ){0,2}(?:understanding|knowledge|awareness|memory|memories|relationships?|links?)|assure (?:itself|themselves)|satisfy (?:itself|themselves)|adopt (?:a|an) (?:more )?(?:\\w+[- ]){1,3}(?:approach|culture|ethos|mindset)|take (?:a|an) (?:more )?(?:\\w+[- ]){1,3}(?:approach|view|stance)|learn from|build on|work towards|aspire to|have regard|bear in mind|keep in mind|take (?:note|account|into account)|note|re-?iterate|reinforce|re-?emphasi[sz]e|emphasi[sz]e|stress|highlight|raise (?:\\w+ ){0,2}awareness|promote (?:\\w+ )?(?:awareness|understanding|the (?:importance|use|message))|increase (?:\\w+ )?awareness|improve (?:\\w+ )?(?:awareness|understanding|communication|joint working|partnership working|information[- ]sharing|practice|engagement|relationships|knowledge)|strengthen (?:\\w+ )?(?:partnership|joint|relationships|links|communication|working|awareness|understanding|practice)|explore|look (?:at|into|again|afresh|closely|carefully|further)|think about|reflect (?:on|upon)|seek (?:assurance|to (?:improve|understand))|continue|carry on|maintain|encourage|support (?:the|its|their) (?:staff|work)|recogni[sz]e (?:the|that|how)|acknowledge|understand|appreciate|work (?:more )?(?:closely|together|collaboratively|better|in partnership|effectively)|share (?:the )?(?:learning|lessons)|learn (?:the )?lessons|ensure (?:that )?(?:all |its |their )?(?:staff|officers|practitioners|professionals|employees|gps|teams|clinicians|agencies) (?:are|remain|should be) (?:\\w+ )?(?:aware|reminded|mindful|alert|familiar|confident|conscious|informed|cognisant)|make (?:all |its |their )?(?:staff|officers|practitioners|professionals) aware|review|revisit|examine|monitor|embed (?:the )?learning|keep (?:\\w+ ){1,5}under review|be more|do more|have (?:a )?(?:better|greater|an awareness)|show (?:more )?(?:professional )?curiosity|exercise professional curiosity|adopt a culture|foster|facilitate)`;
const weakVerb = new RegExp(`^${adverbs}(?:not )?${weak}(?![A-Za-zÀ-ɏ-])`, 'i');

/** A date, a number or a check by which anybody could see that it was done. */
const measurable =
  /\b(?:\d{1,3}(?:%| per ?cent)|(?:19|20)\d\d|(?:january|february|march|april|june|july|august|september|october|november|december)\b|within (?:\w+ )?\w+ (?:hours?|days?|weeks?|months?|years?)|by (?:the end of|may|spring|summer|autumn|winter|easter|christmas)\b|(?:every|each) (?:quarter|month|year|term|week|three|six|two)|quarterly|annually|monthly|audit\w*|dip[- ]sampl\w+|survey\w*|measur\w+|report(?:s|ed|ing)? (?:the |its |their )?(?:results?|findings?|figures|outcomes?|progress|back)?\s*(?:to|on)\b|publish\w*|evidence (?:of|that|to)|sample of|inspect\w*|test(?:ed|s)? (?:by|on|with)|until (?:\w+ )?\w+ (?:of|is|are|has)|target of|at least \w+|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\b)/iu;

/** What is to follow from the looking, so that it could be seen to be done: "review its policy so that …". */
const withResult =
  /\b(?:so that|in order (?:that|to)|such that|and to \w+|and (?:then )?(?:act on|implement|make|change|amend|introduce|replace|end|stop|bring|revise|update|rewrite|adopt|commission|create|set up|appoint|fund|train|write|agree|report|publish|require|put|remove|add|build|provide|issue|redesign|develop|record|refer|share with|ensure|take)|to (?:require|include|ensure|make (?:sure|certain|it)|remove|end|add|reflect|set out|state|specify|provide|cover|allow|prevent|give|take account|show)\b|whether .{4,120} (?:and|or) )/iu;
/** Verbs that say only to look; with what is to come of it they say enough. */
const looking =
  /^(?:review|revisit|examine|monitor|look|seek|explore|consider|maintain|keep|reinforce|strengthen|improve)/iu;

/** "Greater emphasis should be placed on", "a renewed commitment to": the wish as a noun, whoever is to have it. */
const wish =
  /^\s*(?:(?:it is |we |the (?:review|panel)(?: panel)? )?(?:therefore )?recommend(?:s|ed)? )?(?:that |there (?:should|must|needs? to) be )?(?:an? |the )?(?:(?:greater|more|further|better|renewed|increased|continued|stronger|fuller|closer|due|proper|ongoing|deeper|wider|general) )*(?:consideration|awareness|emphasis|attention|focus|thought|weight|priority|importance|recognition|commitment|understanding|sensitivity|vigilance|curiosity|regard|reflection|culture|ethos|willingness|appreciation)\b[^.;]{0,90}?\b(?:be|to be|is|are|given|raised|placed|paid|fostered|promoted|encouraged|strengthened|shown|maintained|embedded)\b|\b(?:asks?|calls? for|wants?|seeks?|wishes?|looks? for|hopes? for)\b[^.;]{0,60}?\b(?:is|for|to see)\b (?:an? )?(?:greater|more|further|better|renewed|increased|continued|stronger) (?:\w+ )?(?:commitment|focus|emphasis|awareness|understanding|attention|willingness|recognition|curiosity)\b|\bthat (?:it|this|they) be (?:promoted|publicised|shared|encouraged)\b/iu;

/** True where the words of a recommendation ask for nothing that anybody could see done. */
export function isUnspecific(text: string): boolean {
  // "Northbridge ICB: consider …"
  const told = text
    .replace(/^\s*(?:[Ff]or )?[^:.]{3,70}:\s+(?=\p{L})/u, '')
    .replace(
      /,\s*(?:recogni[sz]ing|acknowledging|noting|mindful|given|in (?:the )?light of|having|bearing)\b[^,]{3,90},/iu,
      '',
    );
  const sentence = told.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? told;
  if (measurable.test(text)) return false;
  if (wish.test(told) && !withResult.test(told)) return true;
  const verb = mainVerb(sentence);
  if (verb === null || !weakVerb.test(askedOf(verb))) return false;
  const core = askedOf(verb).replace(new RegExp(`^${adverbs}`, 'iu'), '');
  // To look at each case is work that can be seen; to look at a policy is not.
  if (
    /^(?:review|examine|revisit|look at|monitor|explore|consider) (?:\w+ )?(?:every|each|all|any|cases?|referrals?|incidents?)\b/iu.test(
      core,
    )
  )
    return false;
  return !(looking.test(core) && withResult.test(core));
}

/** "ask practices to be aware", "encourage staff to think about": what is asked of them is what is recommended. */
function askedOf(verb: string): string {
  const asked =
    /^(?:also |again |now )?(?:ask|request|urge|invite|tell|advise|get|help|support|press|prompt|persuade|enable)s? (?:\p{L}[\p{L}’'&-]* ){1,6}?to (?=\p{Ll})/iu.exec(
      verb,
    );
  return asked && weakVerb.test(verb.slice(asked[0].length)) ? verb.slice(asked[0].length) : verb;
}

/** The words from the first verb of the recommendation on. */
function mainVerb(sentence: string): string | null {
  const lead =
    /^\s*(?:it is |we |the (?:review|panel|dhr|chair|author)(?: panel)? )?(?:therefore )?recommend(?:s|ed)?(?: that)?\s+|^\s*that\s+/iu.exec(
      sentence,
    );
  const rest = sentence.slice(lead?.[0].length ?? 0);
  const modal = /\b(?:should|must|shall|will|needs? to|ought to)\b/iu.test(rest.slice(0, 120));
  if (!modal && !lead && weakVerb.test(rest)) return rest;
  const finite = lead && !modal ? finiteVerb(rest) : null;
  if (finite) return finite;
  let imperative: string | null = null;
  opening.lastIndex = 0;
  for (let match = opening.exec(rest); match; match = opening.exec(rest)) {
    const after = rest.slice(match.index + match[0].length);
    if (match[0].trim() === '' || match.index === 0) {
      imperative ??= after;
      if (match[0].length === 0) opening.lastIndex++;
      continue;
    }
    return after;
  }
  return imperative ?? rest;
}

/** "that the Council reiterates …": the verb without a modal before it, as if with one. */
function finiteVerb(rest: string): string | null {
  const words = rest.split(/\s+/);
  for (let at = 1; at < Math.min(words.length, 9); at++) {
    if (words[at] === 'to') return null;
    const from = [words[at]?.replace(/(?:(?<=ss|x|sh|ch)es|(?<!s)s)$/u, ''), ...words.slice(at + 1)].join(
      ' ',
    );
    if (weakVerb.test(from)) return from;
  }
  return null;
}
