import { type Block, blockAfter, type Draft } from '@dhrlint/draft';
import { criticisedBy, type Facts, sentencesBefore, speakerOf, voiceAt } from '@dhrlint/facts';
import { isInName } from './phrase-in-name.js';
import { type BlockReading, type PhraseHit, sentenceOf } from './phrase-search.js';
import type { WhoseWords } from './phrases-options.js';
import { takenOver } from './taken-over.js';

/** Whether the words at a hit are of the voice that the rule is about. */
export function isOfVoice(
  hit: PhraseHit<unknown>,
  block: Block,
  reading: BlockReading,
  wanted: WhoseWords,
  draft: Draft,
  facts: Facts,
): boolean {
  const { read } = reading;
  const { start, end, first, after } = hit;
  if (wanted === 'anywhere') return true;
  if (block.quotation || isInName(reading.words, first, after, block.kind !== 'heading')) return false;
  const { text } = read;
  const sentence = sentenceOf(reading, start);
  if (namesWords.test(text.slice(sentence.start, start))) return false;
  if (citedTitle.test(text.slice(Math.max(0, start - 160), start)) && isTitleCased(text.slice(start, end)))
    return false;
  const voices = [start, clauseStart(text, sentence.start, start)].map((clause) =>
    voiceAt(draft, { block: block.index, start, end }, clause),
  );
  if (wanted === 'own') {
    const title = isTitleCased(text.slice(start, end));
    return (
      voices.every(({ mode }) => mode !== 'quoted' && !(mode === 'title' && title)) &&
      !isCriticised(reading, hit, blockAfter(draft, block.index)?.text ?? '')
    );
  }
  if (voices.some(({ mode }) => mode !== 'own' && mode !== 'attributed')) return false;
  const clause = text.slice(clauseStart(text, sentence.start, start), start);
  if (denied.test(clause) && !wouldNotHave.test(`${clause}${text.slice(start, end)}`)) return false;
  const voice = voices.find(({ attribution }) => attribution?.speaker) ?? voices[0];
  if (!voice) return true;
  if (voice.attribution?.before && opensWithTime.test(text.slice(sentence.start, start))) return true;
  if (voice.attribution?.before === false && unnamed.test(text.slice(end, sentence.end))) return true;
  const lead = text.slice(sentence.start, start);
  if (takenOver.test(text.slice(end, sentence.end))) return true;
  if (inTheirView.test(lead) || feltThing.test(text.slice(sentence.start, end))) return true;
  if (adopted.test(lead) || commanded.test(lead)) return true;
  const speaker = speakerOf(voice, sentencesBefore(draft, block.index, start), facts.company);
  return speaker === 'report' || speaker === 'agency';
}

