import { isOnlyWork } from './only-done.js';

/**
 * What the words under "Outcome" tell: `outcome` a change for people at risk, or a measure by which one would know;
 * `output` only that the action was done (training delivered, policy circulated); `none` nothing.
 */
export type OutcomeWords = 'outcome' | 'output' | 'none';

/** Things that agencies make or do; that they exist is no outcome. */
const thing =
  '(?:training|trainings|talks?|presentations?|lectures?|seminars?|articles?|adverts?|videos?|podcasts?|course|courses|sessions?|workshops?|webinars?|e-?learning|modules?|package|events?|briefings?|briefing notes?|notes?|bulletins?|newsletters?|e-?mails?|memos?|letters?|messages?|reminders?|communications?|comms|campaigns?|leaflets?|posters?|cards?|packs?|flyers?|booklets?|copies|polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|pathways?|processes|process|forms?|templates?|tools?|toolkits?|checklists?|standards?|strateg(?:y|ies)|frameworks?|plans?|agreements?|terms?(?: of reference)?|contracts?|specifications?|sops?|flow ?charts?|documents?|web ?pages?|websites?|intranet|content|information|posts?|workers?|leads?|champions?|co-?ordinators?|groups?|meetings?|minutes|agenda(?: items?)?|items?|forums?|boards?|reports?|papers?|reviews?|audits?|surveys?|scoping|mapping|exercise|consultation|self-assessments?|prompts?|fields?|flags?|alerts?|systems?|databases?|it changes?|changes?|amendments?|updates?|actions?|tasks?|recommendations?|learning|lessons|funding|bids?|business cases?|awareness|knowledge|supervision|attendance|launch|rota|register|lists?|log|slides?|programmes?|work|print run|drafts?|feedback form|questionnaires?|screening tool|reference group|steering group|directory|induction|materials?|resources?|arrangements?|commitment|approval|sign-off|confirmation|statement|acknowledgement|receipt|quotes?|tender|scheme|model|version|paragraph|section|wording|clause|instruction|order|circular|notices?|response|repl(?:y|ies)|staff|all staff|officers?|practitioners?|professionals?|managers?|teams?|gps?|nurses?|social workers?|employees|colleagues|personnel|everyone|they|it|this|all|members)';
const made =
  "(?:delivered|circulated|sent(?: (?:out|round|on|off))?|re-?(?:issued|sent|printed|designed|drafted|launched|circulated|published)|passed (?:on|round)|gone (?:out|round|to \\p{L}+(?: \\p{L}+)?)|put round|in circulation|on the (?:front page|intranet|website|wall)(?: of [\\p{L}’' ]{2,30})?|issued|updated|reviewed|re-?written|written|agreed|published|completed?|completed on time|produced|held|in place|in use|rolled out|shared|disseminated|distributed|launched|approved|signed(?: off)?|ratified|revised|amended|introduced|developed|created|established|set up|implemented|printed|uploaded|cascaded|reminded|briefed|trained|added|appointed|recruited|commissioned|provided|given|drafted|refreshed|reported|done|finalised|adopted|attended|run|undertaken|carried out|conducted|raised|discussed|tabled|presented|noted|received|put in place|made|available|live|up and running|complete|embedded|promoted|advertised|displayed|notified|informed|advised|told|aware|e-?mailed|posted|ordered|secured|obtained|submitted|closed|actioned|achieved|scheduled|booked|arranged|planned|accepted|endorsed|confirmed|prepared|installed|built|tested|improved|increased|strengthened|enhanced|refreshed|formed|convened|kept|filed|logged|identified|nominated|allocated|included|incorporated|up to date|offered|filled|up(?= (?:in|on|at)\\b|$)|exists?|in being|hung|displayed)";
const lead =
  '(?:that |evidence (?:that |of )?|confirmation (?:that |of )?|proof (?:that |of )?|record (?:that |of )?|assurance that )?(?:(?:the |a |an |all |both |each |every |new |revised |updated |refreshed |amended |joint |multi-agency |relevant |front[- ]?line |staff |[\\d,.]+%? (?:of )?(?:the |all )?|number of |increased |improved |greater |better |raised |more |their |our |its |domestic abuse |dash |marac )*)';
