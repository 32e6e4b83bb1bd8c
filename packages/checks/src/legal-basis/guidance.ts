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

/** An edition of the guidance on these reviews that a sentence goes by; the guidance's history is left out. */
export function citedEdition(sentence: string, superseded: readonly number[]): CitedEdition | null {
  if (!/guidance/i.test(sentence) || !ofReviews.test(sentence) || history.test(sentence)) return null;
  const years = [...sentence.matchAll(/\b20[012]\d\b/g)].map((match) => Number(match[0]));
  if (years.some((year) => year >= 2016)) return null;
  const match =
    /(?:(?:Home Office|Government|HM Government)(?:['’]s)?\s+)?(?:(?:revised|20\d\d)\s+)?(?:multi[-\s]?agency\s+)?(?:statutory\s+)?guidance\b[^.;]{0,140}?\b(20[012]\d)\b\)?/i.exec(
      sentence,
    ) ??
    /\b(20[012]\d)\s+(?:edition of the |version of the )?(?:(?:Home Office|multi[-\s]?agency|statutory|revised)\s+)*guidance\b/i.exec(
      sentence,
    );
  const year = Number(match?.[1]);
  if (!match || !superseded.includes(year)) return null;
  return { start: match.index, end: match.index + match[0].length, year };
}
