import { fits } from '../fits.js';
import type { Zone } from '../zones.js';
import {
  atTheEnd,
  backReference,
  kinds,
  names,
  type ParallelKind,
  present,
  setUp,
  writingTime,
} from './parallel-patterns.js';
import type { Passage } from './passages.js';

/** In the story of the case only what goes on as the report is written is meant. */
const story = new Set<Zone>(['background', 'chronology', 'analysis', 'front-matter', 'equality']);

/** The kind of process that a sentence calls open; null where it calls none so. */
export function openKind({ text, before }: Passage, zone: Zone): ParallelKind | null {
  if (ofAPaper.test(text) || reportIn.test(text)) return null;
  const own = kinds.filter((kind) => names[kind].test(text));
  const previous = before.at(-1) ?? '';
  const kind =
    own[0] ?? (backReference.test(text) ? kinds.find((each) => fits(names[each], previous)) : undefined);
  if (!kind) return null;
  const now = present.test(clean(text)) || (zone === 'process' && setUp.test(text) && !/^this\b/i.test(text));
  const then = !now && writingTime.test(text) && atTheEnd.test(text);
  const inParallel = zone === 'process' || zone === 'executive-summary' || zone === 'body';
  const pastOnly = !now && !then && inParallel && atTheEnd.test(text) && !story.has(zone);
  if (!now && !then)
    return (pastOnly && stillOpenThen(text, kind)) || (inParallel && leftAdjourned(text, kind)) ? kind : null;
  if (denied(text)) return null;
  if (kind === 'trial' || kind === 'internal') return then || ofThisDeath(text, zone) ? kind : null;
  if (story.has(zone) && !now && !then) return null;
  return own.length > 0 && !attaches(text, kind) ? null : kind;
}

/** "was still open at our first meeting; we had its report in May 2021": it has ended since, and its report was there. */
export const reportIn =
  /\b(?:we|I|us|the (?:panel|chair|author|review)) (?:later |then |now |since )?(?:had|have|has|received|saw|read|obtained) (?:its|the|their|that) (?:final |full )?(?:report|findings|outcome|conclusions)\b(?! (?:of|from|to come|when|once))|\b(?:its|whose) (?:final |full )?(?:report|outcome|findings),? (?:which )?(?:(?:was|were) )?(?:received|published|sent|shared|seen|delivered|issued|came(?: in| to (?:us|the panel))?|arrived|reached (?:us|the panel|the chair))\b[^.;]{0,20}\b(?:(?:in|on) (?:\d{1,2} )?\w+ \d{4}|before (?:this|the|our) (?:report|review|last|final))/i;

/** "was ongoing when the Panel first met", with no later word of it: only in so many words, and of the processes themselves. */
function stillOpenThen(text: string, kind: ParallelKind): boolean {
  return (
    kind !== 'trial' &&
    kind !== 'internal' &&
    /\b(?:was|were) (?:still )?(?:ongoing|awaited|under ?way|in progress|outstanding|pending)\b[^.;]*\b(?:when|as|during|at the time of) (?:the|this) (?:review|panel|DHR)\b/i.test(
      text,
    )
  );
}

/** "Was opened and adjourned pending the trial", with no word of its end. */
function leftAdjourned(text: string, kind: ParallelKind): boolean {
  return (
    kind === 'inquest' &&
    /\b(?:was|were|has been|had been|opened|and|inquest:) (?:then |immediately |formally |at once )?(?:adjourned|suspended|stayed|paused|postponed)\b/i.test(
      text,
    ) &&
    !/\b(?:not|never) (?:be |been )?(?:resum\w+|reopened)|\b(?:resumed|closed|concluded|reopened|heard|ended|held|completed|recorded|returned)\b(?! at a later)/i.test(
      text.replace(/\bto be \w+/gi, ' '),
    )
  );
}

/** A note or a letter that is with the coroner, and no inquest. */
export const ofAPaper =
  /\b(?:note|letter|phone|telephone|diary|statement|exhibit|property|body)\b[^.;]{0,30}\b(?:is|are|remains?) with (?:the )?coroner\b/i;

/** The state must be the process's: words that only look like one are taken away. */
export function clean(text: string): string {
  return text.replace(/\bpending cases\b|\bopen(?:ly| and honest|ness)\b|\bopen to\b/gi, ' ');
}

export function denied(text: string): boolean {
  return (
    /\bneither (?:an? |the )?(?:\w+ ){1,3}nor\b/i.test(text) ||
    /\bnone of (?:its|their|his|her) own\b|\b(?:hold|commission|carry out|undertake|need) none\b|\bawait (?:this|our|the present) (?:review|report)\b/i.test(
      text,
    ) ||
    /\b(?:no|not any|nor|without (?:any|an)) (?:\w+ ){0,2}(?:ongoing|open|outstanding|pending|parallel|other|current|live)\b/i.test(
      text,
    ) ||
    /\b(?:nothing|no (?:part|point|question|finding))\b[^.;]{0,40}\b(?:awaits?|waits?|depends?|hangs?|turns?)\b/i.test(
      text,
    ) ||
    /\bnone (?:was|is) (?:now )?(?:needed|required|necessary|called for|to be held)\b|\bno (?:further )?need (?:of|for) (?:one|it)\b/i.test(
      text,
    ) ||
    /\bthere (?:is|are|was|were|has been|have been) (?:no|not)\b/i.test(text) ||
    /\b(?:no|neither) (?!\w+ has yet\b)(?:inquest|IOPC|trial|investigation|review|process|SAR|CSPR)\b[^.;]*\b(?:will|is|are|was|were|has|have)\b/i.test(
      text,
    ) ||
    /\bwill not (?:now )?(?:hold|resume|open|reopen|investigate|carry out)\b/i.test(text) ||
    /\b(?:will|is|was|would|need) not (?:now )?(?:to )?be (?:resumed|held|reopened|heard|published|necessary)\b/i.test(
      text,
    ) ||
    /\bnot (?:now )?to be (?:resumed|reopened)\b/i.test(text) ||
    /\b(?:criteria|threshold)\b[^.;]{0,30}\bnot (?:been )?met\b|\bdid not meet\b/i.test(text)
  );
}

/** Of trials and inner processes only those that concern the killing itself. */
function ofThisDeath(text: string, zone: Zone): boolean {
  if (story.has(zone)) return false;
  if (
    /\b(?:bail|assault|breach|another matter|earlier|previous|harassment|stalking|care proceedings)\b/i.test(
      text,
    )
  )
    return false;
  return /\b(?:is|are|has|have|will|remains?|awaits?|awaited|continues?|yet)\b/i.test(text);
}

/** The words of the state must stand in the clause of the process, or speak of its outcome. */
function attaches(text: string, kind: ParallelKind): boolean {
  const clauses = text.split(/;|, (?:and|but|while|whereas) (?=the |\p{Lu}|she |he |they )/u);
  return clauses.some((clause, at) =>
    present.test(clean(clause)) || atTheEnd.test(clause) || setUp.test(clause)
      ? names[kind].test(clause) ||
        (at > 0 &&
          names[kind].test(clauses[at - 1] ?? '') &&
          /^\s*(?:its|it|the (?:outcome|report|result|findings?))\b/i.test(clause))
      : false,
  );
}
