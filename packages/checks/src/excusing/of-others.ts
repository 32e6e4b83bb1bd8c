import { type Company, mentionsIn } from '@dhrlint/facts';

/**
 * Sentences that a frame fits and that tell of something else than what the perpetrator did: sorrow that the report
 * offers, the marriage of other people, what became of the victim, how an illness of hers was read.
 * @param words what the frame or phrase fits
 */
export function isOfOthers(words: string, sentence: string, company: Company): boolean {
  const at = Math.max(0, sentence.indexOf(words));
  const lead = sentence.slice(0, at);
  return (
    isCondolence(sentence, company) ||
    ofGrammar.test(sentence) ||
    notTheCause.test(sentence) ||
    (/^los(?:t|es?|ing) control$/i.test(words) &&
      /^ of (?:its|their) /i.test(sentence.slice(at + words.length))) ||
    /^blows (?:fell|fall|rained)$/i.test(words) ||
    /^\p{L}+ and \p{L}+$/u.test(sentence.trim()) ||
    setRight.test(sentence) ||
    isToldByHim(lead, company) ||
    ofSeveralOthers.test(words) ||
    (/\b(?:happy|peaceful|harmonious|quiet|contented)\b/i.test(words) &&
      /^[^.;]*\b(?:until|before|by the time)\b/i.test(sentence.slice(at + words.length))) ||
    isOfWorker(lead, company) ||
    isTheirMarriage(words, lead, company) ||
    befellTheVictim(words, company) ||
    (/\bput(?:s|ting)? \b.*?\bdown to\b/i.test(words) && ofHealth.test(sentence.slice(0, at + 4))) ||
    (/\b(?:behind|beneath)$/i.test(words) && ofPaper.test(sentence.slice(at + words.length))) ||
    isRecordContradicted(lead, sentence.slice(at + words.length))
  );
}

const sorrow =
  /\bcondolences?\b|\b(?:is|are|am|was|were|how) (?:deeply |very |truly |so |most |much )?(?:sorry|saddened|moved|humbled|conscious)\b|\b(?:offers?|extends?|express(?:es)?|sends?|gives?|records?|repeats?)\b[^.;]{0,40}\b(?:sympath(?:y|ies)|sorrow|regret)\b/i;

/** "The Panel is sorry for the loss that …": said to the bereaved. */
function isCondolence(sentence: string, company: Company): boolean {
  return (
    /\b(?:panel|members|chair|author|review|partnership|we|I|trust|force|agenc\w+|service)\b[^.;]*/i.test(
      sentence.slice(0, 60),
    ) &&
    sorrow.test(sentence) &&
    !mentionsIn(sentence, company).some(({ meant }) => meant === 'perpetrator')
  );
}

/** "The past tense of evidence, the present tense of argument": how the report is written. */
const ofGrammar = /\b(?:past|present|future) tenses?\b|\bfirst person (?:singular|plural)\b/i;

