import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { gatherFacts, type RealName } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { tellingProperty } from './telling-property.js';
import { verdictOf } from './testing/verdict-of.js';

const names: readonly RealName[] = [{ name: 'Delia Trescott', aliases: [] }];
const report: readonly BlockInput[] = [
  { kind: 'paragraph', text: 'The independent chair was Rosamund Ferrier, who wrote this report.' },
  { kind: 'paragraph', text: 'Fenella, the victim, was killed on 14 March 2021.' },
];

/** "message: quote (how many others)" of each report, and what the first says of how to clear it. */
function judged(
  properties: Readonly<Record<string, string>>,
  {
    of = 'inside',
    format = 'docx',
    hunted = names,
  }: { of?: string; format?: 'docx' | 'pdf'; hunted?: readonly RealName[] } = {},
): { readonly found: readonly string[]; readonly how: string } {
  const content = [
    ...report,
    ...Object.entries(properties).map(([key, text]) => ({
      kind: 'property' as const,
      property: key.replace(/\d+$/, ''),
      text,
    })),
  ];
  const draft = assembleDraft({ format, content, pages: null });
  const facts = gatherFacts(draft, { realNames: hunted });
  const verdict = verdictOf(tellingProperty, {
    draft,
    facts,
    options: { of },
    stage: 'draft',
  });
  const reports = 'reports' in verdict ? (verdict.reports ?? []) : [];
  return {
    found: reports.map(
      ({ message, anchor, related }) =>
        `${message}: ${anchor ? textAt(draft, anchor) : '-'} (${related?.length ?? 0})`,
    ),
    how: String(reports[0]?.values?.['how'] ?? ''),
  };
}

describe('telling-property', () => {
  it.each([
    ['link-target', 'mailto:delia.trescott@mail.example', 'delia.trescott', 'Edit Hyperlink'],
    ['bookmark', 'DeliaTrescott_statement', 'DeliaTrescott', 'Insert, Bookmark'],
    ['content-control', 'Name of Delia', 'Delia', 'Developer, Properties'],
    ['field-code', 'INCLUDEPICTURE "S:\\trescott.jpg"', 'trescott', 'Alt+F9'],
    ['document-variable', 'victim: Delia Trescott', 'Delia Trescott', 'new, empty document'],
    ['custom-xml', 'victim: Trescott, Delia', 'Trescott, Delia', 'Inspect Document'],
    ['embedded-text', 'Calls by Delia', 'Delia', 'paste it as a picture'],
    ['chart-text', 'Trescott’s calls', 'Trescott', 'Edit Data'],
    ['unused-header', 'Report on D. Trescott', 'D. Trescott', 'Different First Page'],
    ['name-of-commenter', 'Delia Trescott', 'Delia Trescott', 'Inspect Document'],
    ['building-block', 'Delia was 34.', 'Delia', 'building blocks'],
    ['custom:Case', 'DT 014', 'DT', 'Inspect Document'],
  ])('finds a listed name in %s and says where to click', (property, text, quote, click) => {
    const { found, how } = judged({ [property]: text });
    expect(found).toEqual([`name: ${quote} (0)`]);
    expect(how).toContain(click);
  });

  it('says where to click in Acrobat for a PDF', () => {
    expect(judged({ outline: 'Statement of Delia' }, { format: 'pdf' }).how).toContain('Bookmarks panel');
    expect(judged({ 'form-value': 'Delia' }, { format: 'pdf' }).how).toContain('Prepare a form');
    expect(judged({ title: 'Delia' }, { format: 'pdf' }).how).toContain('Acrobat');
  });

  it('says a name once for each kind of place', () => {
    const properties = { title: 'Delia', subject: 'Delia', bookmark1: 'Delia_a', bookmark2: 'Delia_b' };
    expect(judged(properties).found).toEqual(['name: Delia (1)', 'name: Delia (1)']);
  });

  it('leaves pictures to their own rule', () => {
    const properties = { 'alternative-text': 'Delia', title: 'Ines' };
    expect(judged(properties).found).toEqual([]);
    expect(judged(properties, { of: 'pictures' }).found).toEqual(['name: Delia (0)']);
  });

  it('finds who made the file and whom the report does not name, without a list', () => {
    const none = { hunted: [] };
    expect(judged({ 'last-modified-by': 'Colin Marsh' }, none).found).toEqual(['unlisted: Colin Marsh (0)']);
    expect(judged({ author: 'Rosamund Ferrier' }, none).found).toEqual([]);
  });

  it('finds the day of the death in any place', () => {
    expect(judged({ bookmark: 'Call 14 March 2021' }).found).toEqual(['date: 14 March 2021 (0)']);
    expect(judged({ 'link-target': 'https://news.example/2020/03/01/story' }).found).toEqual([]);
  });
});
