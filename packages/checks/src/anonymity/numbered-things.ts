/** A number, an account or an online name in a text; offsets are UTF-16. */
export interface NumberedThing {
  readonly start: number;
  readonly end: number;
  readonly what: 'number' | 'account' | 'e-mail';
}

/** "account 20-15-33 / 71234560", "sort code 20-44-71": where somebody's money goes. */
const bankAccount =
  /\b(?:account|sort code|a\/c)\b[^.;\d]{0,40}?\b(\d{2}-\d{2}-\d{2}(?:[\s,/]+(?:(?:and|account|number|no\.)\s){0,3}\d{8})?|\d{8})(?![\d/-])/gi;
/** "passport (no. 512345678)", "the tag number, EM 559 021": a document or a thing that is told by its number. */
const document = new RegExp(
  '\\b(?:[Pp]assport|[Dd]riving licence|[Tt]ag|[Tt]racker|[Bb]us pass|[Bb]lue [Bb]adge|[Bb]irth certificate|[Bb]iometric (?:card|permit)|[Rr]esidence (?:card|permit)|[Uu]nique [Pp]upil|UPN|[Hh]ospital|[Pp]atient|[Pp]rison|[Hh]andset|SIM|IMEI|[Ss]erial|[Pp]olicy|[Mm]embership|[Cc]rime|[Cc]ustody|[Cc]ase|[Ii]ncident|[Cc]laim|[Tt]enancy|[Cc]ourt|[Vv]isa|[Pp]upil|[Pp]ayroll|[Ss]taff)\\s*' +
    '(?:record |file )?(number|no\\.?|reference|ref\\.?)?[,:]?\\s*\\(?(number |no\\.? ?|reference |ref\\.? )?(?:is |was |of |being |as )?' +
    '([A-Z0-9]+(?:[ /-][A-Z0-9]{2,}){0,4})(?![\\w/-])',
  'g',
);
/** What may be told by its number without the word for it. */
const bare = /^(?:passport|driving licence|tag|upn|imei|unique pupil)/i;
/** An address written so that no machine reads it: "ines.k at larkmail dot example". */
const spelledOut = /(?<![\w.])[\w.+-]+\s(?:at|\(at\)|\[at\])\s[\w-]+(?:\s(?:dot|\(dot\)|\[dot\])\s[\w-]+)+/g;

const online =
  /\b(?:instagram|twitter|snapchat|tik ?tok|facebook|vinted|ebay|forum|online|gam(?:e|ing)|discord|tinder|dating|telegram|whatsapp|reddit|youtube|xbox|playstation|skype|handle|user ?name|screen name|gamertag|posted|posts|profile)\b/i;
/** "under the name “Big_Ines79”": a name that nobody but a machine could have given. */
const onlineName =
  /\b(?:handle|user ?name|screen name|name|nickname|alias|profile|log-?in|gamertag|account|as|called)[,:]? (?:is |was |of |being )?[“"‘']?((?=[\w.]*[A-Za-z])(?=[\w.]*[_\d])\w+(?:\.\w+)*)(?=[”"’']?(?:[\s,.;)]|$))/g;
/** Short forms with figures that are no names: "Y2K", "999", "4th". */
const noName = /^(?:\d+(?:st|nd|rd|th|am|pm|k|m)?|[A-Z]{1,4}\d{1,3}|\d{1,2}\.\d{1,2}(?:am|pm)?)$/;

/** Accounts, documents and online names by which somebody can be looked up. */
export function numberedThings(text: string): readonly NumberedThing[] {
  const things: NumberedThing[] = [];
  const add = (match: RegExpMatchArray, words: string, what: NumberedThing['what']) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(words);
    things.push({ start, end: start + words.length, what });
  };
  if (/account|sort code|a\/c/i.test(text))
    for (const match of text.matchAll(bankAccount)) add(match, match[1] ?? '', 'number');
  if (/\d(?:[ /-]?[A-Z0-9]){4}/.test(text))
    for (const match of text.matchAll(document)) {
      const number = match[3] ?? '';
      const digits = number.replace(/\D/g, '').length;
      if (match[1] === undefined && match[2] === undefined && !bare.test(match[0])) continue;
      if (digits < 5 || /^(?:(?:19|20)\d\d\b|\d{1,2}\/\d{1,2}\/)/.test(number)) continue;
      add(match, number, 'number');
    }
  for (const match of / dot |\(dot\)|\[dot\]/.test(text) ? text.matchAll(spelledOut) : [])
    add(match, match[0], 'e-mail');
  if (online.test(text))
    for (const match of text.matchAll(onlineName))
      if (!noName.test(match[1] ?? '')) add(match, match[1] ?? '', 'account');
  return things;
}
