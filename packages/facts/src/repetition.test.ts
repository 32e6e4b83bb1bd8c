import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const told =
  'In May 2018 two officers came to the flat after a neighbour had heard shouting, spoke with both of them in one room, and left after ten minutes without a risk assessment';
const repetitions = (...content: readonly (readonly [string, string])[]) => {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: content.flatMap(([heading, text]): BlockInput[] => [
      { kind: 'heading', text: heading, level: 1 },
      { kind: 'paragraph', text },
    ]),
  });
  return gatherFacts(draft).repetitions.map(({ anchor, again }) => [textAt(draft, anchor), again.length]);
};

describe('passages that are told again', () => {
  it('quotes the later telling, from its first word to its last that stood before', () => {
    expect(
      repetitions(['Chronology', `${told}.`], ['Analysis', `As is said above, ${told}, which was wrong.`]),
    ).toEqual([[told, 0]]);
  });
  it('forgives a word here and there', () => {
    const nearly = told.replace('ten minutes', 'eleven minutes');
    expect(repetitions(['Chronology', `${told}.`], ['Analysis', `${nearly}.`])).toEqual([[nearly, 0]]);
  });
  it('finds sentences of a longer paragraph told again among others', () => {
    const first = 'Kerr was seen by a new locum at each of seven visits';
    const second = 'She left without anybody having asked her about home';
    const rest =
      'The surgery has five partners and two nurses, and sends its own midwives to mothers in the six villages round about.';
    expect(
      repetitions(
        ['Health', `${rest} ${first}. Her notes were not read. ${second}.`],
        [
          'Learning',
          `Continuity matters to patients who are afraid. ${first}. ${second}. The Panel notes it.`,
        ],
      ),
    ).toEqual([[`${first}. ${second}`, 0]]);
    expect(
      repetitions(
        ['Health', `${rest} ${first}.`],
        [
          'Learning',
          `Nobody, as the practice says, had noticed that ${first}, and it has since named one doctor for each.`,
        ],
      ),
    ).toEqual([]);
  });
  it('counts all tellings as one', () => {
    expect(repetitions(['Chronology', told], ['Analysis', told], ['Conclusions', told])).toEqual([[told, 1]]);
  });
  it('leaves the summary, recommendations, terms and definitions', () => {
    expect(repetitions(['Executive summary', told], ['Chronology', told])).toEqual([]);
    expect(repetitions(['Terms of reference', told], ['Analysis', told])).toEqual([]);
    const law = `The Act defines it so: ${told}`;
    expect(repetitions(['Background', law], ['Analysis', law])).toEqual([]);
  });
  it('leaves what only shares some words', () => {
    expect(
      repetitions(
        ['Chronology', told],
        [
          'Analysis',
          'In May 2018 two officers came to the flat after a neighbour had rung, and the Panel asked each of them what they had been told of the earlier calls before they went in.',
        ],
      ),
    ).toEqual([]);
  });
});

describe('passages put together', () => {
  it('finds a paragraph of sentences from two others', () => {
    const one = 'Kerr grew up by the harbour and trained for three years as a sailmaker';
    const two = 'She kept the accounts of the yard without pay and had no money of her own';
    expect(
      repetitions(
        ['Background', `${one}. Her parents ran a shop there until they died.`],
        ['The yard', `The yard stood empty in the winter months. ${two}.`],
        ['Analysis', `${one}. ${two}.`],
      ),
    ).toEqual([[`${one}. ${two}`, 0]]);
  });
  it('finds a sentence told again to the clause that goes on with something else', () => {
    const said =
      'At none of the thirty visits that the service made to the house was Kerr asked a question alone';
    expect(
      repetitions(
        ['Health', `${said}. The nurse thought of her as a helper, and said so to the author of the review.`],
        [
          'Learning',
          `${said}, and the Panel holds that this is what mattered more than anything else in the case.`,
        ],
      ),
    ).toEqual([[said, 0]]);
  });
});