/** "Drink does not make a man wait outside a school." */
const notTheCause =
  /\b(?:alcohol|drink|drinking|drugs|whisky|cocaine|stress|debt|illness|depression|jealousy)\b (?:(?:does|do|did|could|can)(?: not|n['’]t)|cannot|never) (?:make|made|cause|drive|lead|turn|account|explain|excuse|tell)\b/i;
/** "Acrimony is what was seen; only one of them was …", "put to her as one of family differences": how it was met. */
const setRight =
  /[;:,] (?:and |but |yet )?only (?:one|he|she)(?: of (?:them|the two))? (?:was|were|did|had)\b|\b(?:question|matter|complaint|case|fear|report)s? (?:was|were) (?:always |often |only |each time )*(?:put|presented|treated|answered|met|recorded)(?: to (?:her|him))? as (?:one|a matter|a question) of\b|,? and (?:asked|looked|went|enquired) no (?:more|further)\b|\bmoment of (?:[a-z]+ )?(?:danger|risk)\b/i;

/** "He told her that it was the nerves": what the perpetrator, who alone of the two is a man, said. */
function isToldByHim(lead: string, { people }: Company): boolean {
  const opens =
    /^(He|She) (?:then |later |also |had )?(?:told|said to|assured|informed) (?:\S+ ){1,3}?that\b/.exec(
      lead,
    )?.[1];
  if (!opens) return false;
  const sex = opens === 'He' ? 'male' : 'female';
  const has = (role: string) => people.some((p) => p.role === role && p.sex === sex);
  return has('perpetrator') && !has('victim');
}

/** "Both sisters were as …": two others. */
const ofSeveralOthers =
  /^(?:both|the two|two|her two|his two|their two) (?:[a-z]+ )?(?:sisters|brothers|siblings|children|pupils|colleagues|workers|officers|nurses|services|agencies|teams|advocates|barristers|solicitors|doctors|neighbours|friends|schools|wards)\b/i;

/** "The doctor, a quiet man near retirement, …": what is said in passing of somebody who worked on the case. */
function isOfWorker(lead: string, company: Company): boolean {
  const apposed = /^((?:The|An?|Her|His|Their|One) (?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+), (?:an?|the) $/u.exec(
    lead,
  )?.[1];
  return apposed !== undefined && mentionsIn(apposed, company)[0]?.professional === true;
}

const union =
  /^(?:(?:relationship|marriage|partnership|romance|affair|courtship|household|home|family|couple)s?\b|(?:\w+ ){0,2}(?:relationship|marriage) )/i;
const ofKin =
  /\b(?:his|her|their|the) (?:own |late |elder |younger )?(?:parents?|mother|father|brother|sister|son|daughter|friend|cousin|uncle|aunt|neighbour|colleague|grandparents?)s?['’]s? (?:\w+ )?$/i;
const ofName = /(\p{Lu}[\p{L}-]+)['’]s? (?:\w+ )?$/u;

/** "Her parents' marriage ended badly": a marriage in which nobody was killed. */
function isTheirMarriage(words: string, lead: string, company: Company): boolean {
  if (!union.test(words)) return false;
  if (ofKin.test(lead)) return true;
  const name = ofName.exec(lead)?.[1];
  if (name === undefined) return false;
  const meant = mentionsIn(name, company)[0]?.meant;
  return meant !== 'victim' && meant !== 'perpetrator' && meant !== 'couple';
}

const befalling =
  /\b(?:dr[oi]ve|driven|led|push\w*|caus\w*|made|turned|prompt\w*|compel\w*|tipped|sent|brought|forced|left|(?:was|were)) (him|her)\b/i;

/** "Debt had left her unable to …": it came upon the one of the two who was killed. */
function befellTheVictim(words: string, { people }: Company): boolean {
  const own = befalling.exec(words)?.[1]?.toLowerCase();
  if (!own) return false;
  const sex = own === 'her' ? 'female' : 'male';
  const has = (role: string) => people.some((p) => p.role === role && p.sex === sex);
  return (
    has('victim') && !has('perpetrator') && people.some((p) => p.role === 'perpetrator' && p.sex !== null)
  );
}

/** What is put down to stress or drink and is no conduct of anybody's: an illness, an injury, an attempt at suicide. */
const ofHealth =
  /\b(?:suicid\w*|overdos\w*|self-harm\w*|attempts?|symptoms?|headaches?|migraines?|pains?|aches|injur\w+|bruis\w+|marks?|cuts?|falls?|fainting|weight|sleep\w*|insomnia|tears|absences?|lateness|low mood|anxiety|depression|distress|fears?|tiredness|fatigue|panic attacks?|miscarriages?|loss of \w+|silence|withdrawal)\b[^.;]*\bput/i;

/** What lies behind a letter or a request is no cause of violence. */
const ofPaper =
  /^ (?:(?:the|her|his|their|this|that|these|those|its|[\p{L}-]+['’]s) )?(?:[\p{L}’'-]+ ){0,2}?(?:letters?|words|requests?|complaints?|questions?|silences?|reports?|reviews?|pages?|calls?|tears|absences?|bookings?|referrals?|figures|wish|wishes)\b/iu;

/** "The log speaks of a minor row; there were eleven bruises": the report sets the facts against the words. */
function isRecordContradicted(lead: string, rest: string): boolean {
  return (
    /\b(?:log|entry|note|notes|record|records|report|letter|summary|file|form|minutes?|chronology) (?:of [^,;]{1,30} )?(?:speaks?|spoke|talks?|talked|tells?|told|has it|reads?|mentions?|mentioned) (?:only )?(?:of|as|that it was)?\b[^.;]*$/i.test(
      lead,
    ) && /^[^;]*(?:;| – | — |, (?:but|yet|whereas|though|when|while)\b)/i.test(rest)
  );
}
