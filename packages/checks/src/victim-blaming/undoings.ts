import { groupStart, isCapitalised, isNegative, isWord, subjectOf, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { isActive } from './held-against.js';
import { type Spelt, spelt } from './spelt.js';
import { wordSet } from './word-set.js';

/*
 * What somebody did is told in one breath with what it spoilt or set going again: "rang off, and a chance was thrown
 * away", "unblocked him and it all began again", "answered him, which can only have given him hope". The acts are
 * those of turning away and of going back; the results are links and kinds of things, for whatever help it was.
 */

/** Acts of turning away, keeping back, going back or drawing on, as they stand in the past. */
const turnedAway = [
  '(?:rang|broke|cut|stormed|flounced|marched|slipped|walked|backed|pulled|dropped|opted|bowed|ducked|called it|put it|put them|laughed it|shrugged it|brushed it|brushed them) (?:straight |right |herself |himself )?(?:off|out|away|home)',
  'hung up',
  'changed (?:her|his) (?:mind|story|account|tune)',
  'left (?:early|before|without|half|at the (?:break|interval)|the (?:hospital|ward|department|refuge|course|surgery|clinic|meeting|group))',
  'took (?:herself|himself) (?:off|home|back|away|out)',
  '(?:put|laid) (?:the )?(?:telephone|phone|receiver) down|put down the (?:telephone|phone|receiver)',
  '(?:withdrew|retracted|rescinded|cancelled|declined|refused|rejected|ignored|dismissed|disregarded|spurned|denied|lied|shrugged|concealed|minimised|disconnected|unplugged|discarded|abandoned|breached|flouted|overslept|sabotaged|pretended|procrastinated|dawdled|dithered|hesitated|delayed)',
  '(?:missed|skipped|cancelled) (?:[a-z]+ ){0,3}?(?:appointments?|sessions?|meetings?|interviews?|calls?|visits?|dates?|reviews?|assessments?|classes|groups?|hearings?)',
  'turned (?:it|them|this|that|down|away|back|up (?:late|drunk|unannounced)|off|to drink)',
  '(?:stopped|ceased|dropped) (?:attending|answering|coming|going|taking|engaging|it|the|her|his|contact|all contact|replying|responding)',
  'kept (?:quiet|silent|mum|back|nothing|(?:it|this|that) (?:to|from|quiet|secret)|the (?:truth|facts|matter|abuse)|(?:him|her|them|everyone|everybody|[a-z]+) (?:away|out|in the dark|at))',
  'said (?:nothing|little|no\\b|that (?:all was|(?:she|he) was (?:fine|well|all right|safe|happy|coping|managing)|nothing|it was (?:nothing|an accident)|everything was))',
  '(?:told|informed|assured) (?:[a-z]+ ){1,4}?(?:that (?:all was|(?:she|he) was (?:fine|well|all right|safe|happy|coping|managing|out|away|gone|harmless)|nothing|it was (?:nothing|an accident)|everything was)|nothing|little|lies|where (?:she|he)|not to)',
  'hid (?:it|them|this|the|her|his)|covered (?:it |them |this )?up|glossed over|played (?:it|things|this|that) down|(?:passed|laughed|shrugged) (?:it|them|this|that) off|explained (?:it|them|this|that) away|made (?:light|little) of',
  '(?:arrived|came|turned up|appeared|presented) (?:[a-z]+ )?(?:late|drunk|intoxicated|unannounced)',
  '(?:failed|neglected|omitted|chose|opted|elected|preferred)',
  'gave (?:up|a false|an untrue|no|short|vague)|threw (?:it|the|that|away|her|his)|tore (?:it|up)|switched (?:it|off|her|his)|(?:did|would) not(?! (?:know|feel|have|receive|get|hear|see|survive|recover|understand|live|need|qualify|meet)\\b)|never (?!(?:knew|felt|had|received|got|heard|saw|recovered|understood|met)\\b)[a-z]+',
];
const wentBack = [
  '(?:went|gone|moved|came|got|drifted|slid|ran) (?:straight |right )?back',
  'went (?:back )?(?:to|with) him|returned to (?:him|live|the (?:house|home|flat|property|relationship|marriage|family|marital))',
  '(?:took|taken) (?:him|her|[a-z]+) (?:back|in)',
  '(?:bailed|bought) (?:him|her|[a-z]+) (?:out|off)|paid (?:off|his|him)|lent (?:him|[a-z]+ (?:the|money|her|his))',
  '(?:forgave|unblocked|resumed|rekindled|unlocked|relented|capitulated|gambled|drank|provoked|goaded|taunted|paraded|flaunted|boasted|persisted|insisted)',
  'confided in him|accepted him|agreed to (?:see|meet|take|have|let)',
  '(?:gave|given|handed|slipped) (?:him|in|way|(?:the|her|his) (?:spare |new |old |bank )?(?:keys?|codes?|card|pin|password|address|money|savings|pension)|[a-z]+ (?:the|a|her|his) (?:[a-z]+ )?(?:keys?|codes?|card|pin|number|password|address|money))',
  '(?:let|allowed|invited|admitted|welcomed|asked|begged|accepted|had) (?:him|her|[a-z]+) (?:back|in|into|home|to (?:come|stay|move|return|visit|have|live)|round|over|stay|know where)',
  'let (?:it|the|that|him|things|matters)|opened (?:up|(?:the|her|his|a) (?:door|window|gate))',
  "(?:answered|replied to|texted|messaged|contacted|met|rang|rung|phoned|telephoned|wrote to|written to) (?:him|his|[a-z]+ again|[a-z]+'s (?:messages?|texts?|calls?|letters?))",
  '(?:went|kept|carried) (?:on )?(?:answering|replying|seeing|meeting|drinking|letting|taking|forgiving|going|defending|believing|trusting|texting|messaging|hiding|covering|changing|ringing|writing to)',
  'got (?:back|in touch|into|drunk|cold)|(?:told|warned) him|tipped|posted|sent (?:him|[a-z]+ (?:photographs|pictures|photos|messages))|shared (?:her|his|a)|(?:argued|rowed|quarrelled)(?: with)?|(?:shouted|swore) (?:at|back)|(?:hit|slapped|struck|lashed) (?:him|out|back|first)',
];
const acts = new RegExp(`^(?:${[...turnedAway, ...wentBack].join('|')})(?= |$)`);

const lostThings =
  '(?:opportunit(?:y|ies)|chances?|moment|opening|window|lifeline|evidence|protection|safeguards?|prospects?|hopes?|momentum|work|effort|efforts|place|bed|thread|trail)';
const wasLost =
  '(?:lost|missed|gone|thrown away|wasted|squandered|passed|over|forgone|foregone|forfeited|let slip|let go|at an end|no more|spoil(?:ed|t)|ruined|slipped|vanished|closed|undone|set at naught|for nothing)';
const schemes =
  '(?:order|injunction|statement|alarm|protection|thing|business|cycle|pattern|process|plans?|arrangements?|scheme|move|case|prosecution|matter|round|story|saga|enquiry|investigation|assessment|application|effort|work|it|that|this|all|everything|things|matters)';
const cameToNothing =
  '(?:fell (?:apart|through|to pieces|to the ground|flat)|collapsed|unravelled|foundered|came (?:apart|to nothing|to naught|to grief|unstuck|to an end)|went (?:for nothing|to waste|no further|up in smoke|by the board|out of the window|on as before)|(?:was|were) (?:all )?(?:undone|for nothing|in vain|wasted|spoilt|ruined|lost|defeated|dead)|ground to a halt|stalled|broke down|(?:began|started|resumed|repeated|opened) (?:up )?(?:all )?(?:over )?(?:again|afresh|anew|itself)|resumed|(?:was|were) back (?:to|where)|returned to (?:square|where|how|what)|(?:was|were) (?:as good as )?(?:dead in the water|a dead letter|worthless|useless|meaningless|of no (?:use|value|avail)))';
const spoiled =
  '(?:def(?:eated|eating) (?:the|its|their|any|all)|und(?:id|oing)|undermin(?:ed|ing)|wast(?:ed|ing)|spoil(?:ed|t|ing)|ruin(?:ed|ing)|wreck(?:ed|ing)|negat(?:ed|ing)|nullif(?:ied|ying)|scupper(?:ed|ing)|sabotag(?:ed|ing)|forfeit(?:ed|ing)|squander(?:ed|ing)|cancel(?:led|ling) out|put(?:ting)? (?:paid|an end|a stop) to|set(?:ting)? (?:[a-z]+ )?(?:at naught|back)|ma(?:de|king) (?:a )?nonsense of|thr(?:ew|owing) (?:it |that |them |the [a-z]+ )?away|br(?:ought|inging) (?:it|them|the [a-z]+) (?:all )?to (?:nothing|naught)|den(?:ied|ying)|depriv(?:ed|ing)|robb(?:ed|ing)|let(?:ting)? (?:it|the [a-z]+) (?:slip|lapse)|los(?:t|ing) (?:the|her|his) (?:chance|opportunity|place|bed|protection))';
const surely =
  '(?:can only|could only|can but|could but|cannot but|could not but|must|will|may well|might well|could well|could hardly fail to|can hardly fail to|would|may|might|could|no doubt|doubtless|probably|inevitably|naturally|predictably|of course|in turn|only|merely|simply|surely|perhaps)';
const drew =
  '(?:giv(?:en|e)|gave|fed|feed|fuel(?:led)?|encourag(?:ed|e)|embolden(?:ed)?|rais(?:ed|e)|kept|keep|led|lead|le(?:d|t) (?:him|her)|persuad(?:ed|e)|convinc(?:ed|e)|sen[td]|told|tell|signal(?:led)?|suggest(?:ed)?|allow(?:ed)?|help(?:ed)? (?:him|her)|ma(?:d|k)e|inflam(?:ed|e)|prolong(?:ed)?|worsen(?:ed)?|aggravat(?:ed|e)|meant|mean|left|leave|prevent(?:ed)?|hamper(?:ed)?|frustrat(?:ed|e)|hinder(?:ed)?|weaken(?:ed)?|cost|put|ended|end|clos(?:ed|e)|shut|spoil(?:ed|t)?|tied|limited|brought|complicat(?:ed|e)|confus(?:ed|e)|mislead|misled)';
const rebounds =
  '(?:later |in time |afterwards |eventually |one day |in the end |soon )?(?:to )?(?:later |in time )?(?:be (?:used|turned|held|quoted) against|prove (?:to be )?(?:a mistake|costly|fatal|unwise|disastrous|her undoing|his undoing)|cost (?:her|him)|come back|return to|rebound|haunt|play into|seal|be (?:her|his) undoing|be regretted|regret|rue)';

/** What an act is told to have spoilt, prolonged or set going, after it in the sentence. */
const results = new RegExp(
  ` (?:${[
    `(?:, )?(?:and|so|whereupon) (?:so |thus |thereby |then |once more )*(?:with (?:it|that|this|them) )?(?:(?:an?|the|another|every|that|this|her|his|what|any|all|yet another|one more) )?(?:[a-z-]+ ){0,3}?${lostThings} (?!to (?:ask|enquire|explore|refer|share|offer|probe|speak|follow|see|consider|identify|intervene|safeguard)\\b|for (?:the )?(?:[a-z]+ )?(?:services?|agenc(?:y|ies)|staff|professionals?|officers?|police|practitioners|workers?)\\b)(?:[a-z,'-]+ ){0,6}?(?:was|were|had) (?:been )?(?:then |again |thus |once more |duly )?${wasLost}`,
    `(?:, )?(?:and|so|whereupon) (?:so |thus |thereby |then )*(?:the |this |that |her |his )?(?:whole |entire |old |same |sorry |familiar |usual )*${schemes} (?:[a-z]+ ){0,3}?${cameToNothing}`,
    `(?:, )?and with (?:it|that|this|them) (?:went )?(?:her|his|the|any|all) (?:[a-z]+ ){0,2}?(?:chances?|hopes?|prospects?|opportunit(?:y|ies)|place|protection|evidence)`,
    `, with (?:the )?(?:predictable|inevitable|foreseeable|usual|disastrous|fatal|unhappy|unfortunate|obvious) (?:results?|consequences?|effects?|outcome)`,
    `(?:, )?(?:and |thereby |thus |so )+(?:in so doing |in doing so |by doing so |by so doing |at a stroke |promptly |effectively |in effect )?${spoiled}`,
    `, (?:thereby |thus )?${spoiled}`,
    `, (?:a (?:step|thing|course|decision|move) )?(?:which|that|something that) (?:had |has |only )*(?:${surely} )*(?:have )?(?:only |also |merely |inevitably |naturally )?(?:${spoiled}|(?<drew>${drew}))(?! (?:her|herself|himself|the children|them) (?:a|an|the|some|to|time|peace|strength|safe|more|from)\\b)`,
  ].join('|')})(?= |$)`,
  'g',
);

/** ", which would later be used against her": whatever was done. */
const rebounding = new RegExp(
  ` , (?:a (?:step|thing|course|decision|move) )?(?:which|that) (?:would|was|were|is|might|may) ${rebounds}\\b`,
);

/** Words of which one stands wherever {@link undoings} finds something. */
export const signsOfUndoing: readonly string[] = [
  'and',
  'which',
  'so',
  'thereby',
  'thus',
  'whereupon',
  'denying',
  'depriving',
  'undoing',
  'wasting',
  'spoiling',
  'ruining',
  'throwing',
  'losing',
  'putting',
  'letting',
];

const result = wordSet(
  'result results consequence consequences effect effects outcome worthless useless meaningless letter water chance chances moment again apart through collapsed unravelled foundered nothing naught undone waste halt stalled defeated defeating undid undoing paid denied denying away hope hopes lost losing resumed back nonsense slip lapse breaking broke',
);
const mayResult =
  /^(?:opportunit|undermin|wast|spoil|ruin|wreck|negat|nullif|scupper|sabotag|forfeit|squander|depriv|robb)/;

/** Cheap test of a block. */
export function mayUndo(words: readonly Word[]): boolean {
  return resultIn(words, 0, words.length);
}

function resultIn(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'which' || lower === 'that' || lower === 'with') {
      if (/^(?:,|and|step|thing|course|decision|move)$/.test(words[i - 1]?.lower ?? '')) return true;
    } else if (result.has(lower) || mayResult.test(lower)) return true;
  }
  return false;
}

/** Every clause of a sentence that is told as what undid, wasted or prolonged something. */
export function undoings(words: readonly Word[], from: number, to: number): readonly Clause[] {
  if (!resultIn(words, from, to)) return [];
  const sentence = spelt(words, from, to);
  const found = [...sentence.text.matchAll(results)].flatMap((result): Clause[] => {
    const clause = actBefore(words, sentence, result, from, to);
    return clause ? [clause] : [];
  });
  const rebound = rebounding.exec(sentence.text);
  const clause = rebound && actOf(words, sentence.at(rebound.index + 1), from);
  return clause ? [...found, clause] : found;
}

/** Seeking help, leaving, caring, suffering: nothing that rebounds on anybody by their own doing. */
const noOwnDoing =
  /^(?:report|tell|told|ask|ring|rang|call|phon|seek|sought|leav|left|disclos|confid|flee|fled|apply|applied|suffer|los|lost|feel|felt|receiv|surviv|keep|kept a|kept the|record|bor|born|bear|liv|tr[iy]|need|work|spoke|speak|describ|stand|stood|complain|attend|engag|been|wait)/;

/** What somebody did last before a word, whatever it was. */
export function actOf(words: readonly Word[], link: number, from: number): Clause | null {
  for (let verb = link - 1; verb > from; verb--) {
    const word = words[verb];
    if (!isWord(word) || /^[;:,]$/.test(word.lower)) return null;
    const going = word.lower.endsWith('ing') && /^(?:was|were|been)$/.test(words[verb - 1]?.lower ?? '');
    if (!going && !isActive(words, verb)) continue;
    if (noOwnDoing.test(spelt(words, verb, verb + 2).text)) return null;
    const start = groupStart(words, verb, from);
    const subject = subjectOf(words, start, from);
    return subject && { first: verb, end: link, subject, kind: 'opening' };
  }
  return null;
}

const reasoned =
  / (?:because|since|lest|for fear|afraid|frightened|threat[a-z]*|under pressure|as (?:he|she) (?:had|was|would))\b/;

/** The nearest act of turning away or going back before a result, with who did it. */
function actBefore(
  words: readonly Word[],
  { at }: Spelt,
  result: RegExpMatchArray,
  from: number,
  to: number,
): Clause | null {
  const link = at((result.index ?? 0) + 1);
  for (let verb = link - 1; verb > from; verb--) {
    const word = words[verb];
    if (/^[;:]$/.test(word?.lower ?? '')) return null;
    if (!isWord(word) || isCapitalised(word)) continue;
    const rest = spelt(words, verb, Math.min(to, verb + 8)).text;
    if (!acts.test(rest)) continue;
    const start = groupStart(words, verb, from);
    const group = words.slice(start, verb);
    if (group.some((w) => /^(?:was|were|been|being|is|are|could|be|to|would|might)$/.test(w.lower))) continue;
    if (!/^(?:did|would|never)$/.test(word.lower) && group.some((w) => isNegative(w.lower))) continue;
    const subject = subjectOf(words, start, from);
    // "answered him because silence made him worse": the reason stands beside it.
    if (reasoned.test(spelt(words, verb, link).text)) return null;
    if (!subject || (subject.form === 'noun' && subject.determiner === 'indefinite')) continue;
    const end = at((result.index ?? 0) + result[0].length - 1) + 1;
    const { drew: drawn } = result.groups ?? {};
    return {
      first: Math.min(start, verb),
      end: Math.min(to, end),
      subject,
      kind: drawn ? 'opening' : 'spoiling',
    };
  }
  return null;
}
