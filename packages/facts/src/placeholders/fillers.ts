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

/** Signs that stand in most fillers. */
const sign =
  /[[<«_£…]|\.{6}|00[/.-]00|\b[Nn]\.?[Bb]\.?\s?[:–-]|\bACTION:|^\s*(?:Please|Do we|Does this|Should (?:we|this)|Can we|Is this|To be|Section)\b|\*{3}|^\s*\?|\?\?|\(\s*[?)]|\s\?|\?\s*[)\]]|[Xx]{2}|X[%.]|\d[Xx]|Xth|Xst|Xnd|Xrd|#REF/;

/** The cheapest test: whether a text holds a sign that fillers are made of. */
export function hasFillerSign(text: string): boolean {
  return sign.test(text);
}

/** Words of the others, in small letters: a text with neither a sign nor one of them has no filler. */
export const fillerWords: readonly string[] = [
  ...[
    'tbc',
    'tba',
    'tbd',
    'tbi',
    'lorem',
    'ipsum',
    'dolor',
    'todo',
    'fixme',
    'error',
    'ref',
    'dd',
    'mm',
    'yyyy',
    'yy',
  ],
  ...[
    'insert',
    'inserted',
    'tap',
    'click',
    'enter',
    'type',
    'paste',
    'delete',
    'query',
    'queries',
    'dn',
    'drafting',
    'note',
    'notes',
  ],
  ...[
    'confirmed',
    'supplied',
    'advised',
    'determined',
    'decided',
    'notified',
    'announced',
    'agreed',
    'added',
    'follow',
    'come',
  ],
  ...[
    'written',
    'drafted',
    'completed',
    'finished',
    'finalised',
    'expanded',
    'populated',
    'checked',
    'updated',
    'provided',
  ],
  ...[
    'item',
    'found',
    'defined',
    'here',
    'x',
    'needed',
    'required',
    'missing',
    'awaited',
    'awaiting',
    'waiting',
    'pending',
    'chasing',
    'outstanding',
    'below',
    'above',
    'add',
    'paste',
  ],
];
const worded =
  /\b(?:insert|add|paste|put|enter|include|quote)\s[^.!?]{2,80}\s(?:here|below|above)|\binsert\s|\b(?:awaiting|waiting for|pending|chasing)\s|\b(?:needed|required|awaited|outstanding|missing|obtained)\b|\bt\.?b\.?[acdi]\b|\bto be (?:confirmed|supplied|advised|determined|decided|notified|announced|agreed|added|inserted|written|drafted|completed|finished|finalised|expanded|populated|checked|updated|provided|filled)\b|\bto (?:follow|come)\b|\b(?:insert|type|enter|paste|click|tap|add|put)\b[^.]{0,60}\b(?:here|to)\b|\blorem|\bdolor sit|\btodo\b|\bfixme\b|error!|source not found|not defined|\bREF\s|\bdd[/.-]mm|\ban item\b|drafting note|\bnotes? to \w|quer(?:y|ies)\s*[:–-]|\bDN\s*[:–-]|\bdelete as\b|\((?:ref|citation|source|date|figure|detail|name|page|footnote)[^)]{0,20}\)/i;

const fieldError =
  /(?:Error!\s*)?(?:Reference source not found|Bookmark not defined|No text of specified style in document|Main document only|Hyperlink reference not valid|Not a valid (?:link|bookmark|embedded object)\w*|Unknown document property name|Unknown switch argument)\.?|Error!(?=\s*(?:[.,;)]|$))|#REF!|\bREF\s+_Ref\d+/gi;

const filler =
  /(?<![A-Za-zÀ-ɏ0-9])(?:T\.B\.[ACD]\.?|TB[ACD]|Tb[acd]|tb[acd]|TBI)(?![A-Za-zÀ-ɏ0-9])|\b[Ll]orem [Ii]psum\b[^.]*\.?|\bdolor sit amet\b|\b(?:TODO|FIXME)\b:?[^.]*\.?|(?<![A-Za-zÀ-ɏ0-9])(?:DD|dd|Dd|00)[/.-](?:00|MM|mm|Mm)[/.-](?:YYYY|yyyy|YY|yy|0000|00|(?:19|20)\d\d)(?![A-Za-zÀ-ɏ0-9])/g;

