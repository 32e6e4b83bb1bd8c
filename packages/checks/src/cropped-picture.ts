import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds pictures of which the file holds more than the page shows. */
export const croppedPicture = defineCheck<Facts, Record<string, never>, never>({
  name: 'cropped-picture',
  summary: 'Pictures that are cropped, or were changed by an effect, and are still in the file as they were.',
  options: { type: 'object', additionalProperties: false },
  messages: { cropped: ['name', 'share'], original: ['name'] },
  judge: ({ draft }) => {
    const reports = draft.blocks.flatMap((block): readonly Report[] => {
      if (block.kind !== 'property') return [];
      const { property, index, text } = block;
      const anchor = { block: index, start: 0, end: text.length };
      if (property === 'original-picture') return [{ message: 'original', values: { name: text }, anchor }];
      if (property !== 'cropped-picture') return [];
      const [, name = text, share = ''] = /^(.*) \((\d+)% cut off\)$/s.exec(text) ?? [];
      return [{ message: 'cropped', values: { name, share }, anchor }];
    });
    return { outcome: 'assessed', reports };
  },
});
