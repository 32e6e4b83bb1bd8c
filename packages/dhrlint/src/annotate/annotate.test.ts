import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from '@dhrlint/engine';
import { defaultLimits, readDraft } from '@dhrlint/readers';
import { Element, element, WordFile } from '@dhrlint/writers/docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { docx, p, r } from '../../../readers/src/docx/testing.js';
import { lint } from '../lint.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { type AnnotatedReport, annotate } from './annotate.js';
import { copyStateOf } from './copy-mark.js';

const drafts = join(dirname(fileURLToPath(import.meta.url)), '../../../../test-reports/drafts');
const settings = { version: '1.2.3', now: new Date(2026, 4, 4, 9, 30) };

async function annotated(bytes: Uint8Array, fileName: string, rules: readonly Rule[] = shippedRules) {
  const result = await annotate(bytes, { ...settings, fileName, rules });
  if (!('bytes' in result)) throw new Error(result.error.message);
  return result;
}

async function commentsOf({ bytes }: AnnotatedReport, fileName = 'x.docx') {
  const { blocks } = await readDraft(bytes, fileName, defaultLimits);
  return blocks
    .filter(({ kind, author }) => kind === 'comment' && author === 'dhrlint')
    .map(({ text }) => text);
}

/** A few rules that find something there; all of them on all drafts are for a slower suite. */
const few = /^(?:anonymity\/date-of-death|consistency\/imr-count|hidden\/|cover\/|action-plan\/target-date)/;

describe.each(['bramble.docx', 'bramble.pdf'])('a copy of %s', (fileName) => {
  const original = new Uint8Array(readFileSync(join(drafts, fileName)));
  const rules = shippedRules.filter(({ id }) => few.test(id));
  let copy: AnnotatedReport;

  beforeAll(async () => {
    copy = await annotated(original, fileName, rules);
  });

  it('says the same, and what is found in it is the same', async () => {
    const again = await lint(copy.bytes, { fileName, rules });
    const { findings, ledger, strengths, stage, words } = copy.document;
    expect(findings.length).toBeGreaterThan(5);
    expect(again).toMatchObject({ findings, ledger, strengths, stage, words });
    const read = async (bytes: Uint8Array) =>
      (await readDraft(bytes, fileName, defaultLimits)).blocks
        .filter(({ kind, author }) => kind !== 'property' && author !== 'dhrlint')
        .map(({ text }) => text);
    expect(await read(copy.bytes)).toEqual(await read(original));
    expect(copyStateOf(await readDraft(copy.bytes, fileName, defaultLimits))).toBe('untouched');
  });

  it('has a note for each rule that found something, and the summary before all', async () => {
    const found = new Set(copy.document.findings.map(({ ruleId }) => ruleId));
    const notes = await commentsOf(copy, fileName);
    expect(copy.notes).toBe(found.size + 1);
    expect(notes).toHaveLength(copy.notes);
    expect(notes[0]).toMatch(/^dhrlint: what the panel would say of this report\nFound: \d+ errors/);
    expect(new Set(notes.slice(1).map((text) => text.split('\n').at(-1)))).toEqual(found);
  });

  it('is made of a copy as of the report', async () => {
    const twice = await annotated(copy.bytes, fileName, rules);
    expect(await commentsOf(twice, fileName)).toEqual(await commentsOf(copy, fileName));
  });

  it('has a note for each finding where that is asked for', async () => {
    const all = await annotate(original, { ...settings, fileName, rules, all: true });
    expect('bytes' in all && all.notes).toBe(copy.document.findings.length + 1);
  });
});

