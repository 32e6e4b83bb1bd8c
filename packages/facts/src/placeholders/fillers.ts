import { inRoundBrackets, inSquareBrackets } from './brackets.js';
import { mayHoldFiller } from './filler-signs.js';
import { addToCome } from './to-come.js';

export { fillerWords, hasFillerSign } from './filler-signs.js';

/**
 * What stands in a text where words are still to come.
 *
 * `field-error` Word's message of a reference that is broken; `filler` TBC, lorem ipsum; `crosses` XX and XXX, which
 * may be a redaction; `slot` "[date]", which may be one too; `note` a note of the author to himself or to somebody
 * else; `blank` empty brackets, a ruled line; `question` a question mark in place of a word; `prompt` the words of a
 * form field.
 */
export type FillerKind =
  | 'field-error'
  | 'filler'
  | 'crosses'
  | 'slot'
  | 'note'
  | 'blank'
  | 'question'
  | 'prompt';

/** UTF-16 offsets into the text, `end` exclusive. */
export interface Filler {
  readonly kind: FillerKind;
  readonly start: number;
  readonly end: number;
}

const fieldError =
  /(?:Error!\s*)?(?:Reference source not found|Bookmark not defined|No text of specified style in document|Main document only|Hyperlink reference not valid|Not a valid (?:link|bookmark|embedded object)\w*|Unknown document property name|Unknown switch argument)\.?|Error!(?=\s*(?:[.,;)]|$))|#REF!|\bREF\s+_Ref\d+/gi;

const filler =
  /(?<![A-Za-zÀ-ɏ0-9])(?:T\.B\.[ACD]\.?|TB[ACD]|Tb[acd]|tb[acd]|TBI)(?![A-Za-zÀ-ɏ0-9])|\b[Ll]orem [Ii]psum\b[^.]*\.?|\bdolor sit amet\b|\b(?:TODO|FIXME)\b:?[^.]*\.?|(?<![A-Za-zÀ-ɏ0-9])(?:DD|dd|Dd|00)[/.-](?:00|MM|mm|Mm)[/.-](?:YYYY|yyyy|YY|yy|0000|00|(?:19|20)\d\d)(?![A-Za-zÀ-ɏ0-9])/g;

