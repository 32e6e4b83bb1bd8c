import { numbersIn } from '../numbers.js';
import type { ImrUnit } from './count.js';
import { adjectives, agencies, gave, imr, someNumber } from './words.js';

/** A whole that a sentence gives as two parts. Offsets are into the sentence. */
export interface Sum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: ImrUnit;
}

const bodies = `(?:${agencies}|bodies|ones|others|charities|councils|forces|companies|firms|landlords|practices|surgeries|schools|colleges|hospitals|groups|boards|associations|refuges|businesses|teams|health bodies)`;
/** "From seven agencies in England and one in Wales". */
const agenciesThere = new RegExp(
  `^\\s+(?:[a-z-]+\\s+){0,2}?${bodies}\\s+(?:in|within|inside|from)\\s+[^.;:,\\d]{2,40}?,?\\s+and\\s+(?:from\\s+)?$`,
  'i',
);
const elsewhere = /^\s+(?:in|outside|beyond|elsewhere|across|from|over the border)\b[^.;,]{0,40}/i;
const andBodies = new RegExp(`^\\s+(?:[a-z-]+\\s+){1,2}?(?:${bodies}\\s+)?and\\s+$`, 'i');
const thenGave = new RegExp(
  `^\\s+(?:[a-z-]+\\s+){0,2}?${bodies}\\s+[^.;:]{0,30}?\\b(?:${gave})\\b[^.;:]{0,20}?${imr}`,
  'i',
);
const suppliedBy = new RegExp(
  `${imr}\\s+(?:(?:were|was|have been|had been)\\s+)?(?:(?:${gave}|received|obtained|had|commissioned|came|arrived)\\s+)?(?:by|from)\\s+$`,
  'i',
);
const closing = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?${bodies}\\s*(?:[.;,]|$)`, 'i');
/** "Eight IMRs came by the deadline and two after it": when each of the two parts came. */
const cameThen = new RegExp(
  `^\\s+${adjectives}${imr}\\s+(?:(?:were|had been|have been)\\s+)?(?:received|submitted|delivered|returned|sent(?: in)?|completed|arrived|came(?: in)?|reached)\\b[^.;:]{0,50}?\\b(?:in|by|at|before|on|within|early|promptly)\\b[^.;:]{0,30}?,?\\s+(?:and|with|but|while)\\s+(?:the\\s+(?:other|remaining)\\s+|another\\s+)?$`,
  'i',
);
const later =
  /^(?:\s+(?:were|was|came|arrived|followed|had to be|more))*\s+(?:after(?:wards| (?:it|that|then))?|later|late|thereafter|(?:in|by|on|at) (?:the (?:\w+ )?(?:month|week|year|summer|autumn|winter|spring|meeting|weeks)|(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d))\b/i;
const ofTheImrs = new RegExp(
  `^\\s+of\\s+(?:the|these|those)\\s+${imr}\\b[^.;:]{0,60}?\\b(?:and|while|whereas|but)\\s+the\\s+(?:remaining|other)\\s+$`,
  'i',
);

/** "Five of the IMRs made recommendations and three made none": the two kinds are all there are. */
const complement = new RegExp(
  `^\\s+of\\s+(?:the|these|those)\\s+${imr}\\b[^.;:]{3,60}?,?\\s+(?:and|while|whereas|but)\\s+$`,
  'i',
);
const noneOfIt =
  /^\s+(?:(?:made|had|gave|offered|contained|found|held|have|has|make|offer) none|(?:did|do|had|have|were|are|was) not)\s*(?:[.;]|$)/i;

/** "Four statutory and three voluntary agencies wrote IMRs"; "seven of the IMRs came early and the other two late". */
export function sumIn(sentence: string): Sum | null {
  return kindsIn(sentence) ?? twoParts(sentence);
}

const kinds = new RegExp(
  `(?<=^|[.;,]\\s|\\b(?:were|are|had|read|the)\\s)${imr}(?:\\s+(?:received|submitted|provided|completed|read|considered|in all))?\\s*[:–—]\\s*(?=${someNumber.source})`,
  'i',
);
const kind = /^\s*(?:and\s+)?(?<n>\S+)(?:\s+(?<each>each))?\s+(?:were\s+)?(?:from|by|for)\s+(?<whose>\S.*)$/i;

/** "IMRs: three from health, two from the council and one each from the police and probation". */
function kindsIn(sentence: string): Sum | null {
  const head = kinds.exec(sentence);
  if (!head) return null;
  const from = head.index + head[0].length;
  const list = sentence.slice(from).replace(/[.\s]+$/, '');
  const parts = list.split(new RegExp(`[,;]\\s*(?:and\\s+)?|\\s+and\\s+(?=${someNumber.source})`, 'i'));
  if (parts.length < 2) return null;
  let value = 0;
  for (const part of parts) {
    const groups = kind.exec(part)?.groups;
    const one = groups && numbersIn(groups['n'] ?? '')[0];
    if (!groups || one?.exactness !== 'exact') return null;
    value += one.value * (groups['each'] ? (groups['whose'] ?? '').split(/\s+and\s+/).length : 1);
  }
  return { start: head.index, end: from + list.length, value, unit: 'imrs' };
}

function twoParts(sentence: string): Sum | null {
  const numbers = numbersIn(sentence).filter(
    ({ exactness, share }) => exactness === 'exact' && share !== 'all' && share !== 'whole',
  );
  for (const [i, first] of numbers.entries()) {
    const second = numbers[i + 1];
    if (!second) break;
    const between = sentence.slice(first.end, second.start);
    const after = sentence.slice(second.end);
    const value = first.value + second.value;
    if (complement.test(between) && noneOfIt.test(after))
      return { start: first.start, end: second.end, value, unit: 'imrs' };
    if (ofTheImrs.test(between) && !new RegExp(`^\\s+${bodies}`, 'i').test(after))
      return { start: first.start, end: second.end, value, unit: 'imrs' };
    if (first.share === 'plain' && cameThen.test(between)) {
      const came = later.exec(after);
      const end = second.end + (came?.[0].length ?? 0);
      if (came) return { start: first.start, end, value, unit: 'imrs' };
    }
    const there = agenciesThere.test(between) && elsewhere.exec(after);
    const from = there && suppliedBy.exec(sentence.slice(0, first.start));
    if (there && from)
      return { start: from.index, end: second.end + there[0].length, value, unit: 'agencies' };
    if (!andBodies.test(between)) continue;
    const given = thenGave.exec(after);
    if (given) return { start: first.start, end: second.end + given[0].length, value, unit: 'agencies' };
    const led = suppliedBy.exec(sentence.slice(0, first.start));
    const closed = led && closing.exec(after);
    if (led && closed)
      return {
        start: led.index,
        end: second.end + closed[0].replace(/[.;,\s]+$/, '').length,
        value,
        unit: 'agencies',
      };
  }
  return null;
}
