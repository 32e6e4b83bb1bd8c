import type { Draft } from '@dhrlint/draft';

/** The draft with its file's name as the last block: a file can give a name or a date away before it is opened. */
export function withFileName(draft: Draft, fileName: string): Draft {
  if (draft.blocks.some(({ property }) => property === 'file-name')) return draft;
  return {
    ...draft,
    blocks: [
      ...draft.blocks,
      {
        index: draft.blocks.length,
        kind: 'property',
        property: 'file-name',
        text: fileName,
        label: null,
        number: null,
        numbering: null,
        level: 0,
        page: null,
        section: [],
        host: null,
        comment: null,
        cell: null,
        author: null,
        hiding: null,
        quotation: false,
        appearance: { bold: false, italic: false, centred: false, size: null },
        marks: [],
        spans: [],
      },
    ],
  };
}