const crosses =
  /(?<![A-Za-zÀ-ɏ0-9@-])(?:£\s?)?(?:[Xx]{2,}|(?:19|20)(?:\d[Xx]|[Xx]{2}))(?:[/.,-](?:[Xx]{2,}|(?:19|20)?(?:\d\d|[Xx]{2})))*(?:\s?%|k|m)?(?![A-Za-zÀ-ɏ0-9@])|(?<![A-Za-zÀ-ɏ0-9])£\s?[Xx](?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9.])X(?:\.X)+(?![A-Za-zÀ-ɏ0-9])|(?<![A-Za-zÀ-ɏ0-9])X(?:st|nd|rd|th|\s?%)(?![A-Za-zÀ-ɏ0-9])/g;

const prompt =
  /\b(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|type|choose|select)(?: an?)?(?: \w+)?|\bchoose an item\b|\b(?:enter|type|insert|add|put|paste) (?:(?:your|the|a|some|any)\s+)?(?:text|date|name|title|details?|picture|photo(?:graph)?|image|logo|table|chart|link|reference|number|quote|quotation|tribute|map|genogram|diagram)s?(?: \w+){0,3} here\b/gi;

const note =
  /(?:^|(?<=[.!?]\s|[[(]))\s*(?:drafting notes?|notes? to (?:self|author|editor|draft|chair|csp|panel|typist|proof-?reader|reviewer)|(?:author|editor|chair|reviewer)(?:['’]s)? quer(?:y|ies)|DN)\s*[:–-]\s*[^.\])]*\.?|\*?\bdelete as (?:appropriate|applicable|necessary|required)\b|\b(?:this|the|that) (?:section|paragraph|part|chapter|table|appendix|annex|page|figure|box)\b(?:\s+[A-Za-zÀ-ɏ]+){0,3}?\s+(?:is still|still|needs?|remains|has yet|has still|is yet|yet|is|are) to be (?:written|completed|added|drafted|inserted|updated|finished|finalised|checked|supplied|expanded|populated|filled in)\b[^.]*\.?/gi;

/** A sentence that tells its author what to put there or what is still wanted: "Insert reply from the Council here." */
const order =
  /(?:^|(?<=[.!?]\s))\s*(?:please\s+)?(?:insert|add|paste|put|enter|include|quote)\s[^.!?\n]{2,80}?\s(?:here|below|above)(?:\.|$)|(?:^|(?<=[.!?]\s))\s*(?:please\s+)?(?:insert|paste|add|put)\s(?:in\s)?here\s[^.!?\n]{2,80}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:please\s+)?insert\s+(?:(?:the|a|an|new|final|full|latest|any|further)\s+)*(?:text|response|reply|details?|figures?|wording|quot\w+|extract|names?|dates?|table|chart|map|photograph|update|paragraph|section|reference|numbers?|summary|information|link|pseudonym)\b(?![^.!?\n]*\b(?:into|in every|in each|on the system|in the (?:template|form|policy|record))\b)[^.!?\n]{0,60}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:still\s+)?(?:awaiting|waiting for|pending|chasing)\s(?![^.!?\n]*,)[^.!?\n]{3,80}(?:[.!]|$)|(?:^|(?<=[.!?]\s))\s*(?:(?:the|exact|final|full|more)\s+)?(?:figures?|dates?|names?|wording|sources?|references?|details?|update|confirmation|response|reply|quot\w+|numbers?|information|text|citation)\s+(?:(?:is|are)\s+)?(?:still\s+)?(?:needed|required|awaited|outstanding|missing|to be obtained)(?:\s+(?:from|by|here)\b[^.!?\n]{0,60})?(?:[.!]|$)|\*{3}\s?[A-Za-z][^*\n]{2,90}\*{3}/gi;

/** A paragraph or a sentence that speaks to the author and his colleagues: "NB: check with …", "Do we need this paragraph?" */
const toAuthor =
  /(?:^|(?<=[.!?]\s))\s*(?:N\.?B\.?\s?[:–-]\s*(?:check|ask|confirm|chase|add|insert|update|to|need|is|do|can|not|await)\b[^.!?\n]{0,120}[.!?]?|(?:ACTION|TO DO|CHECK|QUERY)\s?:\s[^.!?\n]{3,120}[.!?]?|(?:[Dd]o|[Ss]hould|[Cc]an|[Cc]ould) we (?:really |still )?(?:need|keep|cut|move|delete|include|say|use|have)\b[^.!?\n]{0,80}\?|(?:[Ii]s|[Dd]oes) this (?:paragraph|sentence|section|right|correct|still|duplicate|repeat)\b[^.!?\n]{0,60}\?|[Tt]o be (?:added|inserted|completed|written|confirmed|supplied|updated|expanded)\b(?=\s*(?:\.|$|once\b|when\b|after\b|by the\b|from\b|later\b|shortly\b|before\b|following\b))[^.!?\n]{0,80}[.!]?|[Pp]lease (?:complete|update|check|confirm|add|amend|revise|expand|delete|insert)\b[^.!?\n]{0,40}[.!]?(?=\s*$))/g;
/** Dots that lead the eye across a line of contents or of a form. */
const leaders =
  /(?:\.{6,}|(?:…\s?){3,})\s*\d{1,3}\s*$|^[\s….]*$|\b(?:signed|signature|name|date|position)\b\s*:?\s*[….]/i;

const instruction =
  /^(?:please\s+)?(?:insert|add|enter|type|complete|confirm|check|double-check|update|delete|remove|include|provide|give|state|specify|explain|expand|clarify|consider|ask|chase|await(?:ing)?|waiting|pending|needs?|need to|query|find|verify|amend|rewrite|reword|move|cross-?ref(?:erence)?|quote|refer|link to|describe|list|summarise)(?:\s|$|:)|^(?:to (?:be|follow|come|check|do|confirm|add|insert|update|complete|discuss|supply)|tb[acdi]\b|n\.?b\.?\s*[:–-]|nb\b|drafting|draft note|dn\b|todo|placeholder|still to|not yet|more (?:to|needed|here|detail)|(?:refs?|references?|citations?|sources?|details?|figures?|dates?|numbers?|text|wording|footnote)(?: is| are)? (?:needed|required|missing|awaited|to\b))/i;
const handedOn =
  /\b(?:(?:to go|goes|going|belongs?) (?:in )?(?:here|below|above)\b|to (?:be (?:confirmed|inserted|added|supplied|completed|checked|updated|agreed|advised|provided|written|drafted|included|verified|finalised|determined)|follow|come|confirm|check|insert|add|complete|update|supply|provide|advise|verify|clarify|write|draft)|tb[acd]|is this (?:right|correct)|needs? (?:checking|updating|confirming|a reference|adding))\b/i;
/** "[HOLD: …]", "[JB - figures awaited]": a label in capitals, and what is still wanted. */
const labelled =
  /^[A-Z]{2,3}\s?[:–-]\s*(?:add|insert|include|check|quote|confirm|move|cut|expand|rewrite|update|find|ask|please|can|do|is|to)\b|^(?:HOLD|QUERY|ACTION|CHECK|ASK|CHASE|UPDATE|FACT[ -]?CHECK|EDIT|COMMENT|DRAFT|TO DO|Q|Hold|Query|Chase)\s*[:–-]|^[A-Z]{2,3}\s?[:–-]\s.*\b(?:await\w*|pending|outstanding|chas(?:e|ing)|check|confirm|need\w*|to|please|can you)\b|^(?:still )?(?:await(?:ing|s)|outstanding|wanting|missing)\b/;
const slot =
  /^(?:(?:first|last|full|real|sur|place|street|child(?:['’]s)?)?\s?(?:names?|date|dates|month|year|title|job title|role|agency|agencies|organisation|number|no\.?|amount|figure|figures|n|nn|ref|reference|page|pages|page number|para|paragraph|area|csp|chair|author|url|link|web ?link|website|web address|logo|photo(?:graph)?|picture|image|map|genogram|chart|signature|percentage|pseudonym|name of [A-Za-zÀ-ɏ ’']+|dates? of [A-Za-zÀ-ɏ ’']+|no\.? of.*|number of [A-Za-zÀ-ɏ ’']+|title of [A-Za-zÀ-ɏ ’']+|month and year|day and month|partnership|local authority|borough|county|chair['’]s name|author['’]s name|panel member))$/i;
/** "[quote from Ada]", "[figures from the Trust]": what is to come, and from whom. */
const toCome =
  /^(?:the |a |more )?(?:figures?|numbers?|dates?|names?|quotes?|quotations?|wording|details?|text|photo\w*|stats|statistics|paragraphs?|sentences?|sources?|references?|input|contribution|updates?|comments?|data|table|chart|map|tribute|words?)\s+(?:(?:still )?(?:awaited|needed|due|wanted|promised|to come)\s+)?from\s+\S/i;
/** "[Panel to agree a sentence]", "[chair to check with the Trust]": who is still to do it, and what. */
const whoseTask =
  /^(?:the )?(?:[A-Z]{2,5}|panel|chair|author|board|csp|partnership|police|trust|council|(?:[A-Za-z-]+ )?(?:lead|officer|team|coordinator|co-ordinator|administrator)|members?|all|we|[A-Z][a-z]+) (?:(?:is|are|still|now) )?to (?:agree|check|confirm|decide|discuss|add|supply|provide|write|draft|send|review|consider|revise|update|insert|complete|advise|approve|find|ask|verify|clarify|reword|sign)\b/i;
const elision = /^[.…\s–—-]+$/;

/** Every filler of a text, in order, without overlaps; `cell` is true for a cell of a table. */
export function fillersIn(text: string, cell: boolean): readonly Filler[] {
  if (!sign.test(text) && !worded.test(text)) return [];
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

function inSquareBrackets(inside: string, text: string, at: number): FillerKind | null {
  const words = inside.trim();
  if (/^_*$/.test(words))
    return isCheckbox(text, at) || /[A-Za-zÀ-ɏ0-9]/.test(text[at - 1] ?? ' ') ? null : 'blank';
  if (elision.test(words)) return null;
  if (/^\?+$/.test(words)) return 'question';
  if (/^(?:£\s?)?[Xx]{2,}[%kKmM]?$/.test(words)) return 'crosses';
  if (/^[Xx]$/.test(words) && at > 0 && /^\]\s+[a-z]/.test(text.slice(at + inside.length + 1))) return 'slot';
  if (instruction.test(words) || handedOn.test(words) || labelled.test(words) || toCome.test(words))
    return 'note';
  if (/\?$/.test(words) && words.split(/\s+/).length <= 14) return 'note';
  if (whoseTask.test(words)) return 'note';
  // The rest of an address of the web.
  if (/(?:\bwww\.|\bhttps?:\/\/\S*)$/i.test(text.slice(0, at))) return 'slot';
  return slot.test(words) ? 'slot' : null;
}

/** "[ ] Yes  [ ] No" is a form to be ticked, not a gap. */
function isCheckbox(text: string, at: number): boolean {
  return (text.match(/\[\s*\]/g) ?? []).length > 1 || (at === 0 && /^\[\s*\]\s*[A-Za-zÀ-ɏ]/.test(text));
}

function inRoundBrackets(inside: string, text: string, at: number): FillerKind | null {
  const words = inside.trim();
  if (words === '') return /[A-Za-zÀ-ɏ0-9]/.test(text[at - 1] ?? ' ') ? null : 'blank';
  if (/^\?+$/.test(words)) return 'question';
  if (/^(?:please\s+)?insert\s+[A-Za-zÀ-ɏ]/i.test(words)) return 'note';
  if (
    /^(?:please\s+)?(?:add|check|confirm|query|find|need|needs)\s+(?:reference|ref|link|with|whether|this|dates?|name|names|spelling|number|figures?|page|footnote|source|details)\b/i.test(
      words,
    )
  )
    return 'note';
  if (
    /^(?:dates?|names?|refs?|reference|source|number|no|page|para(?:graph)?|year|month|spelling|title|role|job title|agency|check|correct|is this right|tbc)\s*\?+$/i.test(
      words,
    )
  )
    return 'note';
  if (
    /^(?:refs?|references?|citations?|sources?|dates?|figures?|details?|names?|page numbers?|footnotes?)\s+(?:is |are )?(?:needed|required|missing|awaited|to come|to follow)\b/i.test(
      words,
    )
  )
    return 'note';
  const coming =
    /^(.*?)\bto (?:be (?:inserted|added|confirmed|supplied|advised|provided)|follow|come)\b\W*(?:here|later|shortly|once .*|when .*|after .*|before .*|in due course|by [A-Za-zÀ-ɏ ]+|from [A-Za-zÀ-ɏ ]+|at [A-Za-zÀ-ɏ ]+)?\W*$/i.exec(
      words,
    );
  return coming && !hasFiniteVerb(coming[1] ?? '') ? 'note' : null;
}

function hasFiniteVerb(words: string): boolean {
  return /\b(?:was|were|is|are|has|had|have|will|would|due|which|who|that|needs?|need|ought|wish\w*|want\w*|agreed|asked|continue\w*|expect\w*|plan(?:s|ned|ning)|intend\w*|likely|able|fail\w*|decid\w*|hop\w*|chose|refus\w*|offer\w*|said|told|wait\w*|allow\w*|remain\w*|advis\w*|requir\w*|how|what|where|when|whether)\b/i.test(
    words,
  );
}

/** Lines and sentences that say that something is to come: "To be confirmed", "Action plan to follow." */
function addToCome(
  text: string,
  cell: boolean,
  add: (kind: FillerKind, start: number, words: string) => void,
): void {
  // In a plan such a cell is the fault of its column alone.
  const whole = cell ? '' : text.trim();
  if (whole !== '' && whole.split(/\s+/).length <= 16) {
    const match =
      /(^|[:–—-]\s*)((?:(?:date|dates|name|lead|still)\s+)*to be (?:confirmed|advised|determined|decided|inserted|supplied|notified|announced|agreed|added))\W*$/i.exec(
        text,
      );
    if (match?.[2]) add('filler', match.index + (match[1] ?? '').length, match[2]);
  }
  for (const match of text.matchAll(
    /(?:^|(?<=[.!?]\s))([^.!?\n]{0,70}?)\bto (?:be (?:confirmed|inserted|added|supplied|advised|completed|updated|written|drafted|provided|finalised|checked|filled in)|follow|come)\b([^.!?\n]{0,40})(?:[.!]|$)/gi,
  )) {
    const before = (match[1] ?? '').trim();
    const after = (match[2] ?? '').trim();
    const words = before === '' ? 0 : before.split(/\s+/).length;
    if (words === 0 || words > 6 || hasFiniteVerb(before)) continue;
    // "The actions to be completed by June are in the plan."
    if (/\b(?:is|are|was|were|has|have|had|will)\b/.test(after)) continue;
    if (
      /^(?:the|an?|steps?|guidance|advice|procedures?|rules?|instructions?|things?|years?|months?|weeks?|days|times?|much|more|worse|what|friends|time)\b/i.test(
        before,
      ) &&
      /\bto (?:follow|come)/.test(match[0])
    )
      continue;
    if (
      !/^(?:$|here|later|shortly|once\b|when\b|after\b|before publication|in due course|by\b|from\b)/i.test(
        after,
      )
    )
      continue;
    if (cell && !/\bto be (?:confirmed|inserted)/.test(match[0])) continue;
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    add('note', match.index + lead, match[0].slice(lead));
  }
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
