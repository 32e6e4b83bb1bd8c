import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

type Message = 'embedded' | 'chart' | 'linked' | 'macros' | 'thumbnail' | 'attached';

const messageOf: Readonly<Record<string, Message>> = {
  'embedded-file': 'embedded',
  'linked-content': 'linked',
  macros: 'macros',
  thumbnail: 'thumbnail',
  attachment: 'attached',
};

/** Finds whole files that travel inside the report, and what it draws in from outside. */
export const embeddedFile = defineCheck<Facts, Record<string, never>, never>({
  name: 'embedded-file',
  summary:
    'Files embedded in the report or attached to it, linked content, macros, and a saved preview picture.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    embedded: ['name'],
    chart: ['name'],
    linked: ['name'],
    macros: [],
    thumbnail: [],
    attached: ['name'],
  },
  judge: ({ draft }) => {
    const properties = draft.blocks.filter(({ kind }) => kind === 'property');
    const reports = properties.flatMap(({ property, index, text }): readonly Report[] => {
      const message = messageOf[property ?? ''];
      if (!message) return [];
      const anchor = { block: index, start: 0, end: text.length };
      if (message === 'macros' || message === 'thumbnail') return [{ message, anchor }];
      const name = text.replace(/ \(chart\)$/, '');
      return [{ message: name === text ? message : 'chart', values: { name }, anchor }];
    });
    return { outcome: 'assessed', reports };
  },
});
