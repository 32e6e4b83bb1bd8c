import { assembleDraft, type BlockInput, type Draft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { readText, voiceAt, voiceIn } from './voice.js';

/** The voice of the words in [[brackets]]; the clause begins at `|` where one stands before them. */
function voice(marked: string, following = '', preceding = '') {
  const clause = marked.indexOf('|');
  const text = marked.replace('|', '').replace('[[', '').replace(']]', '');
  const start = marked.replace('|', '').indexOf('[[');
  const end = marked.replace('|', '').replace('[[', '').indexOf(']]');
  return voiceIn(
    readText(text),
    { start, end, ...(clause < 0 ? {} : { clause }) },
    {
      following,
      preceding,
    },
  );
}

describe('voiceIn', () => {
  it.each([
    ['|She [[failed to engage]] and the Trust should have followed this up.', 'own'],
    ['|She [[failed to engage]]. The Panel regards the lack of follow-up as a missed opportunity.', 'own'],
    ['|She [[failed to engage]], and the Panel regrets that she did not ring.', 'own'],
    ['The officer took a full statement, but by the morning |she [[had gone back on it]].', 'own'],
    [
      '|She [[missed two calls]] and lost her place. It would be wrong to say that she was hard to reach.',
      'own',
    ],
    ['On the way to the finishing line |she [[burned her boats]].', 'own'],
    ['The Panel does not hold it against Ada that |she [[kept none of them]].', 'negated'],
    ['The Panel does not share her view that |she [[put herself at risk]].', 'negated'],
    ['It is the clinic and not |the woman that [[is hard to reach]].', 'negated'],
    ['No one in the family holds that |she [[brought it on herself]].', 'negated'],
    ['She rang twice, which disposes of the notion that |she [[would not engage]].', 'criticised'],
    ['|She [[had goaded him]], it was suggested; the jury was not persuaded.', 'criticised'],
    ['|She [[failed to engage]] with the “Fresh Start” course.', 'own'],
    ['|She [[failed to engage]], and the calls were put down to family disputes.', 'own'],
    ['The entry reads that |she “[[turned us away]]”.', 'quoted'],
    ['The GP recorded that |she [[failed to engage]].', 'attributed'],
    ['According to the social worker, |she [[was evasive]].', 'attributed'],
    ['|She [[had provoked him]], according to Denzil.', 'attributed'],
    ['To write that |she [[failed to engage]] amounts to victim blaming.', 'criticised'],
    ['The Panel rejects the suggestion that |she [[put herself at risk]].', 'criticised'],
    ['The IMR says that |she [[was evasive]]. The Panel does not accept that.', 'criticised'],
    ['She was wrongly described as [[hard to reach]].', 'criticised'],
    ['Staff should not write that |she [[failed to attend]].', 'criticised'],
    ['The Panel does not accept that |she [[failed to engage]].', 'negated'],
    ['It is not that |she [[chose to stay]].', 'negated'],
    ['There is no evidence that |she [[refused help]].', 'negated'],
    ['It was not Thandi who |[[refused help]], but the clinic that offered none.', 'negated'],
    ['It was not |Thandi who [[refused help]], but the clinic that offered none.', 'negated'],
    ['The Panel asked where |a man with no car [[might have gone]].', 'question'],
    ['|She [[let him know]], it was put for Denzil; she had not.', 'attributed'],
    [
      '|It was a pity that she [[wrote back]]. Her letters, called “mixed signals” there, kept him calm, and the phrase blames her.',
      'own',
    ],
    ['|She [[sent mixed signals]]. The phrase “mixed signals” blames her.', 'criticised'],
    ['|She [[was evasive]], the nurse wrote, and the Panel asked who had tried.', 'criticised'],
    ['One wonders why |she [[put up with it]].', 'own'],
    ['The calls show how |she [[put up with it]].', 'own'],
    ['Did |she [[refuse help]]?', 'question'],
    ['The Panel asked whether |she [[refused help]].', 'question'],
    ['It is not clear why |she [[did not leave]].', 'own'],
    ['If |she [[does not attend]], staff should ring.', 'hypothetical'],
    ['The [[Did Not Attend]] policy was followed.', 'title'],
    // Attribution in many places.
    ['The GP noted that, in her opinion, |she [[was difficult]].', 'attributed'],
    ['|She [[had goaded him]] (according to his solicitor).', 'attributed'],
    ['|She [[would not listen]], so his mother told the police.', 'attributed'],
    ['|She [[had led him on]], as he saw it, for years.', 'attributed'],
    ['In Denzil’s eyes |she [[had betrayed him]].', 'attributed'],
    ['Denzil’s excuse was that |she [[had provoked him]].', 'attributed'],
    ['His letter to the court says that |she [[drove him to it]].', 'attributed'],
    ['It was the opinion of the assessor that |she [[was evasive]].', 'attributed'],
    ['|She [[was evasive]], the assessor thought.', 'attributed'],
    // What only looks like attribution.
    ['Staff told her of the refuge, but |she [[refused to go]].', 'own'],
    ['The officer said that help was at hand; |she [[refused it]].', 'own'],
    ['|She [[kept it from her mother]], and her sister told nobody.', 'own'],
    // Quotation marks of every kind.
    ['The log: ‘pt [[refuses support]], adv to call back’.', 'quoted'],
    ["The log: 'pt [[refuses support]], it's the usual'.", 'quoted'],
    ['She wrote: “I am tired. I [[let him come back]]. I am a fool.” Nobody replied.', 'quoted'],
    ['She wrote: “I am tired.” |She [[let him come back]].', 'own'],
    // Criticism before, after and in the next sentence.
    ['It is easy to see how |he [[came to strike her]].', 'own'],
    ['It is too easy to say that |she [[went back]].', 'criticised'],
    ['It would be comfortable for all concerned to conclude that |she [[chose this]].', 'criticised'],
    ['Rather than write that |she [[failed to attend]], staff could have asked why.', 'criticised'],
    ['He spoke as if |she [[had invited it]].', 'criticised'],
    [
      'The report spoke of |her [[failure to engage]]; its author has since withdrawn the words.',
      'criticised',
    ],
    [
      'The notes say that |she [[was hard to reach]]. What they do not say is that nobody tried.',
      'criticised',
    ],
    ['The plan says that |she [[refuses help]]. That sentence tells us about the author.', 'criticised'],
    ['The jury heard that |she [[had goaded him]]. They did not believe it.', 'criticised'],
    ['The minutes record that |she [[would not engage]]. Nobody asked why.', 'criticised'],
    ['The minutes record that |she [[would not engage]]. This is the language of blame.', 'criticised'],
    ['The letter calls her [[attention-seeking]], a word for which the Trust has apologised.', 'criticised'],
    ['It was never said that |she [[chose this]] by anyone who knew her.', 'negated'],
    ['No blame attaches to |her [[for staying]].', 'negated'],
    ['It is no criticism of her that |she [[went back]].', 'negated'],
    ['In no sense did |she [[bring it on herself]].', 'negated'],
    ['There is no suggestion at all that |she [[provoked him]].', 'negated'],
    ['She cannot be blamed because |she [[stayed]].', 'negated'],
    // What stands no longer.
    ['The remark that |she [[was evasive]] has been struck out.', 'criticised'],
    ['Lines about |her [[poor choices]] were later removed.', 'criticised'],
    ['An earlier draft spoke of |her [[refusal to go]]; that phrase has gone.', 'criticised'],
    ['The Trust has given up the habit of writing that |she [[would not engage]].', 'criticised'],
    ['The notes spoke of |her [[evasion]]. Both entries have since been corrected.', 'criticised'],
    ['It used to say that |she [[refused help]].', 'criticised'],
    ['The note says that |she [[refused help]] and was removed by ambulance.', 'attributed'],
    ['The note says that |she [[refused help]]. The marker has been removed.', 'attributed'],
    // A reason that is denied.
    ['She did not go back because |she [[was foolish]].', 'negated'],
    ['She did not attend because |she [[was foolish]].', 'own'],
    ['She did not stay in the refuge because |she [[was unruly]].', 'own'],
    // Speech without a plain verb of speech.
    ['He wrote only to say that |she [[had lied]].', 'attributed'],
    ['To hear him tell it, |she [[had provoked him]].', 'attributed'],
    ['|She [[could be stubborn]], said her sister, and it served her well.', 'attributed'],
    ['His only words to the officer were that |she [[had asked for it]].', 'attributed'],
    ['He told officers his complaints: she drank, |she [[nagged]].', 'attributed'],
    // What criticises something else.
    ['|She [[failed to attend]], and the Panel criticises the delay in writing to her.', 'own'],
    ['|She [[chose to stay]]. The Trust did not challenge the decision of the council.', 'own'],
    ['|She [[went back to him]]. It was wrong of the police not to warn her.', 'own'],
  ])('%s is %s', (text, mode) => {
    expect(voice(text).mode).toBe(mode);
  });

  it('lets the next paragraph criticise the last sentence of this one', () => {
    const text = 'The Trust reports that |she [[was evasive]].';
    expect(voice(text, 'That wording is unfair to her.').mode).toBe('criticised');
    expect(voice(text, 'Staff were trained in May.').mode).toBe('attributed');
  });

  it('lets the sentence above name the words as blame', () => {
    const told = 'It says that |she [[was evasive]].';
    expect(voice(`One report uses the language of victim-blaming. ${told}`).mode).toBe('criticised');
    expect(voice(told, '', 'The Panel regrets the wording of one report.').mode).toBe('criticised');
    expect(voice(told, '', 'The report was late.').mode).toBe('attributed');
    expect(voice('|She [[was evasive]].', '', 'The Panel regrets the wording of one report.').mode).toBe(
      'own',
    );
  });

  it('tells who is speaking', () => {
    expect(voice('Denzil told officers that |she [[had started it]].').attribution?.speaker?.head).toBe(
      'Denzil',
    );
    expect(voice('It was recorded that |she [[refused help]].').attribution?.speaker).toBeNull();
    for (const told of [
      'Denzil would not meet the chair, save to say that |she [[had started it]].',
      'Denzil put it about that |she [[had started it]].',
      'To hear Denzil tell it, |she [[had started it]].',
      'Denzil spent the hour blaming her: she drank, |she [[had started it]].',
      'Denzil gave the court a long account of |her [[failings]].',
    ])
      expect(voice(told).attribution?.speaker?.head, told).toBe('Denzil');
  });
});

describe('voiceAt', () => {
  const draftOf = (...content: BlockInput[]) => assembleDraft({ format: 'markdown', pages: null, content });
  const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
  const item = (text: string): BlockInput => ({ kind: 'list-item', text });
  const modeOf = (draft: Draft, words: string) => {
    const block = draft.blocks.find(({ text }) => text.includes(words));
    const start = block?.text.indexOf(words) ?? 0;
    return voiceAt(draft, { block: block?.index ?? 0, start, end: start + words.length }).mode;
  };

  it('takes a block set off as a quotation for quoted', () => {
    const draft = draftOf({ kind: 'paragraph', text: 'She failed to engage.', quotation: true });
    expect(modeOf(draft, 'failed to engage')).toBe('quoted');
  });

  it('follows a quotation over paragraphs until it closes', () => {
    const draft = draftOf(
      paragraph('His mother told us: “Kit was a good boy.'),
      paragraph('That girl led him a dance from the start.'),
      paragraph('And then she shut the door on us.” She had nothing to add.'),
      paragraph('She failed to engage.'),
    );
    expect(modeOf(draft, 'led him a dance')).toBe('quoted');
    expect(modeOf(draft, 'shut the door')).toBe('quoted');
    expect(modeOf(draft, 'had nothing to add')).toBe('own');
    expect(modeOf(draft, 'failed to engage')).toBe('own');
  });

  it('does not let a mark that is never closed swallow the report', () => {
    const draft = draftOf(
      paragraph('The log reads “no complaints.'),
      paragraph('She failed to engage.'),
      paragraph('He called it “banter” and left.'),
    );
    expect(modeOf(draft, 'failed to engage')).toBe('own');
  });

  it('takes the items of a list as its lead-in has them', () => {
    const quoted = draftOf(
      paragraph('The log reads as follows:'),
      item('21:04 refuses to engage'),
      item('22:10 no reply'),
    );
    expect(modeOf(quoted, 'refuses to engage')).toBe('quoted');
    const rejected = draftOf(
      paragraph('The Panel does not accept these phrases from the reports:'),
      item('she chose to stay'),
    );
    expect(modeOf(rejected, 'chose to stay')).toBe('criticised');
    const own = draftOf(paragraph('The Panel found that:'), item('she chose to stay'));
    expect(modeOf(own, 'chose to stay')).toBe('own');
  });

  it('reads the footnote that hangs on the sentence', () => {
    const draft = draftOf(paragraph('The Trust reports that she was evasive. She was seen twice.'), {
      kind: 'footnote',
      text: 'The Panel rejects that description.',
      host: { block: 0, offset: 39 },
    });
    expect(modeOf(draft, 'was evasive')).toBe('criticised');
    expect(modeOf(draft, 'was seen twice')).toBe('own');
  });

  it('takes the next cell of a row for a comment on the words', () => {
    const draft = draftOf(
      paragraph('She was evasive, the report says.'),
      paragraph('That wording is unfair to her.'),
    );
    expect(modeOf(draft, 'was evasive')).toBe('criticised');
  });
});
