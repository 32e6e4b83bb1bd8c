/** Past forms that do not end in -ed, present forms and auxiliaries: those that reports tell events with. */
const verbs =
  /\b(?:is|was|are|were|am|be|been|being|has|had|have|having|do|does|did|done|will|would|can|cannot|could|may|might|must|should|shall|ought|isn[’']t|wasn[’']t|didn[’']t|don[’']t|couldn[’']t|wouldn[’']t|came|comes?|went|goes|gone|gave|gives?|given|took|takes?|taken|told|tells?|said|says?|saw|seen|sees?|knew|knows?|known|thought|thinks?|felt|feels?|left|lost|loses?|kept|keeps?|held|holds?|met|meets?|made|makes?|sent|sends?|spoke|speaks?|spoken|wrote|writes?|written|rang|rings?|began|begins?|begun|became|becomes?|brought|brings?|built|bought|chose|chosen|drew|drawn|drove|driven|fell|falls?|fallen|fought|found|finds?|got|gets?|grew|grown|heard|hears?|hit|hurt|laid|lay|lies|led|leads?|let|lets|lent|meant|means|paid|pays?|put|puts|ran|runs?|read|reads?|rose|sat|sits|set|sets|shut|slept|stood|stands?|stole|stolen|struck|taught|threw|thrown|understood|understands?|wore|worn|won|withdrew|broke|broken|breaks?|caught|dealt|deals?|fed|forgot|hid|sought|seeks?|spent|shook|sold|shows?|shown|stays?|seems?|appears?|remains?|needs?|wants?|lives?|works?|considers?|recommends?|notes?|cost|costs|cut|cuts|swore|tore|woke|flew|bore|beat|bit|bled|blew|bent|bound|clung|crept|dug|fled|hung|knelt|leapt|lit|quit|rid|rode|sang|sank|shed|shone|shot|slid|spat|split|spread|sprang|stuck|stung|swam|swept|swung|wept|wound|upset|arose|awoke|mistook|overheard|oversaw|undertook|dwelt|burnt|learnt|spelt|leant|dreamt|spoilt|overtook|belongs?|contains?|includes?|requires?|follows?|applies|uses?|helps?|asks?|calls?|expects?|depends?|exists?|ends?|starts?|stops?|turns?|tries|moves?|allows?|offers?|provides?|receives?|suggests?|believes?|agrees?|accepts?|explains?|describes?|matters|happens?|changes|covers)\b/i;

/** A cheap test: an auxiliary, a known form, or a word in -ed after the first. Nouns of the same form count as verbs. */
export function hasVerb(words: string): boolean {
  return verbs.test(words) || /\s[A-Za-zÀ-ɏ]{2,}ed\b/.test(words);
}

const plurals =
  /^(?:agencies|services|officers|workers|nurses|doctors|members|children|parents|daughters|sons|sisters|brothers|friends|neighbours|colleagues|staff|records|notes|meetings|panels|professionals|practitioners|managers|people|women|men|victims|police|partners|partnerships|teams|reviews|reports|needs|concerns|questions|actions|others|adults|carers|families|authors|boards|trusts|schools|surgeries|practices|councils|charities|organisations|procedures|policies|systems|months|years|weeks|days|circumstances|allegations|incidents|injuries|bruises|calls|visits|referrals|assessments|decisions|arrangements|solicitors|courts|proceedings|tenants|patients)$/i;
const determiner =
  /^(?:the|an?|her|his|their|its|our|my|your|this|that|these|those|no|every|each|another|either|neither|both|all|any|some|several|many|most|one|two|three|four|five|six|\S+[’']s|\S+s[’'])$/i;
const article = /^(?:the|an?|her|his|their|its|our|my|every|no|\S+[’']s|\S+s[’'])$/i;
const auxiliary =
  /^(?:is|was|are|were|am|be|been|being|has|had|have|having|do|does|did|will|would|can|cannot|could|may|might|must|should|shall)$/i;
const joined =
  /^(?:of|for|in|on|at|to|with|by|from|and|or|between|about|into|under|within|against|towards?)$/i;
/** Forms that are verbs only after a plural or a pronoun, and nouns after a singular. */
const nounOrVerb =
  /^(?:lead|note|work|call|report|need|help|use|offer|move|turn|end|start|stop|stay|deal|find|hold|run|show|change|cover|request|contact|visit|record|review|plan)$/i;
const person = /^(?:them|us|him|her|whom|themselves|himself|herself)$/i;

/**
 * Whether words are a thing or a person and nothing more ("the team’s manager", "each of them"), so that a clause that
 * they begin has no verb yet. Words that may be either noun or verb are taken for verbs.
 */
export function isBareNounPhrase(words: string): boolean {
  const all = words.trim().split(/\s+/);
  if (all.length > 9 || all.length === 0 || /[,;:()\d]/.test(words)) return false;
  let chunk: string[] = [];
  const chunks = [chunk];
  for (const word of all) {
    if (joined.test(word)) {
      chunk = [];
      chunks.push(chunk);
    } else chunk.push(word);
  }
  return chunks.every((each, at) => isChunk(each, at));
}

function isChunk(words: readonly string[], at: number): boolean {
  const [first = '', second] = words;
  if (words.length === 0) return false;
  if (at > 0 && words.length === 1 && (person.test(first) || /^[A-ZÀ-ÖØ-ÞŴŶ]/.test(first))) return true;
  const determined = determiner.test(first);
  if (at === 0 && !determined) return false;
  // "each", "both" and "one" may stand for the thing itself, before "of them".
  if (determined && second === undefined)
    return /^(?:each|both|all|any|some|several|many|most|one|two|three|four|five|six|either|neither)$/i.test(
      first,
    );
  if (words.length > 5) return false;
  const rest = determined ? words.slice(1) : words;
  return rest.every((word, place) => isNounLike(word, place, rest, at > 0 || article.test(first)));
}

function isNounLike(word: string, place: number, rest: readonly string[], owned: boolean): boolean {
  if (plurals.test(word)) return true;
  // "the detained person": before a noun a participle describes it.
  if (place === 0 && rest.length > 1 && /(?:ed|ing|ly)$/.test(word)) return true;
  // After an article the same word may be a noun: "the cost", "her work".
  if (place === 0 && owned && !auxiliary.test(word)) return true;
  const afterPlural = rest.slice(0, place).some((before) => plurals.test(before) || /[^s’']s$/.test(before));
  if (place > 0 && owned && nounOrVerb.test(word)) return !afterPlural;
  if (
    /^(?:evening|morning|meeting|hearing|building|wedding|thing|bed|feed|family|reply|sibling)$/i.test(word)
  )
    return true;
  if (verbs.test(word) || /(?:ed|ing)$/.test(word) || /ly$/.test(word)) return false;
  // Right after a determiner stands a noun or what describes it; a later word in -s may be a verb.
  if (place === 0) return true;
  if (/[^s]s$/.test(word) && !/(?:ss|us|is|[’']s)$/.test(word)) return false;
  // After a plural a word may be a verb in the present: "the officers need".
  return !afterPlural;
}
