import { type Anchor, allOf, type Draft } from '@dhrlint/draft';
import { sentenceAt, sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { isBodyWord, isOpener, isOrdinaryCapital } from './not-people.js';

/** A name that no sentence tells of: in the title of a case at court, or by itself in a header. */
export interface BareName {
  readonly name: string;
  readonly place: Anchor;
}

const prosecution =
  /\bR(?:ex|egina|\.)?\s+-?v\.?-?\s+([A-ZÀ-Þ][a-zß-ÿ’'-]+(?:\s+[A-ZÀ-Þ][a-zß-ÿ’'-]+)?|[A-Z]{1,3})(?![A-Za-z])/g;
/** Judgments that lawyers cite by the defendant’s name. */
const authorities = new Set(
  'challen ahluwalia thornton humphreys dhaliwal ireland burstow brown clinton duffy golds dowds byrne woollin broughton wallace kennedy jogee ghosh curtis hinks evans savage parmenter rodgers wilson emmett dica konzani donovan coutts hughes'.split(
    ' ',
  ),
);
const ownCase =
  /\b(?:sentenc\w*|crown court|trial|tried|convict\w*|perpetrator|prosecut\w*|jury|plea|pleaded|this case|remarks|indict\w*|her killer|murder)\b/i;

/**
 * Defendants in "R v Tregear" where it is this case that is meant: the sentence tells of the trial, and no law report
 * of another is cited.
 */
export function prosecuted(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  known: ReadonlySet<string>,
): readonly BareName[] {
  const names: BareName[] = [];
  for (const index of words.blocksWith('v')) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || zone === 'letter' || zone === 'file') continue;
    for (const found of block.text.matchAll(prosecution)) {
      const name = found[1] ?? '';
      const parts = name.toLowerCase().split(/\s+/);
      const at = sentenceAt(sentencesOf(block.text), found.index, block.text);
      const sentence = block.text.slice(at.start, at.end);
      const reported = /^\W{0,3}\[(?:19|20)\d\d\]/.test(block.text.slice(found.index + found[0].length));
      if (parts.some((part) => known.has(part) || authorities.has(part))) continue;
      if (!ownCase.test(sentence) || (reported && !/sentencing remarks/i.test(sentence))) continue;
      const end = found.index + found[0].length;
      names.push({ name, place: { block: index, start: end - name.length, end } });
    }
  }
  return names;
}

const headerWords = new Set(
  'version final draft confidential restricted official sensitive private page overview report review summary executive appendix annex action plan published publication anonymised redacted protect unclassified submission dhr dardr csp chair author'.split(
    ' ',
  ),
);

/**
 * A single word between the strokes of a header or footer ("Northbridge DHR 7 / Tregear / version 2") that stands
 * nowhere else in the report: neither its place nor its pseudonym, so most likely somebody’s surname.
 */
export function inMargins(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  known: ReadonlySet<string>,
): readonly BareName[] {
  const names: BareName[] = [];
  const zoneOf = allOf(zones);
  for (const block of draft.blocks) {
    if (zoneOf[block.index] !== 'margin' || block.text.length > 160) continue;
    if (!/\b(?:DHR|DARDR|[Rr]eview|REVIEW|[Rr]eport|REPORT)\b/.test(block.text)) continue;
    let offset = 0;
    const segments = block.text.split(/(\s*[/|•·–—\t]\s*|\s-\s|\s{2,}|:\s)/);
    for (const [i, segment] of segments.entries()) {
      const start = offset;
      offset += segment.length;
      const word = segment.trim();
      const lower = word.toLowerCase();
      if (i % 2 === 1 || segments.length < 3 || !/^[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]{2,}$/.test(word)) continue;
      if (
        known.has(lower) ||
        lower.split('-').every((part) => headerWords.has(part)) ||
        isBodyWord(lower) ||
        isOpener(lower) ||
        isOrdinaryCapital(lower)
      )
        continue;
      if (
        /^[A-Z]{2,5}$/.test(word) ||
        words.blocksWith(lower).some((at) => zones[at] !== 'margin' && zones[at] !== 'file')
      )
        continue;
      const from = start + segment.indexOf(word);
      names.push({ name: word, place: { block: block.index, start: from, end: from + word.length } });
    }
  }
  return names;
}
