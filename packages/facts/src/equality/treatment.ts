/** What a stretch says of a characteristic that it names: that it mattered, that it did not, or no more than its name. */
export type Treatment = 'relevant' | 'not-relevant' | 'named';

const matters =
  'relevan(?:t|ce)|bearing|factors?|significan(?:t|ce)|issues?|impact(?:ed)?|effects?|influenc(?:e|ed)|applicable|appl(?:y|ied|ies)|engaged|concerns?|part|role|affect(?:ed|s)?|matter(?:ed|s)?|pertinent|consequence|material|important|importance|disadvantage[ds]?|account|weight|interest|difference|in play|at play|in issue|at issue|discriminat(?:ion|ed)|barriers?|considered further|explored|identified|noted|raised';
/** "Nobody asked how her sex affected the response" blames the agencies, and says that sex mattered. */
const blames =
  /\b(?:no (?:agency|agencies|one|professional|practitioner|service|officer|worker|body)|nobody|none of the (?:agencies|professionals|services)|never (?:asked|considered|explored|discussed))\b|\b(?:should|ought to|could) have\b|\bfailed to\b|\b(?:agencies|services|professionals|practitioners|staff|officers)\b[^.;]{0,40}\b(?:did not|had not|overlooked|ignored)\b/i;
const denies = new RegExp(
  `\\b(?:not|no|nor|neither|never|none|without|little|did ?n[o’']t|was ?n[o’']t|were ?n[o’']t|cannot)\\b(?:\\s+[\\w’'-]+,?){0,12}?\\s+(?:${matters})\\b|\\birrelevant\\b|\\bimmaterial\\b|\\bnot applicable\\b|\\bn/a\\b|\\bunaffected\\b|\\b(?:discounted|ruled out|set aside|dismissed|excluded|incidental|coincidental)\\b|\\bof no (?:consequence|relevance|moment)\\b`,
  'i',
);
const twice =
  /\bnot (?:irrelevant|immaterial|unaffected|without (?:relevance|significance|bearing))\b|\bcannot be (?:ignored|overlooked|discounted|set aside)\b/i;
const affirms =
  /\b(?:relevan(?:t|ce)|pertinent|central|important|importance|significan(?:t|ce)|key|critical|crucial|matter(?:ed|s)|bearing|factors?|affect(?:ed|s)|shaped|influenced|impact(?:ed)?|engaged|applicable|primary|fundamental|women|woman|females?|males?|men|man|girls?|misogyn\w+|disproportion\w+|inequalit\w+|discriminat\w+|stereotyp\w+|bias(?:ed)?|power|gendered|considered carefully|explored|analysed|asked)\b/i;

/** "Both men and women can be victims" as all that is said sets sex aside. */
const setsAside =
  /\b(?:both|either|any(?:one|body)?|all)\b[^.;]{0,30}\b(?:sex(?:es)?|men and women|women and men|males? and females?|genders?)\b[^.;]{0,40}\b(?:can|may|could|equally)\b/i;

/** Reads a clause that names a characteristic. */
export function treatmentIn(clause: string): Treatment {
  if (twice.test(clause)) return 'relevant';
  if (denies.test(clause) && !blames.test(clause)) return 'not-relevant';
  if (setsAside.test(clause)) return 'not-relevant';
  return affirms.test(clause) ? 'relevant' : 'named';
}

/** True where a clause speaks of relevance as such; in a list of names only such words say anything. */
export function speaksOfRelevance(clause: string): boolean {
  return /\b(?:relevan(?:t|ce)|pertinent|applicable|engaged|central|important|significan(?:t|ce)|mattered|bearing|affected)\b/i.test(
    clause,
  );
}

/** No author's sentence is longer; what is, has lost its stops, and only the words nearby are read. */
const longest = 2000;

/** The clause around an offset: "Sex was relevant, but race was not" has two. */
export function clauseAround(sentence: string, offset: number): string {
  if (sentence.length > longest) return sentence.slice(Math.max(0, offset - 200), offset + 200);
  const breaks =
    /;|:\s|,\s+(?:but|while|whilst|whereas|although|though|yet|however)\b|\s(?:but|while|whilst|whereas|although)\s|\s[–—]\s/giu;
  let start = 0;
  for (const match of sentence.matchAll(breaks)) {
    if (match.index >= offset) return sentence.slice(start, match.index);
    start = match.index;
  }
  return sentence.slice(start);
}

/** Statements about all characteristics at once, which name none of them. */
export const noneRelevant = new RegExp(
  [
    `\\b(?:no|none of the(?:se)?|not any of the|nor any of the|neither of the)\\b(?!\\s+other)(?:\\s+(?!other|remaining)[\\w’'-]+){0,7}?\\s+(?:(?:protected )?characteristics?|equality|equalities|diversity)\\b[^.;]{0,90}?\\b(?:${matters}|arose|arise|arisen|implications?)\\b`,
    `\\b(?:no|not any)\\s+(?:(?:specific|particular|significant|relevant|direct|obvious|real)\\s+)*(?:protected characteristics?|equality|equalities|diversity)(?:\\s+(?:and|or)\\s+\\w+)?(?:\\s+(?:issues?|concerns?|matters|considerations?|implications?))?\\b`,
    `\\b(?:protected characteristics|equality|equalities|diversity)\\b[^.;]{0,110}\\bno (?:(?:specific|particular|significant|relevant|such) )?(?:issues?|concerns?|matters|considerations|implications|impact)\\b`,
    `\\b(?:protected )?characteristics\\b[^.;]{0,80}\\b(?:found|identified|noted|saw|raised|with|had|have)\\s+(?:that\\s+)?(?:no|none|nothing)\\b(?! other)`,
    `\\b(?:protected )?characteristics\\s+(?:were|was|are|did|do)\\s+not\\b[^.;]{0,50}\\b(?:${matters})\\b`,
  ].join('|'),
  'i',
);
export const generalStatement =
  /\b(?:protected characteristics?|equality act|equality (?:and diversity )?(?:issues|matters|considerations|duty)|equalit(?:y|ies)|diversity)\b/i;
