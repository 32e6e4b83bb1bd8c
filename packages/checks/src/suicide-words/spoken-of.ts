import { type Company, mentionsIn } from '@dhrlint/facts';

/** What "suicide" is a part of when nobody's death is meant: "suicide prevention", "the suicide audit". */
export const suicideMatters =
  '(?!s? (?:prevention|risk|audit|form|review|training|assess|screen|plan|log|bereave|pathway|strateg|literacy|aware|lead|group|service|policy|policies|rate|figure|statistic|checklist|questionnaire))';

/** Somebody's death by their own hand, or their trying for it, is spoken of. */
const plain = new RegExp(
  `\\b(?:suicides?\\b${suicideMatters}|suicidal\\w*|suicid(?:ed|ing)|parasuicid\\w*|overdos\\w*|self-harm\\w*|(?:kill|killed|killing|hang|hanged|hanging|drown|drowned|drowning|poison|poisoned|poisoning|shoot|shot|shooting) (?:him|her|them)sel(?:f|ves)|own li(?:fe|ves)|end(?:ed|ing)? it all|(?:wish|want|wanted|wanting|hoped|meant|intend\\w*|tried) to die|ligatures?|do(?:ing|ne)? away with (?:him|her|them)sel(?:f|ves)|(?:throw|threw|thrown) (?:him|her)self (?:off|from|under|in front)|found hanging)\\b`,
  'i',
);
/** "An attempt to end her life" may be her own or somebody else's. */
const endingLife = /\b(?:end|ended|ending|tak(?:e|en|ing)|took) (his|her) li(?:fe|ves)\b/i;
/** Where and by whom those are cared for who have tried. */
const care =
  /\b(?:crisis|psychiatr\w*|mental health|ward|ambulance|paramedics?|resuscitat\w*|discharged|tablets|pills|hospital|intensive care|depress\w*|inquest|found (?:him|her|dead)|(?:was|were|been) found|found \w+ dead)\b/i;

/** Whether a text speaks of suicide or of an attempt at it. */
export function speaksOfSuicide(text: string, company: Company): boolean {
  if (plain.test(text)) return true;
  const own = endingLife.exec(text)?.[1]?.toLowerCase();
  if (!own) return false;
  const other = own === 'her' ? 'male' : 'female';
  return !mentionsIn(text, company).some(({ sex }) => sex === other);
}

/** Whether a text tells of the care of somebody who may have tried, or of a body that was found. */
export function speaksOfCare(text: string): boolean {
  return care.test(text);
}

/** Something said of suicide in a sentence: offsets into the sentence, and of which kind it is. */
export interface SaidOfSuicide {
  readonly start: number;
  readonly end: number;
  readonly way: 'committed' | 'outcome' | 'judged' | 'method';
}

/** A sentence with those about it in its paragraph. */
export interface SentenceInPlace {
  readonly text: string;
  /** The two sentences before it and the one after. */
  readonly around: string;
  readonly before: string;
  /** True where the death under review was by suicide. */
  readonly ofSuicide: boolean;
}
