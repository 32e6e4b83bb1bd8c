import type { Anchor, Draft } from '@dhrlint/draft';
import { defaultLimits } from '@dhrlint/readers';
import { readDocx } from '@dhrlint/readers/docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, type FixtureParts, p, r, style, table } from '../../../../readers/src/docx/testing.js';
import { WordFile } from '../word-file.js';
import type { Element } from '../xml.js';
import { commentPlace } from './place.js';
import { type CommentSettings, type NewComment, writeComments } from './write-comments.js';

const settings: CommentSettings = {
  author: 'dhrlint',
  initials: 'dhr',
  date: new Date(2026, 4, 4, 9, 30),
  topicOf: (text) => /\S+\/\S+$/.exec(text)?.[0] ?? null,
  settled: [{ text: 'No longer found.' }],
};

const note = (anchor: Anchor | null, text = 'a point', topic = 'test/point'): NewComment => ({
  anchor,
  paragraphs: [{ text, strong: true }, { text: topic }],
  topic,
});

async function open(parts: FixtureParts | string | Uint8Array): Promise<{ file: WordFile; draft: Draft }> {
  const bytes = parts instanceof Uint8Array ? parts : docx(parts);
  return { file: new WordFile(bytes, defaultLimits), draft: await readDocx(bytes) };
}

/** Writes a comment on each of some words, wherever they stand first. */
async function annotate(parts: FixtureParts | string, ...words: readonly string[]) {
  const { file, draft } = await open(parts);
  const notes = words.map((quote) => note(placeIn(draft, quote, file.main)));
  writeComments(file, draft, notes, settings);
  return result(file.toBytes(), draft);
}