describe('an answer to a comment that begins "dhrlint accept"', () => {
  const rules = shippedRules.filter(
    ({ id }) => id === 'anonymity/date-of-death' || id === 'cover/month-of-death',
  );
  const report = docx({
    body: [
      p('Domestic Homicide Review'),
      p('Review into the death of Ines'),
      `<w:p>${r('1.1 Ines was killed on 3 May 2020 at her home. He was arrested on 3 May 2020.')}</w:p>`,
    ].join(''),
    comments: '',
    commentsExtended: '',
  });

  /** Answers the comment about a rule as Word does: with a comment of its own at the same place, named in the thread. */
  function answer(bytes: Uint8Array, rule: string, text: string): Uint8Array {
    const file = new WordFile(bytes, defaultLimits);
    const comments = file.tree('word/comments.xml') as Element;
    const answered = comments.elements.find((comment) => comment.text.endsWith(rule)) as Element;
    const parent =
      [...answered.all()].flatMap(({ attributes }) => attributes.get('w14:paraId') ?? []).at(-1) ?? '';
    const paragraph = element('w:p', { 'w14:paraId': '0000ABCD' }, [
      element('w:r', {}, [element('w:t', {}, [text])]),
    ]);
    comments.children.push(element('w:comment', { 'w:id': '90', 'w:author': 'Tamsin Orde' }, [paragraph]));
    file
      .tree('word/commentsExtended.xml')
      ?.children.push(element('w15:commentEx', { 'w15:paraId': '0000ABCD', 'w15:paraIdParent': parent }));
    for (const part of file.tree(file.main)?.all() ?? []) {
      part.children = part.children.flatMap((child) => {
        const isOwn =
          child instanceof Element && child.attributes.get('w:id') === answered.attributes.get('w:id');
        if (!isOwn || !child.name.startsWith('w:commentRange')) return [child];
        return [child, element(child.name, { 'w:id': '90' })];
      });
    }
    return file.toBytes();
  }

  it('accepts what the comment tells of, wherever it stands, and goes on doing so in the next copy', async () => {
    const first = await annotated(report, 'x.docx', rules);
    expect(first.document.findings.map(({ ruleId }) => ruleId)).toEqual([
      'cover/month-of-death',
      'anonymity/date-of-death',
      'anonymity/date-of-death',
    ]);
    let bytes = answer(first.bytes, 'anonymity/date-of-death', 'dhrlint accept The family wishes it.');
    for (let round = 0; round < 3; round++) {
      const next = await annotated(bytes, 'x.docx', rules);
      expect(next.document.findings.map(({ ruleId }) => ruleId)).toEqual(['cover/month-of-death']);
      expect(
        next.document.accepted.map(({ finding, reason, who }) => [finding.location.quote, reason, who]),
      ).toEqual([
        ['3 May 2020', 'The family wishes it.', 'Tamsin Orde'],
        ['3 May 2020', 'The family wishes it.', 'Tamsin Orde'],
      ]);
      const notes = await commentsOf(next);
      expect(notes.find((text) => text.endsWith('anonymity/date-of-death'))).toBe(
        'Accepted: Exact date of death\nThe family wishes it. (Tamsin Orde)\nIt may stand here:\n• 1.1 “3 May 2020”\n• 1.1 “3 May 2020”\nanonymity/date-of-death',
      );
      bytes = next.bytes;
    }
  });

  it('accepts what concerns the whole report', async () => {
    const first = await annotated(report, 'x.docx', rules);
    const bytes = answer(
      first.bytes,
      'cover/month-of-death',
      'dhrlint accept The Partnership’s template has no room.',
    );
    const { document } = await annotated(bytes, 'x.docx', rules);
    expect(document.accepted.map(({ finding }) => finding.ruleId)).toEqual(['cover/month-of-death']);
    expect(document.unusedAcceptances).toEqual([]);
  });
});

it('refuses formats that have no margin', async () => {
  const bytes = new TextEncoder().encode('# Report\n\nWords.');
  await expect(annotate(bytes, { ...settings, fileName: 'x.md' })).rejects.toThrow('Word files');
});

it('gives the result of a report that cannot be read', async () => {
  const result = await annotate(new Uint8Array([1, 2, 3]), { ...settings, fileName: 'x.docx' });
  expect(result).toMatchObject({ status: 'unreadable', error: { code: 'wrong-type' } });
});
