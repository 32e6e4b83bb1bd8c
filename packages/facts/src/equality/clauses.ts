import type { CharacteristicMention } from './characteristics.js';
import { type Treatment, treatmentIn } from './treatment.js';

/** No author's sentence is longer; what is, has lost its stops, and only the words nearby are read. */
const longest = 2000;

const finite =
  'was|were|is|are|did|does|do|had|has|have|played|plays|made|makes|bore|bears|mattered|matters|could|can|would|will|may|might|seemed|appeared|arose|counted|ran|shaped|affected|came|meant|applied|applies';
const verb = new RegExp(`\\b(?:${finite})\\b`, 'i');
const breaks =
  /;|:\s|,\s+(?:but|while|whilst|whereas|although|though|yet|however)\b|\s(?:but|while|whilst|whereas|although)\s|\s[–—]\s|,?\s+and not(?=\s+(?:of|her|his|their|on|because|by|to|a|the|from)\b)|,\s+(?=(?:(?:her|his|their)\s+)?(?:sex|age|race|disability|religion|faith)\s+(?:did|was|had|is|does|has)\b)|,?\s+(?:and|nor)\s+(?!that\b)/giu;
const soon =
  '(?:(?:then|later|also|soon|again|duly|rightly|quickly|swiftly|briefly|largely|eventually|ultimately|finally|subsequently|in the end|on balance),?\\s+)*';
/** "Considered but not thought relevant", "discussed but then discounted" go on with the same subject. */
const sameSubject = new RegExp(
  `^${soon}(?:(?:was|were|is|are|did|does|had|has|could|played|made|found|gave|saw|took|concluded|decided|felt|held|judged|thought|deemed|considered|discounted|dismissed|rejected|excluded|dropped|discarded|disregarded|abandoned|ruled|set|put|left|passed over|laid|parked)\\b|not (?:thought|found|considered|felt|held|judged|deemed|seen|taken|regarded|treated|pursued)\\b)`,
  'i',
);
/** "Sex, though talked about, was left out": what stands between the commas parts nothing. */
const concession = new RegExp(`^[^,;.]{2,60},\\s+(?:${finite})\\b`, 'i');

/**
 * The clause around an offset: "Sex was relevant, but race was not" has two. "And" begins a clause only where a
 * verb stands on both its sides. A list after a colon is said of what leads in to it.
 */
export function clauseAround(sentence: string, offset: number): string {
  if (sentence.length > longest) return sentence.slice(Math.max(0, offset - 200), offset + 200);
  let start = 0;
  let lead = 0;
  let led = false;
  for (const match of sentence.matchAll(breaks)) {
    if (/\b(?:and|nor)\s+$/i.test(match[0]) && !joinsClauses(sentence, start, match)) continue;
    // "Neither sex nor age played a part" is said of both.
    if (/\bnor\s+$/i.test(match[0]) && /\bneither\b/i.test(sentence.slice(start, match.index))) continue;
    if (sameSubject.test(sentence.slice(match.index + match[0].length).trimStart()) && !/[:;]/.test(match[0]))
      continue;
    if (
      /though|while|whilst/i.test(match[0]) &&
      concession.test(sentence.slice(match.index + match[0].length))
    )
      continue;
    if (match.index >= offset) return withLead(sentence, lead, start, match.index);
    // "Not relevant: race; faith; sex": each is said of what led in to the first.
    if (match[0].startsWith(':')) [lead, led] = [start, true];
    else if (!led || !match[0].startsWith(';') || verb.test(sentence.slice(start, match.index))) {
      lead = match.index;
      led = false;
    }
    start = match.index;
  }
  return withLead(sentence, lead, start, sentence.length);
}

function withLead(sentence: string, lead: number, start: number, end: number): string {
  const clause = sentence.slice(start, end);
  return lead < start && !verb.test(clause) ? sentence.slice(lead, end) : clause;
}

const subject = new RegExp(
  `^(?:(?:her|his|their|the|that of|so|none|nothing|those|these|all|it|no)\\s+)?(?:[\\w’'-]+\\s+){0,5}?(?:${finite})\\b`,
  'i',
);

function joinsClauses(sentence: string, start: number, match: RegExpExecArray): boolean {
  const after = sentence.slice(match.index + match[0].length);
  return (
    verb.test(sentence.slice(start, match.index)) &&
    subject.test(after) &&
    !/^(?:did|does|do|had|has|have|was|were|is|are|could|can|would|will|made|bore|played|affected|shaped)\b/i.test(
      after,
    )
  );
}

const exceptFor =
  /\b(?:other than|apart from|aside from|except(?: for)?|excepting|save(?: for)?|but for|beyond|besides)\s+(?:(?:her|his|their|the|that of|[\p{Lu}][\w-]*[’']s)\s+)?$/iu;
const insteadOf =
  /\b(?:rather than|instead of|and not|not because of)\s+(?:(?:of|because of|on|by|with|from|to)\s+)?(?:(?:her|his|their|the|[\p{Lu}][\w-]*[’']s)\s+)?$/iu;
const afterwards = /\s(?:rather than|instead of)\s.*$/is;

/** How a sentence treats the characteristic that it names at a mention. */
export function treatmentAt(sentence: string, mention: CharacteristicMention): Treatment {
  const clause = clauseAround(sentence, mention.start);
  const before = sentence.slice(Math.max(0, mention.start - 60), mention.start);
  if (insteadOf.test(before)) return 'not-relevant';
  const reading = treatmentIn(clause.length > 40 ? withoutRival(clause, sentence, mention) : clause);
  if (reading === 'not-relevant' && isContradicted(sentence.slice(mention.end))) return 'relevant';
  const excepted =
    exceptFor.test(before) ||
    /^\s+(?:alone\s+)?(?:excepted|apart|aside)\b/i.test(sentence.slice(mention.end));
  if (!excepted || reading === 'named') return reading;
  // "No characteristic other than sex was relevant" says that sex was.
  return reading === 'relevant' ? 'not-relevant' : 'relevant';
}

const contradicted =
  /\b(?:panel|chair|review|we|I|authors?)\s+(?:(?:itself|however|all|both|has|have|had|unanimously|respectfully|strongly|firmly)\s+)*(?:disagree[sd]?\b|(?:did|do|does|could|cannot|can) ?n[o’']t (?:agree|accept|share|support|endorse|concur)\b|(?:t[ao]kes?|took|came to|comes to|held|holds|is of|was of|formed|forms) (?:a|an|the|quite an?) (?:very |quite )?(?:different|other|another|opposite|contrary) (?:view|conclusion|position|opinion)|(?:thinks?|thought|finds?|found|concludes?|concluded|believe[sd]?|holds?|held|says?|said|decided|considers?|considered) otherwise\b|(?:was|were|is|are|am) not (?:persuaded|satisfied|convinced|of (?:that|this|the same) (?:view|mind|opinion)))/i;

/** "The agencies thought that sex was irrelevant; the Panel disagreed": true of what follows a name. */
export function isContradicted(rest: string): boolean {
  return contradicted.test(rest);
}

/** "Because of her sex rather than her age": what is said of the other is left out. */
function withoutRival(clause: string, sentence: string, mention: CharacteristicMention): string {
  const tail = afterwards.exec(clause);
  return tail && sentence.indexOf(tail[0].trim()) > mention.start ? clause.slice(0, tail.index) : clause;
}
