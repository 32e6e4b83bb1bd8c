import type { FillerKind } from './fillers.js';

/** Whether words hold a verb by which they are a statement, and no note. */
export function hasFiniteVerb(words: string): boolean {
  return /\b(?:was|were|is|are|has|had|have|will|would|due|which|who|that|needs?|need|ought|wish\w*|want\w*|agreed|asked|continue\w*|expect\w*|plan(?:s|ned|ning)|intend\w*|likely|able|fail\w*|decid\w*|hop\w*|chose|refus\w*|offer\w*|said|told|wait\w*|allow\w*|remain\w*|advis\w*|requir\w*|how|what|where|when|whether)\b/i.test(
    words,
  );
}

/** Lines and sentences that say that something is to come: "To be confirmed", "Action plan to follow." */
export function addToCome(
  text: string,
  cell: boolean,
  add: (kind: FillerKind, start: number, words: string) => void,
): void {
  // In a plan such a cell is the fault of its column alone.
  const whole = cell ? '' : text.trim();
  if (whole !== '' && whole.split(/\s+/).length <= 16) {
    const match =
      /(^|[:–—-]\s*)((?:(?:date|dates|name|lead|still)\s+)*to be (?:confirmed|advised|determined|decided|inserted|supplied|notified|announced|agreed|added))\W*$/i.exec(
        text,
      );
    if (match?.[2]) add('filler', match.index + (match[1] ?? '').length, match[2]);
  }
  for (const match of text.matchAll(
    /(?:^|(?<=[.!?]\s))([^.!?\n]{0,70}?)\bto (?:be (?:confirmed|inserted|added|supplied|advised|completed|updated|written|drafted|provided|finalised|checked|filled in)|follow|come)\b([^.!?\n]{0,40})(?:[.!]|$)/gi,
  )) {
    const before = (match[1] ?? '').trim();
    const after = (match[2] ?? '').trim();
    const words = before === '' ? 0 : before.split(/\s+/).length;
    if (words === 0 || words > 6 || hasFiniteVerb(before)) continue;
    // "The actions to be completed by June are in the plan."
    if (/\b(?:is|are|was|were|has|have|had|will)\b/.test(after)) continue;
    if (
      /^(?:the|an?|steps?|guidance|advice|procedures?|rules?|instructions?|things?|years?|months?|weeks?|days|times?|much|more|worse|what|friends|time)\b/i.test(
        before,
      ) &&
      /\bto (?:follow|come)/.test(match[0])
    )
      continue;
    if (
      !/^(?:$|here|later|shortly|once\b|when\b|after\b|before publication|in due course|by\b|from\b)/i.test(
        after,
      )
    )
      continue;
    if (cell && !/\bto be (?:confirmed|inserted)/.test(match[0])) continue;
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    add('note', match.index + lead, match[0].slice(lead));
  }
}