function placeIn(draft: Draft, words: string, main: string): Anchor | null {
  const block = draft.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block says ${words}`);
  const start = block.text.indexOf(words);
  return commentPlace(draft, { block: block.index, start, end: start + words.length }, main)?.anchor ?? null;
}

async function result(bytes: Uint8Array, before: Draft) {
  const parts = unzipSync(bytes);
  const file = new WordFile(bytes, defaultLimits);
  const root = file.look(file.main) as Element;
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  return { bytes, parts, file, root, xml, before, after: await readDocx(bytes) };
}

/** The words between the marks of each comment, by its id. */
function covered(root: Element): Readonly<Record<string, string>> {
  const open = new Set<string>();
  const words: Record<string, string> = {};
  for (const { name, attributes, children } of root.all()) {
    const id = attributes.get('w:id') ?? '';
    if (name === 'w:commentRangeStart') {
      open.add(id);
      words[id] = '';
    } else if (name === 'w:commentRangeEnd') open.delete(id);
    else if (/^w:(?:t|delText)$/.test(name)) {
      for (const one of open) words[one] += children.join('');
    }
  }
  return words;
}

/** All that the report says, without the comments of dhrlint. */
function said({ blocks }: Draft) {
  return blocks
    .filter(({ author, text }) => author !== 'dhrlint' && text !== 'dhrlint')
    .map(({ kind, text, label, level, marks, appearance }) => ({
      kind,
      text,
      label,
      level,
      marks,
      appearance,
    }));
}

describe('a comment', () => {
  it('covers exactly its words, and the run keeps its look and its text', async () => {
    const { root, xml, before, after } = await annotate(
      `<w:p>${r('He was late on 4 May, she said.', '<w:i/>')}</w:p>`,
      '4 May',
    );
    expect(covered(root)).toEqual({ 0: '4 May' });
    expect(said(after)).toEqual(said(before));
    const run = (text: string) => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(xml).toContain(
      `${run('He was late on ')}<w:commentRangeStart w:id="0"/>${run('4 May')}<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:commentReference w:id="0"/></w:r>${run(', she said.')}`,
    );
  });

  it('runs over runs, tabs, breaks and hyphens that Word has signs of its own for', async () => {
    const body = `<w:p>${r('On ')}<w:r><w:b/><w:t>4</w:t><w:tab/><w:noBreakHyphen/><w:t>May</w:t><w:br/><w:t>she left.</w:t></w:r></w:p>`;
    const { root, before, after } = await annotate(body, 'n 4\t\u2011May', 'she');
    expect(covered(root)).toEqual({ 0: 'n 4May', 1: 'she' });
    expect(said(after)).toEqual(said(before));
  });

  it('shares a run with others that overlap it, lie within it and touch it', async () => {
    const { root, before, after } = await annotate(
      p('one two three four'),
      'one two',
      'two three',
      'two',
      ' three four',
    );
    expect(covered(root)).toEqual({ 0: 'one two', 1: 'two three', 2: 'two', 3: ' three four' });
    expect(said(after)).toEqual(said(before));
  });

  it('stands in links and tracked insertions, with its reference outside of them', async () => {
    const body = `<w:p><w:hyperlink w:anchor="x">${r('the linked words')}</w:hyperlink><w:ins w:id="7" w:author="Mara Quell">${r(' and the new ones')}</w:ins></w:p>`;
    const { root, xml, before, after } = await annotate(body, 'linked', 'new');
    expect(covered(root)).toEqual({ 0: 'linked', 1: 'new' });
    expect(xml).toMatch(/<\/w:hyperlink><w:r><w:rPr><w:sz[^>]*><\/w:rPr><w:commentReference w:id="0"\/>/);
    expect(xml).toMatch(/<\/w:ins><w:r><w:rPr><w:sz[^>]*><\/w:rPr><w:commentReference w:id="1"\/>/);
    expect(said(after)).toEqual(said(before));
  });

  it('stands on deleted words', async () => {
    const body = `<w:p>${r('He left')}<w:del w:id="7" w:author="Mara Quell"><w:r><w:delText xml:space="preserve"> on 4 May</w:delText></w:r></w:del>${r('.')}</w:p>`;
    const { root, before, after } = await annotate(body, '4 May');
    expect(covered(root)).toEqual({ 0: '4 May' });
    expect(said(after)).toEqual(said(before));
  });

  it('gives the copies of a tracked change of format ids of their own', async () => {
    const change = '<w:b/><w:rPrChange w:id="9" w:author="Mara Quell"><w:rPr/></w:rPrChange>';
    const { root, after, before } = await annotate(`<w:p>${r('one two three', change)}</w:p>`, 'two');
    const ids = [...root.all()]
      .filter(({ name }) => name === 'w:rPrChange')
      .map(({ attributes }) => attributes.get('w:id'));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(said(after)).toEqual(said(before));
  });

  it('has its reference behind a field, which Word writes anew', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${r('See ')}${char('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${char('separate')}${r('page 4')}${char('end')}${r(' here.')}</w:p>`;
    const { root, xml } = await annotate(body, 'page');
    expect(covered(root)).toEqual({ 0: 'page' });
    expect(xml).toMatch(/fldCharType="end"\/><\/w:r><w:r><w:rPr><w:sz[^>]*><\/w:rPr><w:commentReference/);
  });

  it('stands around a control whose words Word takes from elsewhere, and inside of one that is only a frame', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${control('<w:dataBinding w:xpath="/t" w:storeItemID="{1}"/>', 'the bound title')}${control('<w:alias w:val="x"/>', ' the free words')}</w:p>`;
    const { root, xml } = await annotate(body, 'bound', 'free');
    expect(covered(root)).toEqual({ 0: 'the bound title', 1: 'free' });
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:sdt>');
  });

  it('has its reference in the next paragraph where its own is the first of a control around paragraphs', async () => {
    const control = (inner: string) =>
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const { root, xml, before, after } = await annotate(
      `${control(p('the title'))}${control(p('the date'))}<w:p><w:pPr/></w:p>${p('the text')}`,
      'title',
      'text',
    );
    expect(covered(root)).toEqual({ 0: 'title', 1: 'text' });
    expect(xml).toMatch(
      /<w:p><w:pPr\/><\/w:p><w:p><w:r><w:rPr><w:sz[^>]*><\/w:rPr><w:commentReference w:id="0"\/>/,
    );
    expect(said(after)).toEqual(said(before));
  });

  it('stands in the cells of a table', async () => {
    const { root, before, after } = await annotate(table([[p('Lead'), p('Ongoing work')]]), 'Ongoing');
    expect(covered(root)).toEqual({ 0: 'Ongoing' });
    expect(said(after)).toEqual(said(before));
  });

  it('is written as Word writes comments', async () => {
    const { parts, file } = await annotate(
      {
        body: p('one two'),
        styles: `${style('CT', 'annotation text')}${style('CR', 'annotation reference')}`,
      },
      'two',
    );
    expect(strFromU8(parts['word/comments.xml'] as Uint8Array)).toContain(
      '<w:comment w:id="0" w:author="dhrlint" w:date="2026-05-04T09:30:00Z" w:initials="dhr"><w:p><w:pPr><w:pStyle w:val="CT"/></w:pPr><w:r><w:rPr><w:rStyle w:val="CR"/></w:rPr><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a point</w:t></w:r></w:p>',
    );
    expect(file.typeOf('word/comments.xml')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    );
    expect(file.pointers(file.main).filter(({ kind }) => kind === 'comments')).toHaveLength(1);
  });

  it('leaves out what XML cannot hold', async () => {
    const { file, draft } = await open(p('one two'));
    writeComments(file, draft, [note({ block: 0, start: 0, end: 3 }, 'a\u0000b\ud800c <&> “d”')], settings);
    const { after } = await result(file.toBytes(), draft);
    expect(after.blocks.find(({ kind }) => kind === 'comment')?.text).toBe('a b c <&> “d”\ntest/point');
  });

  it('stands in the first paragraph of a report in which nothing stands', async () => {
    const { file, draft } = await open('<w:p/>');
    expect(writeComments(file, draft, [note(null)], settings)).toBe(1);
    expect((await result(file.toBytes(), draft)).xml).toContain('<w:commentRangeEnd w:id="0"/>');
  });
});

describe('where Word shows no comment on the words themselves', () => {
  it('stands on the word that the footnote hangs on', async () => {
    const body = `<w:p>${r('Rowan')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' lived here.')}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${p('Killed on 4 May.')}</w:footnote>`;
    const { root, parts, before, after } = await annotate({ body, footnotes }, '4 May');
    expect(covered(root)).toEqual({ 0: 'Rowan' });
    expect(strFromU8(parts['word/footnotes.xml'] as Uint8Array)).not.toContain('comment');
    expect(said(after)).toEqual(said(before));
  });

  it('stands around the drawing that holds a text box', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('Boxed on 4 May')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boxed on 4 May')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { xml, before, after } = await annotate(`<w:p>${r('Words ')}${box}${r(' more')}</w:p>`, '4 May');
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/);
    expect(xml).toMatch(/<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="0"\/>/);
    expect(said(after)).toEqual(said(before));
  });

  it('stands on the word before hidden words, and on no word of a header', async () => {
    const { draft, file } = await open({
      body: `<w:p>${r('Seen ')}${r('unseen 4 May', '<w:vanish/>')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      running: { header1: p('DRAFT 4 May') },
    });
    const at = (kind: string) => draft.blocks.find((block) => block.kind === kind)?.index ?? -1;
    const place = (kind: string) => commentPlace(draft, { block: at(kind), start: 0, end: 3 }, file.main);
    expect(place('hidden')).toEqual({ anchor: { block: 0, start: 0, end: 4 }, exact: false });
    expect(place('header')).toBeNull();
    expect(commentPlace(draft, { block: 0, start: 0, end: 4 }, file.main)).toMatchObject({ exact: true });
  });
});

