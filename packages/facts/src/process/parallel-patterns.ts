/** The patterns by which processes beside a review, their state and their outcome are known. */

/** Processes that run beside a review, by what they are. */
export type ParallelKind =
  | 'police-conduct'
  | 'inquest'
  | 'trial'
  | 'appeal'
  | 'safeguarding-adult-review'
  | 'child-review'
  | 'health-investigation'
  | 'probation-review'
  | 'regulator'
  | 'internal';

export const names: Readonly<Record<ParallelKind, RegExp>> = {
  'police-conduct':
    /\bIOPC\b|\bIndependent Office for Police Conduct\b|\bIPCC\b|\bIndependent Police Complaints\b|\bPolice Ombudsman\b|\bpolice watchdog\b|\bindependent investigation\b[^.;]{0,40}\bpolice\b|\b(?:mis)?conduct (?:hearings?|proceedings|meetings?|investigations?|panel)\b|\bprofessional standards\b|\bPSD\b|\bdisciplinary (?:hearings?|proceedings|investigations?|process)\b/i,
  inquest: /\binquests?\b|\bcoron(?:er|ial)\w*\b|\bPrevention of Future Deaths\b|\bRegulation 28\b/i,
  trial:
    /\b(?:criminal |crown court |murder |re)?trials?\b|\bcriminal (?:proceedings|case|process|investigation|prosecution)\b|\bprosecutions?\b|\bsentencing hearing\b|\bcourt (?:proceedings|case)\b|\b(?:appeals?|leave to appeal)\b|\bCourt of Appeal\b|\bpolice investigation\b|\bmurder (?:inquiry|enquiry|investigation)\b/i,
  // Only in a section on such processes; elsewhere it is the reason why the perpetrator was not seen.
  appeal: /\b(?:appeals?|leave to appeal)\b/i,
  'safeguarding-adult-review':
    /\bSafeguarding Adults?['’]?s? (?:Board['’]?s? )?(?:Review|enquiry)s?\b|\bSARs?\b|\bSafeguarding Adults?['’]?s? (?:Board|Partnership)\b[^.;]{0,80}\b(?:review|decision|commission|referral|criteria)|\bAdult Practice Review\b|\bAPR\b/i,
  'child-review':
    /\b(?:Local )?Child(?:ren['’]?s?)? Safeguarding Practice Reviews?\b|\b(?:Safeguarding Children|Children['’]?s? Safeguarding)(?: \w+)? (?:Partnership|Board)\b[^.;]{0,80}\b(?:review|decision|commission|referral|criteria)|\bL?CSPRs?\b|\bserious case reviews?\b|\bSCRs?\b|\bRapid Review\b|\bChild Practice Review\b|\bChild Death (?:Overview|Review)\w*\b|\blearning review\b/i,
  'health-investigation':
    /\bmental health homicide (?:review|investigation|inquiry)\b|\bMHHR\b|\bMHHI\b|\bNHS(?: England)?['’]?s? (?:independent )?(?:investigation|review|inquiry)\b|\binvestigation (?:by|commissioned by|of) (?:NHS|the NHS)\b|\b(?:serious (?:untoward )?incident|root cause|patient safety(?: incident)?|PSII|SUI|SIRI) ?(?:investigation|review|analysis|report|inquiry|response)?\b|\bNHS England\b|\b(?:trust|health board|hospital)['’]s (?:own )?(?:\w+ )?(?:investigation|inquiry)\b|\bHSSIB\b|\bindependent (?:mental health )?(?:homicide )?investigation\b|\bLe[Dd]e?R\b|\b[Ll]earning [Dd]isabilit\w+ [Mm]ortality\b/i,
  'probation-review':
    /\bSerious Further Offence\b|\bSFO\b|\bPrisons and Probation Ombudsman\b|\bPPO\b|\bHM Inspectorate of Probation\b|\bHMIP\b/i,
  regulator:
    /\bHealth and Safety Executive\b|\bHSE\b|\bCare Quality Commission\b|\bCQC\b|\b(?<!Probation |Police )Ombudsman\b|\bGeneral Medical Council\b|\bGMC\b|\bNursing and Midwifery Council\b|\bNMC\b|\bSocial Work England\b|\bfitness to practi[sc]e\b|\bpublic inquiry\b|\bOfsted\b|\bTrading Standards\b|\bFire (?:and Rescue )?investigation\b/i,
  internal:
    /\binternal (?:\w+ )?(?:investigation|review|inquiry|enquiry)\b|['’]s own (?:\w+ )?(?:investigation|review|inquiry)\b|\bmanagement investigation\b|\bcomplaints? (?:investigation|process)\b|\bcivil (?:claim|proceedings|action)\b|\bemployment tribunal\b|\bcare proceedings\b/i,
};
export const kinds = Object.keys(names) as readonly ParallelKind[];

const adverb =
  '(?:\\w+ly |still |yet |also |now |just |at present |as yet |at the (?:time|date) of (?:writing|this report|this review|publication),? ?){0,2}';
/** Said of a process that goes on as the report is written. */
export const present = new RegExp(
  [
    `\\b(?:is|are|remains?|continues? to be|stands?) ${adverb}(?:awaited|awaiting|ongoing|on-going|on going|outstanding|pending|under ?way|in progress|in train|in hand|afoot|active|current|open\\b(?! to)|live\\b|adjourned|stayed|suspended|unresolved|incomplete|unconcluded|undecided|unpublished|expected|anticipated|planned|proposed|due\\b(?! to (?:the|a|an|its|his|her)\\b)|listed|scheduled|unknown|continuing|unfinished|(?:still )?before the (?:court|coroner)|in draft|being (?:carried|undertaken|conducted|investigated|written|prepared|held|finali[sz]ed|drafted|considered|looked)|(?:yet|still) to\\b|set (?:for|down)|to (?:be (?:held|heard|concluded|completed|published|resumed)|report|follow|resume)\\b|not (?:yet |been )?(?:known|complete|concluded|finished|published|available|over|closed|final|resolved|decided|determined|ready|to hand|at an end))`,
    `\\b(?:has|have) ${adverb}(?:yet to\\b|not ${adverb}(?:been |begun|started|reported|concluded|finished|ended|completed|published|reached|made|said|given|resumed|taken place|issued|released|closed|come|determined|decided|fixed|set|heard|shared|responded|indicated)|still to\\b|an? (?:open|live|ongoing|current) )`,
    `\\b(?:is|are) ${adverb}(?:carrying out|conducting|investigating|considering|reviewing|looking (?:into|at)|undertaking|examining|running|working on|preparing|leading|holding|inquiring|dealing)\\b`,
    `\\b(?:and|which|that|it|this),? continues\\b|\\bcontinues\\.?$|\\bcontinues? (?:in parallel|alongside|at (?:present|the time)|beside|to (?:await|gather|look))|\\b(?:is|are|was|were) (?:now |currently |still )?running (?:alongside|beside|in parallel|at the same time)|\\b(?:has|have) (?:an?|its|their|two|three) (?:\\w+ ){1,3}(?:under ?way|in progress|ongoing|outstanding|open)\\b`,
    `\\b(?:has|have) been (?:listed|fixed|set down|scheduled|timetabled) (?:for|to)\\b`,
    `\\b(?:has|have) been (?:under ?way|in progress|ongoing|on-going|running|open|pending|outstanding|before (?:it|them)) (?:since|for (?:some|the past|over|more than|\\w+ (?:weeks|months|years)))\\b`,
    `\\b(?:has|have) (?:opened and |been )?(?:adjourned|postponed|stayed|deferred)\\b`,
    `\\bnot yet (?:been )?(?:\\w+ed|known|begun|held|heard|complete|available|set|made)\\b`,
    `\\b(?:awaits|we (?:still )?await|still awaits?|await)\\b|(?<!\\b(?:had been|have been|has been|were|was|been|while|when) )\\bawaiting\\b`,
    `\\bawaited\\.?$`,
    `\\b(?:investigation|review|inquiry|enquiry|inquest|process|proceedings|trial|work|enquiries|it) (?:is|are|still )?continu(?:es|e|ing)\\b`,
    `\\bwill (?:not )?(?:be (?:held|heard|concluded|published|completed?|resumed|listed|shared|ready|available)|hold|take place|report|resume|conclude|begin|start|follow|sit|open|decide|determine)\\b`,
    `\\bdue to (?:report|conclude|begin|start|resume|be (?:held|heard|published|completed)|take place|open)\\b`,
    `\\bthere (?:is|are) (?:currently |also |still )?(?:an? |two |several )?(?:ongoing|on-going|live|open|outstanding|pending|current|continuing|active|parallel and ongoing)\\b|\\b(?:is|are|remains?) (?:currently |still )?(?:the subject of|under) (?:an? |the )?(?:\\w+ ){0,3}(?:investigation|inquiry|review)|\\b(?:is|are) (?:still )?at an? (?:early|initial|advanced|late) stage|\\bwill not be (?:ready|available|complete|known)`,
    `\\b(?:begins?|starts?|opens?|resumes?|concludes?|reports?) (?:next|later this|in the (?:new|autumn|spring|summer))\\b|\\bno (?:decision|findings?|report|outcome|conclusion|result)s? (?:has|have) (?:yet )?been (?:issued|made|given|reached|received|shared|published)`,
    `\\bno (?:inquest|hearing|trial|date) has yet (?:been|taken)\\b`,
    `\\bat a date to be\\b|\\bno date has (?:yet )?been\\b|\\bdate (?:has|is) (?:not|yet)\\b|\\byet to (?:be|report|conclude|begin|make|reach|publish|decide|hear)\\b`,
    `\\b(?:has|have) not (?:said|indicated) when\\b`,
    `\\b(?:expects?|intends?|hopes?|plans?|aims?|proposes?|means) to (?:report|publish|conclude|finish|complete|decide|hear|hold|sit|begin|start|list|reach)\\b`,
    `\\b(?:is|are|lies?|rests?|remains?) (?:still |now |currently |at present )?(?:with|before|in the hands of) (?:the )?(?:Independent Office|IOPC|GMC|NMC|HSE|CQC|PPO|Ombudsman|coroner|Crown Prosecution|CPS|court|Court|tribunal|professional standards|General Medical|Nursing and|Health and Safety|Care Quality)`,
  ].join('|'),
  'i',
);
/** Said of a process that had not ended when the report was written. */
export const atTheEnd =
  /\b(?:was|were|had|remained|stood|awaited)\b[^.;]{0,60}?\b(?:awaited|ongoing|outstanding|pending|under ?way|in progress|open|adjourned|incomplete|not (?:yet )?(?:been )?\w+|yet to|still|deciding|considering|investigating|reviewing|examining|preparing|conducting|carrying out|gathering|at work|at the stage of)\b/i;
export const writingTime =
  /\b(?:(?:when|before|by the time(?: that)?|until) (?:its|our|this|the|the review['’]s|the panel['’]s) (?:work|task) (?:was|ended|finished|came|closed|concluded)|by the end of (?:the|this|its|our) (?:review|work)|as (?:we|I) write|at the (?:time|date) of (?:writing|this report|this review|completion|publication|submission|finali[sz]ing|drafting|the (?:completion|conclusion|submission|writing) of)|(?:when|by the time(?: that)?|before|until) (?:we|I|the panel|the (?:chair|author)) (?:had )?(?:finish|end|clos|conclud|complet|last (?:met|sat)|signed off|wrote)\w*|(?:when|as|by the time(?: that)?|at the (?:time|point|date)(?: that| when| at which)?|before|until) (?:this|the|our) (?:report|review|panel|overview report|DHR|work|(?<=this )one)(?: report)? (?:was|had been|were|is|has been|went|finished|completed|concluded|ended|finalised|closed|last met|last sat)\b(?! (?:first|commissioned|begun|set up|started|established|announced|convened))|as (?:this|the) (?:report|review) (?:was|went)|to date)\b/i;
export const setUp =
  /\b(?:has been (?:commissioned|agreed|announced|opened|ordered|begun|started)|have (?:commissioned|opened|begun|agreed)|has (?:opened|agreed|begun|commissioned|decided))\b/i;

/** Words of the outcome of an open process in the sentence after the one that names it. */
export const backReference =
  /\b(?:its|their) (?:outcomes?|findings?|results?|report|conclusions?|decision)\b|^(?:(?:at|as|by|when|to|so|up) (?:[^,.;]{0,30}, |(?:the (?:time|date) of (?:writing|this report)|date|now|then|far) ))?(?:(?:its|their|the|this|these|that|whose|no|any|that of both|his|her|neither) (?:\w+ ){0,3}?(?:outcomes?|findings?|results?|reports?|conclusions?|decisions?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|reviews?|hearings?|process(?:es)?|inquests?|matter|verdict|date|publication|proceedings|case|referral|date)|it|this|that|they|these|both|neither|we|nothing|no (?:word|news|more))\b/i;

export const done =
  /\b(?:not to (?:resume|reopen|hold)\b|nothing (?:\w+ )?(?:remains?|is|was) (?:outstanding|open|pending)\b|(?:was|were|has|have|had) (?:\w+ ){0,3}?(?:concluded|completed|published|received|closed|resolved|finalised|heard|held|dismissed|shared with|convicted|sentenced|acquitted|discontinued|withdrawn|lifted|read)|concluded (?:on|in|that|with|by)|closed (?:on|in)|(?:ended|finished|reported|published its|returned a|returned an|recorded a|recorded an|gave (?:a|its) (?:verdict|conclusion|findings)|found that|found no|made (?:no|two|three|four|five|six|a) )|(?:will|would|was|is|need|to|did|decided|chose|elected) not (?:to |now )?(?:be )?(?:resumed?|reopened|held|necessary|proceed)|pleaded guilty|no further action|no case to answer|adds nothing|not be taken further|(?:was|were|has been|have been) (?:\w+ly |then |at last )?(?:handed (?:over|to)|delivered|supplied|sent to (?:us|me|the panel|the chair)|made available|finished|issued|disclosed|released)|(?:its|the|their|whose) (?:\w+ ){0,2}(?:findings|conclusions|lessons|learning|recommendations|points) (?:are|is|were|was|have been|has been) (?:\w+ ){0,2}(?:in|at|taken|set|weighed|reflected|drawn|worked|used|examined|discussed|adopted|given|built|included|woven|dealt|considered|part|told|answered|absorbed))\b/i;
export const future =
  /\b(?:when|once|as soon as|after|if|should|on|upon|following|until|where|in due course|then|any|its|their|whatever)\b[^.]{0,120}\b(?:will|would|shall|is to|are to|(?:has|have) (?:undertaken|agreed|asked|committed) to (?!hold|carry out|commission|undertake|open|investigate|conduct)|can be|to be)\b[^.]{0,120}\b(?:consider|incorporat|tak|add|includ|reflect|review|reconven|updat|append|publish|annex|amend|revis|re-?open|reconsider|feed|fed|put|built|build|brought|bring|address|attach|join|meet|respond|act|set out|report to|circulat|shar|place|read|follow|carr|examin|captur|contain|monitor|report|make|integrat|supplement|look|revisit|return|weigh)\w*/i;
export const promised =
  /\b(?:addendum|supplementary report|reconven\w+|in (?:the )?light of|(?:will|would|shall|is to|are to|be|been|can be) (?:then )?(?:be )?(?:\w+ly )?(?:incorporated|taken (?:in|into|up|forward|account)|added to|fed (?:in|into|back)|built into|put (?:in|into|before)|reflected|considered by|reported to|appended|annexed|brought (?:to|before|into)|included in|shared with|monitored|read alongside|read with|joined)|(?:will|would|shall|to) (?:then )?(?:update|revisit|re-?open|reconsider|take (?:in|account|up|into|forward)|incorporate|consider|review|amend|add|reflect|receive|oversee|monitor|ensure|bring|carry|publish|append|append)|(?:has|have) (?:undertaken|agreed|committed) to (?!hold|carry out|commission|undertake|open|investigate|conduct|begin|start)|responsible for|taken (?:into account|in|up)|brought together|published (?:together|side by side|jointly)|agreed (?:that|how)|arrangements? (?:has|have|are)|protocol|jointly|joined up|(?:the two|both) (?:reviews|processes|sets of terms)|(?:will|would|shall|is to|are to) (?:come|go|be (?:sent|given|laid|passed|brought)) (?:back )?(?:to|before) (?:the|this|our|its) (?:panel|partnership|board|chair|review)|standing item|acted (?:up)?on|whatever (?:is|it|they)|will report (?:any|on|its)|any (?:further |new |additional |resulting |relevant )?(?:learning|findings?|recommendations?|lessons)\b[^.]{0,60}\b(?:will|would|shall|to be|be)|(?:consider|report|adopt|publish|take up|respond to|act on) (?:the|any|its|their) (?:further |new |additional |resulting |relevant )?(?:learning|findings?|recommendations?|lessons|outcome))\b/i;
