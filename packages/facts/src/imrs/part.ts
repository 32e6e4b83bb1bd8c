import { agencies, gave, someNumber } from './words.js';

const restricted =
  /^\s+(?:back|relating|concerning|in question|where|whose|covering|about|on(?!\s+(?:which|whose\s+\w+)\s+(?:to\b|(?:it|we|they|the)\b)))\b/i;
const from =
  /^(?:,?\s+(?:were |was |had been |have been )(?:(?!read|seen|considered|examined|reviewed|checked|scrutinised|approved|signed|countersigned|endorsed|authorised|vetted|discussed|shared|circulated|summarised|quality)\w+ )?(?:from|by)|,\s+(?:received |submitted |supplied |provided )?(?:from|by)|\s+(?:(?!side\b|one\b|line\b|page\b)\w+ )?(?:from|by)(?!\s+(?:cover to|start to|beginning to|first to|end to|turns?\b|way of|hand\b|heart\b|far\b|and large|which to))|\s+of(?! (?:uneven|varying|varied|mixed|unequal|differing)\b))\s+(.*)/is;
/** "Received by the autumn": when, and not by whom. */
const time =
  /^(?:the |early |late |mid-?)*(?:end|start|beginning|middle|close|autumn|spring|summer|winter|deadline|date|due date|time|month|new year|christmas|easter|then|now|\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:first|second|third|fourth|fifth|last|next|final) (?:panel )?meeting|post|e-?mail)\b/i;
const relative = /^\s+(?:that|which|who)\s+(\S+\s+\S+(?:\s+\S+)?)/i;
const handedIn = new RegExp(
  `^(?:the|this|that) (?:panel|review|chair|author)\\b|^(?:we|it|I) (?:had|received|read|considered)|(?:were|was|had been|have been|are)\\s+(?:${gave}|received|commissioned)`,
  'i',
);
const onTheWay =
  /^[^,]*\b(?:late|later|by (?:the time|then|that (?:time|point|stage|date))|had been \w+ (?:by|before|at) the (?:deadline|due date|(?:\w+ )?(?:panel )?meeting)|after the deadline|outside the|again|resubmitted|sent back|returned (?:to|for)|revised|rewritten|re-written|amended|redrafted|poor|at (?:its|that|the|this) (?:\w+ )?meeting|outstanding|missing)\b/i;
const wholeSource = new RegExp(
  `^(?:a (?:range|number|variety) of |all |each |every |the |these |those |its |other )*(?:the )?(?:following|${agencies}|agency\\b|organi[sz]ation\\b|${someNumber.source}|those|participating|contributing|relevant|partner|involved|statutory and|panel|review|chair|partnership|CSP|which|whom|all|a (?:range|total)|(?:whole|full|entire|independent) panel|an? (?:\\w+ )?(?:panel|chair|group)\\b)`,
  'i',
);

/** "Three came on time, and one was late": those counted are told from the others. */
const othersOtherwise =
  /^[^.;]{0,60}?\b(?:and|but|while|with)\s+(?:the\s+(?:other\s+|remaining\s+)?)?(?:one|two|three|four|five|six|others?|rest)\s+(?:by|at|in|on|after|before)\b|^[^.;]{0,50}?\b(?:on time|in time|promptly|early|first|before|(?:of|to) a (?:good|high)|good|thorough|well)\b[^.;]{0,50}?\b(?:and|but|while|whereas|with)\s+(?:the\s+)?(?:one|two|three|four|others?|rest|last|remaining|remainder|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another)\b/i;

/** Who writes IMRs, whatever their agency. */
const writers =
  /^(?:an? |the |their )?(?:(?:independent|senior|experienced|trained|suitably|qualified|different|separate|named) )*(?:people|persons?|someone|somebody|those|staff|officers?|managers?|professionals?|practitioners?|authors?|writers?|individuals?|colleagues?|employees)\b/i;

/**
 * True where the words after a count of IMRs narrow it to some of them: whose they are ("from health bodies"),
 * which ("that were late"), when ("at its second meeting"). "From nine agencies" and "from the following" do not,
 * nor, of "the nine IMRs", that they were "written by people outside the line of management".
 */
export function isPart(after: string, isDefinite = false): boolean {
  const rest = after.replace(/^\s*\([^)]*\)/, '');
  const source = from.exec(rest)?.[1];
  // "Eleven IMRs, by her mother and by a friend": beside the IMRs, and not whose they are.
  const beside = source !== undefined && /^,\s+by\b/i.test(rest) && /\band by\b/i.test(source);
  const byWriters = isDefinite && source !== undefined && writers.test(source);
  if (
    !beside &&
    !byWriters &&
    source !== undefined &&
    !wholeSource.test(source) &&
    !time.test(source) &&
    !isList(source)
  )
    return true;
  if (restricted.test(rest) || (!isDefinite && othersOtherwise.test(rest))) return true;
  const which = relative.exec(rest)?.[1];
  if (which !== undefined && !handedIn.test(which)) return true;
  return onTheWay.test(/^[^.;:]*/.exec(rest)?.[0] ?? '');
}

/** "From the police, two trusts and the council": all that wrote one are named. */
function isList(source: string): boolean {
  return (/^[^.;:]*/.exec(source)?.[0] ?? '').split(/,\s|\sand\s/).length > 3;
}
