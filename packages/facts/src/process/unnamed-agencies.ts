import type { Anchor, Draft } from '@dhrlint/draft';
import { fits } from '../fits.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type Passage, passagesIn, passing } from './passages.js';
import { ofCounts, unnamedInPassing } from './unnamed-in-passing.js';

/** A sentence that tells what one agency did and does not say which. */
export interface UnnamedAgency {
  readonly anchor: Anchor;
  /** The words that stand where a name should: "another agency", "an agency review". */
  readonly words: string;
}

const plainNoun =
  '(?:agency|organi[sz]ation|public body|statutory body|partner agency|partner organi[sz]ation|professional body)';
const describing =
  '(?:(?:local|neighbouring|voluntary|statutory|specialist|national|regional|third[- ]sector|voluntary[- ]sector|community|faith|different|separate|second|further|partner|participating|contributing|housing|health|charitable|private|public|support|small|large|outside|external|unnamed|certain|well[- ]known|respected|leading|prominent|major|commissioned|advocacy|out-of-area)(?:,| and)? ){0,2}';
const someDescribing = describing.replace('{0,2}', '{1,2}');
const typedNoun =
  '(?:(?:mental health|acute|hospital|NHS|foundation|health|community|ambulance)(?: NHS)? trust|housing (?:provider|association|service)|(?:drug|alcohol|substance|addiction|recovery|drug and alcohol|alcohol and drug|substance misuse)(?: (?:treatment|recovery|misuse|support))? (?:service|charity|agency|team|provider)|(?:counselling|therapy|talking therapy|bereavement|advocacy|outreach|mediation|befriending|advice|support|specialist|refuge|crisis|mental health|domestic abuse|domestic violence|sexual violence|carers?|family support|early help|youth|homelessness|debt|wellbeing) (?:service|charity|agency|provider|organi[sz]ation)|charity|service|body(?= (?:that|which) )|(?:(?:service|care|support|training) )?provider|police force|local authority|(?:neighbouring|another) council)';
const determiner =
  '(?:an|a|another|one|one other|the other|a different|a certain|a second|a third|a further|yet another|some other)';

/** "A member of staff of", "somebody at": whoever did it is told by an agency that has no name. */
const staffOf =
  '(?:(?:(?:an?|the|another|some|one|two) (?:\\w+ ){0,2}?(?:members? of (?:the )?staff|(?:case)?workers?|colleagues?|officers?|officials?|nurses?|managers?|practitioners?|professionals?|employees?|representatives?|advis[eo]rs?|receptionists?|volunteers?)|someone|somebody|staff) (?:of|from|at|in|with|working (?:for|at)) )';
/** Agencies that are told by there being others. */
const oneOfSeveral = `(?:another|one other|a different|an unnamed|a certain) ${describing}(?:agency|organi[sz]ation|service|provider|charity|trust|body|(?:police )?force|council|department|helpline)|one of the (?:\\w+ ){0,2}(?:agencies|services|organi[sz]ations|trusts|providers|charities|hospitals|councils)|an (?:agency|organi[sz]ation)`;

