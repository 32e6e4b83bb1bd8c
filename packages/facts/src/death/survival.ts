import { type Parties, saidOfVictim } from './parties.js';

/** What is said of somebody who was hurt and lived. */
export const survived =
  /\b(?:discharged|(?:sent|taken|went|walked|returned)\s+home\b(?!\s+and\b)|stitche[sd]|recovered|bruis\w+|no\s+(?:further|visible|serious|lasting)|crying|tearful|safe|unharmed|cheerful|asleep|drunk|in\s+good\s+spirits|hiding|upset|distressed|minor\s+injur\w+|refused|declined|bailed|released|cautioned|words\s+of\s+advice)\b/i;

/** What an alarm is about, or comes to, where nobody was killed. */
const cameToNothing =
  /\b(?:un(?:hurt|injured)|false\s+alarm|no\s+(?:offences?|injur\w+)|not\s+(?:conveyed|hurt|injured|arrested)|argu\w+|row(?:ed|ing)?|noise|shout\w*|drinking|complain\w*|texts?|messages?|threat\w*|harass\w*|breach\w*|repairs?|shivering|conveyed|admitted|taken\s+to\s+(?:her|his|a\s+friend|hospital)|locked\s+out|overdose|faint\w*|chest|migraine|asthma|labour|empty|(?:nobody|no\s+one)\s+(?:was\s+)?(?:in|home|at\s+home)(?=\s*[.;,])|gone\s+to)\b/i;

/** "Her last message": the alarm is not about that. */
const lastWords = /\blast\s+(?:texts?|messages?)\b/gi;

/** What only the living do. */
const does =
  /^(?:(?:was|were)\s+(?:[^.;,]{2,30}\s)?and\s+)?(?:(?:[a-z]+ly|then|had|herself|himself|also)\s+)*(?:told|tells|sa(?:id|ys)|asked|wanted|wish\w*|would(?:\s+not|n[’']t)?\b(?!\s+(?:wake|stir|move|respond|be\s+(?:dead|killed|found)|die|never))|did(?:\s+not|n[’']t)\s+(?:want|wish|feel|make|say|tell|give)|agreed|went|left|gave|signed|thanked|let\s+(?:the|them|him|her)|explained|denied|moved|stayed|returned|came|r[au]ng|called|phoned|telephoned|dialled|texted|reported|ran|spoke|opened|accepted|showed|climbed|met|sat|bought|attended|described|disclosed|saw|heard|noticed|woke|hid|fled|escaped|managed)\b|^(?:was|were)\s+(?:(?:with|at|in|on)\s[^.;]{0,40})?(?:watching|sitting|standing|making|cooking|talking|waiting|reading|well|fine|seen\s+by|at\s+work|able|willing|taken\s+to)\b/;

/**
 * True where the words tell of somebody who goes on living: what they said or did, or that nothing came of it.
 * `byName` where a pronoun may be somebody else’s.
 */
export function livesOn(words: string, parties: Parties, byName: boolean): boolean {
  return (
    survived.test(words) || cameToNothing.test(words.replace(lastWords, ' ')) || acts(words, parties, byName)
  );
}

/** True where the victim is told to have said or done something. */
export function acts(words: string, parties: Parties, byName: boolean): boolean {
  return saidOfVictim(words, parties, byName).some((said) => does.test(said));
}
