import { fits } from '../fits.js';

/** Agencies without a name anywhere in a sentence of fact, not only as its subject. */

const describing =
  '(?:(?:local|neighbouring|nearby|voluntary|statutory|specialist|national|regional|third[- ]sector|voluntary[- ]sector|community|faith|different|separate|second|third|further|partner|participating|contributing|charitable|private|independent|public|small|large|outside|external|internal|unnamed|well[- ]known|leading|commissioned|out-of-area|London|English|Welsh|Scottish|county|city|other|former|previous)(?:,| and)? ){0,3}';
const plain = '(?:agency|organi[sz]ation|body|charity|trust|helpline)';
const kinds =
  '(?:(?:mental health|acute|hospital|NHS|foundation|health|community|ambulance)(?: NHS)? (?:trust|provider)|housing (?:provider|association)|(?:(?:drug|alcohol|substance|addiction|recovery|drug and alcohol|alcohol and drug|counselling|therapy|talking therap(?:y|ies)|bereavement|advocacy|outreach|mediation|befriending|advice|support|crisis|domestic abuse|domestic violence|sexual violence|carers?|family support|youth|homelessness|debt|wellbeing|training|care|home care) )(?:service|charity|agency|provider|organi[sz]ation|company|project|group|helpline)|(?:third[- ]sector|voluntary(?:[- ]sector)?|outside|external|private|independent|commissioned|specialist|neighbouring|other|second|local) (?:provider|project|group|partner)|community (?:project|group)|police force|local authority|(?:neighbouring|nearby|another|second|different|previous|former) (?:council|force|authority|borough))';
const bare = '(?:service|provider|council|force|hospital trust|authority|department|recipient|project|team)';
/** Sorts of services that a word between the article and the noun may tell. */
const sort =
  '(?:mental|health|housing|drugs?|alcohol|substance|misuse|addiction|counselling|therapy|support|advocacy|refuge|domestic|abuse|violence|sexual|stalking|national|local|regional|voluntary|statutory|non-statutory|third-party|third-sector|specialist|external|outside|partner|private|charitable|neighbouring|unnamed|perpetrator|treatment|recovery|outreach|crisis|mediation|befriending|advice|debt|carers|parenting|family|youth|bereavement|faith|homelessness|wellbeing|gambling|independent|commissioned)';
const sorted = `(?:an?|another|one|certain|some|two|several) (?:of the )?(?:[a-z-]+ ){0,3}?${sort} (?:[a-z-]+ ){0,2}?(?:agenc(?:y|ies)|organi[sz]ations?|charit(?:y|ies)|trusts?|services?|providers?|association|helpline|project)|(?:one|two|three|several|some|certain|a number|a couple)(?: of the)? (?:other |partner |further |local )?(?:agencies|organi[sz]ations|charities|services|providers)|one (?:agency|organi[sz]ation|charity|provider)|a (?:charity|helpline)`;
const phrase = new RegExp(
  `(?<![\\p{L}-])(?<words>(?:an?|a certain|another|one|one other|some other|yet another|certain|a single|one single) ${describing}(?:${kinds}|(?:(?:professional|public|statutory|partner|voluntary|charitable|regulatory|commissioning|local) )?${plain})|(?:another|one other|some other|a different|a second|a further|yet another|a separate|a specialist|a local|a voluntary) ${describing}${bare}|(?:some|certain|one)(?: of the)? (?:members?|representatives?|attendees?) (?:of|at) (?:the )?MARAC|one of (?:the|these|those) (?:\\w+ ){0,2}(?:agencies|services|organi[sz]ations|providers|trusts|charities|bodies|departments)|(?:the|that) (?:agency|service|organi[sz]ation|trust|body|charity|provider|department|authority) (?:concerned|in question|responsible)|the relevant (?:agency|department|service|authority|team|body|trust)|(?:her|his|their) (?:previous|former|old) (?:authority|council|trust|practice|landlord|school)|a (?:service|team) (?:that|which) (?:had|was|were|worked|knew|saw)|${sorted})(?![\\p{L}-])`,
  'giu',
);

