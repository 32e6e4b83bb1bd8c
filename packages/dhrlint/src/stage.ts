import { acrossBlocks, type Block, blocksWhere, type Draft } from '@dhrlint/draft';
import type { Stage, StageTaken } from '@dhrlint/engine';

/**
 * Tells the stage that a draft is in from what it shows, with the sentences that say why. What the author says
 * (`chosen`) goes before what the draft shows; a draft that shows nothing is taken to be one before submission.
 * @param zones what each block is for, by block index
 */
export function takeStage(draft: Draft, zones: readonly string[], chosen?: Stage): StageTaken {
  const signs = draftSigns(draft, zones);
  if (chosen === 'draft') return { stage: 'draft', why: ['You said that it is a draft.', ...signs] };
  if (chosen === 'final')
    return { stage: 'final', why: ['You said that it is the final version.', ...signs] };
  // Comments and changes are left behind in what the author has named final; they are faults of it, and no sign.
  if (isNamed(draft, isNamedFinal) && !signs.includes(markedDraft))
    return { stage: 'final', why: [namedFinal, ...signs] };
  if (isTitledFinal(draft) && !signs.includes(markedDraft))
    return { stage: 'final', why: [titledFinal, ...signs] };
  // The panel writes only when it has seen a report: comments and changes are left from what it asked for.
  if (zones.includes('letter') && !signs.includes(markedDraft)) {
    return {
      stage: 'final',
      why: ['It has the panel’s letter annexed, so the panel has seen it.', ...signs],
    };
  }
  if (signs.length > 0) return { stage: 'draft', why: signs };
  const final = finalSigns(draft, zones);
  if (final.length > 0) return { stage: 'final', why: final };
  return { stage: 'draft', why: ['Nothing in it says that it is the final version.'] };
}

const namedFinal = 'The name of the file says that it is final.';
const titledFinal = 'The title in the properties says that it is final.';
const markedDraft = 'It is marked as a draft.';

function isNamed(draft: Draft, test: (name: string) => boolean): boolean {
  return draft.blocks.some((block) => block.property === 'file-name' && test(block.text));
}

/**
 * What only the version that is to be published bears. The note that the plan is a live document may come early: it
 * counts in a PDF, in which a report is sent, and elsewhere where the file bears no number of a version. A protective
 * marking says little by itself; on a clean report that nothing calls a draft it is one that was left in.
 */
function finalSigns(draft: Draft, zones: readonly string[]): readonly string[] {
  const signs: string[] = [];
  const onEdge = (kind: string, zone: string | undefined) =>
    zone === 'cover' || kind === 'header' || kind === 'footer' || kind === 'text-box';
  const edges = draft.blocks.filter(({ kind, index }) => onEdge(kind, zones[index]));
  if (edges.some(({ text }) => isMarkedFinal(text)))
    signs.push('It is marked as the version for publication.');
  const named = draft.blocks.filter(({ property }) => property === 'file-name' || property === 'title');
  const early = [...edges, ...named].some(({ text }) => isCalledDraft(text));
  if (!early && edges.some(({ text }) => isProtected(text)))
    signs.push('It bears a protective marking, and nothing in it says that it is a draft.');
  if (edges.some(({ text }) => isEmbargoed(text)))
    signs.push('It is under an embargo to a day, so the day of its publication is known.');
  if (hoursOfEmbargo(draft).some((block) => isRunningText(zones[block])))
    signs.push('It is under an embargo to an hour, as only what goes to the press is.');
  if (approvals(draft).some((block) => isRunningText(zones[block])))
    signs.push('It says that the Quality Assurance Panel has approved it.');
  const isSent = draft.format === 'pdf' || ![...edges, ...named].some(({ text }) => isVersion(text));
  if (
    !early &&
    isSent &&
    draft.blocks.some((block) => zones[block.index] === 'action-plan' && isLiveNote(block.text))
  )
    signs.push('Its action plan is said to be a live document, which the panel asks of the final version.');
  return signs;
}

/** "third draft", "working copy", "v0.7", "version for the panel": words by which a file is told from the last one. */
function isCalledDraft(text: string): boolean {
  return /\b(?:drafts?|draft[_-]?\d+|drafft|working (?:copy|version|paper)|in progress|(?:for|to) (?:the )?(?:submission|approval|comments?|(?:review )?panel|home office|board|quality assurance)|v(?:ersion)?\.?[ _-]?0\.\d+)\b|(?<![a-z])draft(?![a-z])/i.test(
    text,
  );
}

/** "v9", "Version 4.2": a file of which there were others, and may be more. */
function isVersion(text: string): boolean {
  return /(?<![a-z])v(?:er(?:sion)?)?\.?[ _-]?\d/i.test(text);
}

