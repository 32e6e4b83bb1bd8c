import { fits } from '../fits.js';
import type { ReferenceMention } from './mentions.js';

/** Whose place a reference names: this report's, another document's, or what its words leave open. */
export type Whose = 'own' | 'foreign' | 'unclear';

/** Documents that have paragraphs and sections of their own. */
const documentNoun =
  /\b(?:Acts?|Bill|Regulations?|Rules|Order|Codes?|Convention|Directive|Charter|statutes?|statutory|legislation|guidance|guidelines?|polic(?:y|ies)|procedures?|protocols?|standards?|framework|documents?|manual|handbook|toolkit|circular|memorandum|agreement|contract|tenancy|lease|letters?|e-?mails?|statement|judgments?|judgement|ruling|remarks|IMRs?|Individual Management Reviews?|SARs?|SCRs?|LCSPRs?|CSPRs?|inspection|inquiry|IOPC|HMICFRS|NICE|Working Together|White Paper|Green Paper|thesis|study|articles?|paper|book|specification|template|checklist|pathway|Schedule|PACE|MAPPA|strategy|constitution|terms and conditions|instructions?|directions?|bundle|transcript|census|survey|bulletin|notes?)\b/;
const otherReport =
  /\b(?:(?:other|earlier|previous|that|those|its own|their own|first|second|IOPC|coroner|ombudsman|pathologist|inspect\w+|annual|published|scrutiny|national|local|post-mortem|investigation|Trust|police|agency|oversight|companion|separate|linked|parallel|joint)(?:['’]s)?\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,3}(?:reports?|reviews?)|reports? (?:by|from|into|on|for|written|commissioned|prepared|of the (?:IOPC|coroner|Ombudsman|Trust|inspect\w+|Commissioner))|reviews? (?:into|of [A-ZÀ-ÖØ-ÞŴŶ]))/;

const ownPart =
  /^(?:(?:this|our|the present)\b|the (?:(?:main|full|overview|present|whole|DHR|DARDR|final|anonymised|body of the|second|first)\s+)*(?:report|overview(?: report)?|review|body|executive summary|summary|action plan|chronology|narrative|timeline|analysis|conclusions?|recommendations|introduction|background|terms of reference|glossary|main text|text|findings|section|part|chapter|appendix|annex)\b|(?:sections?|parts?|chapters?|appendix|annexe?|table)\s+(?:\d|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine))/i;

const aboveBelow =
  /^\s*(?:\([^)]{1,25}\)\s*)?,?\s*(?:of this (?:report|review|document)|of the report|(?:(?:set out|described|quoted|given|which (?:appears|follows|is))\s+)?(?:above|below|overleaf|earlier|later|supra|infra))\b/i;

/** Names of laws that stand right after a section: "section 76 Serious Crime Act 2015", "section 17 PACE". */
const lawAfter =
  /^\s*(?:\([^)]{1,25}\)\s*)*,?\s*(?:(?:of|and)\s+)?(?:the\s+)?(?:(?:[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*|and|of|etc\.?|in|to|from|for|\([A-Za-zÀ-ɏ]+\)|,)\s+){0,9}?(?:Act|Acts|Regulations|Order|Code|Rules|Convention|PACE|MHA|MCA|OAPA|DVCVA|CJA)\b/;
/** What the Acts' sections lend their number to: "a section 47 enquiry". */
const statutoryUse =
  /^\s*(?:\([^)]{1,12}\)\s*)*(?:[-–/]\s*)?(?:child\b|enquir|inquir|investigat|assess|strateg|referral|orders?\b|notices?\b|offences?\b|reports?\b|wounding|assaults?\b|dut(?:y|ies)\b|powers?\b|detention|detain|patients?\b|leave\b|after-?care|papers\b|agreement|meetings?\b|process\b|threshold|plan\b|suite\b|arrests?\b|searches\b|warrants?\b|interviews?\b|statements?\b|apprais|visits?\b|support\b|provision|funding|protocol|application|proceedings|hearing|review\b|was (?:invoked|used|applied|completed|imposed)|MHA|MCA|PACE)/i;
const statutoryBefore =
  /(?:\b(?:under|pursuant to|contrary to|breach(?:es)? of|within the meaning of|detained|detention|sectioned|by virtue of|in accordance with|for the purposes of|offence of|charged with|convicted of|Act(?:\s+\d{4})?,?|on a|an?|the|whose|no|initial|joint|another|of)\s*)$/i;

const discussing =
  /\b(?:see(?: also)?|cf\.?|refer(?:s|red|ring)?(?: the reader)?(?: back)?(?: again)? to|(?:reader )?is referred (?:back )?to|return(?:s|ed)? to (?:this|it|the)?|turn(?:s|ed)? to|set out|sets out|describe[sd]?|description|discuss(?:ed|es|ion)?|explain(?:ed|s)?|consider(?:ed|s|ation)?|explor(?:ed|es|ation)|analys(?:ed|es|is)|examin(?:ed|es)|address(?:ed|es)?|dealt with|deals with|mention(?:ed|s)?|not(?:ed|es)|outlin(?:ed|es)|detail(?:ed|s)?|cover(?:ed|s)?|summar(?:y|ised|ises)|list(?:ed|s)?|reproduced|found|shown|shows|given|gives|taken up|picked up|recorded|reported|told|repeats?|said|says|appears?|stands?|contained|provided|attached|included|account|recount(?:ed|s)?|narrated|point made|as in|identified|raised|made|expanded|developed|elsewhere|above|below|reader)\b[^.;]{0,60}$/i;

/**
 * Whose place a reference names, by the words of its sentence around it. `before` and `after` are the rest of the
 * sentence; `citing` is true in notes, where most references are to what is cited.
 */
export function whoseReference(
  mention: ReferenceMention,
  before: string,
  after: string,
  citing: boolean,
): Whose {
  if (fits(aboveBelow, after)) return 'own';
  const of = ofWhat(after);
  if (of) return of;
  if (fits(lawAfter, after)) return 'foreign';
  const near = before.slice(-90);
  if (citing) return /\b[Ss]ee(?: also)?\s+$/.test(near) && !fits(cites, before) ? 'own' : 'foreign';
  // "The policy, at paragraph 7.2, required", "Working Together 2018 (paragraph 12)".
  if (fits(documentBefore, near) && !/\b(?:see|is referred to|refer to|refers to)\s+$/i.test(near))
    return 'foreign';
  if (/\b(?:its|their|his|her|whose)\s+$/.test(near)) return 'foreign';
  if (spokenByOther(before)) return 'foreign';
  const told = fits(discussing, near);
  switch (mention.kind) {
    case 'section': {
      if (fits(statutoryUse, after)) return 'foreign';
      if (fits(statutoryBefore, near)) return 'foreign';
      const dotted = mention.numbers.every((number) => number.includes('.'));
      if (!dotted && fits(documentNoun, before)) return 'unclear';
      return told || dotted || /\bat\s+$/.test(near) || fits(treats, after) ? 'own' : 'unclear';
    }
    case 'recommendation':
      return told && !fits(otherReport, before) ? 'own' : 'unclear';
    case 'page':
      return /\b(?:see|at|on|overleaf|from)\s+\(?$/i.test(near) &&
        !fits(documentNoun, before) &&
        !fits(otherReport, before)
        ? told
          ? 'own'
          : 'unclear'
        : 'unclear';
    case 'paragraph':
      return !told && (fits(documentNoun, before) || fits(otherReport, before)) ? 'unclear' : 'own';
    default:
      return fits(otherReport, near) ? 'unclear' : 'own';
  }
}

/** "Section 12 describes": what a part of a report does, and a section of an Act does not. */
const treats =
  /^\s*(?:(?:also|then|below|further)\s+)?(?:describes|deals with|discusses|explores|tells|covers|analyses|examines|considers|summarises|lists|looks at|sets out (?:the|what|how) (?:Panel|review|agenc|family|background|chronolog)|is (?:about|the Panel)|contains the)\b/;

const active =
  /\b(?:says?|said|states?|stated|sets? out|explains?|requires?|required|asks|asked|deals?|dealt|covers|recommends?|recommended|provides|provided|notes|describes|advises|lists|expects|allows|makes|made|found|concluded)\b/;
const passive =
  /\b(?:is|was|are|were|been|be|being)\s+(?:\w+\s+){0,2}(?:discussed|described|set out|considered|explored|explained|analysed|examined|addressed|dealt with|mentioned|noted|outlined|detailed|covered|summarised|listed|reproduced|found|shown|given|told|taken up|quoted|referred)\b/;

/** "The IOPC's report deals with this at …": another document is what speaks. */
function spokenByOther(before: string): boolean {
  const at = Math.max(before.search(documentNoun), before.search(otherReport));
  if (at < 0) return false;
  const rest = before.slice(at);
  return fits(active, rest) && !fits(passive, rest) && !/\b(?:Panel|reader)\b/.test(rest);
}

const documentBefore =
  /(?:\b(?:Acts?|Code|Regulations|guidance|guidelines?|polic(?:y|ies)|procedures?|protocol|standards?|framework|document|manual|handbook|letter|IMR|judgment|Working Together|statute|Schedule|White Paper|Convention|inquiry|inspection|contract|tenancy|agreement|Guidance|Policy|Handbook|study|article)(?:\s+\d{4}|\s*\(\d{4}\))?(?:['’]s)?,?\s*(?:\(|(?:[A-Za-zÀ-ɏ]+\s+){0,3}(?:at|in|under|by|to|says?|states?|requires?|has|sets out|,)?\s*)|\(\d{4}\)[^.;]{0,20}|\bet al\.?[^.;]{0,12})$/;
const cites = /\b(?:(?:19|20)\d\d|https?:|www\.|ibid|op\.? cit|Act|London|Press|ISBN|pp?\.)/;

/** "of the policy" against "of this report"; null where no such words follow. */
function ofWhat(after: string): 'own' | 'foreign' | null {
  const match =
    /^\s*(?:\([^)]{1,40}\)\s*)*,?\s*(of|in|to|under|within|from)\s+((?:[^\s.;:,()]+\s*){1,9})/.exec(after);
  if (!match) return null;
  const [, preposition, words = ''] = match;
  if (ownPart.test(words) && !otherReport.test(words)) return 'own';
  if (/^(?:which|whose|those|that)\b/.test(words)) return preposition === 'of' ? 'foreign' : null;
  const named = documentNoun.test(words) || otherReport.test(words);
  if (named) return 'foreign';
  return preposition === 'of' && /^(?:the|an?|its|their|his|her|these|[A-ZÀ-ÖØ-ÞŴŶ])/.test(words)
    ? 'foreign'
    : null;
}