/** The agency is spoken of for what it is, or for what might be. */
const complement =
  /\b(?:is for|was for|is|are|was|were|be|being|been|as|became|becomes?|like|than|no|not|any|such|without|never|neither|nor|whether|if|between|each|offers?|provides?|need(?:s|ed)?|wanted|lack(?:ed)? of|absence of|from one|to one|part of|role of|work of|example of|kind of|sort of|member of|work(?:s|ed|ing)? (?:for|with|at)|(?:job|post|placement|career|apprenticeship) (?:with|at|in)|volunteer(?:s|ed|ing)? (?:for|with|at)|(?:found|got) (?:\w+ )?work (?:through|with|at)|donat\w+ to|trustee of|founded|set up|run by|employed by|establish(?:ed)?)\s+(?:only\s+|just\s+|merely\s+|more than\s+)?$/i;
const ofName = /(?:[A-Z][\p{L}’'&-]+|\))(?:, | [–—-] |\s?\()$/u;
/** Told what to do, and not what was done. */
const advised =
  /\b(?:to (?:contact|ring|call|see|seek|approach|self-refer|refer|find|look for|speak|go|have been)|should|would|could|might|may|must|can|cannot|will|ought|not|never|no (?:referral|contact)|unless|failed to|omitted to|did not|was not|were not|had not|without|whether|if)\b[^.;]{0,80}$/i;
const past =
  /\b(?:was|were|had|did|came|went|saw|told|took|gave|said|sent|held|made|knew|wrote|rang|spoke|sought|found|left|kept|put|got|began|closed|has (?:since |also |not )?(?:told|given|said|written|destroyed|lost|closed|declined|been)|[a-z]{2,}ed)\b/i;
const hypothetical =
  /^(?:had|were|should|if|(?:when|where) (?:an?|another|one|any)|whenever|once|unless|whether|suppose)\b|\b(?:would have|might have|could have|may have|had (?:it|he|she|they|another|one|any) (?:agency |service )?(?:been|known|told|asked|done))\b/i;
/** A name, or a way of being told which. */
const named =
  /^[^.;]{0,30}?(?:,\s+(?:(?:namely|that is|in this case|i\.e\.|known as|called|the)\s+){0,2}[A-Z]|\s*\((?:the )?[A-Z]|:\s*(?:the )?[A-Z]|(?<!\b(?:was|were|been|is))\s+(?:called|known as|named|namely|such as|like|including|for example)\b|\s+[–—-]\s+(?:the )?[A-Z])/;
/** Bodies of another sort than those that serve the people of the case. */
const otherSort =
  /\b(?:funeral|church|memorial|carol|thanksgiving|bus|train|postal|taxi|streaming|dating|delivery|text|remembrance|customer|civil|military|armed|silver|self) service\b|\b(?:employment|recruitment|letting|lettings|estate|travel|news|temping|staffing|cleaning|modelling|nursing|debt collection) (?:agency|company)\b|\b(?:in|on|breach of|act of|relationship of|position of|placed?|violation of|loss of|level of) (?:a |an )?trust\b|\btrust (?:in|between|and|that|with)\b|\b(?:her|his|the|a|dead|human|student) body\b(?! (?:in question|concerned|responsible))|\bbody (?:of|was|in(?! question)|on|image|worn|map|language)\b|\bforce (?:majeure|her|him)\b|\b(?:national|public) (?:charity|body|service) (?:for|that) (?:publishes|collects)\b/i;

const believed =
  /\b(?:each|both|everyone|all|agencies|they)\b[^.;]*\b(?:thought|assumed|believed|supposed|expected|hoped)\b/i;
/** Somebody or something of the case is spoken of. */
const ofTheCase =
  /^(?:S?[Hh]e|It|This|They|Her|His|Their)\b|^[A-Z][a-z]+['’]s\b|^(?!(?:The|An?|No|In|On|At|All|Some|Most|Many|Both|Each|Staff|Services|Agencies)\b)[A-Z][a-z]+ (?:had|was|told|said|went|came|saw|rang|wrote|spoke|took|left|[a-z]{2,}ed)\b|\b(?:injunction|papers|bail|arrest|wound|knife|gun|weapon|threats?|abuse|pregnancy|birth|rent|arrears|eviction|locks|injur(?:y|ies)|bruis\w+)\b|^Concerns? |\b(?:contacts?|alert|application|appointments?|s?he|her|him|his|they|them|their|family|couple|case|child(?:ren)?|baby|boy|girl|refer(?:ral|red)|form|e-?mail|message|paperwork|file|matter|allegation|note|warning|concerns?|information|meeting|tenancy|report|IMR|assessment|incident|risk|conference|strategy|MARAC|records?|chronology|disclosure|notification|victim|perpetrator|mother|father|sister|brother|letter|call|visit|review|officer|police|tenant|patient)\b|(?<=[a-z,] )[A-Z][a-z]+/;
/** What is said of agencies at large, or of what was wanted of one. */
const general =
  /^ (?:run|shop|walk|event|dinner|match|ball|single)\b|^ (?:without|with) (?:the|an?|no)\b|^ after another\b|^ (?:was|were|is|are|had been) (?:the|an?|one|not (?:enough|the)|enough|responsible|independent|commissioned|set up|represented|established|founded|available|asked to|invited to|needed|required|wanted|likely|unlikely|chosen|appointed|selected|formed)\b|^ (?:that|which|who) (?:[a-z]+s|is|are|does|has)\b|^ (?:may|might|can|could|should|must|would|will|ought|is|are|does|do|needs?|has to|to)\b|^ (?:staff|worker|nurse|carer|shift|policy|policies|review panel|that (?:can|could|offers|provides|specialises))\b/i;

const ofReturn =
  /\b(?:(?:was|were|had been|had to be|to be) (?:returned|sent back|rewritten|re-written|redrafted|resubmitted|revised|reworked|done again|withdrawn|chased|reminded|overdue|late|delayed|incomplete|inadequate|insufficient|thin|poor|illegible)|came (?:late|back|in late)|arrived (?:late|after)|(?:did not|never|would not|failed to) (?:reply|respond|answer|provide|produce|attend|take part|co-?operate|return|send|supply|comply|engage)|(?:refused|declined|withdrew|complied|resisted|ignored|objected|demurred|took (?:\w+ ){1,3}(?:months|weeks))|want of|lack of analysis|lacked|fell short)\b/i;
/** "Eight agencies replied, and one agency declined": all are counted. */
export const ofCounts =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\d+) (?:\w+ ){0,2}(?:agencies|organi[sz]ations|services|bodies|IMRs?)\b/i;
/** Counts of those who took part, and what one of several may do for another. */
const ofAll =
  /\b(?:none|each|every|all|both|neither|nor) (?:of )?(?:the )?|\b(?:from|between|by) one (?:agency|service)\b|\b(?:IMRs?|chronolog\w+|reports?)\b/i;
/** One of the people of the case, or what is written of them. */
const ofAPerson =
  /\b(?:s?he|her|him|his|them|family|couple|child(?:ren)?)\b|(?<=[a-z,] |^)(?!(?:The|Panel|Review|Chair|This|These|It|In|At|On|One|Two|Some|Several|Certain)\b)[A-Z][a-z]+/;

/** The first agency without a name in a sentence that tells a fact of the case; null where there is none. */
export function unnamedInPassing(text: string, inProcess: boolean, before = ''): string | null {
  if (
    !past.test(text) ||
    hypothetical.test(text.trim()) ||
    /^(?:Each|Every|All|Both)\b/.test(text.trim()) ||
    !ofTheCase.test(text)
  )
    return null;
  if (/:\s*(?:the )?[A-Z][^:]{2,60}$/.test(text) || believed.test(text)) return null;
  for (const match of text.matchAll(phrase)) {
    const words = match.groups?.['words'] ?? '';
    const lead = text.slice(0, match.index);
    const rest = text.slice(match.index + words.length);
    if (otherSort.test(`${lead.slice(-20)}${words}${rest.slice(0, 20)}`)) continue;
    if (/^['’]s \w+ (?:is|are)\b/i.test(rest)) continue;
    if (/\b(?:number|details|address|website|leaflets?|card|posters?) (?:of|for|from) $/i.test(lead))
      continue;
    if (complement.test(lead) || ofName.test(lead) || advised.test(lead) || fits(general, rest)) continue;
    const saidBy = /\b(?:according to|in the (?:view|opinion|words) of) $/i.test(lead);
    if (!saidBy && fits(named, rest) && !/^,? (?:on|in|by|at|during) /.test(rest)) continue;
    if (inProcess && !/\b(?:agency|agencies|organi[sz]ations?|body|bodies)\b/i.test(words)) continue;
    // What one of them did with its own return to the review: "was sent back", "never replied".
    if (inProcess && /^one\b/i.test(words) && ofReturn.test(text) && !ofCounts.test(text)) return words;
    if (
      /^(?:one|two|three|several|some|certain|a (?:number|couple))\b/i.test(words) &&
      (inProcess || ofAll.test(text) || !ofAPerson.test(text))
    )
      continue;
    return words;
  }
  return inProcess ? null : definiteIn(text, before);
}

const kind =
  '(?:agency|service|organi[sz]ation|charity|body|team|provider|trust|helpline|project|department|council)';
const somebody = "(?:s?he|they|it|the \\p{Ll}+|\\p{Lu}[\\p{L}’'-]+|her \\p{Ll}+|his \\p{Ll}+)";
/** "The service to which she made the referral did not answer": told by what passed, and by no name. */
const definite = new RegExp(
  `\\b(?<words>the ${kind}) (?:(?:to|with|from|by|through) (?:which|whom) ${somebody} (?:\\p{L}+ ){1,8}?(?=(?:did|had|has|was|were|took|gave|told|wrote|sent|closed|lost|kept|made|saw|held|refused|declined|never|failed|recorded|assessed|\\p{L}{3,}ed) )|(?:that|which) (?:had )?(?:received|took|got|handled|answered|accepted|logged|heard) (?:the|her|his|their|this|that|it) ?(?:\\p{L}+ ){0,4}?(?=(?:did|had|has|was|were|took|gave|told|wrote|sent|closed|lost|kept|made|saw|held|refused|declined|never|failed|recorded|assessed|\\p{L}{3,}ed) ))`,
  'iu',
);
/** A body by its name, or where one was named by a verb of referring. */
const bodyNamed =
  /\b\p{Lu}[\p{L}’'&-]+ (?:(?:of|for|and|the) )?\p{Lu}[\p{L}’'&-]+|\b(?:police|probation|GP|surgery|hospital|refuge|MASH|MARAC|IDVA|council)\b|\b(?:to|from|by|with) (?:the )?\p{Lu}\p{Ll}+[.,;]/u;

function definiteIn(text: string, before: string): string | null {
  const match = definite.exec(text);
  if (!match?.groups?.['words'] || fits(bodyNamed, before)) return null;
  const lead = text.slice(0, match.index);
  const rest = text.slice(match.index + match[0].length);
  if (bodyNamed.test(lead) || /^,\s+\p{Lu}/u.test(rest) || /,\s+\p{Lu}/u.test(match[0])) return null;
  if (/\b(?:should|would|could|might|may|must|can|will|reviewed|recommend\w*|agreed)\b/i.test(text))
    return null;
  return match.groups['words'];
}
