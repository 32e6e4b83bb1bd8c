import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function members(markdown: string): readonly string[] {
  return gatherFacts(readMarkdown(markdown)).reviewMembers.map((m) =>
    [m.title ?? '-', m.name, m.parts.join('+'), m.post ?? '-', m.organisation ?? '-'].join(' | '),
  );
}

describe('reviewMembersOf', () => {
  it('reads a table of the panel, with names in whichever column', () => {
    expect(
      members(
        '# The review panel\n\n| Name | Role | Organisation |\n| --- | --- | --- |\n| Dr Ottoline Marsh | Named GP | Northbridge ICB |\n| Det. Supt. Ravi O’Hara-Singh | Head of Public Protection | Northbridge Police |',
      ),
    ).toEqual([
      'Dr | Ottoline Marsh | panel | Named GP | Northbridge ICB',
      'Det. Supt. | Ravi O’Hara-Singh | panel | Head of Public Protection | Northbridge Police',
    ]);
    expect(
      members(
        '# Panel members\n\n| Organisation | Name |\n| --- | --- |\n| Northbridge Police | DCI Una Prowse |\n| Harbour House (refuge) | Bola Akande, Chief Executive |',
      ),
    ).toEqual([
      'DCI | Una Prowse | panel | - | Northbridge Police',
      '- | Bola Akande | panel | Chief Executive | Harbour House (refuge)',
    ]);
  });

  it('takes a word of places behind a rank and a forename for a surname', () => {
    expect(
      members(
        '# Panel members\n\n| Name | Organisation |\n| --- | --- |\n| DI Louise Field | Northbridge Police |',
      ),
    ).toEqual(['DI | Louise Field | panel | - | Northbridge Police']);
  });

  it('knows a table of members by the word over their names, whatever stands beside and above it', () => {
    expect(
      members(
        '# How we worked\n\n| Panel member | For |\n| --- | --- |\n| Inspector Una Prowse | Northbridge Police |\n| Dr Bola Akande | Northbridge Trust |\n\n# Other\n\nIt rained.',
      ),
    ).toEqual([
      'Inspector | Una Prowse | panel | - | Northbridge Police',
      'Dr | Bola Akande | panel | - | Northbridge Trust',
    ]);
  });

  it('reads a list, and takes no agency for a person', () => {
    expect(
      members(
        '# Panel\n\n- Una Prowse, Detective Chief Inspector, Northbridge Police\n- Gwyn Pask – Head of Safeguarding, Northbridge Council\n- Victim Support',
      ),
    ).toEqual([
      '- | Una Prowse | panel | Detective Chief Inspector | Northbridge Police',
      '- | Gwyn Pask | panel | Head of Safeguarding | Northbridge Council',
    ]);
    expect(
      members('# Contributors\n\n- Haven Northbridge\n- Northbridge Carers Limited\n- Turning Leaf'),
    ).toEqual([]);
  });

  it('reads chair and author from the cover and from prose', () => {
    expect(members('# Domestic Homicide Review\n\nIndependent Chair and Author: Rosamund Ferrier')).toEqual([
      '- | Rosamund Ferrier | chair+author | - | -',
    ]);
    expect(
      members(
        'The Partnership appointed Kwesi Danquah as independent chair. The report was written by Dr Ilse Pym.',
      ),
    ).toEqual(['- | Kwesi Danquah | chair | - | -', 'Dr | Ilse Pym | panel | - | -']);
  });

  it('takes nobody from the story', () => {
    expect(members('# Chronology\n\nOn 2 May 2019 Sarah Lodge rang 101. PC Adam Finch attended.')).toEqual(
      [],
    );
  });
});
