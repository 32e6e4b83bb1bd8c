import { type Draft, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.js';
import { placesInSource } from './place.js';
import { placesInShown, showReport } from './shown-report.js';

const source = `---
title: Report on Maren
---

# 1 Introduction

1.1 **Maren** met her\\* husband &amp; his
brother at home.[^1]

> 1.2 She said:
> it was over.

| Name | Relation |
| --- | --- |
| Maren | victim |
| Rowan | husband |
| Rowan Junior | son of Maren |

# 2 Analysis

2.1 Rowan’s mother and Rowan Junior rang, see paragraph 1.1. Ro**wan** had left.

[^1]: ROWAN was there.
`;

describe('places in the source', () => {
  const draft = readMarkdown(source);
  const placeOf = placesInSource(draft, source);
  const find = (words: string) => {
    const block = draft.blocks.find(({ text }) => text.includes(words));
    const start = block?.text.indexOf(words) ?? -1;
    const place = placeOf({ block: block?.index ?? -1, start, end: start + words.length });
    return place && [source.slice(place.start, place.end), place.whole];
  };

  it('hold the words, and say whether they hold nothing else', () => {
    expect(find('Maren met')).toEqual(['Maren** met', false]);
    expect(find('Maren')).toEqual(['Maren', true]);
    expect(find('his brother')).toEqual(['his\nbrother', true]);
    expect(find('her* husband')).toEqual(['her\\* husband', false]);
    expect(find('husband & his')).toEqual(['husband &amp; his', false]);
    expect(find('said: it')).toEqual(['said:\n> it', false]);
    expect(find('brother at home.')).toEqual(['brother at home.', true]);
  });

  it('are none where the text does not show the words', () => {
    expect(placeOf({ block: 999, start: 0, end: 1 })).toBeNull();
  });
});

describe('the outline of a report', () => {
  const draft = readMarkdown(source);
  const outline = outlineOf(draft, gatherFacts(draft), placesInSource(draft, source));

  it('has each name where it stands, in the possessive, in capitals, and not within the name of another', () => {
    const places = outline.names.map(({ name, place }) => [
      name,
      source.slice(place.start, place.end),
      place.whole,
    ]);
    expect(places.filter(([name]) => name === 'Rowan')).toEqual([
      ['Rowan', 'Rowan', true],
      ['Rowan', 'Rowan', true],
      ['Rowan', 'Ro**wan', false],
      ['Rowan', 'ROWAN', true],
    ]);
    expect(places.filter(([name]) => name === 'Rowan Junior')).toHaveLength(2);
  });

  it('has a name also where another is formed of it with a possessive', () => {
    const facts = gatherFacts(draft);
    const [first] = facts.people.all;
    if (!first) throw new Error('the key was not read');
    const mother = { ...first, name: 'Rowan’s mother', aliases: [], source: 'key' as const };
    const people = { ...facts.people, all: [...facts.people.all, mother] };
    const { names } = outlineOf(
      draft,
      Object.create(facts, { people: { value: people } }),
      placesInSource(draft, source),
    );
    const at = source.indexOf('Rowan’s mother and');
    expect(names.filter(({ place }) => place.start === at).map(({ name }) => name)).toEqual([
      'Rowan',
      'Rowan’s mother',
    ]);
  });

  it('leads references to the paragraph that bears the number', () => {
    expect(
      outline.references.map(({ targets }) => targets.map(({ start }) => source.slice(start, start + 5))),
    ).toEqual([['Maren']]);
  });
});

describe('a report as text', () => {
  it('shows every word where its places say, numbers as printed, rows on one line', () => {
    const draft: Draft = readMarkdown(source);
    const { text, begins } = showReport(draft, gatherFacts(draft));
    const placeOf = placesInShown(begins);
    for (const { index, text: words } of draft.blocks) {
      const place = placeOf({ block: index, start: 0, end: words.length });
      expect(place && text.slice(place.start, place.end)).toBe(
        textAt(draft, { block: index, start: 0, end: words.length }),
      );
    }
    expect(text).toContain('1 Introduction\n\n1.1 Maren met');
    expect(text).toContain('| Name | Relation |\n| Maren | victim |\n');
    expect(text).toContain('[footnote] ROWAN was there.');
    expect(text).toContain('[title] Report on Maren');
  });
});
