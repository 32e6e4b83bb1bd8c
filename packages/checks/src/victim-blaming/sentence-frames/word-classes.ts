/*
 * Classes of words that several frames share, as parts of patterns over words in lower case.
 */

/** Those who work for a service, and services. */
export const services =
  '(?:nurses?|midwi(?:fe|ves)|health visitors?|visitors?|doctors?|gps?|officers?|constables?|sergeants?|detectives?|social workers?|workers?|advis[eo]rs?|advocates?|idvas?|counsellors?|therapists?|receptionists?|practice|surgery|trust|council|school|teachers?|mentors?|police|force|staff|teams?|services?|refuge|charity|clinic|hospital|ward|landlord|association|consultants?|psychiatrists?|psychologists?|paramedics?|crews?|professionals?|practitioners?|agenc(?:y|ies)|solicitors?|managers?|clerks?|pharmacists?|assessors?|department|board|marac|conference|court|probation|housing|helpline|operators?|call-takers?|hub)';
/** Anybody, by name or pronoun, and nobody's owner: "she", "rowan", "victim" after "the". */
export const one = "(?:the )?(?<who>[^ ,;:.']+)";
/** The end of a clause, or a word that goes on after a person. */
export const past =
  '(?= (?:[.,;:–—-]|and|but|or|in|on|at|by|to|from|with|for|about|over|during|through|throughout|when|while|who|that|until|after|before|as|either|herself|himself|alone)(?: |$)|$)';
/** What somebody is said to have lacked. */
export const virtues =
  '(?:courage|strength|resolve|will|willpower|commitment|honesty|insight|judgement|judgment|determination|discipline|self-respect|self-discipline|motivation|maturity|resilience|engagement|co-operation|cooperation|openness|candour|perseverance|persistence|firmness|caution|foresight|prudence|initiative|readiness|willingness|frankness|realism|self-awareness|consistency|constancy|common sense|good sense|staying power|application|follow-through|appetite|gratitude|tact|discretion|trust|steadiness|reliability|self-control|backbone)';
/** What somebody is reproached with keeping back or giving way to. */
export const vices =
  '(?:reticence|reluctance|silence|secrecy|refusals?(?! to be (?:silenced|beaten|cowed|intimidated|bullied|controlled|defeated|parted))|unwillingness|ambivalence|non-engagement|evasiveness|evasions?|drinking|drunkenness|temper|tempers|indecision|vacillation|stubbornness|obstinacy|denial|denials|passivity|naivety|credulity|dishonesty|deceit|untruths|lies|half-truths|minimisation|minimising|inconsistency|unreliability|volatility|hostility|defensiveness|guardedness|complacency|inertia|apathy|indifference|carelessness|recklessness|pride|jealousy|dependence|dependency|infatuation|weakness|gullibility|loyalty|misplaced \\w+|inability to (?:say no|leave|let go|stay away|see|learn|keep)|failures?|lack of [a-z-]+|want of [a-z-]+|absence of [a-z-]+|unpunctuality|absenteeism|resistance|avoidance|withdrawal|mistrust of (?:services|authority|professionals|agencies)|dislike of (?:services|authority|interference)|impatience|ingratitude|disengagement|fickleness|impulsiveness|impulsivity|contrariness|self-neglect|(?:readiness|willingness|eagerness|tendency|propensity|inclination|habit|determination|insistence|desire|wish|proneness) (?:to|of|on|for) (?!(?:help|protect|leave|report|learn|attend|work|improve|engage|be heard|speak|seek|ask|care|make things)\\b)[a-z]+)';
/** Turning away, keeping back or going back, as they stand in the past. */
export const turnedAway =
  '(?:gone back|taken (?:him|her) back|forgiven|withdrawn|changed her mind|let (?:him|her) back|sent (?:them|officers|the)|declined|refused|turned (?:down|away|back|up (?:late|drunk))|withdrew|retracted|changed (?:her|his) (?:mind|story|account)|went back(?= to (?:him|the (?:house|flat|home|relationship|marriage|property))| [.,;]|$)|cancelled|missed|let (?:him|her|it)|took (?:him|her) back|forgave|opened the door|said nothing|told nobody|gave (?:in|way|up)|dropped|denied|minimised|shut the door|closed the door|ignored|covered (?:for|up)|lied|returned to (?:him|the|live)|rang off|hung up|walked out|left (?:early|before)|stayed (?:put|away|with)|disengaged|relented|backed out|pulled out|cried off|chose|put (?:it|him|her own)|failed|did not (?:attend|turn|answer|return|reply|ring|keep|follow|engage)|would not|never (?:attended|turned|answered|returned|replied|rang|kept|followed))';