/** "Reed, B. (2014) Shame and": the title of a work that is cited by its year. */
const citedTitle =
  /\((?:19|20)\d\d[a-z]?\)[.,:]?\s+(?:(?:\p{Lu}[\p{L}’'-]*|and|of|the|in|on|to|for|an?)[:,]?\s+)*$/u;

/** Before the words: they are named as words ("the term", "phrases such as") and not used. */
const namesWords =
  /\b(?:words?|terms?|phrases?|labels?|expressions?|language|wording|terminology|acronyms?|abbreviations?)(?: (?:such as|like|of|as))? $/i;

/**
 * Whether words are named in order to criticise them. What is said after another quotation is said of that, and the
 * next sentence has to speak of words.
 */
function isCriticised(
  { read: { text, sentences } }: BlockReading,
  hit: PhraseHit<unknown>,
  following: string,
): boolean {
  const at = sentences.findIndex((s) => s.start <= hit.start && hit.start < s.end);
  const sentence = sentences[at] ?? { start: 0, end: text.length };
  const next = sentences[at + 1];
  const after = text.slice(hit.end, sentence.end).split(/[“‘"]|\s'/)[0] ?? '';
  const nextText = next ? text.slice(next.start, next.end) : following.slice(0, 300);
  return criticisedBy(
    text.slice(sentence.start, hit.start),
    after,
    ofWords.test(nextText) && !ofOtherWords(nextText, text.slice(hit.start, hit.end)) ? nextText : '',
  );
}

/** "The phrase “tiff”, which is in the log, is unfit": said of the words that it quotes, which are others. */
const ofOtherWords = (next: string, words: string) =>
  /[“"‘][^”"’]{3,}[”"’]/.test(next) && !next.toLowerCase().includes(words.toLowerCase());

const ofWords =
  /\b(?:words?|terms?|phrases?|labels?|expressions?|language|wording|terminology|descriptions?)\b/i;

/** "When she told him that she would leave, he …": what was told ends before the clause that follows. */
const opensWithTime =
  /^(?:when|after|once|as soon as|because|since|as|having|on being|on the day|upon)\b(?:[^,]*,|[^,]*\b(?:that|to leave|of)\b[^,]*\b(?:he|she|they)\b)[^,]*$/i;

/** What "some", "many" or "people" are told to have thought, the report says by them. */
const unnamed =
  /,\s+(?:as\s+)?(?:some|many|most|people|others|several|a few|those)\b|[,(–—]\s*(?:according to|in the (?:view|opinion|eyes|judgement) of|as (?:seen|described|recalled|told|reported|put) by)\s+(?:(?:the|several|some|many|most|all|both|two|three|those|various|her|his|their|its|local|other)\s+)*(?:\w+\s+)?(?:professionals|practitioners|workers|neighbours|friends|colleagues|staff|officers|villagers|residents|agencies|services|carers|nurses|teachers|workmates|parishioners|acquaintances|people|everyone|everybody|who)\b/i;

/** "It was, in the view of those who lived near by, a marriage of …": nobody's in particular. */
const inTheirView =
  /\b(?:according to|in the (?:view|opinion|eyes) of) (?:those|people|many|most|all|some|everybody|everyone|others|(?:the |her |his |their )?(?:neighbours|friends|colleagues|professionals|practitioners))\b[^;:]*$/i;

/** "He felt the loss of": a thing that is felt is no words of his. */
const feltThing =
  /\bfelt (?:the|an?|his|her|such|every)(?: \w+)? (?:loss|strain|stress|pressure|grief|weight|burden|humiliation|shame|rejection|slight|sting|blow|insult|absence|want|need|hurt|pain)/i;

/** "When she told him to go something in him …": what he was told to do ends before the clause that follows. */
const commanded =
  /\b(?:[Ww]hen|[Aa]fter|[Oo]nce|[Bb]ecause)\b[^,.;]*\b(?:told|asked|begged|ordered|warned) (?:him|her|them|\p{Lu}[\p{L}’'-]+) to (?:[\w-]+ ){1,4}$/u;

/** "What neighbours called a stormy marriage", "by the account of everybody": the report takes the words over. */
const adopted =
  /,? (?:and|as) the (?:panel|review|author|chair) (?:\w+ )?(?:accepts?|accepted|agrees?|agreed|acknowledges?|has no reason to doubt|would not dispute|knows?),? that\b[^,;]{0,60}$|\b(?:what (?:[\w’'-]+ ){1,4}?(?:call|called|knew as|described as|saw as)|by (?:all|most|the|every) (?:accounts?|reports?)(?: of (?:all|everybody|everyone|those|most|many|people|his|her|the)\b[^,;]*)?,?|by (?:common|general) (?:consent|agreement),?|(?:everybody|everyone|all|many|most|people|neighbours|friends|colleagues|(?:those|people|all|everyone|friends|colleagues|neighbours) who (?:\w+ )?(?:knew|remember|met|worked with) (?:him|her|them|the [\w-]+|both|[A-Z][\w’'-]+)(?: (?:well|best|both))?) (?:agree|agreed|would (?:say|agree)|knew|say|speak of|describe|remember|tell of|are agreed|were at one(?: in (?:describing|saying|remembering|calling))?)(?: that)?) (?:(?!\b(?:not|never)\b)[^,;]){0,40}$/i;

/** A denial before the words with nothing but their own clause between: "did not treat it as". */
const denied =
  /\b(?:no|nothing|hardly a|hardly)\s(?:[\w-]+\s)?$|\bfar from\s(?:being\s)?(?:an?\s|the\s)?$|(?:\b(?:not|never|nor|neither|without|cannot)\b|n['’]t\b)(?! (?:only|just|merely|simply|least|so much)\b)(?:(?!\b(?:but|and|so|because|until|although|that|who|which)\b)[^,;:])*$/i;

/** "Without the debts he would not have been driven to it": what is denied is what would have been. */
const wouldNotHave = /\bwould (?:not|never) (?:\w+ly )?have\b/i;

/** "The honour based abuse policy" is no title; "the Honour Based Abuse Policy" is. */
function isTitleCased(words: string): boolean {
  return words.split(/\s+/).every((word) => /^(?:\P{L}*\p{Lu}|(?:and|of|or|the|in|a|for|with)$)/u.test(word));
}

/** Where the clause of the words begins: after the last "that", "whether" or semicolon before them. */
function clauseStart(text: string, from: number, start: number): number {
  const before = text.slice(from, start);
  const opening = [...before.matchAll(/\b(?:that|whether|why|how|if|because|when|where)\s+|[;:]\s+/gi)].at(
    -1,
  );
  return opening ? from + opening.index + opening[0].length : from;
}
