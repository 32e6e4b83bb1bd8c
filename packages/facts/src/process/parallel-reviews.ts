import type { Anchor, Draft } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type Passage, passagesIn } from './passages.js';

/** Processes that run beside a review, by what they are. */
export type ParallelKind =
  | 'police-conduct'
  | 'inquest'
  | 'trial'
  | 'safeguarding-adult-review'
  | 'child-review'
  | 'health-investigation'
  | 'probation-review'
  | 'regulator'
  | 'internal';

/** A statement that such a process has not ended. */
export interface OpenProcess {
  readonly kind: ParallelKind;
  /** The sentence that says so, or two that follow one another. */
  readonly anchor: Anchor;
  /** True where the report says how the outcome is or will be taken in, or tells the outcome. */
  readonly takenIn: boolean;
}

const names: Readonly<Record<ParallelKind, RegExp>> = {
  'police-conduct':
    /\bIOPC\b|\bIndependent Office for Police Conduct\b|\bIPCC\b|\bIndependent Police Complaints\b|\bPolice Ombudsman\b|\b(?:mis)?conduct (?:hearings?|proceedings|meetings?|investigations?|panel)\b|\bprofessional standards\b|\bPSD\b|\bdisciplinary (?:hearings?|proceedings|investigations?|process)\b/i,
  inquest: /\binquests?\b|\bcoron(?:er|ial)\w*\b|\bPrevention of Future Deaths\b|\bRegulation 28\b/i,
  trial:
    /\b(?:criminal |crown court |murder |re)?trial\b|\bcriminal (?:proceedings|case|process|investigation|prosecution)\b|\bprosecutions?\b|\bsentencing hearing\b|\bcourt (?:proceedings|case)\b|\b(?:appeals?|leave to appeal)\b|\bCourt of Appeal\b|\bpolice investigation\b|\bmurder (?:inquiry|enquiry|investigation)\b/i,
  'safeguarding-adult-review':
    /\bSafeguarding Adults?['’]?s? (?:Board['’]?s? )?(?:Review|enquiry)s?\b|\bSARs?\b|\bAdult Practice Review\b|\bAPR\b/i,
  'child-review':
    /\b(?:Local )?Child(?:ren['’]?s?)? Safeguarding Practice Reviews?\b|\bL?CSPRs?\b|\bserious case reviews?\b|\bSCRs?\b|\bRapid Review\b|\bChild Practice Review\b|\bChild Death (?:Overview|Review)\w*\b|\blearning review\b/i,
  'health-investigation':
    /\bmental health homicide (?:review|investigation|inquiry)\b|\bMHHR\b|\bMHHI\b|\bNHS(?: England)?['’]?s? (?:independent )?(?:investigation|review|inquiry)\b|\binvestigation (?:by|commissioned by|of) (?:NHS|the NHS)\b|\b(?:serious (?:untoward )?incident|root cause|patient safety(?: incident)?|PSII|SUI|SIRI) ?(?:investigation|review|analysis|report|inquiry|response)?\b|\bNHS England\b|\bHSSIB\b|\bindependent (?:mental health )?(?:homicide )?investigation\b|\bLe[Dd]e?R\b/i,
  'probation-review':
    /\bSerious Further Offence\b|\bSFO\b|\bPrisons and Probation Ombudsman\b|\bPPO\b|\bHM Inspectorate of Probation\b|\bHMIP\b/i,
  regulator:
    /\bHealth and Safety Executive\b|\bHSE\b|\bCare Quality Commission\b|\bCQC\b|\b(?<!Probation |Police )Ombudsman\b|\bGeneral Medical Council\b|\bGMC\b|\bNursing and Midwifery Council\b|\bNMC\b|\bSocial Work England\b|\bfitness to practi[sc]e\b|\bpublic inquiry\b|\bOfsted\b|\bTrading Standards\b|\bFire (?:and Rescue )?investigation\b/i,
  internal:
    /\binternal (?:\w+ )?(?:investigation|review|inquiry|enquiry)\b|['’]s own (?:\w+ )?(?:investigation|review|inquiry)\b|\bmanagement investigation\b|\bcomplaints? (?:investigation|process)\b|\bcivil (?:claim|proceedings|action)\b|\bemployment tribunal\b|\bcare proceedings\b/i,
};
const kinds = Object.keys(names) as readonly ParallelKind[];

const adverb =
  '(?:\\w+ly |still |yet |also |now |just |at present |as yet |at the (?:time|date) of (?:writing|this report|this review|publication),? ?){0,2}';
/** Said of a process that goes on as the report is written. */
const present = new RegExp(
  [
    `\\b(?:is|are|remains?|continues? to be|stands?) ${adverb}(?:awaited|awaiting|ongoing|on-going|on going|outstanding|pending|under ?way|in progress|in train|open\\b(?! to)|live\\b|adjourned|unresolved|incomplete|unconcluded|undecided|unpublished|expected|anticipated|due\\b(?! to (?:the|a|an|its|his|her)\\b)|listed|scheduled|unknown|continuing|unfinished|(?:still )?before the (?:court|coroner)|in draft|being (?:carried|undertaken|conducted|investigated|written|prepared|held|finali[sz]ed|drafted|considered|looked)|(?:yet|still) to\\b|set (?:for|down)|to (?:be (?:held|heard|concluded|completed|published|resumed)|report|follow|resume)\\b|not (?:yet |been )?(?:known|complete|concluded|finished|published|available|over|closed|final|resolved|decided|determined|ready|to hand|at an end))`,
    `\\b(?:has|have) ${adverb}(?:yet to\\b|not ${adverb}(?:been |begun|started|reported|concluded|finished|ended|completed|published|reached|made|said|given|resumed|taken place|issued|released|closed|come|determined|decided|fixed|set|heard|shared|responded|indicated)|still to\\b|an? (?:open|live|ongoing|current) )`,
    `\\b(?:is|are) ${adverb}(?:carrying out|conducting|investigating|considering|reviewing|looking (?:into|at)|undertaking|examining|running|working on|preparing|leading|holding|inquiring|dealing)\\b`,
    `\\b(?:and|which|that|it|this),? continues\\b|\\bcontinues\\.?$|\\b(?:has|have) (?:an?|its|their|two|three) (?:\\w+ ){1,3}(?:under ?way|in progress|ongoing|outstanding|open)\\b`,
    `\\bnot yet (?:been )?(?:\\w+ed|known|begun|held|heard|complete|available|set|made)\\b`,
    `\\b(?:awaits|we (?:still )?await|still awaits?|await)\\b|(?<!\\b(?:had been|have been|has been|were|was|been|while|when) )\\bawaiting\\b`,
    `\\bawaited\\.?$`,
    `\\b(?:investigation|review|inquiry|enquiry|inquest|process|proceedings|trial|work|enquiries|it) (?:is|are|still )?continu(?:es|e|ing)\\b`,
    `\\bwill (?:not )?(?:be (?:held|heard|concluded|published|completed|resumed|listed|shared)|hold|take place|report|resume|conclude|begin|start|follow|sit|open|decide|determine)\\b`,
    `\\bdue to (?:report|conclude|begin|start|resume|be (?:held|heard|published|completed)|take place|open)\\b`,
    `\\bthere (?:is|are) (?:currently |also |still )?(?:an? |two |several )?(?:ongoing|on-going|live|open|outstanding|pending|current|continuing|active|parallel and ongoing)\\b|\\b(?:is|are|remains?) (?:currently |still )?(?:the subject of|under) (?:an? |the )?(?:\\w+ ){0,3}(?:investigation|inquiry|review)|\\b(?:is|are) (?:still )?at an? (?:early|initial|advanced|late) stage|\\bwill not be (?:ready|available|complete|known)`,
    `\\bat a date to be\\b|\\bno date has (?:yet )?been\\b|\\bdate (?:has|is) (?:not|yet)\\b|\\byet to (?:be|report|conclude|begin|make|reach|publish|decide|hear)\\b`,
    `\\b(?:has|have) not (?:said|indicated) when\\b`,
  ].join('|'),
  'i',
);
/** Said of a process that had not ended when the report was written. */
const atTheEnd =
  /\b(?:was|were|had|remained|stood|awaited)\b[^.;]{0,60}?\b(?:awaited|ongoing|outstanding|pending|under ?way|in progress|open|adjourned|incomplete|not (?:yet )?(?:been )?\w+|yet to|still)\b/i;
const writingTime =
  /\b(?:at the (?:time|date) of (?:writing|this report|this review|completion|publication|submission|finali[sz]ing|drafting|the (?:completion|conclusion|submission|writing) of)|(?:when|as|by the time(?: that)?|at the (?:time|point|date)(?: that| when| at which)?|before|until) (?:this|the|our) (?:report|review|panel|overview report|DHR|work)(?: report)? (?:was|had been|were|is|has been|went|finished|completed|concluded|ended|finalised|closed|last met|last sat)\b(?! (?:first|commissioned|begun|set up|started|established|announced|convened))|as (?:this|the) (?:report|review) (?:was|went)|to date)\b/i;
const setUp =
  /\b(?:has been (?:commissioned|agreed|announced|opened|ordered|begun|started)|have (?:commissioned|opened|begun|agreed)|has (?:opened|agreed|begun|commissioned|decided))\b/i;

/** Words of the outcome of an open process in the sentence after the one that names it. */
const backReference =
  /^(?:(?:its|their|the|this|these|that|whose|no|any|that of both|his|her|neither) (?:\w+ ){0,3}?(?:outcomes?|findings?|results?|reports?|conclusions?|decisions?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|reviews?|hearings?|process(?:es)?|inquests?|matter|verdict|date|publication|proceedings|case|referral|date)|it|this|that|they|these|both|neither|we)\b/i;

const done =
  /\b(?:(?:was|were|has|have|had) (?:\w+ ){0,3}?(?:concluded|completed|published|received|closed|resolved|finalised|heard|held|dismissed|shared with|convicted|sentenced|acquitted|discontinued|withdrawn|lifted|read)|concluded (?:on|in|that|with|by)|closed (?:on|in)|(?:ended|finished|reported|published its|returned a|returned an|recorded a|recorded an|gave (?:a|its) (?:verdict|conclusion|findings)|found that|found no|made (?:no|two|three|four|five|six|a) )|(?:will|would|was|is|need|to|did) not (?:now )?(?:be )?(?:resumed?|reopened|held|necessary|proceed)|pleaded guilty|no further action|no case to answer|adds nothing|not be taken further|its findings (?:are|were|have been) (?:\w+ ){0,2}(?:in|at|taken|set|weighed|reflected|drawn))\b/i;
const future =
  /\b(?:when|once|as soon as|after|if|should|on|upon|following|until|where|in due course|then|any|its|their|whatever)\b[^.]{0,120}\b(?:will|would|shall|is to|are to|(?:has|have) (?:undertaken|agreed|asked|committed) to (?!hold|carry out|commission|undertake|open|investigate|conduct)|can be|to be)\b[^.]{0,120}\b(?:consider|incorporat|tak|add|includ|reflect|review|reconven|updat|append|publish|annex|amend|revis|re-?open|reconsider|feed|fed|put|built|build|brought|bring|address|attach|join|meet|respond|act|set out|report to|circulat|shar|place|read|follow|carr|examin|captur|contain|monitor|report|make|integrat|supplement|look|revisit|return|weigh)\w*/i;
const promised =
  /\b(?:addendum|supplementary report|reconven\w+|in (?:the )?light of|(?:will|would|shall|is to|are to|be|been|can be) (?:then )?(?:be )?(?:\w+ly )?(?:incorporated|taken (?:in|into|up|forward|account)|added to|fed (?:in|into|back)|built into|put (?:in|into|before)|reflected|considered by|reported to|appended|annexed|brought (?:to|before|into)|included in|shared with|monitored|read alongside|read with|joined)|(?:will|would|shall|to) (?:then )?(?:update|revisit|re-?open|reconsider|take (?:in|account|up|into|forward)|incorporate|consider|review|amend|add|reflect|receive|oversee|monitor|ensure|bring|carry|publish|append|append)|(?:has|have) (?:undertaken|agreed|committed) to (?!hold|carry out|commission|undertake|open|investigate|conduct|begin|start)|responsible for|taken (?:into account|in|up)|agreed (?:that|how)|arrangements? (?:has|have|are)|protocol|jointly|joined up|(?:the )?(?:two|both) (?:reviews|processes|sets of terms)|standing item|acted (?:up)?on|whatever (?:is|it|they)|will report (?:any|on|its)|any (?:further |new |additional |resulting |relevant )?(?:learning|findings?|recommendations?|lessons)\b[^.]{0,60}\b(?:will|would|shall|to be|be)|(?:consider|report|adopt|publish|take up|respond to|act on) (?:the|any|its|their) (?:further |new |additional |resulting |relevant )?(?:learning|findings?|recommendations?|lessons|outcome))\b/i;

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'panel',
  'people',
  'terms-of-reference',
  'chronology',
]);
/** In the story of the case only what goes on as the report is written is meant. */
const story = new Set<Zone>(['background', 'chronology', 'analysis', 'front-matter', 'equality']);

const kindWords = [
  'iopc',
  'ipcc',
  'conduct',
  'misconduct',
  'disciplinary',
  'psd',
  'inquest',
  'inquests',
  'coroner',
  'coroners',
  'coronial',
  'trial',
  'retrial',
  'prosecution',
  'appeal',
  'sar',
  'sars',
  'apr',
  'cspr',
  'lcspr',
  'scr',
  'mhhr',
  'mhhi',
  'nhs',
  'sfo',
  'ppo',
  'ombudsman',
  'hse',
  'cqc',
  'gmc',
  'nmc',
  'ofsted',
  'quality',
  'hmip',
  'offence',
  'proceedings',
  'regulation',
] as const;
/** Words of processes that stand in many other places; only beside a word of a state are they worth a look. */
const commonKindWords = [
  'investigation',
  'investigations',
  'inquiry',
  'enquiry',
  'review',
  'reviews',
  'case',
  'complaint',
  'commission',
  'executive',
] as const;
const stateWords = [
  'available',
  'finished',
  'running',
  'under',
  'awaited',
  'await',
  'awaits',
  'awaiting',
  'ongoing',
  'going',
  'outstanding',
  'pending',
  'way',
  'underway',
  'progress',
  'open',
  'yet',
  'still',
  'due',
  'continues',
  'continuing',
  'expected',
  'unknown',
  'unpublished',
  'remains',
  'live',
  'incomplete',
  'unfinished',
  'train',
  'anticipated',
  'undertaking',
  'undertaken',
  'published',
  'concluded',
  'complete',
  'completed',
  'reported',
  'known',
  'conducting',
  'carrying',
  'carried',
  'considering',
  'stage',
] as const;

/** Every statement that a parallel process is open, in reading order; neighbours about one process are one. */
export function openProcessesOf(
  draft: Draft,
  facts: { readonly words: WordIndex; readonly zones: readonly Zone[] },
): readonly OpenProcess[] {
  const { zones, words } = facts;
  const stated = new Set(words.blocksWith(...stateWords));
  const common = words.blocksWith(...commonKindWords).filter((block) => stated.has(block));
  const blocks = [...new Set([...words.blocksWith(...kindWords), ...common])]
    .filter((block) => !closed.has(zones[block] ?? 'body'))
    .sort((a, b) => a - b);
  const passages = passagesIn(draft, zones, blocks, (text) => present.test(text) || atTheEnd.test(text));
  const open: (OpenProcess & { readonly passage: Passage })[] = [];
  for (const passage of passages) {
    const zone = zones[passage.anchor.block] ?? 'body';
    if (closed.has(zone)) continue;
    const kind = openKind(passage, zone);
    if (!kind) continue;
    const last = open.at(-1);
    if (
      last &&
      last.anchor.block === passage.anchor.block &&
      passage.anchor.start - last.anchor.end <= 2 &&
      last.kind === kind
    ) {
      open[open.length - 1] = {
        ...last,
        anchor: { ...last.anchor, end: passage.anchor.end },
        takenIn: last.takenIn || isTakenIn(passage, kind),
      };
      continue;
    }
    open.push({ kind, anchor: passage.anchor, takenIn: isTakenIn(passage, kind), passage });
  }
  if (open.length === 0) return [];
  const ended = endedElsewhere(
    draft,
    zones,
    words,
    new Set(open.filter(({ takenIn }) => !takenIn).map(({ kind }) => kind)),
  );
  return open.map(({ kind, anchor, takenIn }) => ({ kind, anchor, takenIn: takenIn || ended.has(kind) }));
}

/** The kind of process that a sentence calls open; null where it calls none so. */
function openKind({ text, before }: Passage, zone: Zone): ParallelKind | null {
  const own = kinds.filter((kind) => names[kind].test(text));
  const previous = before.at(-1) ?? '';
  const kind =
    own[0] ?? (backReference.test(text) ? kinds.find((each) => names[each].test(previous)) : undefined);
  if (!kind) return null;
  const now = present.test(clean(text, kind));
  const then = !now && writingTime.test(text) && atTheEnd.test(text);
  const inParallel = zone === 'process' || zone === 'executive-summary' || zone === 'body';
  const pastOnly = !now && !then && inParallel && atTheEnd.test(text) && !story.has(zone);
  if (!now && !then) return pastOnly && stillOpenThen(text, kind) ? kind : null;
  if (denied(text)) return null;
  if (kind === 'trial' || kind === 'internal') return then || ofThisDeath(text, zone) ? kind : null;
  if (story.has(zone) && !now && !then) return null;
  return own.length > 0 && !attaches(text, kind) ? null : kind;
}

/** "was ongoing when the Panel first met", with no later word of it: only in so many words, and of the processes themselves. */
function stillOpenThen(text: string, kind: ParallelKind): boolean {
  return (
    kind !== 'trial' &&
    kind !== 'internal' &&
    /\b(?:was|were) (?:still )?(?:ongoing|awaited|under ?way|in progress|outstanding|pending)\b[^.;]*\b(?:when|as|during|at the time of) (?:the|this) (?:review|panel|DHR)\b/i.test(
      text,
    )
  );
}

/** The state must be the process's: words that only look like one are taken away. */
function clean(text: string, _kind: ParallelKind): string {
  return text
    .replace(/\b(?:will|would) (?:not )?(?:have )?been?\b/gi, (words) => words)
    .replace(/\bpending cases\b|\bopen(?:ly| and honest|ness)\b|\bopen to\b/gi, ' ');
}

function denied(text: string): boolean {
  return (
    /\bneither (?:an? |the )?(?:\w+ ){1,3}nor\b/i.test(text) ||
    /\b(?:no|not any|nor|without (?:any|an)) (?:\w+ ){0,2}(?:ongoing|open|outstanding|pending|parallel|other|current|live)\b/i.test(
      text,
    ) ||
    /\bthere (?:is|are|was|were|has been|have been) (?:no|not)\b/i.test(text) ||
    /\b(?:no|neither) (?:inquest|IOPC|trial|investigation|review|process|SAR|CSPR)\b[^.;]*\b(?:will|is|are|was|were|has|have)\b/i.test(
      text,
    ) ||
    /\b(?:will|is|was|would|need) not (?:now )?(?:to )?be (?:resumed|held|reopened|heard|published|necessary)\b/i.test(
      text,
    ) ||
    /\b(?:criteria|threshold)\b[^.;]{0,30}\bnot (?:been )?met\b|\bdid not meet\b/i.test(text)
  );
}

/** Of trials and inner processes only those that concern the killing itself. */
function ofThisDeath(text: string, zone: Zone): boolean {
  if (story.has(zone)) return false;
  if (
    /\b(?:bail|assault|breach|another matter|earlier|previous|harassment|stalking|care proceedings)\b/i.test(
      text,
    )
  )
    return false;
  return /\b(?:is|are|has|have|will|remains?|awaits?|awaited|continues?|yet)\b/i.test(text);
}

/** The words of the state must stand in the clause of the process, or speak of its outcome. */
function attaches(text: string, kind: ParallelKind): boolean {
  const clauses = text.split(/;|, (?:and|but|while|whereas) (?=the |\p{Lu}|she |he |they )/u);
  return clauses.some((clause, at) =>
    present.test(clean(clause, kind)) || atTheEnd.test(clause)
      ? names[kind].test(clause) ||
        (at > 0 &&
          names[kind].test(clauses[at - 1] ?? '') &&
          /^\s*(?:its|it|the (?:outcome|report|result|findings?))\b/i.test(clause))
      : false,
  );
}

/** The report tells beside it, or in the next paragraph, the outcome or how it will be taken in. */
function isTakenIn({ text, before, after, nextParagraph }: Passage, kind: ParallelKind): boolean {
  const said = (sentence: string) => done.test(sentence) || future.test(sentence) || promised.test(sentence);
  if (
    promised.test(text) ||
    (future.test(text) && /[,;]|\bwhen\b|\bonce\b/.test(text) && promised.test(text))
  )
    return true;
  if (
    /[;:]|, (?:and|but|when)\b/.test(text) &&
    done.test(text.slice(text.search(/[;:]|, (?:and|but|when)\b/)))
  )
    return true;
  if (/\buntil\b|\bit (?:has|was) since\b/i.test(text) && done.test(text)) return true;
  let other = false;
  for (const sentence of after.slice(0, 4)) {
    const namesOther =
      kinds.some((each) => each !== kind && names[each].test(sentence)) && !names[kind].test(sentence);
    if (namesOther) other = true;
    if (!other && said(sentence)) return true;
    if (other && /\b(?:both|either|all|each|these|any of (?:them|these))\b/i.test(sentence) && said(sentence))
      return true;
  }
  if (before.some((sentence) => names[kind].test(sentence) && promised.test(sentence))) return true;
  return nextParagraphTells(nextParagraph, kind);
}

/** The next paragraph counts where it names the process, or opens with what is to come: "When they are received …". */
function nextParagraphTells(next: string, kind: ParallelKind): boolean {
  if (next === '') return false;
  const named = names[kind].test(next);
  const opens =
    /^(?:when|once|should|if|any|after|as soon as|these|they|it|both|whatever|the (?:outcomes?|findings?|partnership|panel))\b/i.test(
      next,
    );
  const speaksOf =
    /\b(?:outcomes?|findings|these (?:processes|reviews|investigations)|both|any (?:further )?learning)\b/i.test(
      next,
    );
  return (
    ((named || opens || speaksOf) && (promised.test(next) || future.test(next))) || (named && done.test(next))
  );
}

const doneWords = [
  'concluded',
  'completed',
  'published',
  'received',
  'closed',
  'convicted',
  'sentenced',
  'acquitted',
  'dismissed',
  'found',
  'returned',
  'recorded',
  'guilty',
  'ended',
  'resumed',
  'reported',
  'upheld',
  'conclusion',
  'addendum',
  'light',
  'reconvene',
] as const;
const outcome: Readonly<Partial<Record<ParallelKind, RegExp>>> = {
  trial:
    /\b(?:was|were|been) (?:\w+ )?(?:convicted|sentenced|found guilty|acquitted|found not guilty|jailed|imprisoned|detained)\b|\bpleaded guilty\b|\bplea of guilty\b|\bconviction (?:of|for|was upheld)\b|\bappeal was (?:dismissed|refused|allowed)\b/i,
  inquest:
    /\b(?:inquest|coroner)\b[^.]{0,80}\b(?:concluded|closed|returned|recorded|found that|conclusion of|will not be resumed|was not resumed|found no)\b/i,
};

function stillOpen(text: string): boolean {
  const rest = text.replace(
    /\b(?:not|never) (?:now )?(?:be )?(?:resumed?|reopened|held|upheld|guilty)\b/gi,
    ' ',
  );
  return present.test(text) || /\b(?:not|yet|awaited|ongoing|pending)\b/i.test(rest);
}

/** The kinds of process whose outcome another place of the report tells. */
function endedElsewhere(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  asked: ReadonlySet<ParallelKind>,
): ReadonlySet<ParallelKind> {
  const ended = new Set<ParallelKind>();
  if (asked.size === 0) return ended;
  const named = new Set(
    words.blocksWith(...kindWords, ...commonKindWords, 'convicted', 'sentenced', 'guilty'),
  );
  const blocks = words.blocksWith(...doneWords).filter((block) => named.has(block));
  for (const { text } of passagesIn(
    draft,
    zones,
    blocks,
    (sentence) =>
      done.test(sentence) || promised.test(sentence) || /convicted|guilty|sentenced/.test(sentence),
  )) {
    for (const kind of asked) {
      if (ended.has(kind)) continue;
      const tells =
        outcome[kind] ?? new RegExp(`(?:${names[kind].source})[^.]{0,120}?(?:${done.source})`, 'i');
      const appeal = kind === 'trial' && /\bappeal\b/i.test(text);
      if (tells.test(text) && !stillOpen(text) && !setUp.test(text) && !appeal) ended.add(kind);
    }
  }
  return ended;
}
