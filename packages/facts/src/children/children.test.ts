import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const opening = '# Background\n\nWilma was killed by her husband, Osric.';

function counts(text: string) {
  const draft = readMarkdown(`${opening} ${text}\n`);
  return gatherFacts(draft).children.counts.map(({ anchor, of, earlier, least }) => [
    textAt(draft, anchor),
    of,
    least,
    ...(earlier ? ['earlier'] : []),
  ]);
}

describe('children', () => {
  it.each([
    ['Wilma and Osric had two children.', ['two children', 'couple', 2]],
    ['Wilma kept bees, and Osric had two sons whom he saw.', ['two sons', 'perpetrator', 2]],
    ['Wilma, who kept bees, and Osric had two children.', ['two children', 'couple', 2]],
    ['She had three children.', ['three children', 'victim', 3]],
    ['He had a son and two daughters.', ['a son and two daughters', 'perpetrator', 3]],
    ['Wilma was a mother of four.', ['mother of four', 'victim', 4]],
    ['Wilma was 71, a widow, and the mother of four.', ['mother of four', 'victim', 4]],
    ['Wilma was a nurse, a keen walker and mother of four.', ['mother of four', 'victim', 4]],
    ['Osric had two children from a previous relationship.', ['two children', 'perpetrator', 2, 'earlier']],
    ['The three children were at home.', ['three children', 'family', 3]],
    ['Their four children were seen.', ['four children', 'family', 4]],
    ['They married in 2010 and had five children.', ['five children', 'couple', 5]],
    ['Wilma’s other two children were at school.', ['two children', 'victim', 3]],
    ['Osric was a plumber with two daughters.', ['two daughters', 'perpetrator', 2]],
    ['All five of Wilma’s children were grown up.', ['All five of Wilma’s children', 'victim', 5]],
    ['Her children, aged 12, 9 and 4, slept.', ['Her children, aged 12, 9 and 4', 'victim', 3]],
    ['Ned was her first and only baby.', ['only baby', 'victim', 1]],
    ['Four children in the household were seen.', ['Four children', 'family', 4]],
    ['Child A, a boy, was Wilma’s only child.', ['only child', 'victim', 1]],
    ['Social workers saw her two children once.', ['two children', 'victim', 2]],
    ['She had two children with Osric.', ['two children', 'couple', 2]],
    ['The three children of the marriage were seen.', ['three children', 'couple', 3]],
    [
      'Wilma had no car. With three children to look after, she rarely went out.',
      ['three children', 'victim', 3],
    ],
    ['Wilma had two children of her own.', ['two children', 'victim', 2]],
    ['His parents were fond of her. Wilma and Osric had one son.', ['one son', 'couple', 1]],
    ['With three children under ten, Wilma rarely went out.', ['three children', 'victim', 3]],
    ['Child B, the youngest of four, told a teacher.', ['the youngest of four', 'family', 4]],
    ['The marriage produced two daughters.', ['two daughters', 'couple', 2]],
    ['The household consisted of Wilma, Osric and three children.', ['three children', 'family', 3]],
    ['Her children were then 12, 9 and 4.', ['Her children were then 12, 9 and 4', 'victim', 3]],
    ['Wilma had an only son.', ['an only son', 'victim', 1]],
    ['Osric had never been a father.', ['never been a father', 'perpetrator', 0]],
    ['The other two children of the couple were at school.', ['two children', 'couple', 3]],
    ['Osric and Una’s two children were grown up.', ['two children', 'perpetrator', 2]],
    ['Osric wept. He and Una had one son together.', ['one son', 'perpetrator', 1, 'earlier']],
    ['There were no children of the marriage.', ['no children', 'couple', 0]],
    ['The marriage was childless.', ['childless', 'couple', 0]],
    [
      'Wilma and Osric’s children, three of them, slept.',
      ['Wilma and Osric’s children, three of them', 'couple', 3],
    ],
    ['The form gave the number of children as four.', ['number of children as four', 'family', 4]],
    ['Osric was the father of two when he met Wilma.', ['father of two', 'perpetrator', 2, 'earlier']],
    ['Wilma had two daughters, Ada and Bea, when she met Osric.', ['two daughters', 'victim', 2, 'earlier']],
    ['Both her children slept.', ['Both her children', 'victim', 2]],
    ['As parents of two, Wilma and Osric were careful.', ['parents of two', 'couple', 2]],
    ['Child B, the eldest of their five, told a teacher.', ['the eldest of their five', 'family', 5]],
    ['Wilma’s only daughter wrote.', ['only daughter', 'victim', 1]],
    ['Wilma gave birth to her third child in 2014.', ['third child', 'victim', 3]],
    [
      'Wilma had a son in 2009, a daughter in 2011 and another daughter in 2014.',
      ['a son in 2009, a daughter in 2011 and another daughter', 'victim', 3],
    ],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    'Wilma was one of five children.',
    'Her sister, who has three children, took them in.',
    'Una was mother to both men.',
    'She was pregnant with her third child.',
    'Her sister had three children.',
    'Wilma worked hard. The two children at home were seen.',
    'The neighbour and her two children heard it.',
    'Wilma was an only child.',
    'The two younger children were seen. The other two children were not.',
    'Two children of the friend came.',
    'Wilma and her sister took their two children out.',
    'Both children seen were well.',
    'Wilma was the second child of teachers. An aunt took in Ned: the two children were close.',
    'A nurse wrote “she has three children”.',
  ])('counts nothing in: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('measures a bare "daughter" in the key by the victim, and reads siblings where a parent killed', () => {
    const key = (rows: string, text: string) =>
      gatherFacts(
        readMarkdown(
          `# Names\n\n| Name | Relationship |\n| --- | --- |\n${rows}\n\n# Background\n\n${text}\n`,
        ),
      ).children;
    const keyed = key(
      '| Wilma | Victim |\n| Osric | Perpetrator |\n| Ann | Elder daughter |\n| Bea | Her sister |',
      'They wed.',
    ).keyed;
    expect(keyed.map(({ of }) => of)).toEqual(['victim']);
    const siblings = key(
      '| Wilma | Victim |\n| Osric | Father, perpetrator |',
      'Wilma was the eldest of four children.',
    ).counts;
    expect(siblings.map(({ of, least }) => [of, least])).toEqual([['family', 4]]);
  });

  it('tells whose "their children" are where the perpetrator was no partner', () => {
    const told = (kin: string, text: string) =>
      gatherFacts(
        readMarkdown(
          `# Names\n\n| Name | Relationship |\n| --- | --- |\n| Osric | Victim |\n| Ned | ${kin}, convicted of murder |\n| Una | Partner of Osric |\n\n# Background\n\n${text}\n`,
        ),
      ).children;
    expect(
      told('His younger brother', 'Osric met Una in 2009. Their two children knew.').counts,
    ).toMatchObject([{ of: 'victim', least: 2 }]);
    const son = told(
      'His son',
      'Osric and Una wed. They had three children. As the last of four, Ned was loved.',
    );
    expect(son.counts[0]).toMatchObject({ of: 'victim', least: 3 });
    expect(son.keyed).toMatchObject([{ of: 'victim' }]);
  });

  it('counts a family of origin for those who grew up in it', () => {
    const key =
      '# Names\n\n| Name | Relationship | Age |\n| --- | --- | --- |\n| Wilma | Victim | 17 |\n| Osric | Perpetrator, her boyfriend | 19 |\n| Ada | Wilma’s mother | 40s |\n\n# Background\n\n';
    const told = (text: string) =>
      gatherFacts(readMarkdown(`${key}${text}\n`)).children.siblings.map(({ of, least }) => [of, least]);
    expect(told('Ada brought up her three children alone.')).toEqual([['victim', 2]]);
    expect(told('The youngest of six, Wilma liked to be first.')).toEqual([['victim', 5]]);
    expect(told('Wilma was the fourth of Ada and Jim’s six children.')).toEqual([['victim', 5]]);
    expect(told('The file has two parents and their five children.')).toEqual([['victim', 4]]);
    expect(told('Nobody asked how one mother managed with five children.')).toEqual([['victim', 4]]);
    expect(told('A neighbour brought up her three children alone.')).toEqual([]);
  });

  it('holds a number against the list beside it', () => {
    const lists = (text: string) =>
      gatherFacts(readMarkdown(`${opening} ${text}\n`)).children.miscounted.map(({ stated, listed }) => [
        stated,
        listed,
      ]);
    expect(lists('Wilma had four children: Ann, Ned and a son who lives in Cork.')).toEqual([[4, 3]]);
    expect(lists('She had three children – Child A and Child B – and loved them.')).toEqual([[3, 2]]);
    expect(lists('They had three children, aged 11, 9, 7 and 2.')).toEqual([[3, 4]]);
    expect(lists('They had three children (Ann, Ned and twins Ted and Una).')).toEqual([]);
    expect(
      lists('They had three children: Ann, Ned and a baby. They had two children, Ann and a dog.'),
    ).toEqual([]);
    expect(lists('They had three children, aged between 2 and 11.')).toEqual([]);
  });

  it('knows the children whom the key lists, and those who were expected', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Relationship |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator |\n| Child A | Wilma and Osric’s son |\n| Child B | A friend’s daughter |\n\n# Background\n\nWilma was pregnant.\n',
    );
    const { keyed, unborn } = gatherFacts(draft).children;
    expect(keyed.map(({ of, anchor }) => [of, textAt(draft, anchor)])).toEqual([['couple', 'Child A']]);
    expect(unborn).toBe(true);
  });

  it.each([
    ['Pregnancy and maternity were considered, and she had a child.', false, false],
    ['She became pregnant and the child was born in May.', false, false],
    ['She was pregnant with her second child.', true, false],
    ['She was pregnant in 2015.', false, false],
    ['The children went to a foster carer.', false, false],
    ['Two of them were by another father, and the children knew.', false, true],
    ['Osric’s son lived with them.', false, true],
    ['She had four children: two by Osric, and two by an earlier partner.', false, true],
  ])('what may make a difference: %s', (text, unborn, ofOthers) => {
    const facts = gatherFacts(readMarkdown(`${opening} ${text}\n`));
    expect(facts.children).toMatchObject({ unborn, ofOthers });
  });
});
