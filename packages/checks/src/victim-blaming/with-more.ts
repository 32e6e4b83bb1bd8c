import { isPossessive, phraseEndingAt, pronounSubject, type Subject, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { personAt, spelt } from './spelt.js';

/*
 * "With a little more candour on her part the plan would have held", "but for her pride he would have been charged":
 * what is wished of somebody without a verb of theirs. `from` and `to` are indexes into the words of the block.
 */

/** Words of which one stands wherever {@link wishedOf} finds something. */
export const signsOfMore: readonly string[] = ['would', 'could', 'might'];

/** A closer look at a block. */
export function mayWishMore(words: readonly Word[]): boolean {
  return words.some(({ lower }) =>
    /^(?:more|greater|better|fuller|some|little|earlier|firmer|franker|quicker|prompter|clearer|single|but|were|not|without)$/.test(
      lower,
    ),
  );
}

const quality =
  '(?:willingness|readiness|candour|openness|honesty|frankness|co-operation|cooperation|engagement|effort|resolve|courage|firmness|firmer|determination|persistence|commitment|caution|prudence|foresight|vigilance|thought|sense|common sense|insight|trust|patience|initiative|self-respect|self-discipline|discipline|goodwill|good will|assertiveness|backbone|motivation|perseverance|response|responsiveness|cooperation|compliance|help|give and take|interest|application|care|awareness|realism|maturity|restraint|tact|(?<=(?:earlier|fuller|firmer|franker|quicker|prompter|simple|single|better|clearer|different) )(?:calls?|word|report|complaint|statement|visit|disclosure|decision|response|approach|warning|answer|signature|account)|will|willpower|responsibility)';
const fault =
  '(?:pride|reluctance|reticence|silence|stubbornness|obstinacy|refusals?|loyalty|naivety|drinking|secrecy|unwillingness|failures?|hesitation|delay|evasions?|evasiveness|intransigence|weakness|attachment|insistence|decision|denials?|change of heart|lies|dishonesty|indecision|passivity|want of [a-z]+|lack of [a-z]+|timidity|lifestyle|habit|temper)';
const more = new RegExp(
  `\\b(?:with|given|had there been|an?) (?:just |only |perhaps |but )*(?:(?:a )?(?:little|bit|touch|degree|measure|grain|modicum|shade|ounce) (?:of )?)?(?:more|greater|better|fuller|some|earlier|firmer|franker|quicker|prompter|clearer|simple|single|any|less) (?:[a-z]+ (?:and|or) )?${quality} (?:on the part of|on|from|by|in) `,
  'g',
);
/** "Given a greater readiness to talk, she would have": wished of the subject of what follows. */
const wouldShe = new RegExp(
  `\\b(?:with|given) (?:just |only |perhaps )*(?:an? )?(?:little |bit )?(?:more|greater|better|fuller) ${quality}(?: (?:to|and|in|about|with) [a-z ]{3,50}?)? , `,
  'g',
);
const butFor =
  /\b(?:but for|were it not for|had it not been for|if (?:it had )?not (?:been )?for|without) (?:the )?/g;
/** Qualities that are the subject's own to show; help, patience and support are others'. */
const ofSelf =
  /\b(?:willingness|readiness|candour|openness|honesty|frankness|co-?operation|engagement|effort|resolve|courage|determination|caution|foresight|insight|trust|commitment)\b/;
const ofFault = new RegExp(`^(?:[a-z]+ ){0,2}?${fault}\\b`);
const differs =
  /\b(?:would|could|might|may)(?: well| easily| (?:in )?(?:all )?[a-z]+)? (?:not )?(?:have|be|still be)\b|\b(?:need|needn't) (?:never|not) have\b/;
/** A good that is praised rather than missed. */
const praised =
  /\b(?:would|could|might) (?:not|never|hardly) have (?:survived|managed|kept|been (?:found|heard|known|identified)|come to light)\b/;

/** Every wish of this kind in a sentence. */
export function wishedOf(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const { text, at } = spelt(words, from, to);
  if (!differs.test(text) || praised.test(text)) return [];
  return [
    ...[...text.matchAll(more)].flatMap((match): Clause[] => {
      const person = at(match.index + match[0].length);
      const subject = ownerAt(words, person, to);
      return subject
        ? [
            {
              first: at(match.index),
              end: Math.max(person + 1, indexOfEnd(words, subject)),
              subject,
              kind: 'wishing',
            },
          ]
        : [];
    }),
    ...[...text.matchAll(wouldShe)].flatMap((match): Clause[] => {
      const person = at(match.index + match[0].length);
      const subject = personAt(words, person, to);
      const modal = subject ? (words[indexOfEnd(words, subject)]?.lower ?? '') : '';
      return subject && /^(?:would|could|might)$/.test(modal) && ofSelf.test(match[0])
        ? [{ first: at(match.index), end: person + 1, subject, kind: 'wishing' }]
        : [];
    }),
    ...[...text.matchAll(butFor)].flatMap((match): Clause[] => {
      const owner = at(match.index + match[0].length);
      const subject = ownerOf(words, owner);
      const rest = spelt(words, owner + 1, Math.min(to, owner + 4)).text;
      const lacked = ofFault.exec(rest);
      return subject && lacked
        ? [
            {
              first: at(match.index),
              end: Math.min(to, owner + 1 + lacked[0].split(' ').length),
              subject,
              kind: 'wishing',
            },
          ]
        : [];
    }),
  ];
}

/** "her part", "Rowan's part", "the victim", "her". */
function ownerAt(words: readonly Word[], at: number, to: number): Subject | null {
  return words[at + 1]?.lower === 'part' ? ownerOf(words, at) : personAt(words, at, to);
}

function ownerOf(words: readonly Word[], at: number): Subject | null {
  const word = words[at];
  if (word && /^(?:her|his|their)$/.test(word.lower)) return pronounSubject(word);
  if (!isPossessive(word)) return null;
  const named = phraseEndingAt(words, at + 1, at, true);
  return named && { ...named, head: named.head.replace(/['’]s$/u, '') };
}

function indexOfEnd(words: readonly Word[], subject: Subject): number {
  const next = words.findIndex((w) => w.start >= subject.end);
  return next < 0 ? words.length : next;
}
