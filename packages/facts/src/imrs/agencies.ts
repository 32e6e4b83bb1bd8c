import { fits } from '../fits.js';
import type { StatedNumber } from '../numbers.js';
import { bodyWord } from './bodies.js';
import type { Reading } from './count.js';
import { otherNoun } from './imrs.js';
import {
  adjectives,
  agencies,
  asked,
  commissioned,
  gave,
  imr,
  mentionsImr,
  mixed,
  negated,
  someNumber,
} from './words.js';

const agenciesAfter = new RegExp(
  `^(?:\\s+(?:out\\s+)?of\\s+(?:these|those|them|which|whom|the(?:\\s+${someNumber.source})?))?(\\s+${adjectives}${agencies})?(?:\\s+(?:that (?:had been|were|was) )?(?:so )?(?:asked|approached|contacted|invited|written to|requested))?(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+)?${someNumber.source}(?=\\s+(?:that|which|who|have|had|${gave})))?(?![a-z])`,
  'i',
);
/** The twelve of "nine agencies out of twelve". */
const outOf = new RegExp(`\\b${agencies}\\s+(?:out\\s+)?of\\s+(?:the\\s+)?$`, 'i');
/** "Health agencies", "statutory bodies": those of one kind. */
const ofOneKind = new RegExp(
  `\\b(?:health|statutory|non-statutory|voluntary|NHS|council|education|criminal justice|housing|care|third[- ]sector|specialist|Welsh|English|public|private|national)\\s+${agencies}\\s*$`,
  'i',
);
const object =
  ',?(?:\\s+(?:us|me|an?|their|its|the|own|both|full|detailed|completed|comprehensive|written|individual|single-agency|agency|with|chronolog(?:y|ies)|and|to|panel|review|an?\\s+chronology),?)*\\s+';
const giving = new RegExp(
  `^([^.;:]{0,140}?)\\b(${gave}|(?:went on|were able|managed|proceeded|took the trouble|undertook|were in a position|were willing|had the material|had enough|knew enough(?: of \\w+)?) to (?:furnish|provide|supply|submit|write|prepare|complete|produce|give|compile|undertake|present|return|draft)|returned|(?:responded|replied|answered|came (?:back|forward)) with|(?:handed|put|turned|sent) in|put together|filed|lodged|tendered|contributed (?:by (?:way|means) of|through|via)|by way of)${object}(${imr})`,
  'i',
);
/** "Seven agencies contributed, five by IMR and two by chronology": how each part of them did. */
const tookPart =
  /\b(?:contribut|respond|repl(?:y|ied)|took part|participat|gave|g[ai]v(?:e|en|ing)|suppl|provid|helped|assist|answer|inform|involved|reported|gave evidence)\w*\b[^.;]{0,60}[,:;–—]\s*(?:and\s+)?$/i;
const byImr = new RegExp(
  `^\\s+(?:did so\\s+)?(?:by|through|via|in|with|by (?:means|way) of|in the form of)\\s+(?:(?:an?|full|its own|their own|way of an)\\s+)*${imr}(?=\\s*(?:[,;.)]|and\\b|but\\b|while\\b|$))`,
  'i',
);

const alsoABody = new RegExp(`${bodyWord.source}[^.;,]{0,20}\\s+and\\s+(?:the\\s+)?$`, 'i');

/** "Seven agencies examined their own part in an IMR". */
const inAnImr = new RegExp(
  `^([^.;:]{0,40}?)\\b(examined|reviewed|looked (?:at|into|back (?:at|over))|analysed|considered|appraised|assessed|accounted for|(?:set out|told|gave)(?: an account of| the story of)?|answered|recorded|explained|traced|reported on|described)\\s+(?:what (?:it|they) (?:had )?(?:did|done)|(?:the |its |their )(?:own )?(?:(?! and w)[^.;:,]){3,50}?)\\s+(?:in|through|by (?:means|way) of|in the form of|by)\\s+(?:(?:an?|its|their|own|full)\\s+)*(${imr})`,
  'i',
);
const askingFor = new RegExp(
  `^([^.;:]{0,80}?)\\b(asked|requested|invited|approached|required)\\s+(?:for|to (?:provide|write|submit))\\s+(?:an?|their|full)?\\s*(${imr})`,
  'i',
);

/** "The Panel asked nine agencies for an IMR". */
const wasAsked = /\b(?:asked|invited|required|requested|instructed|directed)\s+(?:(?:all|each of|the)\s+)*$/i;
const forAnImr = new RegExp(
  `^(?:\\s+(?:that|which|who|with|from)\\b[^.;:,]{0,50}?)?\\s+(?:for|to ${gave})\\s+(?:(?:an?|their|full|each)\\s+)*${imr}`,
  'i',
);

const ofAgencies = new RegExp(
  `\\b(?:of|among|from) (?:the|these|those|all) [^.;:,]{0,60}?${agencies}\\b[^.;:,]{0,60},\\s+(?:only\\s+)?$`,
  'i',
);

