import { type Company, mentionsIn, speakerOf, type Voice } from '@dhrlint/facts';
import type { Suspicion } from './suspicion.js';

/* Whether a clause that blames is the report's own: what parties, relatives and courts say is theirs. */

/** What an agency judges is the report's own voice; what parties, relatives and courts say is theirs. */
export function ownVoice(
  { subject, sentence, certain }: Suspicion,
  voice: Voice,
  before: readonly string[],
  text: string,
  company: Company,
): boolean {
  const rest = text.slice(Math.max(sentence.start, subject.start), sentence.end);
  // "unwise to have told him that …", "By saying that all was well she misled …": what is told is no more than told of.
  if (voice.attribution && !voice.attribution.before && /\bto have (?:told|said|informed)\b/.test(rest))
    return true;
  if (voice.attribution && isToldToLay(voice.attribution.by, `${before.at(-1) ?? ''} ${rest}`, company))
    return false;
  if (saidToMislead.test(before.at(-1) ?? '')) return true;
  if (sharedView.test(`${before.at(-1) ?? ''}${rest}`) || impersonal.test(before.at(-1) ?? '')) return true;
  const speaker = speakerOf(voice, before, company, rest);
  if (speaker === 'report' || speaker === 'agency') return true;
  if (isOpinionOfProfessional(voice, before, company)) return true;
  // "She admitted that she had let him in": told as a confession, it is the report's reproach.
  if (speaker === 'victim' && /^(?:admit|conced|confess|acknowledg)/.test(voice.attribution?.by ?? ''))
    return true;
  // Her own words are hers, but told as the reason for what agencies did they explain as the report's own would.
  return speaker === 'victim' && (voice.attribution?.speaker?.start === subject.start || !certain);
}

const saidToMislead =
  /^by (?:saying|telling|claiming|insisting|pretending|maintaining|assuring|denying|stating)\b/i;

/** "The assessment was that Rowan ought to have …": nobody's but the service's of which the passage tells. */
const impersonal =
  /^(?:the|this|that|an?) (?:[a-z]+ )?(?:assessment|view|opinion|conclusion|impression|judgement|feeling|consensus|thinking|belief|sense|inference)(?: (?:formed|taken|reached|recorded|then|there|at the time|among (?:staff|officers|professionals)|of (?:the )?(?:officers?|staff|team|service|trust|nurse|doctor|worker|police)|within the [a-z]+))? (?:was|is|had been|seems to have been) (?:[a-z]+ )?that\b/i;

/** "In her view, which we share", "took the realistic view that": the report makes it its own. */
const sharedView =
  /\b(?:which|that|and|as) (?:the (?:panel|review|author|chair)|we) (?:also |too |fully |entirely )?(?:shares?|agrees?|endorses?|accepts?|concurs?|adopts?)\b|\b(?:takes?|took|taken|formed|came to|reached) (?:the|an?) (?:realistic|fair|sensible|reasonable|understandable|pragmatic|sober|common-sense|justified|balanced|rightly [a-z]+) (?:view|conclusion|opinion)\b/i;

/** "The consultant saw her twice. In her opinion …": the consultant's. */
function isOpinionOfProfessional(
  { attribution }: Voice,
  before: readonly string[],
  company: Company,
): boolean {
  return (
    /^(?:opinion|view|assessment|judgement|impression|estimation)$/.test(attribution?.by ?? '') &&
    /^(?:her|his)$/.test(attribution?.speaker?.head ?? '') &&
    mentionsIn(before.at(-2) ?? '', company)[0]?.professional === true
  );
}

/**
 * "The receptionist told her that it was up to her", "the neighbours were told that she drank": told as what was said
 * to somebody, which the report does not make its own.
 */
function isToldToLay(by: string, sentence: string, company: Company): boolean {
  if (!/^(?:told|informed|advised|warned|assured)$/.test(by)) return false;
  const names = company.people.filter((p) => p.role === 'victim').flatMap((p) => p.names);
  if (
    new RegExp(
      `\\b${by} (?:her|him|them${names.map((n) => `|${n.replace(/[^\p{L}\d ]/gu, '.')}`).join('')})\\b`,
      'u',
    ).test(sentence)
  )
    return true;
  return new RegExp(
    `\\b(?:neighbours?|children|friends?|relatives?|family|colleagues?|sister|brother|mother|father|daughter|sons?|court|jury|school|employer|congregation|community|parents|everyone|everybody|people) (?:was|were|had been) (?:all |often |also )?${by} that\\b`,
  ).test(sentence);
}

/** In "The GP felt that she …", "she" is seldom the GP: what attributes the words is no candidate. */
export function saidOf(before: string, { attribution }: Voice): string {
  if (!attribution?.before) return before;
  const that = before.toLowerCase().lastIndexOf(' that ');
  return that < 0 ? '' : before.slice(that + 6);
}
