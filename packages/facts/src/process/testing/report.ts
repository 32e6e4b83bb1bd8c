import { type Anchor, assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { type Facts, gatherFacts } from '../../facts.js';

/** A small report and the words at its anchors. */
export interface SmallReport {
  readonly facts: Facts;
  readonly quote: (anchor: Anchor) => string;
}

/** Lines that begin "# " are headings, "- " list items, all others paragraphs. */
export function reportOf(...lines: readonly string[]): SmallReport {
  const content = lines.map((line): BlockInput => {
    if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2), level: 1 };
    if (line.startsWith('- ')) return { kind: 'list-item', text: line.slice(2), level: 1 };
    return { kind: 'paragraph', text: line };
  });
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return { facts: gatherFacts(draft), quote: (anchor) => textAt(draft, anchor) };
}
