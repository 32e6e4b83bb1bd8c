import type { WordPackage } from './package.js';
import { authorOf } from './tracked.js';
import { elementsOf, type XmlElement } from './xml.js';

/** Who wrote each comment, and which comment answers which. */
export interface CommentThread {
  /** Author by comment id. */
  readonly authors: ReadonlyMap<string, string>;
  /** Id of the answered comment by id of the reply. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Reads the comments part and, for replies, its extension (MS-DOCX, commentsExtended). */
export function readCommentThreads(file: WordPackage): CommentThread {
  const authors = new Map<string, string>();
  const answers = new Map<string, string>();
  /** Comment id by the id of its last paragraph, which is how the extension names comments. */
  const byParagraph = new Map<string, string>();
  for (const comment of children(file, 'comments')) {
    const id = comment.attributes['w:id'];
    if (id === undefined) continue;
    const author = authorOf(comment);
    if (author) authors.set(id, author);
    for (const paragraph of elementsOf(comment)) {
      const name = paragraph.attributes['w14:paraId'];
      if (name) byParagraph.set(name, id);
    }
  }
  for (const { attributes } of children(file, 'commentsExtended')) {
    const reply = byParagraph.get(attributes['w15:paraId'] ?? '');
    const answered = byParagraph.get(attributes['w15:paraIdParent'] ?? '');
    if (reply !== undefined && answered !== undefined) answers.set(reply, answered);
  }
  return { authors, answers };
}

function children(file: WordPackage, type: string): XmlElement[] {
  const part = file.related(type);
  const root = part === null ? null : file.part(part);
  return root ? elementsOf(root) : [];
}
