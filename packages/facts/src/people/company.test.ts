import { assembleDraft } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

/** The company of a report of these paragraphs, as "name: role, sex". */
function companyOf(...paragraphs: string[]): readonly string[] {
  const draft = assembleDraft({
    format: 'markdown',
    pages: null,
    content: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  });
  return gatherFacts(draft).company.people.map(({ names, role, sex }) => `${names[0]}: ${role}, ${sex}`);
}

describe('the company of a report', () => {
  it('takes from the prose those whom no key lists', () => {
    expect(
      companyOf('She was stabbed by her partner, Ivo. He was later convicted. A friend called Nell told us.'),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Ivo: perpetrator/),
        expect.stringMatching(/^Nell: other/),
      ]),
    );
  });

  it('tells the sex of a perpetrator by what the prose calls him, and not by her pronouns beside his name', () => {
    const key =
      '# The people\n\n| Name | Person |\n| --- | --- |\n| Nell | The victim, a woman of 30 |\n| Lee | Former partner, convicted of her murder |\n\n# What happened\n\n';
    const sexOf = (text: string) =>
      gatherFacts(readMarkdown(`${key}${text}`)).company.people.find(({ names }) => names[0] === 'Lee')?.sex;
    expect(sexOf('Lee, her boyfriend, rang. Lee, and she heard it, shouted. Lee came and she left.')).toBe(
      'male',
    );
    expect(sexOf('Nell met Lee in May. She moved in. Lee told her that he was ill.')).toBe('male');
    expect(sexOf('Lee lived upstairs. She had a cat. Lee hurt herself.')).toBe('female');
    expect(sexOf('Lee was there.')).toBeNull();
  });

  it('keeps what the perpetrator is to the victim', () => {
    const draft = readMarkdown(
      '# The people\n\n| Name | Person |\n| --- | --- |\n| Nell | The victim |\n| Rhys | Her grandson; the perpetrator |',
    );
    expect(gatherFacts(draft).company.people.map(({ kin }) => kin)).toEqual([undefined, 'grandson']);
  });

  it('knows a victim of whom the next sentence says that she was killed, and by whom', () => {
    expect(
      companyOf(
        'Mrs Lowe was a widow of 81. She was killed in the cottage in which she had been born, by her nephew, Rhys.',
        'Who died in that year the coroner did not say.',
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Mrs Lowe: victim, female/),
        expect.stringMatching(/^Rhys: perpetrator/),
      ]),
    );
    expect(companyOf('Who died in that year the coroner did not say.')).toEqual([]);
  });

  it('tells the sex of those whom only the prose brings in by the pronouns after their names', () => {
    const people = companyOf(
      'A neighbour called Nell heard it. Nell rang the police and she waited. Nell went out. She saw him.',
    );
    expect(people).toContain('Nell: other, female');
  });

  it('takes the one partner of the key for the perpetrator where nobody is called so', () => {
    const draft = readMarkdown(
      '# The people\n\n| Initials | Person |\n| --- | --- |\n| NV | The woman who died |\n| PR | Her former partner |\n| SV | Her sister |',
    );
    expect(gatherFacts(draft).company.people.map(({ names, role }) => `${names[0]}: ${role}`)).toEqual([
      'NV: victim',
      'PR: perpetrator',
      'SV: other',
    ]);
  });

  it.each(['Her former partner, aged 40', '41: her former partner. White British.', 'Nell’s husband, 40'])(
    'takes for the perpetrator, where nobody is called so, the one listed as “%s”',
    (words) => {
      const draft = readMarkdown(
        `# The people\n\n- Nell: the woman whom this review is about\n- Piers, ${words}\n- Sal: her sister`,
      );
      expect(gatherFacts(draft).company.people.map(({ names, role }) => `${names[0]}: ${role}`)).toEqual([
        'Nell: victim',
        'Piers: perpetrator',
        'Sal: other',
      ]);
    },
  );

  it('takes no partner of another for the perpetrator', () => {
    const draft = readMarkdown(
      '# The people\n\n- Nell: the woman about whom this review is written\n- Sal: her sister\n- Piers: Sal’s husband, 40',
    );
    expect(gatherFacts(draft).company.people.map(({ role }) => role)).not.toContain('perpetrator');
  });

  it('presumes a victim in an excerpt that names none, and not in a long report', () => {
    const excerpt = assembleDraft({
      format: 'markdown',
      pages: null,
      content: [{ kind: 'paragraph', text: 'She failed to engage.' }],
    });
    expect(gatherFacts(excerpt).company.presumeVictim).toBe(true);
    const long = assembleDraft({
      format: 'markdown',
      pages: null,
      content: Array.from({ length: 20 }, () => ({ kind: 'paragraph' as const, text: 'She was seen.' })),
    });
    expect(gatherFacts(long).company.presumeVictim).toBe(false);
  });
});
