import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, quotationsIn } from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { isMarkedSic, printedBlocks } from './printed-text.js';

/** A word, or two to five, twice running with nothing but white space between. */
const twice =
  /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*(?:[ \u00a0]\p{L}[\p{L}'’]*){0,4})\s+\1(?![\p{L}\p{N}'’-]|-)/giu;

/** Words that good sentences have twice running, or that speakers repeat for weight. */
const rightTwice = new Set(
  'had that so far bye hear there now her really ha night knock do many long never please yes quite again blah'.split(
    ' ',
  ),
);
/** Words for bodies and papers, which are written with a capital and are no names by themselves. */
const bodies = new Set(
  'panel trust police review board chair partnership council practice service services surgery report agency constabulary department team review author hospital family court'.split(
    ' ',
  ),
);
/** Particles that close a verb and open the next phrase: "the flat that she moved in in May", "went on on Monday". */
const adverbs = new Set(['in', 'on', 'up', 'out', 'off', 'over', 'through']);
const takesAdverb =
  /\b(?:mov|liv|settl|stay|go|com|cam|went|gone|broke|break|let|logg?|sign|check|book|call|dropp?|phon|ring|rang|hand|carr(?:y|i)|hop|look|pass|follow|tak|took|turn|gav|giv|fill)(?:e|es|s|ed|d|ing|ied|ies|en)?$/i;
/** Verbs that take other particles, and never "on". */
const noOn = /^(?:r[aiu]ng|ringing|phon\w+|stay\w*|settl\w+|dropp?\w*|book\w*|fill\w*|gave|giv\w+)$/i;
const opensNothing =
  /^\s*(?:[.;:?!,]|$|(?:with|to|of|from|by|into|and(?! (?:off|out|down|on)\b)|but|or|so|until|because|when|while)\b)/i;
const prepositions = new Set(['to', 'for', 'with', 'at', 'by', 'about', 'in', 'on']);
/** A clause that hangs on a noun and ends in its own preposition: "the officer she spoke to to ask". */
const hangingClause =
  /(?:\b(?:whom?|that|which|where|what)|\b(?:[Tt]he|[Aa]n?|any|every|each|one)\s\p{L}+(?:\s\p{Ll}+)?)\s(?:she|he|they|we|I|\p{Lu}\p{Ll}+)(?:\s(?:had|was|were|has|would|could|is|are))?\s\p{Ll}+\s*$/u;
/** Verbs that end a clause which is itself a subject: "what it was was fear". */
const links = new Set(['is', 'was', 'are', 'were', 'does', 'did']);
/** "What it was was fear": nothing but a pronoun, a name or a bare plural closes such a clause. */
const subjectClause =
  /(?<!,\s)\b(?:[Ww]hat(?:ever)?|[Ww]ho(?:ever)?|[Hh]ow|[Ww]here|[Ww]hy|[Aa]ll|there|(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|any|every|one)\s\p{L}+\s(?:which|that))\b[^.;,]{0,50}\b(?:it|he|she|they|this|that|there|those|these|things|matters|\p{Lu}\p{L}+|had|has|been)\s*$/u;
/** Pronouns that close one clause and open the next: "when he saw it it was late". */
const pronouns = new Set(['it', 'he', 'she', 'they', 'who', 'you', 'this']);
/** Without one of these a repeated pair is a turn of speech: "step by step by step". */
const small =
  /\b(?:the|a|an|of|to|in|on|at|by|for|with|from|that|was|were|is|had|has|he|she|it|they|her|his|as)\b/i;
/** "little by little by", "face to face to", "more and more and", "who is who is told": the pair goes on of itself. */
const turnOfSpeech =
  /\band\b|^\p{L}{3,} (?:by|to|for|in|on|after|upon)$|^(?:is|was|are|were) (?:who|what)$|^(?:who|what) (?:is|was|are|were)$/iu;
/** Little words nobody repeats for weight, so that they are slips in quotations too. */
const slips =
  /^(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|was|were|is|are|has|have|as|his|their|not|be)$/i;

/** Finds words that stand twice running by a slip of the hand. */
export const repeatedWord = defineCheck<Facts, Record<string, never>, Report>({
  name: 'repeated-word',
  summary: 'A word, or a few, twice running.',
  options: { type: 'object', additionalProperties: false },
  messages: { repeated: ['word'] },
  candidates: printedBlocks,
  observe: ({ block: { text, index, quotation } }) => {
    if (!mayRepeat(text)) return [];
    return [...text.matchAll(twice)].flatMap((found): readonly Report[] => {
      const word = found[1] ?? '';
      const [start, end] = [found.index, found.index + found[0].length];
      const second = text.slice(end - word.length, end);
      const thrice = isThrice(word, text.slice(end));
      if (!thrice && !isSlip(word, second, text.slice(0, start), text.slice(end))) return [];
      if (isMarkedSic(text, end)) return [];
      const quoted = quotation || isQuoted(quotationsIn(text), start, end);
      if (quoted && !slips.test(word)) return [];
      const anchor = { block: index, start, end: thrice ? end + 1 + word.length : end };
      return [{ message: 'repeated', values: { word }, anchor, suggestion: word }];
    });
  },
  judge: everyReport,
});

