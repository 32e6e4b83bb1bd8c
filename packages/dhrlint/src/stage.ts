import type { Draft } from '@dhrlint/draft';
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
  if (signs.length > 0) return { stage: 'draft', why: signs };
  if (zones.includes('letter')) {
    return { stage: 'final', why: ['It has the panel’s letter annexed, so the panel has seen it.'] };
  }
  const final = finalSigns(draft, zones);
  if (final.length > 0) return { stage: 'final', why: final };
  return { stage: 'draft', why: ['Nothing in it says that it is the final version.'] };
}

/** What only the version that is to be published bears: its marking, and the note that the panel asks for in the plan. */
function finalSigns(draft: Draft, zones: readonly string[]): readonly string[] {
  const signs: string[] = [];
  const onEdge = (kind: string, zone: string | undefined) =>
    zone === 'cover' || kind === 'header' || kind === 'footer' || kind === 'text-box';
  if (draft.blocks.some(({ text, kind, index }) => onEdge(kind, zones[index]) && isMarkedFinal(text)))
    signs.push('It is marked as the version for publication.');
  if (draft.blocks.some(({ text, index }) => zones[index] === 'action-plan' && isLiveNote(text)))
    signs.push('Its action plan is said to be a live document, which the panel asks of the final version.');
  return signs;
}

/** "Final report" is what many call the version that they send to the panel. */
function isMarkedFinal(text: string): boolean {
  return /^\W*(?:final(?:\s+(?:version|report|copy))?\W{1,4})?(?:for publication|publication (?:version|copy)|published version)\b(?!.*\b(?:not|until|before|draft)\b)/i.test(
    text,
  );
}

function isLiveNote(text: string): boolean {
  return /\blive[\s-]+(?:document|(?:action\s+)?plan)\b/i.test(text);
}

function draftSigns(draft: Draft, zones: readonly string[]): readonly string[] {
  const comments = draft.blocks.filter(({ kind }) => kind === 'comment').length;
  const deletions = draft.blocks.filter(({ kind }) => kind === 'revision').length;
  const insertions = draft.blocks.reduce(
    (sum, { marks }) =>
      sum + marks.filter(({ kind }) => /^(?:inserted|moved|reformatted)$/.test(kind)).length,
    0,
  );
  const signs: string[] = [];
  if (comments > 0) signs.push(`It has ${count(comments, 'comment')}.`);
  if (deletions + insertions > 0) signs.push(`It has ${count(deletions + insertions, 'tracked change')}.`);
  if (draft.blocks.some((block) => isMarkedDraft(block.text, block.kind, zones[block.index]))) {
    signs.push('It is marked as a draft.');
  }
  return signs;
}

/** "DRAFT" as a marking: in capitals, or as a short line of the cover, a header, a footer or a watermark. */
function isMarkedDraft(text: string, kind: string, zone: string | undefined): boolean {
  const onEdge = zone === 'cover' || kind === 'header' || kind === 'footer' || kind === 'text-box';
  return (
    onEdge &&
    (/\bDRAFT\b/.test(text) || /^\W*((first|second|third|final|working)\s+)?draft\b.{0,30}$/i.test(text))
  );
}

function count(number: number, what: string): string {
  return number === 1 ? `one ${what}` : `${number} ${what}s`;
}
