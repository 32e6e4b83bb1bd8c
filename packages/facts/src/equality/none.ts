import { characteristicsIn } from './characteristics.js';
import { matters } from './treatment.js';

/** Statements about all characteristics at once, which name none of them. */
const noneRelevant = new RegExp(
  [
    `\\b(?:no|none of the(?:se)?|not any of the|nor any of the|neither of the)\\b(?!\\s+other)(?:\\s+(?!other|remaining)[\\w’'-]+){0,7}?\\s+(?:(?:protected )?characteristics?|equality|equalities|diversity)\\b[^.;]{0,90}?\\b(?:${matters}|arose|arise|arisen|implications?)\\b`,
    `\\b(?:no|not any)\\s+(?:(?:specific|particular|significant|relevant|direct|obvious|real)\\s+)*(?:protected characteristics?|equality|equalities|diversity)(?:\\s+(?:and|or)\\s+\\w+)?(?:\\s+(?:issues?|concerns?|matters|considerations?|implications?))?\\b`,
    `\\b(?:protected characteristics|equality|equalities|diversity)\\b[^.;]{0,110}\\bno (?:(?:specific|particular|significant|relevant|such) )?(?:issues?|concerns?|matters|considerations|implications|impact)\\b`,
    `\\b(?:protected )?characteristics\\b[^.;]{0,80}\\b(?:found|identified|noted|saw|raised|with|had|have)\\s+(?:that\\s+)?(?:no|none|nothing)\\b(?! other)`,
    `\\b(?:protected )?characteristics\\s+(?:were|was|are|did|do)\\s+not\\b[^.;]{0,50}\\b(?:${matters})\\b`,
    `\\b(?:none|not one|not any)(?: of (?:them|these|those|the (?:nine|characteristics)))?\\s+(?:(?:was|were|is|are|had|has|did|played|made|bore|affected|could|appeared|seemed|applied|arose|engaged|relevant|[\\w-]+ly)\\s+)+[^.;]{0,50}?\\b(?:${matters}|applied|arose)\\b`,
    `\\b(?:found|judged|considered|held|thought|identified|deemed|saw|believed)\\s+(?:that\\s+)?none\\b(?: of (?:them|these|those|the nine))?(?! of the (?:agencies|services|staff))[^.;]{0,60}\\b(?:${matters})\\b`,
    `\\b(?:did|does|do|was|were|is|are|could) not\\b[^.;]{0,40}\\bany (?:of (?:the|these|them)|protected|equality|issues?)\\b[^.;]{0,80}\\b(?:${matters})\\b`,
    `\\bequality act\\b[^.;]{0,40}\\b(?:not|no|nothing)\\b[^.;]{0,30}\\b(?:${matters})\\b`,
    `\\b(?:nothing|no (?:matter|issue|point|question)s?)\\b[^.;]{0,40}\\b(?:equality|diversity|the act|characteristics?)\\b[^.;]{0,60}\\b(?:arise|arose|arisen|relevant|identified|raised|found|engaged|noted|need)\\b`,
  ].join('|'),
  'i',
);
/** "None of the other characteristics", "no other matter": some did matter, then. */
const ofTheOthers =
  /\b(?:none|no|neither|nothing|any)(?: of)?(?: the| these| those)? (?:others?|remaining|rest|further)\b/i;
const ofAgencies = /\bnone of the (?:agencies|services|staff|professionals|officers|records|IMRs)\b/i;

/** "We also thought about race and faith, and neither mattered": said of those that it names, beside others. */
function isOfFurtherOnes(sentence: string): boolean {
  const named = characteristicsIn(sentence);
  return (
    named.length > 0 &&
    named.every(({ characteristic }) => characteristic !== 'sex') &&
    /\b(?:also|too|as well|besides|in addition|further(?:more)?|next|then|the (?:others?|rest|remaining)|likewise)\b/i.test(
      sentence,
    )
  );
}

/** "Sex and disability applied to her, and none applied to him": of the one none, of the other those that it names. */
function isOfAnotherPerson(sentence: string): boolean {
  const none =
    /\b(?:none|no (?:other )?characteristics?) (?:[a-z]+ ){0,3}?(?:applied|relevant|mattered|arose|engaged) (?:to|for|in (?:the )?case of|in relation to|in respect of) (?:him|her|them|it|the [a-z]+|\p{Lu}[\p{L}’'-]+)/u.exec(
      sentence,
    );
  return none !== null && characteristicsIn(sentence.slice(0, none.index)).length > 0;
}

/** Says of all characteristics that none was relevant, or that there were no issues. */
export function saysNoneRelevant(sentence: string): boolean {
  return (
    noneRelevant.test(sentence) &&
    !ofTheOthers.test(sentence) &&
    !ofAgencies.test(sentence) &&
    !isOfAnotherPerson(sentence) &&
    !isOfFurtherOnes(sentence)
  );
}

const general =
  /\b(?:protected characteristics?|equality act|equality (?:and diversity )?(?:issues|matters|considerations|duty)|equalit(?:y|ies)|diversity)\b/i;

/** Speaks of the characteristics in general, and names none. */
export function speaksInGeneral(sentence: string): boolean {
  return general.test(sentence) && characteristicsIn(sentence).length === 0;
}

/** "It would have been no different had she been a man", "that she was a woman was incidental". */
const ofTheSexes = new RegExp(
  [
    "\\b(?:no|not|n[’']t|nothing|same|alike|equally|just as)\\b[^.;]{0,90}\\b(?:had|if|were) (?:she|he|they|the (?:victim|perpetrator)|[A-Z][a-z]+) (?:had )?(?:been |to have been )?(?:an? )?(?:man|woman|male|female)\\b",
    "\\b(?:had|if) (?:she|he|they|the (?:victim|perpetrator)|[A-Z][a-z]+) (?:had )?been (?:an? )?(?:man|woman|male|female)\\b[^.;]{0,90}\\b(?:no|not|n[’']t|nothing|same|alike|equally|just as)\\b",
    '\\b(?:was|were|being|is|as|had been) (?:an? )?(?:woman|man|female|male|wife|husband)\\b[^.;]{0,70}\\b(?:incidental|coincidental|irrelevant|immaterial|beside the point|neither here nor there|no (?:relevance|bearing|significance|difference|consequence|part)|not (?:thought |felt |considered |found |held |seen )?(?:to be )?(?:relevant|significant|a factor|material))\\b',
  ].join('|'),
);

/** Says that it made no difference that somebody was a woman or a man, whatever it calls that. */
export function setsSexesAside(sentence: string): boolean {
  return ofTheSexes.test(sentence);
}
