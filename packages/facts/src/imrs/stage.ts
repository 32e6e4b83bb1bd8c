import type { ImrStage } from './count.js';
import { agencies, asked, commissioned, gave, had, negated, summed } from './words.js';

const aside = '^\\s*(?:\\([^)]*\\))?(?:,?\\s*(?:in (?:total|all)|altogether),?)?\\s*';
const manner =
  '(?:(?:then|therefore|thus|now|accordingly|in the end|finally|in turn|subsequently|also|duly|eventually|initially|all|each|formally)\\s+)*';
const passive = new RegExp(
  `${aside}(?:(?:(?:that |which )?(?:were|was|have been|had been|are)\\s+${manner}(${gave}|received|requested|sought|asked for|commissioned|considered|read|reviewed|obtained|available|required|forthcoming|returned(?! (?:to|for))|called for|before (?:the|this|it)|(?:placed|laid|put|set|brought) before|in hand|held|kept|on file|shared|circulated|tabled|listed|finali[sz]ed|quality[- ]assured|signed off|accepted|scrutinised|analysed|examined|discussed|debated|gone through|weighed|used|studied|taken (?:into account|together|as read)|brought together|summari[sz]ed|(?:drawn|relied) (?:up)?on|looked at|set out|attached|appended|annexed|the basis (?:of|for)|at the heart of)|(received|submitted|completed|commissioned|requested|obtained)|(?:lay|lie) before (?:the|this|it|us|me)|were to hand|were lodged|were filed|(?:have |has )?(?:informed|underpinned|underlie|underpin|lie behind|lay behind|supported|form(?:ed)?|make up|made up|constitute[sd]?|inform|informs|stand behind|came|arrived|followed|resulted|found their way|reached (?:the|us|it|me)))\\b)`,
  'i',
);
const active = new RegExp(
  `\\b(?:${had}|${gave}|commission(?:ed|ing)|request(?:ed|ing)|sought|asked for|required)\\s*(?:,\\s*)?(?:in (?:total|all)\\s+)?(?:(?:a|an overall) total of\\s+)?(?:(?:the\\s+)?(?:findings|content|evidence|learning|information)\\s+(?:of|from|in)\\s+)?(?:from\\s+|on\\s+|all\\s+|all of\\s+)?(?:(?:the|its|only|just|therefore|thus|accordingly|also|now|then|altogether|consequently|indeed|in the end|some)\\s+){0,2}$`,
  'i',
);
const alsoCame = new RegExp(
  `^,? and (?:(?:all|each|then|duly|subsequently|in due course|were|have been|was) ?)*(?:delivered|received|returned|completed|obtained|${gave})\\b`,
  'i',
);
/** "That left the Panel with": what came of the asking, whoever gave. */
const cameOut =
  /^(?:(?:and|so|in the end|in all|altogether|together),?\s+)*(?:that|this|these|which|it|the (?:\w+ )?(?:process|exercise|request|call|result|responses?|returns?|repl(?:y|ies)|trawl|search))\s+(?:(?:duly|then|thus|therefore|in the end|finally)\s+)?(?:gave|left|provided|furnished|supplied|brought|yielded|produced)\s+(?:(?:the (?:panel|review|chair|author)|us|me|it)\s+)?(?:with\s+)?(?:a total of\s+)?$|^(?:that (?:is|was|makes|made)|(?:the |its |their )?(?:result|outcome|upshot|yield|harvest|total|sum)\b[^.;,:]{0,30}\b(?:was|were|is))\s+(?:a total of\s+)?$/i;
const joined = /\b(?:and|with|by|from|plus|alongside|of|on|,)\s+(?:a total of\s+)?$/i;
const sources = new RegExp(`\\b(?:${had}|reading|sources|information|evidence|material)\\b`, 'i');
const consistsOf =
  /^(?![^.;]*\b(?:late|later|missing|outstanding|awaited|returned)\b)[^.;]*\b(?:sources|evidence|material|documents|papers|contributions)\b[^.;]*\b(?:were|are|was|is)\s+$|\bin the form of\s+$/i;
/** "In front of the Panel were", "To the Chair came": the place stands first, and what is there last. */
const placeFirst =
  /^(?:before|in front of|behind|beneath|beside|to|on|at|with|within|central to)\s(?![^.;]*\b(?:meeting|session|late|later|missing|outstanding|awaited|returned|author)\b)[^.;:,]{2,60}?\b(?:lay|lies?|was|were|are|is|came|come|stood|stands?|sat|sit|went)\s+$/i;
const total = /\b(?:a total of|in total,?|in all,?|altogether,?)\s+$/i;
const giving = new RegExp(`^\\b${gave}`, 'i');
const manyGivers = new RegExp(
  `\\b(?:${agencies}|they|panel|process|review|request|who|which|these|those|rest|others?|remainder|remaining)\\b`,
  'i',
);

/**
 * How far the IMRs had come that a sentence counts, from the words before and after the count; null where it
 * says neither that they were had nor that they were asked for.
 */
export function stageOf(before: string, after: string, value: number): ImrStage | null {
  const done = passive.exec(after);
  // "Were commissioned and delivered", "… and received": they came.
  if (done && !negated.test(done[0]) && alsoCame.test(after.slice(done[0].length))) return 'received';
  if (done) return negated.test(done[0]) ? null : verbStage(done[1] ?? done[2] ?? '');
  if (summed.test(before)) return 'received';
  if (value > 2 && cameOut.test(before.slice(before.lastIndexOf(', ') + 1).trimStart())) return 'received';
  const verb = active.exec(before)?.[0];
  if (verb !== undefined) {
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
    if (isSingleGiver(verb, clause.slice(0, clause.length - verb.length))) return null;
    return asked.test(verb) ? 'requested' : commissioned.test(verb) ? 'commissioned' : 'received';
  }
  if (
    value > 2 &&
    joined.test(before) &&
    sources.test(before) &&
    !asked.test(before) &&
    !negated.test(before)
  )
    return 'received';
  if (consistsOf.test(before)) return 'received';
  if (value > 2 && placeFirst.test(before) && !asked.test(before) && !negated.test(before)) return 'received';
  if (total.test(before)) return asked.test(before + after) ? 'requested' : 'received';
  if (/^(?:with|from|using|through)\s+(?:the\s+)?$/i.test(before)) return 'received';
  if (value > 2 && /^(?:besides?|alongside|as well as|in addition to)\s+$/i.test(before)) return 'received';
  const alone = before.trim() === '' && /^\s*(?:\([^)]*\))?\s*(?:[.;,]|and|from|$)/i.test(after);
  return alone ? 'received' : null;
}

function verbStage(verb: string): ImrStage {
  if (commissioned.test(verb)) return 'commissioned';
  return asked.test(verb) ? 'requested' : 'received';
}

/** "The Trust submitted two IMRs": one agency's, whatever their number. */
function isSingleGiver(verb: string, subject: string): boolean {
  return giving.test(verb) && !manyGivers.test(subject) && !/\b(?:was|were|been|being)\s+$/i.test(subject);
}
