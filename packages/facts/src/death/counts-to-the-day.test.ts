import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const rows =
  '# Domestic Homicide Review\n\n# Introduction\n\n1.1 Ines was killed by her husband, Daniel, in March 2021.\n\n# Chronology\n\n| Date | Agency | Event |\n| --- | --- | --- |\n| 3 March 2021 | Housing | Ines asked about a transfer. |\n| 14 March 2021 | Ambulance | Ines was found dead. |\n\n# Analysis\n\n';

function inferred(text: string): readonly string[] {
  const draft = readMarkdown(`${rows}${text}\n`);
  return gatherFacts(draft)
    .death.statements.filter(({ kind }) => kind === 'inferred')
    .map(({ anchor }) => (draft.blocks[anchor.block]?.text ?? '').slice(anchor.start, anchor.end));
}

describe('counts that lead to a day which the report gives as that of the death', () => {
  it.each([
    // Whatever is told of that day.
    'Ten days after her father’s birthday on 4 March 2021 a van stood outside the house.',
    'It was a week to the day from the harvest supper on Sunday 7 March.',
    'On the night, six days after International Women’s Day, the log was not read.',
    // The event is dated elsewhere.
    'Eleven days after that request she was dead.',
    'Ines was dead one week and four days after she had asked to move.',
    'Eleven days passed between her request and the killing, and nobody asked about it.',
    'Ines had eleven days left to live, and nobody answered.',
    'Ines had eleven more days to live.',
    'Ines was dead within eleven days of asking for a transfer.',
    'Between the request and her murder lay eleven days.',
    'On the eleventh day after she had asked for a transfer Daniel killed her.',
    'She was killed at the first meeting after that, eleven days later.',
    'The rent was signed off on the first of the month; thirteen days after that, Daniel used the knife to kill his wife.',
  ])('finds: %s', (text) => expect(inferred(text)).toEqual([text]));

  it.each([
    'Ten days after her father’s birthday on 5 March 2021 a van stood outside the house.',
    'Nine days after that request she was seen at the surgery.',
    'Eleven days after that request Daniel was charged.',
    'Twelve days after that request she was dead to the world, a neighbour said.',
    'Eleven days passed between the request and the reply.',
    'Ines had eleven days left of her leave.',
    'The request was answered within eleven days of being made; Ines was dead.',
    'Two days after the killing Ines’s sister was told about the request.',
    'A week and four days after she was killed the request was refused.',
  ])('passes: %s', (text) => expect(inferred(text)).toEqual([]));
});
