/**
 * Who would carry a recommendation out. `named` a body, board, post or kind of body that could be held to it;
 * `everyone` all agencies, partners, professionals: nobody in particular; `none` the passive, or no doer at all.
 */
export interface Owner {
  readonly kind: 'named' | 'everyone' | 'none';
  /** The words that name it, as offsets into the text; for `none` the words from the start to the verb. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const modal =
  /\b(?:should|must|shall|will|needs? to|ought to|(?:is|are) (?:to|asked to|invited to|recommended to|required to|urged to|encouraged to|advised to|expected to|requested to)|has to|have to|may wish to|might|can|could|may)\b/u;
const lead =
  /^\s*(?:(?:it is|we|the (?:review|panel|dhr|chair|report|author)(?: panel)?(?: therefore| also| further)?)\s+(?:therefore\s+)?(?:strongly\s+)?(?:recommend(?:s|ed)?|asks?|proposes?|advises?|suggests?)(?: that)?|(?:the )?recommendation (?:is )?(?:that|for)|that|for|to)\s+(?!be\b)/iu;
/** "to ensure", not "letters to victims". */
const infinitive =
  /(?<=[\p{L})’'],?)\s+to\s+(?!(?:victims?|survivors?|children|people|women|men|famil(?:y|ies)|staff|all|the|an?|their|its|his|her|those|these|this|that|both|services|agencies|patients|parents|carers|perpetrators|professionals|practitioners|domestic|whom|which|date)\b)(?=\p{Ll}{2,})/u;

/** Words for nobody in particular. */
const anybody =
  /\b(?:agenc(?:y|ies)|partners|workforce|organi[sz]ations?|professionals?|practitioners?|services|staff|workers|stakeholders|everyone|everybody|somebody|someone|anyone|anybody|people|colleagues|bodies|clinicians|managers)\b/iu;
/** Whose they are: "Trust staff", "police officers and staff", "members of the Safeguarding Board" can be held to it. */
const whose =
  /\b(?:partnership|board|trusts?|council|police|constabulary|icb|practices?|gps?|hospitals?|schools?|college|university|nhs|csp|probation|housing|social services|children[’']s services|adult services|home office|department|government|ministry|office|group|association|forum|committee|college|commissioners?)\b/iu;
const quantifier =
  /^(?:all|every|each|any|both|local|partner|relevant|statutory|appropriate|multi|various|other|different|multiple|participating|the|those|these|front|member|voluntary|third)\b/iu;

/** All agencies, partners, professionals: words that name nobody in particular. */
function isAnybody(subject: string): boolean {
  const noun = anybody.exec(subject);
  if (!noun) return /^(?:all|everyone|everybody)$/iu.test(subject.trim());
  const before = subject.slice(0, noun.index);
  if (whose.test(before)) return false;
  const names = before.replace(/^\s*\p{Lu}/u, '').match(/\p{Lu}[\p{L}’'&]+/gu) ?? [];
  if (names.length > 0) return quantifier.test(before.trim());
  // "Staff at the Trust", "Services commissioned by the ICB" say whose they are; "agencies on the Board" do not.
  return !(
    /^(?:staff|services|managers|clinicians|workers)$/iu.test(noun[0]) &&
    /^\s*(?:at|in|of|from|employed|commissioned)\b/iu.test(subject.slice(noun.index + noun[0].length)) &&
    whose.test(subject.slice(noun.index))
  );
}

/** What a passive recommendation begins with: the thing done, with nobody doing it. */
const passive =
  /\b(?:should|must|shall|will|needs? to|ought to|(?:is|are) to|has to|have to|could|can|may|might)\s+(?:also\s+|now\s+|\p{L}+ly\s+|always\s+)*be\s+(?:\p{L}+ly\s+|more\s+|fully\s+|made\s+)*(?:\p{L}+(?:ed|en|wn|ne|ght|id|lt|pt|ld|de|ade|un|ut|et|ve|ce)|available|in place|aware|clear|better|more)\b/iu;
const there = /^\s*there\s+(?:should|must|shall|will|needs? to|ought to|is|are)\b/iu;
/** Somebody who would do it, named further on. */
const namedLater =
  /\b(?:by|led by|overseen by|through|co-?ordinated by|under the (?:lead|leadership|direction|oversight) of|via)\s+(?!(?:the\s+end\s+of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Q[1-4])\b)(?:the\s+|its\s+|a\s+)?(?:[\p{L}’'&-]+\s+){0,5}?(?:\p{Lu}[\p{L}’'&-]*|board|partnership|council|police|trust|forum|committee|commissioners?|service|lead|manager)\b/u;
const body =
  /\b(?:board|partnership|council|police|constabulary|trust|forum|committee|group|service|department|office|ministry|government|college|commission(?:er)?s?|association|agency|authority|board|practice|surgery|hospital|school|university|charity|company|probation|housing|homes|centre|panel|csp|icb|ccg|marac|director|manager|chief|head|lead|chair|secretary|minister|nhs|gps?|directorate|team|society|federation|union|employers?|schools?|practices|courts?|governors|trustees|commissioners|pharmac(?:y|ies|ists?)|landlords?|refuges?|regulators?|inspectorates?|trusts|councils|hospitals|charities|boroughs?|social care|aid|care|health|safeguarding|constabular(?:y|ies))\b/iu;

/** Tells who would carry out a recommendation whose words (without its label) are given. */
export function ownerOf(text: string): Owner {
  // "R8 (Northbridge Police): no case is to be closed …"
  const bracketed = /^\s*[([]([^)\]]{3,70})[)\]]\s*[:–—-]/u.exec(text)?.[1];
  if (bracketed && (body.test(bracketed) || /\p{Lu}{2}/u.test(bracketed)))
    return {
      kind: 'named',
      start: text.indexOf(bracketed),
      end: text.indexOf(bracketed) + bracketed.length,
      words: bracketed,
    };
  const skipped = lead.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  const found = modal.exec(rest);
  const inf = infinitive.exec(rest);
  const useInfinitive = inf && (!found || inf.index < found.index);
  const at = useInfinitive ? inf.index : (found?.index ?? -1);
  if (at <= 0) return skipped > 0 ? subjunctive(rest, skipped) : imperative(text, skipped);
  const subject = rest.slice(0, at).replace(/[\s,]+$/u, '');
  const owner = (kind: Owner['kind']): Owner => ({
    kind,
    start: skipped,
    end: skipped + subject.length,
    words: subject,
  });
  const passively = !useInfinitive && passive.test(rest.slice(at, at + 60));
  const bare = subject.replace(
    /^(?:as a matter of \w+|in future|going forward|where [^,]{3,60}|when [^,]{3,60}|within [^,]{3,40}|by [^,]{3,30}|following [^,]{3,60}),\s*/iu,
    '',
  );
  if (isAnybody(bare))
    return namedAfter(rest.slice(at)) || namesBody(bare) ? owner('named') : owner('everyone');
  if (sector.test(bare) || andOthers.test(bare.replace(/^\s*\p{Lu}/u, 'x'))) return owner('everyone');
  if (there.test(rest) || /^\s*(?:consideration|awareness|work|steps|action|efforts?)\b/iu.test(bare))
    return namedAfter(rest) ? owner('named') : owner('none');
  if (beDone.test(subject)) return subjunctive(rest, skipped);
  const beDoneTo =
    useInfinitive &&
    /^\s*to\s+(?:now\s+|also\s+)?be\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|ne|ght|pt|un|ut|de|ade|eld)\b/iu.test(
      rest.slice(at),
    );
  if (passively || beDoneTo)
    return beingOf(bare) || namedAfter(rest.slice(at)) ? owner('named') : owner('none');
  return canAct(bare) || namedAfter(rest.slice(at)) ? owner('named') : owner('none');
}

/** A whole sector is nobody in particular. */
const sectors =
  '(?:(?:the )?(?:health(?:care)?|housing|education|policing|criminal justice|social care|social work|voluntary sector|third sector|public sector|local services|statutory sector))';
const sector = new RegExp(`^${sectors}(?:(?:, | and |, and |/)${sectors})*$`, 'iu');
/** "Local employers and other interested parties", "Schools and others": whoever else is left to guess. */
const andOthers =
  /^[^\p{Lu}]*\p{L}[^\p{Lu}]*\b(?:and|or) (?:all |any |the )?(?:others|(?:other|relevant)(?: [\p{L}-]+){0,2} (?:parties|bodies|agencies|partners|professionals|services|providers|organi[sz]ations|stakeholders))$/u;
/** Posts and callings that can be held to a thing. */
const callings =
  /\b(?:midwi(?:fe|ves)|visitors?|workers?|officers?|nurses?|teachers?|doctors?|magistrates?|judges?|judiciary|coroners?|prosecutors?|sergeants?|supervisors?|advis[eo]rs?|advocates?|consultants?|psychiatrists?|trainers?|authors?|leaders?|councillors?|members?|clinicians?|practitioners?|professionals?|staff|managers?|dentists?|paramedics?|landlords?|employers?|providers?|firms?|banks?|insurers?|review|author|parties|colleges?|teams?|responders?|registrars?|commissioners?|educators?|trustees|editors?|police|force|force[’']s|IDVAs?|SIOs?|call handlers?|registrants?|solicitors?|we|it|they)\b/iu;

/** True where a subject is somebody: a body, a post, or a name of its own inside the sentence. */
function canAct(subject: string): boolean {
  return (
    body.test(subject) ||
    callings.test(subject) ||
    /(?<=\S\s)\p{Lu}[\p{L}’'&-]+/u.test(subject) ||
    /^\s*(?:the\s+)?\p{Lu}[\p{L}’'&-]*$/u.test(subject) ||
    /\p{Lu}{2,}/u.test(subject)
  );
}

/** "that a leaflet be produced": done, by nobody. */
const beDone =
  /\bbe\s+(?:\p{L}+ly\s+)?(?:\p{L}+(?:ed|en|wn|ne|ght|pt|un|ut|de|ade|eld)|available|in place)\b/iu;

/** "recommends that the Trust links its records", "that training be provided": the doer stands first, or nowhere. */
function subjunctive(rest: string, skipped: number): Owner {
  const words = rest.split(/\s+/).slice(0, 6).join(' ');
  const owner = (kind: Owner['kind'], said: string): Owner => ({
    kind,
    start: skipped,
    end: skipped + said.length,
    words: said,
  });
  const anybodyFirst = quantifier.test(rest) ? anybody.exec(words) : null;
  if (
    anybodyFirst &&
    isAnybody(words.slice(0, anybodyFirst.index + anybodyFirst[0].length)) &&
    !namedAfter(rest)
  )
    return owner('everyone', words.slice(0, anybodyFirst.index + anybodyFirst[0].length));
  const done = beDone.exec(rest);
  const before = done ? rest.slice(0, done.index) : words;
  if (done && !beingOf(before)) return owner(namedAfter(rest) ? 'named' : 'none', before.trim());
  return owner(body.test(before) || /\p{Lu}\p{L}+/u.test(words) ? 'named' : 'none', before.trim());
}

/** "All agencies on the Marlshire Safeguarding Board" names no doer; "partners, led by the Board" does. */
function namesBody(subject: string): boolean {
  return /\b(?:led|chaired|co-?ordinated|overseen|commissioned)\s+by\b/iu.test(subject);
}

function namedAfter(text: string): boolean {
  return namedLater.test(text);
}

/** A body can be told to do a thing in the passive: "The Trust should be asked to …", "Police should be required". */
function beingOf(subject: string): boolean {
  return body.test(subject) && /^(?:the\s+)?\p{Lu}/u.test(subject) && !nounOfWork.test(subject);
}

const nounOfWork =
  /\b(?:training|policy|policies|procedures?|guidance|pathways?|protocols?|processes|awareness|campaigns?|audits?|reviews?|information|systems?|records?|tools?|forms?|funding|leaflets?|arrangements?|learning|assessments?|referrals?|support|advice|meetings?|strateg(?:y|ies)|consideration|supervision|toolkits?|templates?|checklists?|programmes?|courses?)\b/iu;

/** Without a subject: "Train all officers" has no doer; "Police: …" names one. */
function imperative(text: string, skipped: number): Owner {
  const colon = /^\s*([^:.]{3,70}):\s/u.exec(text);
  if (colon?.[1] && (body.test(colon[1]) || /\p{Lu}{2}/u.test(colon[1])))
    return { kind: 'named', start: 0, end: colon[1].length, words: colon[1].trim() };
  const later = namedAfter(text);
  return { kind: later ? 'named' : 'none', start: skipped, end: text.length, words: text.slice(skipped) };
}