/** "Another agency", "one of the services involved", "a local charity". */
const subject = new RegExp(
  `(?<![\\p{L}-])(?<words>${staffOf}(?:${oneOfSeveral})|(?:an (?:internal |independent |single )?agency(?= (?:review|investigation|audit|report))|(?:an|another|one|one other|the other|a different|a second|a further|a third|yet another|some) ${describing}${plainNoun}(?:['’]s)?|(?:at least )?one of (?:the|these|those|its|her|his) (?:\\w+ ){0,2}(?:agencies|services|organi[sz]ations|providers|trusts|charities|partners|bodies|contributors|housing providers|police forces|local authorities|councils)|a ${someDescribing}${plainNoun}|${determiner} ${describing}${typedNoun}))(?=(?<rest>[^.;]*))`,
  'giu',
);
/** The nouns that make an agency's own act of it: "an agency review found". */
const ownAct =
  /^(?:['’]s)? ?(?:(?:internal|management|own|learning|individual|reflective|serious incident|case) )*(?:review|investigation|audit|inquiry|report|worker|practitioner|officer|employee|manager|member of staff|representative|caseworker|IMR)\b/i;
const involved =
  /^(?: (?:for(?: [\p{L}’'-]+){1,6}?(?= (?:had|was|were|has|gave|wrote|told|saw|sent|took|made|lent|held|knew|ran|\p{L}{2,}ed)\b)|in (?:the|a) (?:next|neighbouring|same|another) \p{L}+|(?:that|which) (?:(?!was|has|is)[a-z]{3,}s)(?: (?!(?:is|are|may|can|could|might|should|must|will|would|has|have)\b)[\p{L}’'-]+){1,5}?(?= (?:had|was|gave|wrote|told|saw|sent|took|made|lent|held|knew|ran|\p{L}{2,}ed)\b)|(?:supporting|helping|working with|treating|housing|visiting) (?:her|him|them|the family|the couple|the children|\p{Lu}\w+)|involved|concerned|contacted|represented|which (?:took|takes) part|that (?:took|takes) part|taking part|in (?:the|this) (?:case|review|area|borough|county)|on the panel|working with (?:her|him|them|the family|\p{Lu}\w+)|(?:that|which|who) (?:had )?(?:worked|works|was working|supported|was supporting|had contact|knew|saw|visited|helped|dealt) [^,.;]{0,40}?(?= (?:had|was|were|did|gave|wrote|told|saw|sent|took|made|knew|closed|failed|refused|declined))))/iu;
/** A verb of doing in the past. */
const ofSector =
  /^ (?:within|in|from|outside|of) (?:the|a|another|this|that) (?:(?:voluntary|third|statutory|private|charitable|public|community|independent|health|housing|neighbouring|next|local|same)(?: and \w+)? )+(?:sector|area|county|borough|town|city|district|region)/i;
/** "in the house that night", before its verb. */
const whereItWas =
  /^ (?:in|at|on|around|behind) (?:the|her|his|their|that|this|its) [^,.;]{2,40}?(?= (?:did|had|was|were|gave|wrote|told|saw|sent|took|made|held|knew|never|spoke|rang|said|closed|kept|lost) )/i;
/** What is told of it between commas before its verb: ", commissioned to sit with patients,". */
const aside =
  /^, (?:(?:which|who|that|whose|having|itself|also|then|long|newly|recently|jointly) [^,.;]{3,80}|(?:commissioned|funded|contracted|based|known|asked|approached|employed|engaged|paid|set up|run|offering|providing|working|serving|operating|acting|supporting) [^,.;]{3,80})(?=, )/i;
const irregular =
  'had|did|was|ran|lent|dealt|drew|drove|stood|understood|caught|cut|struck|hid|built|gave|wrote|told|saw|sent|took|made|held|knew|kept|lost|found|closed|left|met|rang|spoke|heard|felt|thought|began|brought|chose|came|went|let|put|read|said|set|shut|withdrew|undertook|got|paid|sought|taught|forgot|broke|bought';
const pastVerb = new RegExp(
  `^(?:,? (?:on|in|by|at|during|within|after|before|it|however|for|according|as) ?[^,]{0,40},)?,?(?: (?:also|later|then|already|previously|subsequently|mistakenly|wrongly|correctly|rightly|only|never|briefly|twice|once|eventually|reportedly|apparently|in fact|simply|repeatedly|quickly|promptly|initially|independently|inadvertently|immediately))* (?:(?:${irregular})\\b|(?!need|indeed|speed|feed|seed|breed|bed\\b|red\\b|based|called|known|named|led\\b|funded|commissioned|dedicated|involved|designed|aimed|specialised|located|concerned|regulated|provided by|run\\b)\\p{L}{2,}(?:ed)\\b|(?:has|have) (?:since |also |not |never |already )*(?!been (?:named|withheld))\\p{L}+)`,
  'iu',
);
const participleOnly =
  /^,? (?:based|called|known|named|led|funded|commissioned|dedicated|designed|aimed|specialis|located|run) /i;

/** "was closed by one of the agencies", "lost by another agency". */
const byAgent = new RegExp(
  `\\b(?:was|were|had been|been|is)\\b[^.;]{1,80}?\\bby (?<words>${staffOf}?(?:${oneOfSeveral}))(?![\\p{L}-])`,
  'iu',
);
/** "She heard from somebody at another agency". */
const fromAgent = new RegExp(
  `\\b(?:heard|learned|learnt|found out|received|obtained|got|came|passed on)\\b[^.;,]{0,40}?\\bfrom (?<words>${staffOf}?(?:${oneOfSeveral}))(?![\\p{L}-])`,
  'iu',
);
/** "The report of another agency shows". */
const recordOf =
  /\b(?:report|records?|chronology|IMR|files?|notes|account|review|log) (?:of|from|by) (?<words>(?:another|one other|a different|an unnamed|one of the (?:other )?)(?: \w+)? ?(?:agency|agencies|organi[sz]ation|service|provider|trust))\b/i;
const refersTo =
  /\b(?:refers?|referred|reference (?:is|was) made|noted|mentions?|mentioned|describes?|described|drew on|relied (?:up)?on|learned of|saw|read|considered)\b[^.;]{0,40}?\b(?<words>an(?:other)? (?:internal )?agency(?:['’]s)? (?:\w+ )?(?:review|investigation|audit|inquiry))\b/i;

/** Sentences about agencies at large. */
const generic =
  /\b(?:may|might|can|could|should|must|would|shall|will|ought|needs? to|if|whenever|wherever|unless|whether|any (?:agency|agencies|service|organisation|body|one|provider|professional)|every|each agency|is (?:likely|often|always|rarely|sometimes|usually)|often|typically|as a rule|in general|generally|no one agency|no single|nobody|it (?:is|takes)|guidance|for example|such as when|not the case|alone\b)\b/i;
const whenGeneric = /^(?:when|where|if|unless|whenever|wherever|once) (?:an|one|a|another|any)\b/i;
/** "Each thought that another agency had called": a belief about the others. */
const believed =
  /\b(?:each|both|everyone|all|they)\b.*\b(?:thought|assumed|believed|supposed|expected|hoped)\b/is;
const lastClause = (text: string) => text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(';')) + 1);
const negatedSubject = /\b(?:no|not|nor|neither|than|like|of|to|for|with|from|that) $/i;

/** A name, or the reason why there is none. */
const explained =
  /\b(?:not (?:to )?(?:be )?(?:named|identified)|cannot be (?:named|identified)|un(?:named|identified) (?:here|in this report|at|to|for|because)|withheld|anonymi[sz]\w*|confidential\w*|name (?:is|has been|was) (?:not|left|omitted|removed|withheld|changed)|without (?:its|a|the) name|could (?:be )?(?:identify|identified)|whose name|protect (?:the )?(?:identity|anonymity|family|privacy))\b/i;
const capital = "(?:[A-Z][\\p{L}’'&-]+)";
const apposition = new RegExp(
  `^(?:[^,.;:()]{0,40})?(?:,\\s+(?:namely |that is |in this case |i\\.e\\. |known as |called |(?:in )?this case )?(?:the )?${capital}|\\s*\\((?:the )?(?:[A-Z]|which is)|:\\s*(?:the )?${capital}|\\s+(?:called|known as|named|namely)\\s|\\s+[–—-]\\s+(?:the )?${capital})`,
  'u',
);
const opensName = new RegExp(
  `^(?:it|this|that|the (?:agency|service|organi[sz]ation|charity|provider|trust)(?: in question| concerned)?|they) (?:was|were|is) (?:the )?${capital}|^(?:the )?(?:agency|service|organi[sz]ation|charity|provider|trust),? (?:called )?${capital}`,
  'iu',
);
const research = /\b(?:published|research|survey|statistics|campaign\w*|estimat\w+|national data)\b/i;
/** Works for, found work: agencies that are no service to anybody of the case. */
const otherAgency =
  /\b(?:employment|recruitment|cleaning|letting|lettings|estate|travel|news|press|temping|staffing|modelling|advertising|nursing|dating|debt collection|care) agency\b|\bagency (?:staff|worker|nurse|nurses|workers|work|shift|shifts|carers?)\b|\bmulti-agency\b|\bsingle-agency\b|\binter-agency\b/i;

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'terms-of-reference',
  'people',
  'equality',
  'front-matter',
]);

/** An indefinite word soon before a word for an agency. */
const worthReading =
  /\bthe (?:agency|service|organi[sz]ation|charity|body|team|provider|trust|helpline|project|department|council) (?:(?:to|with|from|by|through) (?:which|whom)|that|which)\b|\b(?:another|other|different|second) team\b|\b(?:one|two|three|several|some|certain|a number of|a couple of)(?: of the)? (?:[\w-]+ ){0,2}(?:agenc|organi|charit|services\b|provider)|\b(?:her|his|their) (?:previous|former|old) \w+|\bthe relevant \w+|\ba (?:[\w-]+ ){0,2}(?:helpline|project|group)\b|\bone other recipient\b|\b(?:agency|agencies|service|organi[sz]ation|trust|body|charity|provider|department|authority|team|force) (?:concerned|in question|responsible|involved)\b|\b(?:some|certain|several|number of|one|two)(?: of the)? (?:members|representatives|attendees)\b|\b(?:agencies|bodies|services)\b[^.;]{0,30}, one\b|\b(?:certain|several|a number of|two|few) (?:of the )?(?:partner )?(?:agencies|services|organi|partners|bodies|trusts|charit)|\b(?:an?|another|one|other|some)(?: [\w-]+){0,5} (?:agenc|organi|service|provider|trust|charit|bod(?:y|ies)|force|authorit|council|association|partner|hospitals|department)/i;

const worthwhile = passing((text) => worthReading.test(text));

/** Every such sentence, in reading order. */
export function unnamedAgenciesOf(
  draft: Draft,
  facts: { readonly words: WordIndex; readonly zones: readonly Zone[] },
): readonly UnnamedAgency[] {
  const { words, zones } = facts;
  const blocks = words.blocksWith(
    'agency',
    'agencies',
    'organisation',
    'organization',
    'organisations',
    'service',
    'services',
    'provider',
    'charity',
    'trust',
    'trusts',
    'body',
    'force',
    'authority',
    'council',
    'association',
    'providers',
    'charities',
    'partners',
    'hospitals',
    'councils',
    'forces',
    'bodies',
    'marac',
    'helpline',
    'project',
    'group',
    'department',
    'recipient',
    'team',
  );
  const indefinite = new Set(
    words.blocksWith(
      'an',
      'a',
      'which',
      'whom',
      'another',
      'one',
      'other',
      'some',
      'certain',
      'several',
      'concerned',
      'responsible',
      'question',
      'relevant',
      'previous',
      'former',
    ),
  );
  return passagesIn(
    draft,
    zones,
    blocks.filter((block) => indefinite.has(block)),
    worthwhile,
  ).flatMap((passage) => {
    const zone = zones[passage.anchor.block] ?? 'body';
    // Who contributed is told in the panel's zone too; its tables name members and not deeds.
    if (closed.has(zone) || (zone === 'panel' && draft.blocks[passage.anchor.block]?.cell)) return [];
    const unnamed = unnamedIn(passage, zone === 'process' || zone === 'panel');
    return unnamed ? [{ anchor: passage.anchor, words: unnamed }] : [];
  });
}

/** "Each IMR was signed off by a manager of the agency concerned": told of all of them alike. */
const ofEach =
  /\b(?:each|every|all)\b[^.;]*\bthe (?:agency|organi[sz]ation|service|body) (?:concerned|in question)\b/i;

function unnamedIn(passage: Passage, inProcess: boolean): string | null {
  const { text, before, after } = passage;
  if (
    otherAgency.test(text) ||
    explained.test(text) ||
    explained.test(after[0] ?? '') ||
    opensName.test(after[0] ?? '')
  )
    return null;
  if (whenGeneric.test(text) || ofEach.test(text) || research.test(text)) return null;
  const passive = byAgent.exec(text) ?? fromAgent.exec(text) ?? refersTo.exec(text) ?? recordOf.exec(text);
  if (
    passive?.groups?.['words'] &&
    !/\b(?:never|not|nor|neither)\b/i.test(text.slice(0, passive.index + passive[0].length))
  ) {
    const rest = text.slice(passive.index + passive[0].length);
    if (!fits(apposition, rest) && !genericHere(text.slice(0, passive.index + passive[0].length)))
      return passive.groups['words'];
  }
  subject.lastIndex = 0;
  for (const match of text.matchAll(subject)) {
    const words = match.groups?.['words'] ?? '';
    let rest = match.groups?.['rest'] ?? '';
    const lead = text.slice(0, match.index);
    if (!opensClause(lead) || genericHere(lead) || believed.test(lastClause(lead))) continue;
    if (fits(apposition, rest) && !/^,? (?:on|in|by|at|during) /.test(rest)) continue;
    if (inProcess && /^one\b/i.test(words) && ofCounts.test(lead)) continue;
    if (
      /^one\b/i.test(words) &&
      !/^one of\b/i.test(words) &&
      /\b(?:two|three|both) (?:agencies|services)\b/i.test(before.at(-1) ?? '')
    )
      continue;
    const act = ownAct.exec(rest);
    if (act) rest = rest.slice(act[0].length);
    const which = involved.exec(rest);
    if (which) rest = rest.slice(which[0].length);
    rest = rest.replace(ofSector, '').replace(aside, '').replace(whereItWas, '');
    if (fits(participleOnly, rest)) continue;
    const verb = pastVerb.exec(rest);
    if (!verb) continue;
    const predicate = rest.slice(0, verb[0].length + 40).split(/ (?:that|which|who|because|and) /)[0] ?? '';
    if (/\b(?:is|are) (?:commissioned|provided|available)\b/i.test(predicate) || genericHere(predicate))
      continue;
    if (
      /^ (?:was|were) (?:the|an?|one|not|responsible|independent|commissioned|set up|represented|established|founded|available|asked to|invited to|needed|required|wanted|enough|likely|unlikely|able|chosen|appointed|selected|formed)\b/i.test(
        rest,
      ) &&
      !/^ was not (?:able|told|informed|invited|present|represented)/i.test(rest)
    )
      continue;
    return words + (act?.[0] ?? '');
  }
  return unnamedInPassing(text, inProcess, before.slice(-2).join(' '));
}

const months =
  /\b(?:in|on|of|early|late|mid|by|from|until|since|\d{1,2}(?:st|nd|rd|th)?)[ -]May\b|\bMay \d{4}/g;

function genericHere(words: string): boolean {
  return generic.test(words.replace(months, ' '));
}

/** True where a subject may begin: at the head of the sentence, after a comma, a conjunction or a verb of saying. */
function opensClause(lead: string): boolean {
  if (negatedSubject.test(lead) && !/\b(?:that|found|said|learned|told) (?:that )?$/i.test(lead))
    return false;
  return (
    lead.trim() === '' ||
    /(?:,|;|:|–|—|\b(?:and|but|that|while|although|though|when|because|after|before|as|where|since|later|however|then))\s*$/i.test(
      lead,
    ) ||
    /^(?:in|on|at|by|during|after|before|within|from|for|since|between|following|around) [^,.;]{1,50}$/i.test(
      lead.trim(),
    ) ||
    /\b(?:found|said|learned|told|noted|recorded|reported)\s+$/i.test(lead)
  );
}
