import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { documentKindOf } from './document-kind.js';
import { zonesOf } from './zones.js';

function kind(markdown: string) {
  const draft = readMarkdown(markdown);
  return documentKindOf(draft, zonesOf(draft));
}
const padding =
  'The registrar keeps the register and sends a copy to whoever asks for one in writing. '.repeat(120);

describe('what the file is', () => {
  it('takes a long text that hardly speaks of a review for another document', () => {
    expect(kind(`# Registers\n\nA duty under Domestic Homicide Reviews applies.\n\n${padding}`)).toBe(
      'other',
    );
  });
  it('takes a long text for a report whose front page says that it is one', () => {
    const under = (title: string) =>
      kind(
        `# Safer Wexcombe Partnership\n\n${title}\n\nReport into the death of Fenna\n\nMarch 2021\n\n# 1 Introduction\n\n${padding}`,
      );
    expect(under('Domestic Homicide Review')).toBe('report');
    expect(under('DHR Overview Report: final draft')).toBe('report');
    expect(under('Guidance for Domestic Homicide Reviews')).toBe('other');
    expect(under('Annual report on our DHRs')).toBe('other');
  });
  it('takes a short text for a report', () => {
    expect(kind('# Introduction\n\nFenna died in March 2021.')).toBe('report');
  });
  it('takes a long text that speaks of the review for a report', () => {
    const named = 'The Review Panel read the IMRs.\n\n'.repeat(4);
    expect(kind(`# Introduction\n\n${named}# Analysis\n\n${padding}`)).toBe('report');
  });
  it('knows an action plan by itself', () => {
    expect(
      kind(
        '# Action plan\n\n| Recommendation | Action | Lead | Target date |\n| --- | --- | --- | --- |\n| 1 Train staff in risk | Write the course and teach it to all staff of the service | Health Board | May 2024 |\n',
      ),
    ).toBe('action-plan');
  });
});