const tail =
  '(?:[ ,]+(?:and|to|by|with|in|on|at|across|within|from|for|of|as|via|through|into|before|after|during|throughout|per|each|every|once|annually|quarterly|regularly|online|locally|where|until|about|regarding|covering)\\b.{0,110})?';
const middle = "(?:[ -][\\p{L}’'&/-]+){0,6}?";
const passive = new RegExp(
  `^${lead}(?:[\\p{L}’'&/-]+ ){0,4}?${thing}${middle} (?:(?:has|have|had|is|are|was|were|to|will|being|been|be|now|fully|all|successfully|widely|regularly) )*${made}(?:(?:,| and|,? and then) ${made})*${tail}$`,
  'iu',
);
/** "Circulation of the policy", "Delivery of training", "Completion of the audit". */
const nominal = new RegExp(
  `^(?:the |full |successful )?(?:delivery|circulation|completion|publication|production|development|implementation|issue|distribution|dissemination|introduction|launch|creation|establishment|attendance|roll-?out|provision|approval|adoption|review|update|updating|revision|copies|evidence|records?|minutes|list|log)\\b(?: (?:of|at|for|in|from|attending|trained|by|that)\\b(?: (?:the|a|an|all|new|revised|staff|updated)){0,3}(?: [\\p{L}’'&/-]+){0,4}? ?${thing}?(?: (?:records?|logs?|lists?|figures|data|numbers|completed|delivered|trained|attended|held|attending))?${tail})?$`,
  'iu',
);
/** A thing and nothing else: "Training records", "New policy", "Minutes of the meeting", "Print run". */
const bareThing = new RegExp(
  `^${lead}(?:[\\p{L}’'&/-]+ ){0,3}?${thing}(?: (?:records?|logs?|lists?|sheets?|figures|data|numbers|registers?|certificates?|minutes|slides|materials?|packs?|notes?|dates?|plan|report|of (?:the |a )?[\\p{L} ]{3,30})(?: (?:and|or) [\\p{L} -]{3,40})?)?(?: (?:in|for|at|on) (?:each|every|all) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)?$`,
  'iu',
);
const single =
  /^(?:complet(?:e|ed|ion)|done|delivered|circulated|sent|issued|published|agreed|implemented|compliance|compliant|achieved|yes|policy|training|minutes|evidence|attendance|in place|awareness|raised awareness|improved (?:practice|communication|awareness|understanding|knowledge|information sharing)|better (?:communication|practice|understanding|awareness)|increased (?:awareness|knowledge|understanding)|greater awareness|consistency|consistent approach|[\d,]+ (?:sent|printed|trained|delivered|issued|distributed|attended|staff trained|officers trained))$/iu;
const awareness =
  /^(?:all |that |the |relevant |front[- ]?line )*(?:[\p{L}-]+ )?(?:staff|officers|practitioners|professionals|gps|managers|teams|employees|agencies|partners)(?: [\p{L}-]+){0,4} (?:(?:are|will be|have been|is|become|to be|made|have|will have) |(?=(?:more|better|fully|an? (?:better|improved)) ))(?:now |all |fully |made |more |better |an? (?:increased |better |improved |greater )?)*(?:aware|awareness|reminded|trained|briefed|informed|familiar|up to date|knowledge|understanding)\b/iu;

/** People at risk and what befalls them: words about them tell a change. */
const people =
  /\b(?:victims?|survivors?|patients?|clients?|tenants?|residents?|carers?|wom[ea]n|m[ea]n|children|child|young people|adults|families|people|persons?|those at risk|callers?|service users?|learners?|students?|pupils?|callers?|mothers?|perpetrators?|disclosures?|referrals?|repeat|harm|risks?|safer|safety|identified earlier|cases|incidents|assessments?|gradings?|files|records show|enquir(?:y|ies))\b/iu;
