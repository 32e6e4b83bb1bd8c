import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { takeStage } from './stage.js';

function taken(content: readonly BlockInput[], zones: readonly string[] = [], chosen?: 'draft' | 'final') {
  return takeStage(assembleDraft({ format: 'docx', pages: null, content }), zones, chosen);
}
function inPdf(content: readonly BlockInput[], zones: readonly string[]) {
  return takeStage(assembleDraft({ format: 'pdf', pages: 1, content }), zones).stage;
}
const paragraph: BlockInput = { kind: 'paragraph', text: 'Text.' };

describe('takeStage', () => {
  it('takes a report that shows nothing for a draft, and says so', () => {
    expect(taken([paragraph])).toEqual({
      stage: 'draft',
      why: ['Nothing in it says that it is the final version.'],
    });
  });

  it('sees comments, tracked changes and the marking as a draft', () => {
    const mark = { kind: 'inserted', start: 0, end: 2, author: null } as const;
    const state = taken([
      { ...paragraph, marks: [mark] },
      { kind: 'comment', text: 'Check this.' },
      { kind: 'revision', text: 'gone' },
      { kind: 'header', text: 'DRAFT v3 - not for publication' },
    ]);
    expect(state).toEqual({
      stage: 'draft',
      why: ['It has one comment.', 'It has 2 tracked changes.', 'It is marked as a draft.'],
    });
  });

  it('does not take the word for the marking', () => {
    const header: BlockInput = { kind: 'header', text: 'Overview report' };
    expect(taken([header, { kind: 'paragraph', text: 'A draft was shared with the family.' }]).why).toEqual([
      'Nothing in it says that it is the final version.',
    ]);
    expect(taken([{ kind: 'paragraph', text: 'DRAFT' }], ['body']).why).not.toContain(
      'It is marked as a draft.',
    );
    expect(taken([{ kind: 'paragraph', text: 'Final draft, May 2024' }], ['cover']).why).toContain(
      'It is marked as a draft.',
    );
  });

  it('takes a clean report with the panel’s letter for the final version', () => {
    expect(taken([paragraph, paragraph], ['body', 'letter']).stage).toBe('final');
    expect(taken([{ kind: 'comment', text: 'x' }, paragraph], ['body', 'letter']).stage).toBe('final');
    expect(taken([{ kind: 'header', text: 'DRAFT' }, paragraph], ['margin', 'letter']).stage).toBe('draft');
  });

  it('takes what is marked for publication for the final version, and a plan that is a live document', () => {
    const cover = (text: string) => taken([{ kind: 'paragraph', text }], ['cover']).stage;
    expect(cover('FOR PUBLICATION')).toBe('final');
    expect(cover('Final – for publication')).toBe('final');
    expect(cover('Not for publication')).toBe('draft');
    expect(cover('Final report')).toBe('draft');
    const note: BlockInput = { kind: 'paragraph', text: 'This plan is a live document.' };
    const named = (text: string): BlockInput => ({ kind: 'property', property: 'file-name', text });
    expect(inPdf([note], ['action-plan'])).toBe('final');
    expect(
      inPdf([{ kind: 'paragraph', text: 'It is a living document, to be revised.' }], ['action-plan']),
    ).toBe('final');
    expect(taken([note], ['action-plan']).stage).toBe('final');
    expect(taken([note, named('Rhona DHR v6.docx')], ['action-plan', 'file']).stage).toBe('draft');
    expect(taken([note, named('Rhona DHR final.docx')], ['action-plan', 'file']).stage).toBe('final');
    expect(inPdf([note], ['analysis'])).toBe('draft');
    expect(taken([note, { kind: 'comment', text: 'x' }], ['action-plan']).stage).toBe('draft');
  });

  it('takes the author’s word in the name of the file before what was left in it', () => {
    const name: BlockInput = { kind: 'property', property: 'file-name', text: 'Rhona DHR final.docx' };
    const left: BlockInput = { kind: 'comment', text: 'x' };
    expect(taken([name, paragraph, left], ['file', 'body', 'body'])).toEqual({
      stage: 'final',
      why: ['The name of the file says that it is final.', 'It has one comment.'],
    });
    expect(taken([name, { kind: 'header', text: 'DRAFT' }], ['file', 'margin']).stage).toBe('draft');
  });

  it.each([
    ['DHR_Rhona_FINAL.pdf', 'final'],
    ['rhona-for-publication.pdf', 'final'],
    ['Rhona final draft.pdf', 'draft'],
    ['Rhona pre-final.pdf', 'draft'],
    ['finalists.pdf', 'draft'],
  ])('reads the name of a PDF: %s', (text, stage) => {
    expect(inPdf([{ kind: 'property', property: 'file-name', text }, paragraph], ['file', 'body'])).toBe(
      stage,
    );
  });

  it('takes the title in the properties for the author’s word, too', () => {
    const title = (text: string): BlockInput => ({ kind: 'property', property: 'title', text });
    const left: BlockInput = { kind: 'comment', text: 'x' };
    expect(taken([title('Rhona DHR final'), paragraph, left], ['file', 'body', 'body']).stage).toBe('final');
    expect(taken([title('Final overview report'), paragraph], ['file', 'body']).stage).toBe('draft');
    expect(taken([title('Rhona final draft'), paragraph], ['file', 'body']).stage).toBe('draft');
  });

  it.each([
    ['EMBARGOED UNTIL 00:01 ON THE DAY OF ISSUE.', 'body', 'final'],
    ['Embargoed until 4 June 2023', 'cover', 'final'],
    ['Embargoed until publication', 'cover', 'final'],
    ['OFFICIAL - SENSITIVE', 'cover', 'final'],
    ['Restricted until it has been published', 'cover', 'final'],
    ['Approved for publication, June 2023', 'cover', 'final'],
    ['OFFICIAL-SENSITIVE: third draft', 'cover', 'draft'],
    ['OFFICIAL-SENSITIVE v0.4', 'cover', 'draft'],
    ['OFFICIAL-SENSITIVE until approved', 'cover', 'draft'],
    ['Embargoed: not for circulation before it is approved', 'cover', 'final'],
    ['Restricted pending quality assurance; to be published', 'cover', 'draft'],
    ['Not for circulation', 'cover', 'draft'],
    ['RESTRICTED', 'cover', 'draft'],
    ['Access to the records was restricted until March.', 'cover', 'draft'],
    ['OFFICIAL-SENSITIVE', 'body', 'draft'],
    ['The Home Office Quality Assurance Panel approved this report in May 2023.', 'body', 'final'],
    ['The report has been approved by the Home Office Quality Assurance Panel.', 'body', 'final'],
    ['It will be published once the Quality Assurance Panel has approved it.', 'body', 'draft'],
  ])('reads %s', (text, zone, stage) => {
    expect(taken([{ kind: 'paragraph', text }], [zone]).stage).toBe(stage);
  });

  it('takes a marking for nothing where a header, the title or changes show a draft', () => {
    const marking: BlockInput = { kind: 'header', text: 'OFFICIAL-SENSITIVE' };
    const zones = ['margin', 'file', 'body'];
    const title = (text: string): BlockInput => ({ kind: 'property', property: 'title', text });
    expect(taken([marking, title('Overview report'), paragraph], zones).stage).toBe('final');
    expect(taken([marking, title('Overview report, working copy'), paragraph], zones).stage).toBe('draft');
    expect(taken([marking, title('Overview report'), { kind: 'comment', text: 'x' }], zones).stage).toBe(
      'draft',
    );
    const footer: BlockInput = { kind: 'footer', text: 'Rhona, draft for the Panel' };
    const note: BlockInput = { kind: 'paragraph', text: 'This plan is a live document.' };
    expect(taken([footer, note], ['margin', 'action-plan']).stage).toBe('draft');
  });

  it('believes the author before what the report shows, and still says what it shows', () => {
    expect(taken([{ kind: 'comment', text: 'x' }], [], 'final')).toEqual({
      stage: 'final',
      why: ['You said that it is the final version.', 'It has one comment.'],
    });
  });
});
