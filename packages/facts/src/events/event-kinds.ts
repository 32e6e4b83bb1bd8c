import { fits } from '../fits.js';

/** A kind of contact or event of the story, by the words that tell of it in a row and those that name it. */
interface Kind {
  readonly kind: string;
  /** As a row of a chronology or a sentence tells it. */
  readonly told: RegExp;
  /** As a later sentence refers to it: "the call", "that visit". */
  readonly named: string;
}

const kinds: readonly Kind[] = [
  {
    kind: 'call',
    told: /\b(?:calls?|called|rang|rings|rung|phone[ds]?|telephone[ds]?|999|101|dialled)\b/i,
    named: '(?:(?:999|101|telephone|phone|emergency)\\s+)?call',
  },
  {
    kind: 'visit',
    told: /\b(?:visit(?:s|ed)?|attended|attendance|came to the (?:house|home|flat))\b/i,
    named: '(?:(?:home|unannounced)\\s+)?visit',
  },
  { kind: 'breach', told: /\bbreach(?:ed|es)?\b/i, named: 'breach' },
  { kind: 'arrest', told: /\barrest(?:ed|s)?\b/i, named: 'arrest' },
  { kind: 'referral', told: /\b(?:self-)?referr(?:al|ed)\b/i, named: '(?:self-)?referral' },
  { kind: 'report', told: /\breport(?:ed|s)?\b/i, named: 'report' },
  {
    kind: 'assault',
    told: /\b(?:assault(?:ed)?|attack(?:ed)?|punched|kicked|hit|slapped|pushed|strangled|bruis\w+)\b/i,
    named: '(?:assault|attack)',
  },
  {
    kind: 'request',
    told: /\b(?:request(?:s|ed)?|asked|asks|appl(?:ied|ication)|sought)\b/i,
    named: '(?:request|application|enquiry)',
  },
  { kind: 'letter', told: /\b(?:letters?|wrote|written|e-?mail(?:ed)?)\b/i, named: '(?:letter|e-?mail)' },
  { kind: 'assessment', told: /\bassess(?:ed|ment|ments)\b/i, named: 'assessment' },
  {
    kind: 'appointment',
    told: /\b(?:appointments?|consultation|consulted|seen|saw|review(?:ed)?)\b/i,
    named: '(?:appointment|consultation)',
  },
  { kind: 'admission', told: /\badmi(?:tted|ssion)\b/i, named: 'admission' },
  { kind: 'discharge', told: /\bdischarged?\b/i, named: 'discharge' },
  { kind: 'disclosure', told: /\b(?:disclos(?:ed|ure)|told|confided|said)\b/i, named: 'disclosure' },
  { kind: 'order', told: /\b(?:order|injunction)\b/i, named: '(?:order|injunction)' },
  { kind: 'conference', told: /\b(?:MARAC|conference)\b/i, named: '(?:conference|MARAC)' },
  { kind: 'meeting', told: /\b(?:meetings?|met)\b/i, named: 'meeting' },
];

/** The kinds of events that a text tells of. */
export function kindsToldIn(text: string): ReadonlySet<string> {
  return new Set(kinds.flatMap(({ kind, told }) => (told.test(text) ? [kind] : [])));
}

const naming = kinds.map(({ kind, named }) => ({
  kind,
  pattern: new RegExp(
    `\\b(?:the|that|this|her|his|\\S+[’']s)\\s+(?:(?!(?:first|second|third|last|other|next|same|two|three|calls?)\\b)[a-z-]+\\s+){0,2}?${named}\\b(?!s)(?:[^.;,:]{0,45}?\\s)?(?:of|on|dated)\\s+(?:the\\s+)?$`,
    'i',
  ),
}));

/** The kind of the one event that words up to a date name: "the silent call to 999 was made on"; null for none. */
export function kindNamedBefore(words: string): string | null {
  return naming.find(({ pattern }) => fits(pattern, words))?.kind ?? null;
}
