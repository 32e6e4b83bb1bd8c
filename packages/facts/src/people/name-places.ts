import { type Block, blockBefore, type Draft } from '@dhrlint/draft';
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { givenName } from './given-names.js';
import { isBodyWord, isOpener, isOrdinaryCapital, roleEnds } from './not-people.js';
import { anyTitle, endsLikeTitle } from './titles.js';

/** A run of words with capitals in which a candidate for a name stands, and what stands around it. */
export interface NamePlace {
  readonly block: number;
  readonly zone: Zone;
  /** The run without title and possessive: UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** "Mr", "DC 4471", "Dr" before the run; null where there is none. */
  readonly title: string | null;
  readonly possessive: boolean;
  /** True where a sentence, cell or line begins with the run, so that its capital says nothing. */
  readonly opens: boolean;
  /** The sentence, its part before the run (title left out) and its part after it (possessive left out). */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** The cell before it in its row, where the run opens a cell; empty elsewhere. */
  readonly beside: string;
}

const capital = "[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ]*(?:[’'‑-][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]*)*";
const wordBefore = new RegExp(`(?<![A-Za-zÀ-ɏ0-9’'-])(${capital}\\.?)[ \\u00a0]+$`, 'u');
const wordAfter = new RegExp(`^[ \\u00a0]+(${capital})(?![A-Za-zÀ-ɏ0-9])`, 'u');
const titleBefore = new RegExp(`(?<![A-Za-zÀ-ɏ])(${anyTitle}+)$`, 'u');

/** Every place of a word in the forms given (each with a capital), as the run of capitals around it. */
export function placesOf(
  draft: Draft,
  zones: readonly Zone[],
  blocks: readonly number[],
  forms: readonly string[],
  most: number,
): readonly NamePlace[] {
  const places: NamePlace[] = [];
  for (const index of blocks) {
    if (places.length >= most) break;
    const block = draft.blocks[index];
    const zone = zones[index] ?? 'body';
    if (!block || zone === 'letter' || zone === 'file' || zone === 'contents') continue;
    const { text } = block;
    let sentences: readonly Sentence[] | null = null;
    for (const form of forms)
      for (const start of wholeWords(text, form)) {
        // "Don’t", "Won’t"
        if (/^[’']t(?![A-Za-z])/.test(text.slice(start + form.length, start + form.length + 3))) continue;
        if (places.some((p) => p.block === index && p.start <= start && start < p.end)) continue;
        sentences ??= sentencesOf(text);
        const sentence = sentenceAt(sentences, start, text);
        const place = placeAt(text, index, zone, start, start + form.length, sentence);
        places.push(place.before === '' ? { ...place, beside: besideOf(draft, block) } : place);
      }
  }
  return places;
}

/** Where a word stands whole in a text, in the given letters. Written out, since it is asked thousands of times. */
export function wholeWords(text: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isWordSign(text.charCodeAt(at - 1)) && !isWordSign(text.charCodeAt(at + word.length)))
      starts.push(at);
  return starts;
}

/** Letters and figures; beyond ASCII whatever is no punctuation or space. */
function isWordSign(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0x3000
  );
}

/** The place whose run of capitals takes in the given word of a text. */
export function placeAt(
  text: string,
  block: number,
  zone: Zone,
  wordStart: number,
  wordEnd: number,
  sentence: Sentence,
): NamePlace {
  let start = wordStart;
  // A part of "Vaughan-Price": take the whole.
  const joined = /[A-Za-zÀ-ɏ]+[’'‑-]$/.exec(text.slice(Math.max(sentence.start, start - 20), start))?.[0];
  if (joined && /^[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]/.test(joined)) start -= joined.length;
  let end = wordEnd;
  const rest = /^[‑-][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]*/.exec(text.slice(end, end + 20))?.[0];
  if (rest) end += rest.length;
  let title = titleAhead(text, sentence.start, start);
  while (title === null) {
    const word = wordBefore.exec(text.slice(Math.max(sentence.start, start - 30), start));
    const bare = word?.[1] ?? '';
    if (
      !word ||
      isOpener(bare) ||
      isOrdinaryCapital(bare) ||
      roleEnds.has(bare.toLowerCase()) ||
      (bare.endsWith('.') && bare.length > 2) ||
      // "the Trust’s Tamsin Roe": a body's own.
      (/[’']s?$/.test(bare) && isBodyWord(bare) && givenName(text.slice(wordStart, wordEnd)) === 'given')
    )
      break;
    start -= word[0].length;
    title = titleAhead(text, sentence.start, start);
  }
  while (end < sentence.end) {
    const word = wordAfter.exec(text.slice(end, end + 40));
    if (!word || isOrdinaryCapital(word[1] ?? '')) break;
    end += word[0].length;
  }
  const possessive = /^[’'](?:s(?![A-Za-zÀ-ɏ])|(?=\s|$))/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const trailing = /[’']s$/.exec(text.slice(start, end))?.[0] ?? '';
  end -= trailing.length;
  const owned = trailing || possessive;
  const from = start - (title?.length ?? 0);
  const before = text.slice(sentence.start, from);
  return {
    block,
    zone,
    start,
    end,
    words: text.slice(start, end).split(/[ \u00a0]+/),
    title: title?.trim() ?? null,
    possessive: owned !== '',
    opens: before.trim() === '' || /[:|•–—/(]\s*[“"‘']?$/.test(before) || /^\W*$/.test(before),
    sentence: text.slice(sentence.start, sentence.end),
    before,
    after: text.slice(end + owned.length, sentence.end),
    beside: '',
  };
}

function besideOf(draft: Draft, { index, cell }: Block): string {
  const before = cell && blockBefore(draft, index);
  const isBeside = before?.cell?.table === cell?.table && before?.cell?.row === cell?.row;
  return before && isBeside ? before.text : '';
}

/** The title that ends where a run begins. */
function titleAhead(text: string, from: number, start: number): string | null {
  const ahead = text.slice(Math.max(from, start - 60), start);
  return endsLikeTitle(ahead) ? (titleBefore.exec(ahead)?.[1] ?? null) : null;
}
