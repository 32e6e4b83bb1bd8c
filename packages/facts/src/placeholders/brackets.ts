import type { FillerKind } from './fillers.js';
import { hasFiniteVerb } from './to-come.js';

const instruction =
  /^(?:please\s+)?(?:insert|add|enter|type|complete|confirm|check|double-check|update|delete|remove|include|provide|give|state|specify|explain|expand|clarify|consider|ask|chase|await(?:ing)?|waiting|pending|needs?|need to|query|find|verify|amend|rewrite|reword|move|cross-?ref(?:erence)?|quote|refer|link to|describe|list|summarise)(?:\s|$|:)|^(?:to (?:be|follow|come|check|do|confirm|add|insert|update|complete|discuss|supply)|tb[acdi]\b|n\.?b\.?\s*[:–-]|nb\b|drafting|draft note|dn\b|todo|placeholder|still to|not yet|more (?:to|needed|here|detail)|(?:refs?|references?|citations?|sources?|details?|figures?|dates?|numbers?|text|wording|footnote)(?: is| are)? (?:needed|required|missing|awaited|to\b))/i;
const handedOn =
  /\b(?:(?:to go|goes|going|belongs?) (?:in )?(?:here|below|above)\b|to (?:be (?:confirmed|inserted|added|supplied|completed|checked|updated|agreed|advised|provided|written|drafted|included|verified|finalised|determined)|follow|come|confirm|check|insert|add|complete|update|supply|provide|advise|verify|clarify|write|draft)|tb[acd]|is this (?:right|correct)|needs? (?:checking|updating|confirming|a reference|adding))\b/i;
/** "[HOLD: …]", "[JB - figures awaited]": a label in capitals, and what is still wanted. */
const labelled =
  /^[A-Z]{2,3}\s?[:–-]\s*(?:add|insert|include|check|quote|confirm|move|cut|expand|rewrite|update|find|ask|please|can|do|is|to)\b|^(?:HOLD|QUERY|ACTION|CHECK|ASK|CHASE|UPDATE|FACT[ -]?CHECK|EDIT|COMMENT|DRAFT|TO DO|Q|Hold|Query|Chase)\s*[:–-]|^[A-Z]{2,3}\s?[:–-]\s.*\b(?:await\w*|pending|outstanding|chas(?:e|ing)|check|confirm|need\w*|to|please|can you)\b|^(?:still )?(?:await(?:ing|s)|outstanding|wanting|missing)\b/;
const slot =
  /^(?:(?:first|last|full|real|sur|place|street|child(?:['’]s)?)?\s?(?:names?|date|dates|month|year|title|job title|role|agency|agencies|organisation|(?:(?:tele)?phone |helpline |mobile |contact |reference |crime |e-?mail |postal )?(?:number|address)|contact details|opening hours|e-?mail|rank|post|no\.?|amount|figure|figures|n|nn|ref|reference|page|pages|page number|para|paragraph|area|csp|chair|author|url|link|web ?link|website|web address|logo|photo(?:graph)?|picture|image|map|genogram|chart|signature|percentage|pseudonym|name of [A-Za-zÀ-ɏ ’']+|dates? of [A-Za-zÀ-ɏ ’']+|no\.? of.*|number of [A-Za-zÀ-ɏ ’']+|title of [A-Za-zÀ-ɏ ’']+|month and year|day and month|partnership|local authority|borough|county|chair['’]s name|author['’]s name|panel member))$/i;
/** "[quote from Ada]", "[figures from the Trust]": what is to come, and from whom. */
const toCome =
  /^(?:the |a |more )?(?:figures?|numbers?|dates?|names?|quotes?|quotations?|wording|details?|text|photo\w*|stats|statistics|paragraphs?|sentences?|sources?|references?|input|contribution|updates?|comments?|data|table|chart|map|tribute|words?)\s+(?:(?:still )?(?:awaited|needed|due|wanted|promised|to come)\s+)?from\s+\S/i;
/** "[Panel to agree a sentence]", "[chair to check with the Trust]": who is still to do it, and what. */
const whoseTask =
  /^(?:the )?(?:[A-Z]{2,5}|panel|chair|author|board|csp|partnership|police|trust|council|(?:[A-Za-z-]+ )?(?:lead|officer|team|coordinator|co-ordinator|administrator)|members?|all|we|[A-Z][a-z]+) (?:(?:is|are|still|now) )?to (?:agree|check|confirm|decide|discuss|add|supply|provide|write|draft|send|review|consider|revise|update|insert|complete|advise|approve|find|ask|verify|clarify|reword|sign)\b/i;
const elision = /^[.…\s–—-]+$/;

/** What words in square brackets stand for; null where they are an author's own aside. */
export function inSquareBrackets(inside: string, text: string, at: number): FillerKind | null {
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
  return isSlot(words) ? 'slot' : null;
}

/** "[date]", "[name and number]", "[the title / post of the lead]": a thing to be filled in, or several. */
function isSlot(words: string): boolean {
  const things = words.split(/\s*(?:,|\/|&|\b(?:and|or|plus)\b)\s*/i).filter((each) => each !== '');
  return (
    slot.test(words) ||
    (things.length > 1 &&
      things.length <= 4 &&
      things.every((each) => slot.test(each.replace(/^(?:the|their|full|job) /i, ''))))
  );
}

/** "[ ] Yes  [ ] No" is a form to be ticked, not a gap. */
function isCheckbox(text: string, at: number): boolean {
  return (text.match(/\[\s*\]/g) ?? []).length > 1 || (at === 0 && /^\[\s*\]\s*[A-Za-zÀ-ɏ]/.test(text));
}

/** The same in round ones, which hold an aside far oftener. */
export function inRoundBrackets(inside: string, text: string, at: number): FillerKind | null {
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
