import { type Anchor, acrossChosen, allOf, type Draft } from '@dhrlint/draft';
import { kinNoun } from '../people/relations.js';
import { type Section, sectionPath } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { speaks } from './passages.js';

/** How the report says that the victim's family were involved; each member is where it says so, or null. */
export interface FamilyInvolvement {
  /** Every sentence of the section on the family, or that tells of the review's dealings with them. */
  readonly passages: readonly Anchor[];
  /** Specialist advocacy offered, given or declined. */
  readonly advocacy: Anchor | null;
  readonly leaflet: Anchor | null;
  readonly sawTerms: Anchor | null;
  readonly metPanel: Anchor | null;
  readonly readDraft: Anchor | null;
  /** The report says that there is no family, or that none could be found. */
  readonly noFamily: Anchor | null;
  /** The family would not take part, or did not answer. */
  readonly declined: Anchor | null;
}

const family = new RegExp(
  `\\b(?:famil(?:y|ies)|relatives?|next of kin|bereaved|loved ones|${kinNoun})\\b`,
  'i',
);
/** Services that stand by bereaved families, by name or by what they are. */
const service =
  /\bA\.?A\.?F\.?D\.?A\b|\bAfter Fatal Domestic (?:Abuse|Violence)\b|\b(?:national )?homicide (?:support )?(?:service|worker|caseworker|support|team)\b|\bSAMM\b|\bSupport after Murder\b|\bHundred Families\b|\b(?:specialist|expert|independent|professional)(?:,? (?:and )?(?:expert|specialist|independent))* advoca\w+\b|\badvocacy (?:service|support|organi[sz]ation|charity|for (?:the )?(?:bereaved|famil))|\bbereaved famil(?:y|ies) advoca\w+|\bfamily advocates?\b|\bpeer support (?:from|by) (?:the )?(?:bereaved|homicide)|\bSurvivors of Bereavement\b|\bMurdered Abroad\b/i;
/** Services that stand by nobody but the bereaved: whoever had their help is family, by whatever name the report calls them. */
const bereavedOnly =
  /\bA\.?A\.?F\.?D\.?A\b|\bAfter Fatal Domestic (?:Abuse|Violence)\b|\b(?:national )?homicide (?:support )?service\b|\bSAMM\b|\bSupport after Murder\b|\bHundred Families\b|\bMurdered Abroad\b/i;
/** Help given, offered or refused, to somebody told by name or pronoun. */
const helped =
  /\b(?:support\w*|advoca\w+|case ?workers?|worker|advis[eo]r|help(?:ed|s)?|alongside|beside (?:her|him|them)|accompan\w+|(?:came|come|gone|went|sat|stood|was|been) with|offer(?:ed|s)?|found|refer(?:red|ral)|signpost\w*|introduced|put (?:\w+ ){0,2}in (?:touch|contact)|in touch|leaflets?|details of|told (?:of|about)|given|gave|provided|assigned|allocated|declined|refused|turned down|accepted|took up|visited|wrote|rang|telephoned)\b/i;
