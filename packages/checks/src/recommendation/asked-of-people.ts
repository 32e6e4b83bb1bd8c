import type { Recommendation } from '@dhrlint/facts';

/** Victims, and those around them. */
const people =
  /^(?:(?:all|any|every|older|elderly|young(?:er)?|disabled|isolated|vulnerable|the|potential|future|male|female|rural|migrant|abused) )*(?:victims?|survivors?|wom[ea]n|men|wives|husbands|mothers|couples|young people|older people|people|anyone|anybody|those|famil(?:y|ies)|family members|friends|neighbours|relatives|members of (?:the public|the community|families)|communities|the public|parents|tenants|patients|residents|carers|students|employees)\b/iu;
const workers =
  /\bwho (?:work|care for|come into contact|deal|support|assess|meet|see) |\bworking (?:with|in)\b/iu;
const modal =
  /^\s*(?:,? ?(?:should|must|shall|will|needs? to|ought to|(?:is|are) (?:to|encouraged to|urged to|invited to|advised to)|have to|has to|to|can|could)) (?:always |also |now |all )*/iu;
/** To be helped or given a thing is for another to do; to be urged to act is not. */
const urged =
  /^be (?:more |fully |better |actively )*(?:encouraged|urged|reminded|supported|helped|empowered|enabled|taught|educated|made aware|advised|told|aware|prepared|ready|willing|honest|open|alert|careful|vigilant|assertive)\b/iu;

/** Whether a recommendation asks something of victims, or of those around them, rather than of an agency. */
export function isAskedOfPeople({ text, owner }: Recommendation): boolean {
  const subject = text.slice(owner.start, owner.end);
  const rest = text.slice(owner.end);
  const verb = modal.exec(rest);
  if (!verb || !people.test(subject.trim()) || workers.test(subject)) return false;
  const act = rest.slice(verb[0].length);
  return !/^be\b/iu.test(act) || urged.test(act);
}
