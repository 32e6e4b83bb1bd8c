import { sentencesOf } from '../sentences.js';
import type { ImrStage } from './count.js';
import { countsInSentence } from './prose.js';
import { agencies, asked, commissioned, gave, had, imr, negated } from './words.js';

const leadIn = new RegExp(
  [
    `\\b(?:${agencies}|agency|those|following|below|which|who)\\b[^.;]{0,90}\\b(?:${gave})\\b[^.;]{0,40}${imr}`,
    `\\bof (?:them|these|those|which|whom)\\b[^.;]{0,40}\\b(?:${gave})\\b[^.;]{0,40}${imr}[^.;]{0,30}$`,
    `${imr}[^.;]{0,70}\\b(?:from|by)\\b[^.;]{0,40}(?:$|:)`,
    `${imr}[^.;]{0,30}\\b(?:${gave}|received)\\b\\s*(?:(?:for|to|in) (?:this|the) (?:\\w+ )?(?:review|panel|case|process|DHR)\\s*)?(?:from|by)?\\s*:?$`,
    `\\b(?:authors?|writers?) of (?:the |these |their |each )?${imr}[^.;]{0,40}\\b(?:were|are|was|is)(?: (?:as follows|these|listed|named|shown|set out|given|the following)\\b[^.;]{0,30})?\\.?$`,
    `^(?:list of )?${imr}(?: (?:received|submitted|completed|provided|authors?))?\\s*:?$`,
    `\\b(?:${had}|drew)\\b[^.;]{0,30}${imr}[^.;]{0,30}(?:from|by)[^.;]{0,30}:?$`,
    `\\b(?:requested|sought|commissioned|required|asked)\\b[^.;]{0,40}${imr}[^.;]{0,40}:?$`,
    `\\b(?:asked|requested|required|invited)\\b[^.;]{0,40}${imr}\\s*:?$`,
  ].join('|'),
  'i',
);
const handedIn = new RegExp(`\\b(?:${gave}|received|had)\\b`, 'i');
/** Words by which a list is told to be of something else: what the IMRs were to cover, what they found. */
export const notOfAgencies =
  /\b(?:questions?|issues|themes|address(?:ed)?|consider(?:ed)? the following|findings|recommendations?|matters|purposes?|aims?|terms of reference|cover(?:ed)? the following|areas|points|principles|recommended|identified|authors? (?:were|was) (?:asked|required|instructed))\b/i;
/** Says whether a sentence leads in to a list, or a table, of the agencies whose IMRs there are. */
export function isLeadIn(text: string): boolean {
  const words = text.replace(/\s*[:–—-]\s*$/, '').replace(/^(?:appendix|annex)\s+\w{1,3}\s*[:.–—-]\s*/i, '');
  return leadIn.test(words) && !notOfAgencies.test(words) && !negated.test(words);
}

/** Whether a lead-in says that the IMRs were had, or only asked for. */
export function leadStage(text: string): ImrStage {
  if (
    handedIn.test(text.replace(/\bto (?:be )?(?:provide|submit|complete|write|prepare|produce)\w*/gi, '')) &&
    !asked.test(text)
  )
    return 'received';
  if (commissioned.test(text)) return 'commissioned';
  return asked.test(text) ? 'requested' : 'received';
}

/** Whether the last sentence of a text counts the IMRs that were had, and nothing else. */
export function endsInCount(text: string): boolean {
  const [last = '', before = ''] = sentencesOf(text)
    .slice(-2)
    .map(({ start, end }) => text.slice(start, end))
    .reverse();
  return countsInSentence(last, before).some(({ stage }) => stage !== 'requested');
}