const toSomebody =
  /\b(?:her|him|them|she|he|they|both|each)\b|(?<=\S[\s(“‘]+)\p{Lu}\p{Ll}+\b|^\p{Lu}\p{Ll}+\b/u;
/** What such a body did for the review and not for the bereaved. */
const forReview =
  /\b(?:panel member|member of the panel|sat on the panel|critical friend|observer|terms of reference template|(?:read|comment\w*|advised|advice)\b[^.;]{0,30}\b(?:draft|report|panel|chair|review)|should|recommend\w*|research|published|guidance|statistics|train\w*|course|accredit\w*|conference|(?:founder|trustee|director|associate|employee|chief executive) of|(?:chair|author|reviewer) (?:was|is|has|had|learn\w+|works?|worked|came|took|holds?|held)(?! (?:put|referred|offered|asked|introduced|arranged|told|given|written)))\b/i;
const advocate = /\badvoca(?:te|tes|cy)\b/i;
const victimSupport = /\bVictim Support\b/i;
/** Advocates of another kind, and what the name of such a service is elsewhere. */
const otherAdvocate =
  /\b(?:IDVA|domestic (?:violence|abuse) advoca\w+|mental health advoca\w+|IMHA|IMCA|legal advoca\w+|Scottish|courts?|children['’]s advocate|advocates? (?:for|of) (?:change|the (?:bill|law))|lord advocate|sexual violence advoca\w+|ISVA)\b/i;
const ofChair =
  /\b(?:accredit\w+|train(?:ed|ing|er)|course|qualif\w+|diploma|associate of|member of the (?:network|panel)|chair(?:ed|s)? (?:reviews )?for|works? (?:for|with) AAFDA|trustee|(?:AAFDA|specialist)[- ](?:trained|accredited))\b/i;
const ofVictimLifetime =
  /\b(?:in|since|from) (?:19|20)\d\d\b[^.]{0,60}\b(?:assault|incident|police|referral|referred)\b|\breferred by (?:the )?police\b/i;

const noFamily =
  /\b(?:no (?:known |living |surviving |other |close |traceable )*(?:family|relatives?|next of kin|relations)\b|(?:had|has|have|leaves|left) no (?:family|relatives|living)|(?:family|relatives?|next of kin)[^.]{0,40}\b(?:could not be|cannot be|have not been able to be|were not able to be) (?:traced|found|located|identified)|no (?:member|members) of (?:the |her |his |\S+['’]s )?family (?:could be|was|were|has been) (?:traced|found|located|identified|known))\b/i;
const declined =
  /\b(?:famil(?:y|ies)|relatives?|mother|father|parents?|sisters?|brothers?|they|son|daughter|he|she)\b[^.]{0,80}\b(?:declined|did not (?:wish|want|respond|reply|answer)|do not wish|chose not to|decided not to|no (?:reply|response))\b/i;

/** What the family did with the terms of reference, the panel and the draft, in a sentence that speaks of them. */
const ofTerms =
  /\b(?:terms of reference|lines? of (?:e|i)nquiry|scope)\b|\b(?:suggest\w+|add(?:ed|ing)|ask(?:ed)? for|propos\w+|contribut\w+|shaped|posed|put|raised)\b[^.]{0,60}\bquestions?\b/i;
const ofPanel =
  /\b(?:met|meet|meets|meeting|attend\w*|spoke|addressed|came|come|joined|presented|invited|visited|at|with|before|heard|seen)\b[^.]{0,60}\bpanel\b|\bpanel (?:met|heard from|meeting|saw|spoke|invited|visited)\b/i;
const ofDraft =
  /\b(?:read|reads|saw|seen|shown|shared|received|given|had|copy|copies|comment\w*|sight of|sent|viewed|reviewed|considered|heard|approved|translated)\b[^.]{0,80}\b(?:drafts?|report|overview|chapters?)\b|\b(?:drafts?|report)\b[^.]{0,60}\b(?:shared|read|shown|sent|given|seen|provided|commented|translated)\b|\bread (?:it|each|every|both|all|this|them|aloud)\b/i;
/** Terms of reference that tell of the family's part in them. */
const settled =
  /\b(?:agreed|settled|added|asked|suggested|comment\w*|consulted|shared|seen|shaped|proposed|discussed|approved)\b/i;

const closed = new Set<Zone>(['recommendations', 'action-plan', 'lessons', 'chronology', 'people']);
const notFamilyWords = /\b(?:family (?:liaison|court|law|hub|support|nurse|proceedings))\b/gi;

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}

/** Reads what the review did with the victim's family. */
export function familyInvolvementOf(draft: Draft, facts: Given): FamilyInvolvement {
  const { words, zones, sections } = facts;
  const passages: Anchor[] = [];
  const first: { -readonly [K in Told]?: Anchor } = {};
  const ofAdvocacy = new Set(words.blocksBeginning(...advocacyStems));
  const ofFamily = new Set([...words.blocksBeginning(...kinStems), ...ofAdvocacy]);
  const zoneOf = allOf(zones);
  const telling = draft.blocks.flatMap(({ index }) => {
    const zone = zoneOf[index] ?? 'body';
    if (closed.has(zone) || (isNarrative(zone) && !ofAdvocacy.has(index))) return [];
    return ofFamily.has(index) || isInFamilySection(sections, index) ? [index] : [];
  });
  for (const { what, anchor } of toldIn(draft, facts, telling)) {
    if (what === 'passage') passages.push(anchor);
    else first[what] ??= anchor;
  }
  return {
    passages,
    advocacy: first.advocacy ?? null,
    leaflet: first.leaflet ?? null,
    sawTerms: first.sawTerms ?? null,
    metPanel: first.metPanel ?? null,
    readDraft: first.readDraft ?? null,
    noFamily: first.noFamily ?? null,
    declined: first.declined ?? null,
  };
}

type Told = Exclude<keyof FamilyInvolvement, 'passages'>;

/** What a sentence tells of the family. */
interface Telling {
  readonly what: Told | 'passage';
  readonly anchor: Anchor;
}

const kinStems = 'famil relativ mother father parent sister brother son daughter kin bereav loved'.split(' ');
const advocacyStems = 'advoca aafda samm homicide fatal hundred victim'.split(' ');
const titled =
  /\b(?:famil|friends|relatives|contribut|voices?|involve|engagement|(?:who|people|those) (?:\w+ ){0,2}(?:knew|loved|helped|spoke|took part)|loved|close to|nearest|bereaved)/i;

function isNarrative(zone: Zone): boolean {
  return zone === 'background' || zone === 'analysis';
}

function isInFamilySection(sections: readonly Section[], block: number): boolean {
  return sectionPath(sections, block).some(
    ({ role, title }) => role === 'family-involvement' || (role === null && titled.test(title)),
  );
}

const toldIn = acrossChosen((_draft, { zones, sections }: Given, block): readonly Telling[] => {
  if (!speaks(block, zones)) return [];
  const zone = zones[block.index] ?? 'body';
  const narrative = isNarrative(zone);
  const inSection = isInFamilySection(sections, block.index);
  let familyNear = inSection;
  return sentencesOf(block.text).flatMap(({ start, end }): readonly Telling[] => {
    const text = block.text.slice(start, end);
    const anchor = { block: block.index, start, end };
    const told: Telling[] = [];
    const tells = (what: Telling['what'], does: boolean) => {
      if (does) told.push({ what, anchor });
    };
    const bare = text.replace(notFamilyWords, ' ');
    const ofFamily = family.test(bare);
    if (zone === 'terms-of-reference') {
      tells('sawTerms', ofFamily && settled.test(text) && !/\?\s*$/.test(text));
      return told;
    }
    familyNear ||= ofFamily;
    tells('noFamily', noFamily.test(text) && (inSection || !narrative));
    tells('advocacy', isAdvocacy(text, inSection, familyNear, zone));
    if (narrative && !inSection) return told;
    if (
      inSection ||
      (ofFamily && /\b(?:review|panel|chair|author|report|draft|terms of reference|leaflet)\b/i.test(text))
    ) {
      tells('passage', true);
      tells('declined', declined.test(text) && !/\badvoca|homicide service|support service\b/i.test(text));
      tells('leaflet', /\bleaflets?\b/i.test(text));
      tells('sawTerms', ofTerms.test(text) && (familyNear || ofFamily));
      tells('metPanel', ofPanel.test(text));
      tells('readDraft', ofDraft.test(text));
    }
    return told;
  });
});

/** "By a caseworker of the Homicide Service", "her advocate joined her"; not the chair's training, nor an IDVA. */
function isAdvocacy(text: string, inSection: boolean, familyNear: boolean, zone: Zone): boolean {
  if (zone === 'panel' && !/\b(?:family|mother|father|sister|brother|parents|daughter|son)\b/i.test(text))
    return false;
  const about = text.replace(/\bfamily liaison\b/gi, ' ');
  if (
    ofChair.test(text) &&
    !/\b(?:support(?:ed)?|offer(?:ed)?|help(?:ed)?|accompan\w+|leaflet|referred|signposted)\b/i.test(text)
  )
    return false;
  if (service.test(text))
    return inSection || familyNear || family.test(about) || helpsTheBereaved(text, zone);
  if (otherAdvocate.test(text)) return false;
  if (advocate.test(text))
    return (
      (inSection || (family.test(about) && !isNarrative(zone))) &&
      !/\b(?:own|best|strongest|fiercest) (?:\w+ )?advocate\b/i.test(text) &&
      !/\badvocate (?:whom|who|that|which) (?:she|he|\p{Lu}\w+) had\b/iu.test(text)
    );
  return (
    victimSupport.test(text) &&
    inSection &&
    !ofVictimLifetime.test(text) &&
    !/\bVictim Support wrote to\b|\bin (?:19|20)\d\d\b/i.test(text)
  );
}

/** "She had a caseworker of the Homicide Service": told without a word of kinship, outside the family's section. */
function helpsTheBereaved(text: string, zone: Zone): boolean {
  return (
    zone !== 'panel' &&
    bereavedOnly.test(text) &&
    helped.test(text.replace(bereavedOnly, '·')) &&
    toSomebody.test(text.replace(bereavedOnly, '·')) &&
    !forReview.test(text)
  );
}