const theirs = {
  body: `<w:p><w:commentRangeStart w:id="3"/>${r('one two')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>${r(' three')}</w:p>`,
  comments: `<w:comment w:id="3" w:author="Mara Quell" w:initials="MQ"><w:p w14:paraId="00000A01">${r('Sure?')}</w:p></w:comment>`,
  commentsExtended: '<w15:commentEx w15:paraId="00000A01" w15:done="1"/>',
};

describe('the comments of others', () => {
  it('stay as they are, and ours come before them with ids of their own', async () => {
    const { root, parts, after } = await annotate(theirs, 'two', 'three');
    expect(covered(root)).toEqual({ 3: 'one two', 4: 'two', 5: 'three' });
    const comments = strFromU8(parts['word/comments.xml'] as Uint8Array);
    expect([...comments.matchAll(/w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['4', '5', '3']);
    expect(comments).toContain(theirs.comments);
    const extended = strFromU8(parts['word/commentsExtended.xml'] as Uint8Array);
    expect(extended).toContain(theirs.commentsExtended);
    const named = [...extended.matchAll(/w15:paraId="(\w+)"/g)].map(([, id]) => id ?? '');
    expect(named).toHaveLength(3);
    for (const id of named) expect(comments).toContain(`w14:paraId="${id}"`);
    expect(after.blocks.filter(({ author }) => author === 'Mara Quell').map(({ text }) => text)).toEqual([
      'Sure?',
    ]);
  });
});

describe('a second run', () => {
  it('gives the same bytes', async () => {
    const { bytes, before } = await annotate(theirs, 'two', 'three');
    const { file, draft } = await open(bytes);
    const again = ['two', 'three'].map((words) => note(placeIn(draft, words, file.main)));
    writeComments(file, draft, again, settings);
    expect(said(draft)).toEqual(said(before));
    expect(unzipSync(file.toBytes())).toEqual(unzipSync(bytes));
  });

  it('replaces only its own comments', async () => {
    const { bytes } = await annotate(theirs, 'two', 'three');
    const { file, draft } = await open(bytes);
    writeComments(file, draft, [note(placeIn(draft, 'one', file.main), 'new')], settings);
    const { root, after } = await result(file.toBytes(), draft);
    expect(covered(root)).toEqual({ 3: 'one two', 4: 'one' });
    expect(
      after.blocks
        .filter(({ kind }) => kind === 'comment')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Sure?', 'new\ntest/point']);
  });
});

describe('a comment that somebody answered', () => {
  const own = (text: string) => `<w:p>${r(text)}</w:p><w:p w14:paraId="00000B01">${r('test/point')}</w:p>`;
  const answered = {
    body: `<w:p><w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${r('one two')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r></w:p>`,
    comments: `<w:comment w:id="1" w:author="dhrlint">${own('old')}</w:comment><w:comment w:id="2" w:author="Mara Quell"><w:p w14:paraId="00000A01">${r('dhrlint accept Agreed.')}</w:p></w:comment>`,
    commentsExtended:
      '<w15:commentEx w15:paraId="00000B01" w15:done="0"/><w15:commentEx w15:paraId="00000A01" w15:paraIdParent="00000B01" w15:done="0"/>',
  };
  const answersOf = (draft: Draft) =>
    draft.blocks.filter(({ author }) => author === 'Mara Quell').map(({ comment }) => comment?.answers?.text);

  it('is continued by the next one of its topic', async () => {
    const { file, draft } = await open(answered);
    const anchor = placeIn(draft, 'two', file.main);
    expect(writeComments(file, draft, [{ ...note(anchor, 'now'), onlyAsAnswered: true }], settings)).toBe(1);
    const { root, after } = await result(file.toBytes(), draft);
    expect(covered(root)).toEqual({ 1: 'two', 2: 'one two' });
    expect(answersOf(after)).toEqual(['now\ntest/point']);
  });

  it('stays and says so where nothing is found any more', async () => {
    const { file, draft } = await open(answered);
    expect(writeComments(file, draft, [], settings)).toBe(0);
    const { root, after } = await result(file.toBytes(), draft);
    expect(covered(root)).toEqual({ 1: 'one two', 2: 'one two' });
    expect(answersOf(after)).toEqual(['No longer found.\ntest/point']);
  });

  it('is what a note waits for that is for it alone', async () => {
    const { file, draft } = await open(p('one two'));
    const waiting = { ...note(placeIn(draft, 'two', file.main)), onlyAsAnswered: true };
    expect(writeComments(file, draft, [waiting], settings)).toBe(0);
  });
});

it('whatever the runs and the words: the text stays, and each comment covers its words', async () => {
  const runs = fc.array(
    fc.tuple(fc.stringMatching(/^[a-z ]{1,12}$/), fc.constantFrom('', '<w:b/>', '<w:i/>')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const ranges = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(runs, ranges, async (texts, places) => {
      const body = `<w:p>${texts.map(([text, look]) => r(text, look)).join('')}</w:p>`;
      const { file, draft } = await open(body);
      const text = draft.blocks[0]?.text ?? '';
      const anchors = places
        .map(([start, length]) => ({ block: 0, start, end: Math.min(text.length, start + length) }))
        .filter(({ start, end }) => start < end);
      writeComments(
        file,
        draft,
        anchors.map((anchor) => note(anchor)),
        settings,
      );
      const { root, after } = await result(file.toBytes(), draft);
      expect(said(after)).toEqual(said(draft));
      expect(Object.values(covered(root))).toEqual(anchors.map(({ start, end }) => text.slice(start, end)));
    }),
    { numRuns: 60 },
  );
});
