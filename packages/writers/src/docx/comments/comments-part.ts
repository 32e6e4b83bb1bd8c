import type { WordFile } from '../word-file.js';
import { type Element, element } from '../xml.js';

/** A paragraph of a comment. */
export interface CommentParagraph {
  readonly text: string;
  readonly strong?: boolean;
}

/** What a comment is written with. */
export interface CommentContent {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** As the clock on the wall shows it, "2026-05-04T09:30:00Z": Word's dates of comments are local times. */
  readonly date: string;
  readonly paragraphs: readonly CommentParagraph[];
  /** Id of its last paragraph, by which `commentsExtended` names the comment; null where the file has no such part. */
  readonly paragraphId: string | null;
}

/** A comment that stands in the file. */
export interface KnownComment {
  readonly element: Element;
  readonly id: string;
  readonly author: string;
  /** Ids of its paragraphs, the last of which names it in `commentsExtended`. */
  readonly paragraphIds: readonly string[];
  readonly text: string;
}

/** Ids by which the styles of comments are named in the file; null where it has no such style. */
export interface CommentStyles {
  readonly reference: string | null;
  readonly text: string | null;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The comments of a Word file: the part that holds them, and the one that says which answers which. */
export class CommentsPart {
  private readonly root: Element;
  private readonly extended: Element | null;
  readonly styles: CommentStyles;

  /** Makes the part where the file has none. */
  constructor(private readonly file: WordFile) {
    const known = this.related('comments');
    this.root = (known === null ? null : file.tree(known)) ?? this.create();
    const extended = this.related('commentsExtended');
    this.extended = extended === null ? null : file.tree(extended);
    this.styles = readStyles(file, this.related('styles'));
  }

  /** Whether comments need ids of paragraphs, by which they are answered. */
  get isExtended(): boolean {
    return this.extended !== null;
  }

  private readonly known = new Map<Element, KnownComment>();

  /** The comments that stand in the file, the same objects each time. */
  get comments(): readonly KnownComment[] {
    return this.root.elements.flatMap((comment) => {
      const known = this.known.get(comment) ?? readComment(comment);
      if (known) this.known.set(comment, known);
      return known ?? [];
    });
  }

  /** The comment that another answers. */
  answeredBy(reply: KnownComment): KnownComment | undefined {
    const own = new Set(reply.paragraphIds);
    const entry = this.extended?.elements.find(({ attributes }) =>
      own.has(attributes.get('w15:paraId') ?? ''),
    );
    const answered = entry?.attributes.get('w15:paraIdParent');
    return answered === undefined
      ? undefined
      : this.comments.find(({ paragraphIds }) => paragraphIds.includes(answered));
  }

  /** Takes comments out, with all that is said of them elsewhere. Their marks in the text are another's to remove. */
  remove(gone: readonly KnownComment[]): void {
    const elements = new Set(gone.map(({ element: comment }) => comment));
    drop(this.root, (child) => elements.has(child));
    const paragraphs = new Set(gone.flatMap(({ paragraphIds }) => paragraphIds));
    const names = (child: Element) =>
      [...child.attributes].some(([name, value]) => /(?:^|:)paraId$/.test(name) && paragraphs.has(value));
    if (this.extended) drop(this.extended, names);
    const part = this.related('commentsIds');
    const ids = part === null ? null : this.file.tree(part);
    if (ids) drop(ids, names);
  }

  /** Puts comments in front of all others, in their order. */
  add(comments: readonly CommentContent[]): void {
    this.root.children.unshift(...comments.map((comment) => this.commentOf(comment)));
    this.extended?.children.unshift(
      ...comments.flatMap(({ paragraphId }) =>
        paragraphId === null
          ? []
          : [element('w15:commentEx', { 'w15:paraId': paragraphId, 'w15:done': '0' })],
      ),
    );
  }

  private commentOf({ id, author, initials, date, paragraphs, paragraphId }: CommentContent): Element {
    const content = paragraphs.map((paragraph, i) => {
      const isLast = i === paragraphs.length - 1;
      return this.paragraphOf(paragraph, i === 0, isLast ? paragraphId : null);
    });
    return element(
      'w:comment',
      { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initials },
      content,
    );
  }

  private paragraphOf(
    { text, strong }: CommentParagraph,
    isFirst: boolean,
    paragraphId: string | null,
  ): Element {
    const { reference, text: style } = this.styles;
    const mark = element('w:r', {}, [
      ...(reference === null ? [] : [element('w:rPr', {}, [element('w:rStyle', { 'w:val': reference })])]),
      element('w:annotationRef'),
    ]);
    const words = element('w:r', {}, [
      ...(strong ? [element('w:rPr', {}, [element('w:b')])] : []),
      element('w:t', { 'xml:space': 'preserve' }, [printable(text)]),
    ]);
    return element('w:p', paragraphId === null ? {} : { 'w14:paraId': paragraphId }, [
      ...(style === null ? [] : [element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })])]),
      ...(isFirst ? [mark] : []),
      words,
    ]);
  }

  private related(kind: string): string | null {
    const found = this.file
      .pointers(this.file.main)
      .find((pointer) => !pointer.outside && pointer.kind === kind);
    return found && this.file.has(found.target) ? found.target : null;
  }

  private create(): Element {
    const { file } = this;
    const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1);
    let name = `${folder}comments.xml`;
    for (let n = 1; file.has(name); n++) name = `${folder}comments${n}.xml`;
    // The same namespace as the body's, which is another in a file of the strict kind.
    const document = file.tree(file.main);
    const namespace = document?.attributes.get(`xmlns:${prefixOf(document)}`);
    const root = element('w:comments', namespace === undefined ? {} : { 'xmlns:w': namespace });
    file.set(name, root);
    file.declareType(name, `${word}.comments+xml`);
    const toMain = file.pointers('').find(({ kind }) => kind === 'officeDocument')?.type;
    const types = toMain?.slice(0, toMain.lastIndexOf('/')) ?? transitional;
    file.point(file.main, `${types}/comments`, name);
    return root;
  }
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function prefixOf(element: Element): string {
  return (element.raw?.name ?? element.name).split(':')[0] ?? '';
}

function readStyles(file: WordFile, part: string | null): CommentStyles {
  const styles = (part === null ? null : file.look(part))?.elements ?? [];
  const named = (name: string) =>
    styles
      .find((style) => style.child('w:name')?.attributes.get('w:val')?.toLowerCase() === name)
      ?.attributes.get('w:styleId') ?? null;
  return { reference: named('annotation reference'), text: named('annotation text') };
}

function readComment(comment: Element): KnownComment | null {
  const id = comment.attributes.get('w:id');
  if (comment.name !== 'w:comment' || id === undefined) return null;
  const paragraphs = comment.elements.filter(({ name }) => name === 'w:p');
  return {
    element: comment,
    id,
    author: comment.attributes.get('w:author') ?? '',
    paragraphIds: paragraphs.flatMap(({ attributes }) => attributes.get('w14:paraId') ?? []),
    text: paragraphs.map(({ text }) => text).join('\n'),
  };
}

function drop(parent: Element, isGone: (child: Element) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || !isGone(child));
}

/** Text that XML can hold: no control characters, no halves of a character. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
