import { datesIn } from '../dates/dates.js';

/**
 * What a cell says of the time by which something is to happen: a `date` (to the day, month, quarter or year,
 * or a period that runs from a known day), that it is `done`, `vague` words, or nothing.
 */
export type Timing = 'date' | 'done' | 'vague' | 'empty';

const counted =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)';
const period = new RegExp(
  `\\b${counted}(?:[-\\s]+(?:to|–|-)[-\\s]*${counted})?[-\\s]+(?:working\\s+)?(?:hours?|days?|weeks?|months?|years?)\\b(?!\\s+(?:programme|rolling|ongoing))`,
  'i',
);
const quarter =
  /\bQ[1-4]\b|\bquarter (?:[1-4]|one|two|three|four)\b|\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter\b|\b(?:end|start|close|beginning) of (?:the )?(?:(?:financial|calendar|academic|school|this|next|current) )?(?:year|quarter|term|month|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:(?:financial|calendar|academic|school) )?(?:year|quarter|month|term)[- ]end\b|\b20\d\d\s*[/–-]\s*(?:20)?\d\d\b|\bFY\s*\d\d|\b(?:this|next|current) (?:financial|academic|calendar) year\b|\byear (?:[1-5]|one|two|three)\b|^(?:by |end of |in )?(?:month|week) \d{1,2}\b|\b(?:spring|summer|autumn|winter|easter|christmas)\b(?:\s+term)?/i;
const shortMonth =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s\-–/'’.]*(?:20)?\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d\b|\b\d{1,2}[./-]20\d\d\b|^(?:0?[1-9]|1[0-2])[./-]\d\d$|\b20\d\d\b/i;
const event =
  /\b(?:on|upon|at|before|after|prior to|following|with|from) (?:the )?(?:date of )?(?:\w+ )?(?:publication|sign-off)\b|\b(?:by|on|before|at) the (?:first |second )?anniversary\b/i;
const done =
  /^(?:already |now |fully |all |action |yes[,:;–-]*\s*)*(?:completed?|done|achieved|implemented|in (?:place|force|use|operation)|actioned|closed|live|delivered|finished|signed off|discharged|met|embedded(?! in(?:to)?\b)|up and running|cwblhawyd)\b/i;
/** "30 September 2022 – met", "This has been completed". */
const doneAfter =
  /[–—(,;:-]\s*(?:now |since )?(?:met|complete|completed|done|achieved|closed|implemented)\b\W*$|^(?:this |it |the action )?(?:is|was|has been|have been) (?:now |fully )?(?:complete|completed|done|achieved|implemented|closed)\b/i;
const started =
  /^(?:ongoing|on-going|continuing|commenced|started|begun|in progress)?[\s,:;–-]*(?:from|since|commenced|started|began|begun)\b/i;
/** A day or month that is left open before a year that is told: "XX/XX/2025", "?? March", "[month] 2025". */
const blank =
  /(?<![\p{L}\p{N}])(?:x{1,2}|\?{1,3}|_{1,4}|\.{2,4}|dd|-{2})\s*(?:[/.-]|(?:of\s+)?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))\s*|[[(<](?:date|month|day|insert|tb[cad]|x+|\?+)[^\])>]{0,20}[\])>]\s*(?:\p{L}+\s*)?(?:20\d\d)|\b\d{1,2}[/.-](?:x{2}|\?{2}|x{4}|\?{4})(?![\p{L}\p{N}])|\b20(?:x{1,2}|\?{1,2}|_{1,2})(?![\p{L}\p{N}])|\b20\dx\b/iu;
/** What is only to happen if something else does. */
const conditional =
  /\b(?:subject to|depend(?:s|ing|ent)|conditional (?:on|upon)|contingent (?:on|upon)|provided (?:that )?|if (?:funded|resourced|funding|funds|resources|money|agreed|possible|approved|the|there|a)|(?:once|when|as soon as|whenever) (?:funding|funds|resources?|capacity|the|a|an|new|staff|possible|agreed|approved|money)|as (?:funding|resources|capacity) allows?|resources permitting|awaiting|pending)\b/i;
/** A year that is told only by its distance from now, and one of the budget: with a condition neither is a date. */
const floating =
  /\b(?:this|next|current|coming) (?:financial|academic|calendar|school) year\b|\b(?:FY\s*)?20\d\d\s*[/–-]\s*(?:20)?\d\d\b(?!\s*[/.-])/gi;
const unknown = /\b(?:t\.?b\.?[cda]\b|to be (?:confirmed|agreed|determined|decided|advised|set))/i;

/** True where a text names a day, month, quarter, season or year. */
export function namesDate(text: string): boolean {
  return (
    datesIn(text).some((date) => date.precision !== 'weekday') ||
    quarter.test(text) ||
    shortMonth.test(text) ||
    /\b(?:january|february|april|june|july|august|september|october|november|december)\b/i.test(text)
  );
}

/** Reads a cell under "Target date", "By when" or the like. */
export function timingOf(text: string): Timing {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}?]/u.test(words)) return 'empty';
  if (blank.test(words)) return 'vague';
  if (
    done.test(words) ||
    doneAfter.test(words) ||
    (/\b(?:completed|achieved|implemented|delivered)\b/i.test(words) && namesDate(words))
  )
    return 'done';
  const dated = namesDate(conditional.test(words) ? words.replace(floating, ' ') : words);
  if (dated && started.test(words) && !/\b(?:to|until|by|complete)\b/i.test(words)) return 'vague';
  if (dated) return 'date';
  if (unknown.test(words)) return 'vague';
  if (/\bwithin\b/i.test(words) && /\b(?:days?|weeks?|months?|years?|quarter|term)\b/i.test(words))
    return 'date';
  if (period.test(words) && !/\b(?:every|each|per)\b/i.test(words)) return 'date';
  return event.test(words) ? 'date' : 'vague';
}

const frequency = new RegExp(
  `\\b(?:(?:bi-?|six-|three-|two-|four-|twice-|half-|\\d+-)?(?:weekly|monthly|quarterly|annual(?:ly)?|yearly|termly)|every (?:other )?(?:${counted} )?(?:weeks?|months?|quarters?|years?|meeting|term)|each (?:week|month|quarter|year|meeting|term)|(?:once|twice|three times|four times) (?:a|per|each|every) (?:month|quarter|year)|at (?:its |the )?(?:each|every) (?:\\w+ )?meeting|(?:six|three|two|four|twelve|\\d+)[- ]month(?:s|ly)?)\\b`,
  'i',
);

/** True where a text names a frequency: quarterly, every six months, at each meeting. */
export function namesFrequency(text: string): boolean {
  return frequency.test(text);
}

const interval = new RegExp(
  `\\b(?:within|after|at|in) (?:the (?:first|next) )?${counted}[- ](?:(?:and|or|to) ${counted}[- ])?(?:weeks?|months?|years?)\\b|\\b${counted} (?:weeks?|months?|years?) (?:(?:after|from|following|later|on|hence)\\b|of publication)`,
  'i',
);

/** True where a text names how long after something: a year after publication, at six and twelve months. */
export function namesInterval(text: string): boolean {
  return interval.test(text);
}