const measure =
  /\d\s?(?:%|per ?cent)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|all|most|\d+) (?:in|out of|of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bhalf of\b|\b(?:rate|proportion|share|percentage|ratio|time (?:taken|to)|waiting time)\b|\b(?:reduc\w+|decreas\w+|increase in|rise[sn]? (?:by|from|in|of)|fall[s]? (?:by|from|in|of)|fewer|less often|twice as|more (?:\w+ ){0,2}(?:referr|disclos|victims|patients|women|men|people|children|reports|calls|are))|\b(?:survey|feedback|audit|sample|dip[- ]sampl\w+|case file|files?)\b.{0,40}\b(?:show\w*|finds?|found|tells?|say\w*|report\w*|confirm\w*|demonstrat\w+|evidenc\w+|indicat\w+)\b|\b(?:a|one|two|three) (?:third|quarter|fifth|tenth|half)s?\b|\bon (?:dip[- ]?)?(?:audit|sample)\b|\bmeasured\b/iu;

/** Reads the words of an outcome cell, clause by clause: one clause that tells a change is enough. */
export function outcomeWords(text: string): OutcomeWords {
  const clauses = text
    .split(/[;\n•]|(?<=[\p{L}\d)%])[.!](?:\s|$)/u)
    .map((clause) =>
      clause
        .replace(/\s+/g, ' ')
        .replace(/^[\W\d]*?(?=[\p{L}\d])/u, '')
        .replace(/[\s.,:]+$/u, '')
        .trim(),
    )
    .filter((clause) => /\p{L}/u.test(clause));
  if (clauses.length === 0) return 'none';
  // "No certificate is held by a person whose doctor is worried": a state, and nothing that was made.
  if (
    clauses.some((clause) => /^(?:no|nobody|no one)\b(?! (?:further|action|longer|change)\b)/i.test(clause))
  )
    return 'outcome';
  return clauses.every(isOutput) ? 'output' : 'outcome';
}

/** "All officers have completed the course". */
const attended =
  /^(?:[\d,.]+ ?%? (?:of )?)?(?:all|every|the|each|relevant|front[- ]?line)?(?: [\p{L}-]+){0,3} ?(?:staff|officers?|practitioners|professionals|gps|nurses|managers|teams|employees|social workers|midwives|teachers)(?: [\p{L}-]+){0,3} (?:have|has|had|will have|to have|are to|will)?(?: \p{L}+)? ?(?:completed?|attend(?:ed)?|received?|undertaken?|undertook|done|had) (?:the |a |an |this |their )?(?:[\p{L}-]+ ){0,3}(?:training|course|module|session|briefing|e-?learning|workshop|e-?mail|guidance|policy|leaflet|package|reminder)s?\b/iu;
const counted =
  /^(?:the )?(?:numbers?|percentage|proportion|share|count|total) of (?:the )?(?:[\p{L}-]+ ){0,3}(?:staff|officers?|practitioners|professionals|gps|nurses|managers|teams|employees|sessions?|courses?|events?|briefings?|workshops?|copies|leaflets?|posters?|meetings?|attend(?:ees|ances?)|champions?|modules?|e-?mails?|letters?)\b/iu;

/** Whatever it is that was approved or sent: "Budget approved by the committee". */
const anyMade = new RegExp(
  `^${lead}(?:[\\p{L}’'&/-]+ ){1,6}(?:(?:has|have|is|are|was|were|to|will|been|be|now|fully) )*(?:approved|agreed|circulated|published|issued|signed(?: off)?|delivered|held|drafted|written|rewritten|launched|appointed|recruited|commissioned|printed|uploaded|cascaded|disseminated|distributed|ratified|rolled out|set up|established|sent(?: round| on| off)?|re-?(?:issued|sent|printed|designed|drafted|launched|circulated|published)|passed (?:on|round)|gone out|updated|amended|revised|advertised|arranged|procured|purchased|bought|installed|finalised|tabled|displayed|shown|put up|hung|fitted|designed|filmed|recorded on video|laminated|translated|tested|piloted|mailed|e-?mailed|posted|handed out|given out|painted|opened|filled|secured|hired|introduced|inserted|added|trained|ordered|loaded|switched on|unveiled|planted|made available)${tail}$`,
  'iu',
);

/** "Twelve trained", "All forty posted": a number of things or staff, and what was done with them. */
const numberMade = new RegExp(
  `^(?:all|both|every one|each|the)?[ ]?(?:(?:of )?(?:the|them) )?(?:(?:some|about|around|over|at least|another|a further|the first) )?(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:a |one |two |three )?hundred|(?:a )?dozen)?(?: (?:of (?:them|\\d+|the \\p{L}+)|out of \\p{L}+|in all|more))? ?(?:(?:have been|were|are|to be|now|will be) )*(?:trained|briefed|issued|printed|delivered|distributed|circulated|appointed|recruited|installed|displayed|completed|posted|put up|ordered|mailed|e-?mailed|sent(?: out)?|handed out|given out|held|published|in place|in post|fitted|filled)${tail}$`,
  'iu',
);