/** "OFFICIAL-SENSITIVE", "Restricted until publication", "Embargoed": the markings of what is to be kept close until it is out. */
function isProtected(text: string): boolean {
  return (
    /\bOFFICIAL\s*[-–—:,/(]?\s*SENSITIVE\b/.test(text) ||
    /\bembargo(?:ed)?\b|\b(?:restricted|confidential)\s+(?:until|pending|before|prior to)\s+(?:\w+\s+){0,3}(?:publication|published|release)/i.test(
      text,
    )
  );
}

const hoursOfEmbargo = blocksWhere(({ text }) => isEmbargoedToTheHour(text));
const approvals = blocksWhere(({ text }) => saysApproved(text));

/** "Embargoed until 4 June 2023": without its day an embargo is only a warning to readers. */
function isEmbargoed(text: string): boolean {
  return /\bembargo(?:ed)?\b[^.]{0,40}\b(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/i.test(
    text,
  );
}

/** "Embargoed until 9am on the day of publication": an hour is set for what is ready to go out. */
function isEmbargoedToTheHour(text: string): boolean {
  return /\bembargo(?:ed)?\s+(?:until|till|to)\s+(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)|\d{4}\s?(?:hrs|hours)|noon|midday|midnight|00[:.]01)/i.test(
    text,
  );
}

function isRunningText(zone: string | undefined): boolean {
  return zone !== 'file' && zone !== 'margin' && zone !== 'quotation' && zone !== 'references';
}

/** "The Quality Assurance Panel approved this report in May 2023", told as done. */
function saysApproved(text: string): boolean {
  return (
    /\bQuality Assurance\b/i.test(text) &&
    /\bQuality Assurance (?:Panel|Group|Board)\b[^.]{0,60}\b(?:(?:has |have )?(?:approved|cleared)|(?:gave|has given) (?:its|their) (?:approval|consent)|(?:has |have )?agreed (?:that|to) (?:the|this|its) (?:report|review|publication)|(?:is|was) content)\b|\b(?:was|has been) (?:approved|cleared|agreed|signed off)\b[^.]{0,40}\bby the (?:Home Office(?:['’]s)? )?(?:\w+ )?Quality Assurance\b/i.test(
      text,
    ) &&
    !/\b(?:until|once|when|if|before|after|unless|will|pending)\b/i.test(text)
  );
}

/** "Rhona DHR final" as the title that the file has in its properties; "Final report" is any version's. */
function isTitledFinal(draft: Draft): boolean {
  return draft.blocks.some(
    (block) =>
      block.property === 'title' &&
      isNamedFinal(block.text) &&
      !/\bfinal (?:overview )?report\b/i.test(block.text),
  );
}

/** "final" or "published" as a word of the name, and no "draft" beside it: "final draft" is one. */
function isNamedFinal(name: string): boolean {
  return (
    /(?<![a-z])(?:final|published|for[ _-]?publication|publication|website)(?![a-z])/i.test(name) &&
    !/draft|comments|tracked|(?<![a-z])(?:pre|not|semi|near|nearly|almost)[ _-]?(?:final|publication)/i.test(
      name,
    )
  );
}

/** "Final report" is what many call the version that they send to the panel. */
function isMarkedFinal(text: string): boolean {
  return /^\W*(?:final(?:\s+(?:version|report|copy))?\W{1,4})?(?:(?:approved|cleared|agreed|released) )?(?:for publication|publication (?:version|copy)|published version)\b(?!.*\b(?:not|until|before|draft)\b)/i.test(
    text,
  );
}

function isLiveNote(text: string): boolean {
  return /\bliv(?:e|ing)[\s-]+(?:document|(?:action\s+)?plan)\b/i.test(text);
}

const insertedMarks = acrossBlocks(({ marks }) =>
  marks.flatMap(({ kind }) => (/^(?:inserted|moved|reformatted)$/.test(kind) ? [kind] : [])),
);

function draftSigns(draft: Draft, zones: readonly string[]): readonly string[] {
  const comments = draft.blocks.filter(({ kind }) => kind === 'comment').length;
  const deletions = draft.blocks.filter(({ kind }) => kind === 'revision').length;
  const insertions = insertedMarks(draft).length;
  const signs: string[] = [];
  if (comments > 0) signs.push(`It has ${count(comments, 'comment')}.`);
  if (deletions + insertions > 0) signs.push(`It has ${count(deletions + insertions, 'tracked change')}.`);
  if (draft.blocks.some((block) => isMarkedDraft(block, zones[block.index]))) {
    signs.push(markedDraft);
  }
  const onEdge = draft.blocks.filter(
    ({ kind, index }) =>
      zones[index] === 'cover' || kind === 'header' || kind === 'footer' || kind === 'text-box',
  );
  // What is under an embargo is on its way out, whoever has yet to approve it.
  if (onEdge.some(({ text }) => awaitsApproval(text) && !/\bembargo/i.test(text)))
    signs.push('It is marked as not yet approved.');
  return signs;
}

/** "Restricted until approved", "Confidential pending quality assurance": its approval is to come. */
function awaitsApproval(text: string): boolean {
  return /\b(?:until|till|pending|before|prior to|subject to|awaiting)\s+(?:(?:it|this|the|has|have|is|been|being|report|final|its|formal)\s+){0,4}(?:approv(?:ed|al)|sign(?:ed)?[- ]?off|quality[- ]assur(?:ed|ance)|agreed by|submission|submitted|cleared|clearance)\b(?! for publication)/i.test(
    text,
  );
}

/** "DRAFT" as a marking: in capitals, or as a short line of the cover, a header, a footer or a watermark. */
function isMarkedDraft(block: Block, zone: string | undefined): boolean {
  const onEdge =
    zone === 'cover' || block.kind === 'header' || block.kind === 'footer' || block.kind === 'text-box';
  return (
    onEdge &&
    (/\bDRAFT\b/.test(block.text) ||
      /^\W*((first|second|third|final|working)\s+)?draft\b.{0,30}$/i.test(block.text))
  );
}

function count(number: number, what: string): string {
  return number === 1 ? `one ${what}` : `${number} ${what}s`;
}