/** "Nine agencies had known them, and each of these [wrote an IMR]". */
const allOfThem =
  /(?:^|[,\s–—-])\s*(?:and\s+)?(?:each|all|every one)(?: one)?(?: of (?:these|those|them|which|whom))?(?: ha(?:d|s|ve))?(?: since| then| duly)?\s*$/i;

/** "Did as they were asked and": what follows was done. */
const asAsked =
  /\bas (?:(?:they|it) (?:was|were|had been) )?(?:asked|requested|required|invited|instructed|directed)\s+(?:and|by)\s*$/i;

const wishedThat =
  /\b(?:request|ask|requir|agree|decid|direct|propos|recommend|expect)\w*\s+that\s+(?:all\s+|the\s+)*$/i;

/** "Eleven provided an IMR", "nine agencies were asked to write IMRs". */
export function asAgencies(sentence: string, number: StatedNumber): Reading | null {
  const head = agenciesAfter.exec(sentence.slice(number.end));
  if (!head || number.share === 'whole' || outOf.test(sentence.slice(0, number.start))) return null;
  // "Four of the agencies that wrote IMRs" are some of them.
  if (/^\s+of (?:the|these|those)\s+\w+\s+(?:that|which|who)\b/i.test(sentence.slice(number.end)))
    return null;
  // "The IMR authors met, and five of them …".
  if (!head[1] && /\bauthors\b[^.;]*$/i.test(sentence.slice(0, number.start))) return null;
  const from = number.end + head[0].length;
  const rest = sentence.slice(from);
  const by = byImr.exec(rest);
  if (by && (/^\s+did so\b/i.test(by[0]) || tookPart.test(sentence.slice(0, number.start))))
    return { start: number.start, end: from + by[0].length, stage: 'received', unit: 'agencies' };
  if (!fits(mentionsImr, rest)) return null;
  const sentTo = wasAsked.test(sentence.slice(0, number.start)) ? forAnImr.exec(rest) : null;
  if (sentTo && !negated.test(sentTo[0]))
    return { start: number.start, end: from + sentTo[0].length, stage: 'requested', unit: 'agencies' };
  // "The police and four health agencies wrote IMRs": the four are not all.
  if (alsoABody.test(sentence.slice(0, number.start))) return null;
  const match = giving.exec(rest) ?? askingFor.exec(rest) ?? (head[1] ? inAnImr.exec(rest) : null);
  if (!match) return null;
  const gap = match[1] ?? '';
  if (!head[1] && ofOneKind.test(gap)) return null;
  // "Four agencies presented their IMRs at the second meeting".
  if (
    /^present/i.test(match[2] ?? '') &&
    /\b(?:at|to|in|during) (?:its|the|a|our|their) (?:\w+ )?(?:meeting|session)\b/i.test(rest)
  )
    return null;
  const all = allOfThem.test(gap);
  // "Of the eleven agencies written to, eight had relevant contact and wrote an IMR".
  if (!all && !head[1] && gap.trim().length > (ofAgencies.test(sentence.slice(0, number.start)) ? 60 : 16))
    return null;
  if (negated.test(match[0]) || someNumber.test(gap.replace(/\bone\b/gi, ''))) return null;
  if (
    /\b(?:(?:all|each|every one) (?:but|except|save|bar)|(?:save|bar|apart from|excluding|excepting|but not|not counting)(?= (?:for )?(?:the|an?|its|one|\w+shire)\b)|those|some|most|many|several|others?|rest|remainder|remaining|of (?:which|whom|these|them)|authors?|weeks?|months?|days?|years?|hours?|pages?|meetings?|sessions?)\b|(?<!by |on )\bthe (?:panel|chair)\b/i.test(
      all ? gap.replace(allOfThem, '') : gap,
    )
  )
    return null;
  const end = from + match[0].length;
  const after = sentence.slice(end);
  if (
    fits(mixed, after) ||
    fits(otherNoun, after) ||
    /^\s+(?:authors?|late\b|that\b|which\b(?! (?:were|are) (?!.*\b(?:late|after|sent back|returned|revised|poor|outstanding)\b))|after\b|again\b|afresh\b|anew\b|twice\b)/i.test(
      after,
    )
  )
    return null;
  const wished = wishedThat.test(sentence.slice(0, number.start));
  if (all) return { start: number.start, end, stage: 'received', unit: 'agencies' };
  const stage = /\b(?:and|who|which)\s+(?:duly|then|all|each)\s*$/i.test(gap)
    ? 'received'
    : commissioned.test(gap)
      ? 'commissioned'
      : wished || asked.test(gap.replace(asAsked, '') + (match[2] ?? ''))
        ? 'requested'
        : 'received';
  return { start: number.start, end, stage, unit: 'agencies' };
}
