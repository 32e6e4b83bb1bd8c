import { assembleDraft, type BlockInput, type Draft, LiveDraft, textAt } from '@dhrlint/draft';
import fc from 'fast-check';
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

describe('passages told again in a draft that is being written', () => {
  const draftOf = (paragraphs: readonly string[]) =>
    assembleDraft({
      format: 'text',
      pages: null,
      content: [
        { kind: 'heading', text: 'Analysis', level: 1 },
        ...paragraphs.map((text): BlockInput => ({ kind: 'paragraph', text })),
      ],
    });
  const read = (draft: Draft, facts = gatherFacts(draft)) =>
    facts.repetitions.map(({ anchor, earlier, again }) =>
      [anchor, earlier, ...again].map((place) => textAt(draft, place)),
    );
  /** Checks that each version is read as if it were the first. */
  const follow = (versions: readonly (readonly string[])[]) => {
    const live = new LiveDraft(draftOf(versions[0] ?? []));
    const facts = gatherFacts(live.draft);
    return versions.map((paragraphs) => {
      live.change(draftOf(paragraphs));
      const found = read(live.draft, facts);
      expect(found).toEqual(read(draftOf(paragraphs)));
      return found.length;
    });
  };
  const rest =
    'The surgery has five partners and two nurses, and sends its own midwives to mothers in the six villages round about';

  it('are others where no more than a full stop has gone', () => {
    const other =
      'Of the ward that night and of the nurse on duty much was said at the inquest which the coroner held in the spring, and none of it can be known now, as the log of the ward was lost when the trust moved its papers to another building';
    const versions = ['.', ',', '.'].map((mark) => [
      `${rest}. ${told}. It was late.`,
      `${other}${mark} ${told}. Nobody rang.`,
    ]);
    expect(follow(versions)).toEqual([1, 0, 1]);
  });

  it('are others where what they are held against has changed, and what they share of it has not', () => {
    const words = told.split(' ');
    const versions = words.map((_, at) => [
      `${rest}. ${words.toSpliced(at, 1, 'altogether').join(' ')}.`,
      `${told}.`,
      `${told}. ${rest}.`,
    ]);
    expect(follow([[`${told}.`, `${told}.`, rest], ...versions])[0]).toBe(1);
  });

  const sentences = [
    told,
    rest,
    'Kerr was seen by a new locum at each of seven visits',
    'She left',
    'the Act says',
  ];
  const paragraph = fc
    .array(fc.tuple(fc.constantFrom(...sentences), fc.nat(30), fc.constantFrom('. ', ', ', '; ')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) =>
      parts
        .map(
          ([words, at, mark]) =>
            words
              .split(' ')
              .toSpliced(at, at % 3, 'again')
              .join(' ') + mark,
        )
        .join(''),
    );
  it('are those of the draft by itself after any change', () => {
    const versions = fc.array(fc.tuple(fc.nat(7), paragraph), { minLength: 2, maxLength: 8 }).map((edits) => {
      let text = Array.from({ length: 8 }, (_, at) => `${sentences[at % 3]}. ${sentences[(at * 2) % 5]}.`);
      return [text, ...edits.map(([at, words]) => (text = text.toSpliced(at, 1, words)))];
    });
    fc.assert(
      fc.property(versions, (all) => void follow(all)),
      { numRuns: 30 },
    );
  });
});