const crosses =
  /(?<![A-Za-zÀ-ɏ0-9@-])(?:£\s?)?(?:[Xx]{2,}|(?:19|20)(?:\d[Xx]|[Xx]{2}))(?:[/.,-](?:[Xx]{2,}|(?:19|20)?(?:\d\d|[Xx]{2})))*(?:\s?%|k|m)?(?![A-Za-zÀ-ɏ0-9@])|(?<![A-Za-zÀ-ɏ0-9])£\s?[Xx](?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9.])X(?:\.X)+(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9])X(?:st|nd|rd|th|\s?%)(?![A-Za-zÀ-ɏ0-9])|(?<!\b(?:Child|Adult|Mr|Mrs|Ms|Dr|Friend|Person|Agency|Witness|Neighbour|Relative|Subject|Family|Town|City|Factor|Generation) )(?<=[a-z,(] )X(?= (?:years|months|weeks|days|times(?! tables?\b)|occasions|pages|calls|visits|hours|contacts|referrals|meetings|IMRs|recommendations|agencies)\b(?! (?:later|earlier|before|after|old|ago)\b.{0,20}\bX\b))/g;

const prompt =
  /\b(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|type|choose|select)(?: an?)?(?: \w+)?|\bchoose an item\b|\b(?:enter|type|insert|add|put|paste) (?:(?:your|the|a|some|any)\s+)?(?:text|date|name|title|details?|picture|photo(?:graph)?|image|logo|table|chart|link|reference|number|quote|quotation|tribute|map|genogram|diagram)s?(?: \w+){0,3} here\b/gi;

const note =
  /(?:^|(?<=[.!?]\s|[[(]))\s*(?:drafting notes?|notes? to (?:self|author|editor|draft|chair|csp|panel|typist|proof-?reader|reviewer)|(?:author|editor|chair|reviewer)(?:['’]s)? quer(?:y|ies)|DN)\s*[:–-]\s*[^.\])]*\.?|\*?\bdelete as (?:appropriate|applicable|necessary|required)\b|\b(?:this|the|that) (?:section|paragraph|part|chapter|table|appendix|annex|page|figure|box)\b(?:\s+[A-Za-zÀ-ɏ]+){0,3}?\s+(?:is still|still|needs?|remains|has yet|has still|is yet|yet|is|are) to be (?:written|completed|added|drafted|inserted|updated|finished|finalised|checked|supplied|expanded|populated|filled in)\b[^.]*\.?/gi;

/** A sentence that tells its author what to put there or what is still wanted: "Insert reply from the Council here." */
const order =
  /(?:^|(?<=[.!?]\s))\s*(?:please\s+)?(?:insert|add|paste|put|enter|include|quote)\s[^.!?\n]{2,80}?\s(?:here|below|above)(?:\.|$)|(?:^|(?<=[.!?]\s))\s*(?:please\s+)?(?:insert|paste|add|put)\s(?:in\s)?here\s[^.!?\n]{2,80}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:please\s+)?insert\s+(?:(?:the|a|an|new|final|full|latest|any|further)\s+)*(?:text|response|reply|details?|figures?|wording|quot\w+|extract|names?|dates?|table|chart|map|photograph|update|paragraph|section|reference|numbers?|summary|information|link|pseudonym)\b(?![^.!?\n]*\b(?:into|in every|in each|on the system|in the (?:template|form|policy|record))\b)[^.!?\n]{0,60}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:still\s+)?(?:awaiting|waiting for|pending|chasing)\s(?![^.!?\n]*(?:,|(?<!\b(?:which|that|who)) (?:has|have|had|was|were|is|are|will|may|must|can|should|he|she|they|it|we|I) ))[^.!?\n]{3,80}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:(?:the|exact|final|full|more)\s+)?(?:figures?|dates?|names?|wording|sources?|references?|details?|update|confirmation|response|reply|quot\w+|numbers?|information|text|citation)\s+(?:(?:is|are)\s+)?(?:still\s+)?(?:needed|required|awaited|outstanding|missing|to be obtained)(?:\s+(?:from|by|here)\b[^.!?\n]{0,60})?(?:[.!]|$)|\*{3}\s?[A-Za-z][^*\n]{2,90}\*{3}/gi;

/** A paragraph or a sentence that speaks to the author and his colleagues: "NB: check with …", "Do we need this paragraph?" */
const toAuthor =
  /(?:^|(?<=[.!?]\s))\s*(?:N\.?B\.?\s?[:–-]\s*(?:check|ask|confirm|chase|add|insert|update|to|need|is|do|can|not|await)\b[^.!?\n]{0,120}[.!?]?|(?:ACTION|TO DO|CHECK|QUERY)\s?:\s[^.!?\n]{3,120}[.!?]?|(?:[Dd]o|[Ss]hould|[Cc]an|[Cc]ould) we (?:really |still )?(?:need|keep|cut|move|delete|include|say|use|have)\b[^.!?\n]{0,80}\?|(?:[Ii]s|[Dd]oes) this (?:paragraph|sentence|section|right|correct|still|duplicate|repeat)\b[^.!?\n]{0,60}\?|[Tt]o be (?:added|inserted|completed|written|confirmed|supplied|updated|expanded)\b(?=\s*(?:\.|$|once\b|when\b|after\b|by the\b|from\b|later\b|shortly\b|before\b|following\b))[^.!?\n]{0,80}[.!]?|[Pp]lease (?:complete|update|check|confirm|add|amend|revise|expand|delete|insert)\b[^.!?\n]{0,40}[.!]?(?=\s*$))/g;
/** Dots that lead the eye across a line of contents or of a form. */
const leaders =
  /(?:\.{6,}|(?:…\s?){3,})\s*\d{1,3}\s*$|^[\s….]*$|\b(?:signed|signature|name|date|position)\b\s*:?\s*[….]/i;

/** Every filler of a text, in order, without overlaps; `cell` is true for a cell of a table. */
export function fillersIn(text: string, cell: boolean): readonly Filler[] {
  if (!mayHoldFiller(text)) return [];
  const found: Filler[] = [];
  const add = (kind: FillerKind, start: number, words: string) => {
    const end = start + words.length;
    if (end > start && !found.some((each) => start < each.end && each.start < end))
      found.push({ kind, start, end });
  };
  const all = (kind: FillerKind, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      add(kind, match.index + lead, match[0].slice(lead).trimEnd());
    }
  };
  all('field-error', fieldError);
  for (const match of text.matchAll(/\[([^[\]\n]{0,240})\]/g)) {
    const kind = inSquareBrackets(match[1] ?? '', text, match.index);
    if (kind) add(kind, match.index, match[0]);
  }
  for (const match of text.matchAll(/\(([^()\n]{0,120})\)/g)) {
    const kind = inRoundBrackets(match[1] ?? '', text, match.index);
    if (kind) add(kind, match.index, match[0]);
  }
  all(
    'note',
    /(?:<<?|«|\{)\s*(?:insert|enter|add|names?|dates?|type|tbc|xx+|number|agency|title|csp|month|year|place|hospital|school|area|link|ref|reference|page|amount|town|address)\b[^<>»}\n]{0,80}(?:>>?|»|\})/gi,
  );
  all('note', note);
  // "Awaiting decision" in a column of progress is an answer.
  for (const match of text.matchAll(order))
    if (!cell || /insert|\bhere\b|\*/i.test(match[0])) {
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      add('note', match.index + lead, match[0].slice(lead).trimEnd());
    }
  if (!cell) all('note', toAuthor);
  all('prompt', prompt);
  addToCome(text, cell, add);
  all('filler', filler);
  for (const match of text.matchAll(crosses))
    if (isCrosses(text, match)) add('crosses', match.index, match[0]);
  all('question', /\?{2,}/g);
  all(
    'question',
    /(?<=\b(?:on|in|at|of|by|with|the|an?|and|about|from|to|until|than|aged|were|was|paragraph|section|page|Dr|Mr|Mrs|Ms|between|after|before)\s)\?(?=\s+[A-Za-zÀ-ɏ\d])|£\s?\?/g,
  );
  for (const match of text.matchAll(
    /_{3,}|(?<=\b(?:on|in|the|of|by|at|was|were|is|until|from|to)\s)_{2}(?=\s)|(?:…\s?){2,}…?|\.{6,}/g,
  ))
    if (!isRuledLine(text) && !(/^[….]/.test(match[0]) && (cell || leaders.test(text))))
      add('blank', match.index, match[0]);
  if (cell && text.trim() === '?') add('question', text.indexOf('?'), '?');
  return found.sort((a, b) => a.start - b.start);
}

function isCrosses(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (/\d[Xx ]+$/.test(before)) return false;
  if (/^(?:XX|XXX)$/.test(match[0])) {
    // A Roman numeral, a chromosome.
    if (
      /\b(?:Louis|Pope|Pius|Article|Chapter|Schedule|Volume|Olympiad|Benedict|Part|Title|Rule)\s+$/.test(
        before,
      )
    )
      return false;
    if (/^\s*(?:chromosom|century)/i.test(after)) return false;
  }
  // Kisses at the end of a message.
  if (/^x{2,}$/.test(match[0]) && /^\W*$/.test(after) && /[a-zß-öø-ÿŵŷ!]\s$/.test(before)) return false;
  return true;
}

/** A line to sign on, or one that is drawn across the page. */
function isRuledLine(text: string): boolean {
  return (
    /^[\s_]*$/.test(text) ||
    /\b(?:signed|signature|sign|print|name|date|position|witness|tel|title)\b[^.]{0,20}_/i.test(text)
  );
}
