import type { Hiding } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Lines that Word writes, hidden, around a form that was pasted from a web page. */
const ofWord = /^\s*(?:Top|Bottom) of Form\s*$/i;

const messageOf: Readonly<Record<Hiding, string>> = {
  font: 'hidden',
  colour: 'colour',
  size: 'size',
  row: 'size',
  'off-page': 'off-page',
  covered: 'covered',
  invisible: 'invisible',
  layer: 'layer',
  'earlier-version': 'earlier-version',
};

/** Finds words that are in the file and not on the page. */
export const hiddenText = defineCheck<Facts, Record<string, never>, never>({
  name: 'hidden-text',
  summary: 'Words that are in the file and that the page does not show.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    hidden: [],
    colour: [],
    size: [],
    'off-page': [],
    covered: [],
    invisible: [],
    layer: [],
    'earlier-version': [],
  },
  judge: ({ draft, facts }) => {
    const hidden = draft.blocks.filter(({ kind }) => kind === 'hidden');
    const reports = hidden.flatMap(({ index, text, hiding }): readonly Report[] =>
      facts.zones[index] !== 'letter' && /[\p{L}\p{N}]/u.test(text) && !ofWord.test(text)
        ? [
            {
              message: hiding === null ? 'hidden' : messageOf[hiding],
              anchor: { block: index, start: 0, end: text.length },
            },
          ]
        : [],
    );
    return { outcome: 'assessed', reports };
  },
});
