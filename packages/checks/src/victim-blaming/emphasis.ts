import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Words that weigh what is told, and so turn a record into a reproach: regret, "the fact remains that", "time and
 * again", "of her own free will", "it is hard to see why".
 */

const regret =
  /\b(?:unfortunately|regrettably|sadly|inexplicably|unwisely|foolishly|tragically|regrettable|disappointing(?:ly)?|surprising(?:ly)?|unaccountably|needlessly|wilfully|knowingly|voluntarily|willingly|of (?:her|his|their) own (?:accord|free will|volition)|simply|a (?:great )?pity|unfortunate|to (?:her|his|their) cost|it is a matter of regret|regrets? that|regretted that|it did not help that)\b/i;

/** What is given weight: "the fact remains that", "the difficulty was that", "it was she who", "cannot be overlooked". */
const weight =
  /\b(?:the (?:plain |simple |sad |inescapable |uncomfortable )?fact (?:remains|is|was)(?: that)?|the fact (?:that|of the matter)|(?:must|has to|ought to|should|needs to) be (?:said|recorded|acknowledged|noted|accepted|recognised|remembered|borne in mind)|cannot (?:overlook|ignore|escape|avoid|be (?:overlooked|ignored|denied|avoided|escaped|doubted))|it is (?:a matter of record|of (?:some )?note|notable|noteworthy|noted|telling|significant|clear|evident|plain|apparent|right to (?:say|record|note)|only (?:fair|right) to (?:say|record|note)|true|fair to (?:say|record))|(?:difficulty|problem|trouble|reality|truth|obstacle|barrier|stumbling block|sticking point|upshot|plain fact|sad fact|reason|result) (?:is|was|being|lay in the fact)|it was(?: not [^.;]{2,50} but| always| in the end| ultimately)?|in the (?:end|last resort|final analysis)|ultimately|at bottom|(?:admitted|conceded|confessed|owned)(?: to [^.;,]{2,30})?|(?:well |best |chiefly )?known (?:to (?:the )?[a-z]+(?: [a-z]+)? )?for|(?:what|all that) (?:agencies|services|officers|professionals|staff|nobody|no one) (?:could not|were unable to)[^.;]{2,50})(?:,)?(?: that)?$/i;
const weightBefore =
  /^(?:ultimately|in the (?:end|last resort|final analysis)|at bottom|in truth|the fact is|it must be said|when all is said)\b/i;
/** "though an experienced nurse", "for all her education". */
const ought =
  /\b(?:though|although|despite (?:being|having)|even as|for all|being|as|given that (?:she|he) was|albeit|with) (?:herself |himself )?(?:(?:her|his) (?:education|training|intelligence|experience|profession|background|means)|an? (?:[a-z]+ ){0,2}?(?:nurse|teacher|graduate|professional|solicitor|officer|worker|woman|man|mother|adult|manager|doctor|carer)|(?:[a-z]+ )?(?:intelligent|educated|articulate|experienced|qualified|trained|capable|well aware|fully aware))/i;

const insistence =
  /\b(?:repeatedly|consistently|persistently|invariably|always|time and again|time after time|again and again|on (?:every|each|all|numerous|several|many|a number of|repeated|both|either) (?:of )?(?:the |these |those )?(?:[a-zà-ÿ]+ )?(?:occasions?|visits?|appointments?|times)|on (?:each|all|every one|none) of them|each time|every time|every (?:offer|appointment|one|opportunity)|all (?:offers|attempts|help|support|efforts|contact)|any (?:of the|offer|form of)|at no (?:time|point|stage)|(?:at|on|in|during|to|with) any (?:one )?of (?:these|those|the|her|his|their|its|them)\b|(?:at|on|in|during) any (?:appointment|visit|occasion|contact|consultation|meeting|interview|attendance|point|stage|time)|to any (?:professional|agency|service)|as (?:she|he) had (?:(?:done )?(?:the|each|every) time|before|already|(?:done )?the last)|on (?:none|neither) of (?:these|those|the|her|his|them)?|as (?:she|he) (?:so often|always|usually|invariably|generally|habitually) (?:did|had|would)|true to (?:form|type)|as was (?:her|his) (?:wont|habit|way|custom)|yet again|after (?:each|every) [a-z]+|nor did|not once|never once|throughout|steadfastly|stubbornly|continually|routinely|habitually|ever)\b/i;

/** "went back of her own free will", "by choice": nobody made the subject do it. */
const ownWill =
  /^(?! to (?:(?:her|his|the) )?(?:college|school|work|university|job|studies|hospital|ward|clinic|class\w*|course|church|bed)\b)[^.;:]{0,60}?\b(?:of (?:her|his|their) own (?:accord|(?:free )?will|volition|choosing|choice)|(?:entirely )?by choice|voluntarily|willingly|quite freely|without (?:any )?(?:pressure|compulsion|being (?:forced|made|asked)))\b/i;

/** "went back to him on three occasions", "four times": counted against the subject. */
const timesOver =
  /^[^.;:,]{0,40}?\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless|repeated|\d+) (?:separate |different |further )?(?:occasions|times)|time after time|again and again)\b/i;

/** True where what follows counts how often something was done. */
export function isCounted({ after }: Around): boolean {
  return fits(timesOver, after);
}

const unclear =
  /\b(?:(?:not|un) ?(?:clear|known|understood|explained|apparent)|hard|difficult|impossible|puzzling|strange|at a loss|(?:bound|obliged|tempted|driven|led|bid) to (?:ask|wonder)|(?:one|we) (?:must|may|might|can only|is left to) (?:well )?(?:ask|wonder))\b[^.;]{0,30}\bwhy(?:, [^.;,]{2,60},)?$/i;

/** "Her sister finds it hard to understand why": the wonder of those near her is not the report's. */
const foundByOthers =
  /\b(?:people|mother|father|parents|sister|brother|friends?|family|relatives?|neighbours?|colleagues?|they|she|he|others|some|many) (?:[a-z]+ )?(?:finds?|found) it (?:[a-z]+ )?(?:hard|difficult|impossible)\b/i;

/** "Why she did not leave is a question that nobody could answer." */
const unclearAfter =
  /^[^.;:]{0,60}?\b(?:is|was|remains|remained|must remain) (?:a (?:question|mystery|puzzle|matter)|unclear|not (?:clear|known|understood|explained)|(?:hard|difficult|impossible) to|unexplained|puzzling|perplexing)\b/i;

/** True where a verb before the clause, which shares its subject, is told with regret or of one who ought to know. */
export function isWeighedBefore(shared: string): boolean {
  return ought.test(shared) || regret.test(shared.slice(-40));
}

/** True where the clause is told with regret, given weight, wondered at, or said of every occasion. */
export function isWeighed({ before, words, after }: Around): boolean {
  const left = before.trimEnd();
  return (
    fits(weight, left) ||
    fits(weightBefore, left) ||
    ought.test(left.slice(-120)) ||
    (fits(unclear, left) && !fits(foundByOthers, left)) ||
    fits(unclearAfter, after) ||
    /^[^.;:]{0,80}, by which (?:time|point|stage)\b/.test(after) ||
    regret.test(`${left.slice(-60)} ${words}`) ||
    fits(ownWill, after) ||
    insistence.test(`${left.slice(-40)} ${words} ${after.slice(0, 60)}`)
  );
}
