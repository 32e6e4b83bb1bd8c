/** Words in one sentence that cite an edition of guidance. Offsets are UTF-16 code units. */
export interface CitedEdition {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const ofReviews = /\b(?:homicide reviews?|DHRs?|multi[-\s]?agency statutory guidance|statutory guidance)\b/i;
/** Words of a sentence that tells the guidance's history, or another document's. */
const history =
  /\b(?:replaced|supersed\w+|previous(?:ly)?|earlier|originally|at (?:the|that) time|then (?:in force|current)|since (?:been )?(?:revised|updated|replaced)|no longer|came into (?:force|effect)|first (?:issued|published|introduced)|was (?:issued|published|introduced|revised|updated)|Care Act|safeguarding children|working together|not)\b/i;

/** Words that make "the Home Office's guidance" that on these reviews, where nothing else is said of it. */
const homeOffice = /\b(?:Home Office|Government)(?:['’]s)?\s+(?:\w+\s+)?guidance\b/i;
const ofThisReview =
  /\b(?:this|the|our) (?:review|report|DHR|DARDR|panel)\b|\b(?:it|this) (?:has been|was|is|is being) (?:carried out|conducted|held|undertaken|written|prepared|set up|done)\b/i;
const onSomethingElse =
  /\bguidance\b[^.;]{0,30}?\b(?:on|for|about|concerning|regarding|relating to)\s+(?!(?:the )?(?:conduct|domestic homicide|DHR|such reviews|these reviews|reviews\b))/i;
/** Another edition is cited beside: "(2013, updated 2016)". */
const laterEdition =
  /\b(?:guidance|edition|version|revised|updated|replaced|superseded|amended)\b[^.;]{0,40}\b20(?:1[6-9]|2\d)\b|\b20(?:1[6-9]|2\d)\b[^.;,]{0,20}\b(?:guidance|edition|version)\b/i;

/** An edition of the guidance on these reviews that a sentence goes by; the guidance's history is left out. */
export function citedEdition(sentence: string, superseded: readonly number[]): CitedEdition | null {
  if (!/guidance/i.test(sentence) || history.test(sentence) || laterEdition.test(sentence)) return null;
  const plainly = homeOffice.test(sentence) && ofThisReview.test(sentence) && !onSomethingElse.test(sentence);
  if (!ofReviews.test(sentence) && !plainly) return null;
  const match =
    /(?:(?:Home Office|Government|HM Government)(?:['’]s)?\s+)?(?:(?:revised|20\d\d)\s+)?(?:multi[-\s]?agency\s+)?(?:statutory\s+)?guidance\b(?:(?!\b(?:death|murder|killed|died|commission\w+|decid\w+|began|notified|in force)\b)[^.;]){0,140}?\b(20[012]\d)\b\)?/i.exec(
      sentence,
    ) ??
    /\b(20[012]\d)\s+(?:edition of the |version of the )?(?:(?:Home Office|multi[-\s]?agency|statutory|revised)\s+)*guidance\b/i.exec(
      sentence,
    );
  const year = Number(match?.[1]);
  if (!match || !superseded.includes(year)) return null;
  return { start: match.index, end: match.index + match[0].length, year };
}
