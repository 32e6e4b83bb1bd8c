import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function people(markdown: string): readonly string[] {
  return gatherFacts(readMarkdown(markdown)).people.all.map((p) => `${p.name} ${p.role} ${p.sex ?? '-'}`);
}

describe('peopleOf', () => {
  it('reads a table, whatever its columns are called', () => {
    expect(
      people(
        '# Names\n\n| Name used | Part in events | Age |\n| --- | --- | --- |\n| Ines | Victim | 34 |\n| Daniel | Former husband; perpetrator | 40 |\n| Child 1 | Their son | 6 |\n| Mara | Sister of Ines | 30s |\n\nInes was a nurse. She loved her work.',
      ),
    ).toEqual([
      'Ines victim female',
      'Daniel perpetrator male',
      'Child 1 child male',
      'Mara relative female',
    ]);
  });

  it('takes no people in brackets for another name, so that all of that people are not one person', () => {
    const rows = (ethnicity: string) =>
      gatherFacts(
        readMarkdown(
          `# Names\n\n| Name used | Who this is${ethnicity === '' ? '' : ' | Ethnicity'} |\n| --- | ---${ethnicity === '' ? '' : ' | ---'} |\n| Ines | The victim${ethnicity} |\n| Mara | Mother of Ines${ethnicity} |`,
        ),
      ).people.all.map(({ name, aliases }) => [name, ...aliases]);
    expect(rows(' | Black British (Caribbean)')).toEqual([['Ines'], ['Mara']]);
    expect(rows(' | White (Ulster)')).toEqual([['Ines'], ['Mara']]);
    expect(rows(', (Nessie)')).toEqual([
      ['Ines', 'Nessie'],
      ['Mara', 'Nessie'],
    ]);
  });

  it('takes several names before one colon for as many entries', () => {
    expect(
      people(
        '# Names\n\n- Ines: the victim, aged 44\n- Daniel: her former partner, who killed her\n- Mara, Pia and Rosa: daughters of the victim\n- Juan and Carmen: father and mother of the victim',
      ),
    ).toEqual([
      'Ines victim -',
      'Daniel perpetrator -',
      'Mara relative female',
      'Pia relative female',
      'Rosa relative female',
      'Juan relative male',
      'Carmen relative female',
    ]);
  });

  it('takes names joined by “or” for one person’s', () => {
    const key =
      '# Names\n\n| Name used | Part in events |\n| --- | --- |\n| Jonathan or Jonty | Victim |\n| Mara and Pia | Sisters |';
    const { all } = gatherFacts(readMarkdown(key)).people;
    expect(all.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Jonathan', 'Jonty'],
      ['Mara'],
      ['Pia'],
    ]);
  });

  it('knows a key by its rows where its columns have other names', () => {
    expect(
      people(
        '# Those concerned\n\n| Letters | Person | Age |\n| --- | --- | --- |\n| MT | The woman who died | 31 |\n| RB | Her former partner | 36 |\n| NT | Her sister | 20s |',
      ),
    ).toEqual(['MT victim female', 'RB relative -', 'NT relative female']);
    expect(
      people(
        '# Those concerned\n\n| Called here | Who |\n| --- | --- |\n| Ines, sometimes Nessie | Mother, killed |\n| Daniel | Her son, who killed her |',
      ),
    ).toEqual(['Ines victim female', 'Daniel perpetrator male']);
  });

  it.each([
    ['Who | In this report', 'The woman who was killed, 34 | Ines', 'Her husband, who killed her | Daniel'],
    ['Name given | Who this is', 'Ines | The victim', 'Daniel | Her husband, who killed her'],
    ['Name in report | Position in the family', 'Ines | The victim', 'Daniel | Her husband, who killed her'],
    ['Referred to here as | Who', 'Ines | Killed in May 2021', 'Daniel | Convicted of killing Ines'],
  ])('reads a key under “%s”', (head, first, second) => {
    const table = (rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n');
    const key = `# Confidentiality\n\nThe family chose the names.\n\n${table([head, '--- | ---', first, second])}`;
    const { all, hasKey } = gatherFacts(readMarkdown(key)).people;
    expect(hasKey).toBe(true);
    expect(all.map(({ name, role }) => `${name} ${role}`)).toEqual(['Ines victim', 'Daniel perpetrator']);
  });

  it('knows whose death is reviewed where nobody was killed by another', () => {
    expect(
      people(
        '# Those concerned\n\n| Name | Who they are |\n| --- | --- |\n| Ines | The person whose death is reviewed |\n| Daniel | Her former partner |\n\n# Summary\n\nInes left Daniel. She lived alone.',
      ),
    ).toEqual(['Ines victim female', 'Daniel relative -']);
    expect(
      people(
        '# Those concerned\n\n| Name | Who |\n| --- | --- |\n| Owen | Subject |\n| Sal | Wife |\n\n# Summary\n\nOwen, 35, died by suicide. He had been abused for six years by his wife, Sal.',
      ),
    ).toEqual(['Sal perpetrator female', 'Owen victim male']);
    expect(people('# Summary\n\nInes, a teacher of 34, took her own life. She was alone.')).toEqual([
      'Ines victim female',
    ]);
    expect(people('# How Ines died\n\nThe coroner said that Ines’s death was by suicide.')[0]).toMatch(
      /^Ines victim/,
    );
  });

  it('leaves a table of short forms and one of agencies alone', () => {
    expect(
      people(
        '# Glossary\n\n| Letters | Meaning |\n| --- | --- |\n| IDVA | Independent Domestic Violence Adviser |\n| MARAC | Conference |\n\n# Agencies\n\n| Agency | Contact with |\n| --- | --- |\n| Police | Victim |\n| Trust | Perpetrator |\n',
      ).filter((each) => !/^(?:Police|Trust)/.test(each)),
    ).toEqual([]);
  });

  it('tells the victim by a death of their own, and whose pronoun a description has', () => {
    expect(
      people(
        '| Name | Who |\n| --- | --- |\n| Olwen | Killed by her husband |\n| Gwil | Her husband, who killed her |\n| Sal | Her cousin, who died in 2012 |',
      ),
    ).toEqual(['Olwen victim female', 'Gwil perpetrator male', 'Sal relative -']);
    expect(
      people(
        '# Pseudonyms\n\n| Pseudonym | Relationship |\n| --- | --- |\n| Perrin | The man who died |\n| Ash | His partner |',
      ),
    ).toEqual(['Perrin victim male', 'Ash relative -']);
  });

  it('takes from the prose who killed, where the key tells only of kinship', () => {
    expect(
      people(
        '| Name | Who |\n| --- | --- |\n| Mrs Vane | Victim |\n| Mr Vane | Her son |\n\nMrs Vane was killed by her son, Mr Vane, at home.',
      ),
    ).toEqual(['Mrs Vane victim female', 'Mr Vane perpetrator male']);
  });

  it('takes the one whom the others are measured by for the victim', () => {
    expect(
      people(
        '| Pseudonym | Relationship to Juno |\n| --- | --- |\n| Juno | - |\n| Piet | Husband (perpetrator) |',
      ),
    ).toEqual(['Juno victim -', 'Piet perpetrator male']);
  });

  it('knows a victim and a killer by other words of a key', () => {
    expect(
      people(
        '# Pseudonyms\n\n| Called here | What they were to Juno |\n| --- | --- |\n| Juno | - |\n| Piet | Grandson and killer |',
      ),
    ).toEqual(['Juno victim -', 'Piet perpetrator male']);
    expect(people('# Key people\n\n- Ines: whom this review concerns\n- Dan: her brother')).toEqual([
      'Ines victim -',
      'Dan relative male',
    ]);
  });

  it('reads lines and bullets', () => {
    expect(
      people('# Key people\n\n- Ines – the victim, a woman of 34\n- Daniel – perpetrator, her husband'),
    ).toEqual(['Ines victim female', 'Daniel perpetrator male']);
    expect(people('# Pseudonyms\n\nInes - victim; Daniel - perpetrator; Mara - sister')).toEqual([
      'Ines victim -',
      'Daniel perpetrator -',
      'Mara relative female',
    ]);
  });

  it('reads sentences that introduce somebody', () => {
    expect(
      people('This report concerns a woman whom we shall call Ines. She was killed by her husband, Daniel.'),
    ).toEqual(expect.arrayContaining(['Ines victim female', 'Daniel perpetrator male']));
    expect(people('The death of Adult A was reviewed. Adult B was convicted of her murder.')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Adult A victim/),
        expect.stringMatching(/^Adult B perp/),
      ]),
    );
  });

  it('knows no people where none are named', () => {
    expect(people('The Panel met five times. The Council wrote to the family.')).toEqual([]);
  });

  it('reads a row of two people, other names and exact ages', () => {
    const { all } = gatherFacts(
      readMarkdown(
        '| Pseudonym | Relationship | Age |\n| --- | --- | --- |\n| Ines (also “Nessie”) | Victim | 34 |\n| Child A and Child B | Her sons | 7 and 9 |\n| Driver 1, Driver 2 | Colleagues | 50s |\n| Mara | Sister, known to her friends as Mimi | 40s |',
      ),
    ).people;
    expect(all.map(({ name, aliases, age }) => [name, aliases.join(), age])).toEqual([
      ['Ines', 'Nessie', 34],
      ['Child A', '', null],
      ['Child B', '', null],
      ['Driver 1', '', null],
      ['Driver 2', '', null],
      ['Mara', 'Mimi', null],
    ]);
  });

  it.each([
    [
      'Pseudonyms are used throughout: Ines (the victim), Daniel (her former husband) and Mara (her sister).',
      ['Ines victim female', 'Daniel relative male', 'Mara relative female'],
    ],
    [
      'The victim will be called Ines, her husband will be referred to as Daniel and her mother as Olga.',
      ['Ines victim female', 'Daniel relative male', 'Olga relative female'],
    ],
    [
      'The family chose the names: Ines for the victim and Daniel for her brother.',
      ['Ines victim female', 'Daniel relative male'],
    ],
  ])('reads a key that is prose: %s', (text, expected) => {
    expect(people(`# Confidentiality\n\n${text}`)).toEqual(expected);
    expect(gatherFacts(readMarkdown(`# Confidentiality\n\n${text}`)).people.hasKey).toBe(true);
  });

  it('takes a name with a footnote for a pseudonym', () => {
    expect(people('Ines[^1] was a baker.\n\n[^1]: Not her real name.')).toEqual(['Ines other -']);
  });
});