/** The cheap test: whether one to five words come again at once. */
function mayRepeat(text: string): boolean {
  const words = text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('\n', ' ').split(' ');
  for (let i = 1; i < words.length; i++) {
    for (let by = 1; by <= 5; by++) {
      let same = 0;
      while (same < by - 1 && words[i - by + same] === words[i + same]) same++;
      const last = words[i - by + same] ?? '';
      if (same === by - 1 && last !== '' && isAgain(last, words[i + same])) return true;
    }
  }
  return false;
}

/** The same word, whatever sign may close the second; double spaces leave empty words between. */
function isAgain(word: string, later: string | undefined): boolean {
  if (later === undefined || !later.startsWith(word)) return false;
  const next = later.charCodeAt(word.length);
  return (
    Number.isNaN(next) ||
    next < 48 ||
    (next > 57 && next < 65) ||
    (next > 122 && next !== 8217 && next < 0xc0)
  );
}

/** No sentence needs a word three times running, except where somebody says it for weight. */
function isThrice(word: string, after: string): boolean {
  return neverThrice.test(word) && new RegExp(`^\\s+${word}(?![\\p{L}\\p{N}'’-])`, 'iu').test(after);
}
const neverThrice = /^(?:had|that|is|was|in|on|it|to|there|her|so far)$/i;

/** "Said that that she had": the second opens nothing that the first did not. */
const reported =
  /\b(?:said|says|told (?:\S+ ){1,3}?|thought|felt|found|knew|noted|added|explained|stated|reported|recalled|believed|agreed|considered|accepted|advised) $/i;
const openedBy = /^ (?:she|he|they|it|there|the|we|I|her|his|their|an?|no|nobody)\b/i;

function isSlip(word: string, second: string, before: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (/\s/u.test(word)) return small.test(word) && !turnOfSpeech.test(word);
  // "Asked for her her number": after a preposition the second "her" owns nothing that was given.
  if (lower === 'her' && /\b(?:for|of|about|from|by|against)\s+$/i.test(before)) return true;
  if (lower === 'that' && reported.test(before) && openedBy.test(after)) return true;
  // "So so that": the second opens the clause, and the first says nothing.
  if (lower === 'so' && /^ that\b/.test(after)) return true;
  if (rightTwice.has(lower)) return false;
  // "No no" and "very very" are said for weight where a sentence or a quotation opens with them.
  if ((lower === 'no' || lower === 'very') && !/\p{Ll}\s+$/u.test(before)) return false;
  // Names may be double; "The the" begins a sentence.
  if (/^\p{Lu}/u.test(second)) return /^\p{Lu}/u.test(word) && (slips.test(word) || bodies.has(lower));
  // "Adult A a year later", "1 a a": letters stand for people and points.
  if (word.length === 1 && !/^[ai]$/i.test(word)) return false;
  if (word === 'A' && /\b(?:adult|child|friend|subject|person|witness|appendix|annex)\s*$/i.test(before))
    return false;
  const last = /[\p{L}'’]+(?=\s*$)/u.exec(before)?.[0] ?? '';
  // "Moved on on with his life": after the particle comes no phrase that the second word could open.
  if (adverbs.has(lower) && opensNothing.test(after) && !(lower === 'out' && /^ of\b/.test(after)))
    return true;
  if (lower === 'on' && noOn.test(last)) return true;
  if (adverbs.has(lower) && takesAdverb.test(last)) return false;
  if (
    adverbs.has(lower) &&
    takesAdverb.test(/[\p{L}'’]+(?=\s+(?:it|them|him|her|this|that)\s*$)/u.exec(before)?.[0] ?? '')
  )
    return false;
  if (prepositions.has(lower) && hangingClause.test(before)) return false;
  if (links.has(lower)) return !subjectClause.test(before);
  return !(pronouns.has(lower) && subordinate.test(before));
}

/** What opens a clause that may end in the first of two verbs or pronouns. */
const subordinate =
  /\b(?:what|who|how|where|all|when|if|because|which|while|as|after|before|once|unless|until|doing|without|with|to|of)\b[^.;,]{0,60}$/i;
