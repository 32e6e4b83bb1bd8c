import type { Rule } from '@dhrlint/engine';
import { readMarkdown } from '@dhrlint/readers/text';
import { lint } from './lint.js';

/**
 * Runs rules over the sentences that their examples flag. A rule's first run takes several times as long as its second,
 * since its patterns are compiled then; a thread that waits for a report can do that meanwhile.
 */
export async function warmUp(rules: readonly Rule[]): Promise<void> {
  const sentences = rules
    .flatMap(({ examples }) => examples.flag)
    .filter((example) => !example.includes('\n'));
  await lint(readMarkdown(sentences.join('\n\n')), { fileName: 'examples.md', rules });
}
