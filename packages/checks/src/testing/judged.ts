import { type Anchor, assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import type { Check, Report, Verdict } from '@dhrlint/engine';
import { type Facts, gatherFacts } from '@dhrlint/facts';
import { verdictOf } from './verdict-of.js';

/** What came of a check on a small report, with the words of its findings; null for one about the whole report. */
export interface Judged {
  readonly outcome: Verdict['outcome'];
  readonly quotes: readonly (string | null)[];
  readonly reports: readonly Report[];
}

/** Lines that begin "# " are headings, "- " list items, "^ " notes, all others paragraphs. */
export function judged(check: Check<Facts>, options: unknown, lines: readonly string[]): Judged {
  const content = lines.map((line): BlockInput => {
    if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2), level: 1 };
    if (line.startsWith('- ')) return { kind: 'list-item', text: line.slice(2), level: 1 };
    if (line.startsWith('^ '))
      return { kind: 'footnote', text: line.slice(2), host: { block: 1, offset: 0 } };
    return { kind: 'paragraph', text: line };
  });
  const draft = assembleDraft({ format: 'text', content, pages: null });
  const verdict = verdictOf(check, {
    draft,
    facts: gatherFacts(draft),
    options,
    stage: 'draft',
  });
  const reports = verdict.outcome === 'not-applicable' ? [] : (verdict.reports ?? []);
  const quote = (anchor: Anchor | null) => (anchor ? textAt(draft, anchor) : null);
  return { outcome: verdict.outcome, quotes: reports.map(({ anchor }) => quote(anchor)), reports };
}
