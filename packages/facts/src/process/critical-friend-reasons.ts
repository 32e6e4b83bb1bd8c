import { fromOutside, roleIn } from './critical-friend-words.js';
import type { Passage } from './passages.js';
import { explains, givesCause, givesCircumstance } from './reasons.js';

const pronounOpens =
  /^(?:(?:as|being|since|because|having|with|for) [^,.;]{2,60}|it|they|its|their|she|he|her|his|this|that|the (?:charity|organisation|service|group|network|director|manager|chief|panel|chair|reason|decision|review)|both|neither)\b/i;

/** Reasons for staying outside: membership offered, another arrangement asked for. */
const membershipDeclined =
  /\bcould not (?:give|find|free|offer|manage|afford|release|promise)\b|\b(?:does|do|could|would|can|will|may|must) ?not (?:\w+ )?(?:sit|join|serve|take (?:a )?(?:seat|part)|be a member|hold a seat)\b|\bnever (?:sits?|joins?|takes? seats)\b|\b(?:rule|policy|practice|principle|constitution|custom|remit|terms)\b[^.;]{0,40}\b(?:against|not|never|forbids?|prevents?|to stay|to remain|only)\b|\bas a matter of (?:policy|principle|practice)\b|\b(?:sit|sat|sitting) in judge?ment\b|\bought not to\b|\bshould not (?:sit|be|join|judge|have)\b|\bdid not (?:think|feel|believe|consider) (?:that )?(?:it|they|she|he)\b|\b(?:too close|had (?:taken|had|helped|known|supported|advised|spoken to|seen|heard)|was (?:itself )?(?:part|involved|concerned|named))\b[^.]*\b(?:felt|thought|so|and|therefore|wished|preferred)\b|\b(?:offered|invited|asked|approached|considered)\b[^.;]{0,40}\b(?:member\w*|join|a seat|a place|sit on)\b[^.]*\b(?:but|and|although|which|however)\b|\b(?:asked for|wanted|chose|sought) (?:this|that|to (?:comment|advise|remain|stay|keep))|\b(?:arrangement|conflict)\b|\b(?:became|become|was later|later|since) (?:made )?(?:a )?(?:full )?members?\b|\bhas since joined\b|\b(?:not have|lacked) the (?:time|staff|means)\b/i;

/** "She lives too far off to sit on it", "none of its staff could be spared". */
const tooFarOrFew =
  /\btoo (?:far|distant|remote|busy|stretched|few|pressed)\b|\b(?:hours|miles) (?:away|off|from)\b|\ba long way (?:off|away|from)\b|\b(?:not|nobody|no one|none)\b[^.;]{0,30}\bspared?\b|\bspare (?:no|nobody|only|neither)\b|\bno time\b|\b(?:other|another) end of the country\b/i;

/** "Not thought independent enough", "its director being away", "in order that advice should stay apart". */
const notApt =
  /\b(?:not|hardly|scarcely) (?:\w+ ){0,4}?(?:independent|impartial|neutral|disinterested|fit|eligible|suitable)\b|, (?:with )?(?:its|their|his|her|the|whose|\S+['’]s) (?:[\p{L}’'-]+ ){1,4}being\b|\bin order that\b|\bon (?:\w+ )?leave\b/iu;

export function givesReason(words: string): boolean {
  // To say that somebody was no member is what asks for a reason, and gives none.
  const text = words
    .replace(
      /\bas (?:an? |the |our |its |their )?(?:[\w-]+ ){0,2}(?:critical friends?|advis[eo]rs?|observers?|consultants?)\b(?! (?:was|were|is|are|had|has|could|lives?|left|fell)\b)/gi,
      ' ',
    )
    .replace(/\brather than (?:as )?(?:an? |the )?(?:full |panel )?members?(?:hip)?\b/gi, ' ')
    .replace(
      /(?<=\b(?:its|their|his|her|whose|the|only|\p{L}+['’]s) (?:\p{L}+ )?)advis[eo]rs?\b/giu,
      'worker',
    )
    .replace(/\b(?:advi[cs]\w*|requested)\b/gi, '·');
  return (
    membershipDeclined.test(text) ||
    givesCause(text) ||
    givesCircumstance(text) ||
    tooFarOrFew.test(text) ||
    notApt.test(text) ||
    /\bfor reasons\b|\bwho is (?:in training|training|learning|shadowing)\b|\bin training\b|\bshadow\w*\b|\bas part of (?:her|his|their) (?:training|development|induction)\b/i.test(
      text,
    )
  );
}

export function reasonBeside({ text, before, after, nextParagraph }: Passage): boolean {
  if (givesReason(text) || explainsItself(text)) return true;
  const next = after.slice(0, 2);
  if (
    next.some(
      (sentence, at) =>
        explains(sentence) ||
        ((pronounOpens.test(sentence) ||
          (at === 0 &&
            !fromOutside.test(sentence) &&
            roleIn(sentence) === null &&
            sharesName(text, sentence))) &&
          givesReason(sentence)),
    )
  )
    return true;
  const previous = before.at(-1) ?? '';
  // "Age Relief advised it. It had supported a witness, and asked not to be a member. A nurse was an observer."
  const isOfAnother = pronounOpens.test(previous) && roleIn(before.at(-2) ?? '') !== null;
  if (
    previous !== '' &&
    !isOfAnother &&
    roleIn(previous) === null &&
    /\b(?:member|join|sit on|panel|invit\w+|approach\w+|ask\w+)\b/i.test(previous) &&
    givesCircumstance(previous)
  )
    return true;
  if (after.length > 0 || nextParagraph === '') return false;
  const opening = /^[^.]*\./.exec(nextParagraph)?.[0] ?? nextParagraph;
  return (
    (pronounOpens.test(opening) || sharesName(text, opening)) &&
    /\b(?:member|join|sit|panel|capacity|meetings?)\b/i.test(opening) &&
    givesReason(opening)
  );
}

/** "…: it has one paid worker and would rather comment": what follows a colon or semicolon and speaks of the body. */
function explainsItself(text: string): boolean {
  const more =
    /(?:[;:]|,(?=\s+(?:since|because|as)\s))\s+((?:it|they|its|their|she|he|this|as|with|since|because|being|having|the (?:charity|organisation|group|service))\b.*)$/is.exec(
      text,
    )?.[1];
  return (
    more !== undefined &&
    roleIn(more) === null &&
    /\b(?:not|could|would|prefer\w*|wish\w*|only|one|small|rather|asked|wanted|chose|member\w*|no)\b/i.test(
      more,
    )
  );
}

export function sharesName(a: string, b: string): boolean {
  const names = (text: string) => text.match(/(?<=\s)\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
  const mine = new Set(
    names(` ${a}`).filter((name) => !/^(?:Panel|Review|Chair|Domestic|The|Women|Service)/.test(name)),
  );
  return names(` ${b}`).some((name) => mine.has(name));
}