/** "Forty wardens attend", "300 officers briefed": so many of an agency's own. */
const numberOfStaff =
  /^(?:all |at least |over |some )?(?:\d[\d,]*|\p{L}+(?:teen|ty)(?:-\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a|one|two|three) hundred) (?:[\p{L}-]+ ){1,3}?(?:attend(?:ed|s)?|(?:are |were |have been |to be )?(?:trained|briefed|invited|told|reached|recruited))$/iu;

/** "Officers briefed", "All wardens told": an agency's own people, and what was said to them. */
const staffTold =
  /^(?:all |the |relevant |front[- ]?line )*(?:[\p{L}-]+ ){0,2}?(?:staff|officers|practitioners|professionals|gps|nurses|midwives|managers|teams|employees|agencies|partners|practices|schools|wards|wardens|advisers|workers|receptionists|governors|sergeants|supervisors|call[- ]handlers|crews|clinicians|colleagues|volunteers)(?: (?:are|were|have been|being|will be|to be|now|all))* (?:briefed|trained|told|reminded|informed|invited|instructed|e-?mailed|written to|notified|updated|spoken to|sent (?:it|the \p{L}+))$/iu;

function isOutput(clause: string): boolean {
  if (
    !people.test(clause) &&
    !measure.test(clause.replace(/\bshared? (?=with|it|the|this|among|across)/gi, ' ')) &&
    isOnlyWork(clause)
  )
    return true;
  if (staffTold.test(clause)) return true;
  if (numberOfStaff.test(clause) && !people.test(clause)) return true;
  if (/^(?:all|both|each|every|the|\d|\p{L}+(?:-\p{L}+)? )/iu.test(clause) && numberMade.test(clause))
    return true;
  if (attended.test(clause)) return true;
  if (counted.test(clause) && !people.test(clause.split(/\bwho\b/iu)[1] ?? '')) return true;
  if (single.test(clause)) return true;
  if (clause.split(' ').length > 26) return false;
  if (awareness.test(clause) && !measureOfOthers(clause)) return true;
  if (
    anyMade.test(clause) &&
    clause.split(' ').length <= 14 &&
    !people.test(clause.split(/\b(?:to|for|with|by|on|about)\b/iu)[0] ?? '') &&
    !measure.test(clause)
  )
    return true;
  if (!passive.test(clause) && !nominal.test(clause) && !bareThing.test(clause)) return false;
  return !measureOfOthers(clause);
}

/** "To 100% of staff": how many of its own an agency has reached is no measure of what changed. */
const shareOfStaff =
  /\b(?:\d[\d.,]*\s?(?:%|per ?cent)|(?:nine|eight|seven|six|five) (?:in|out of|of) (?:every )?ten|half|(?:two|three)[- ](?:thirds|quarters)) (?:of )?(?:all |the |our |its |their |front[- ]?line )*(?:[\p{L}-]+ )?(?:staff|officers|practitioners|professionals|gps|nurses|clinicians|managers|teams|employees|colleagues|workers|workforce|volunteers|agencies|partners|practices|surgeries|schools|stations|wards)\b/giu;

/** A measure of anything but the training of staff or the number of things made. */
function measureOfOthers(clause: string): boolean {
  if (
    /\b(?:trained|attend(?:ed|ance|ing)|briefed|complet(?:ed|e|ion of) (?:the )?(?:training|course|module|e-?learning)|sessions|copies|printed|circulated|distributed)\b/iu.test(
      clause,
    )
  )
    return false;
  const subject = clause.split(/\b(?:to|for|with|by|on|about)\b/iu)[0] ?? clause;
  return measure.test(clause.replace(shareOfStaff, 'staff')) || people.test(subject);
}

/** True where an action itself tells by what its effect would be known: an audit, a sample, a survey with its number. */
export function tellsMeasure(text: string): boolean {
  return (
    measure.test(text) ||
    /\b(?:audit|survey|sample|dip[- ]sample)\b.{0,40}\b(?:\d+|ten|twenty|thirty|forty|fifty|sixty|hundred|quarter|monthly|annual|each)\b/iu.test(
      text,
    )
  );
}
