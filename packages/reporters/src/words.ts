import type { DraftFormat } from '@dhrlint/draft';
import type { Severity } from '@dhrlint/engine';

export const formatNames: Readonly<Record<DraftFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  markdown: 'Markdown',
  text: 'Plain text',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};

/** What a severity asks of the author. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  error: 'put right before submission',
  warning: 'the panel asks for a change',
  advice: 'a question for you',
};
