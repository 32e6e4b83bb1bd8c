/** Signs that stand in most fillers. */
const sign =
  /[[<«_£…]|\.{6}|00[/.-]00|\b[Nn]\.?[Bb]\.?\s?[:–-]|\bACTION:|^\s*(?:Please|Do we|Does this|Should (?:we|this)|Can we|Is this|To be|Section)\b|\*{3}|^\s*\?|\?\?|\(\s*[?)]|\s\?|\?\s*[)\]]|[Xx]{2}|X[%.]|\bX [ymwdtopcvhrIa]|\d[Xx]|Xth|Xst|Xnd|Xrd|#REF/;

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

/** Whether a text holds a sign, or words, of which fillers are made. */
export function mayHoldFiller(text: string): boolean {
  return sign.test(text) || worded.test(text);
}
