import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { reproofsIn } from './index.js';

/** Whoever is meant by what is found in a sentence; "unnamed" where nobody is named. */
function meant(text: string): readonly string[] {
  const words = wordsOf(text);
  return reproofsIn(words, 0, words.length).map(({ subject, unnamed }) =>
    unnamed ? 'unnamed' : subject.head,
  );
}

describe('reproofsIn', () => {
  it.each([
    // Held answerable.
    ['Part of the blame for the delay has to be laid at Rowan’s own door.', 'Rowan'],
    ['A measure of the responsibility for these events must fall upon Rowan.', 'Rowan'],
    ['Rowan herself should carry a share of the blame.', 'Rowan'],
    ['The nurses had done what they could; the remainder was up to Rowan.', 'Rowan'],
    ['Whether it went on was in Rowan’s own hands.', 'Rowan'],
    ['In fairness to the midwife, Rowan gave nothing away.', 'Rowan'],
    ['A mother of three might have been expected to act sooner.', 'unnamed'],
    ['Another woman in her position would have changed the locks.', 'unnamed'],
    ['Others in the street had shut their doors to him; Rowan did not.', 'Rowan'],
    // Called unwise, or the cause of harm.
    ['It was unwise to go back for the cat by herself.', 'unnamed'],
    ['It was asking for trouble to reply to his messages.', 'unnamed'],
    ['The lane was hardly a sensible place to have it out.', 'unnamed'],
    ['At the root of it lay a wife’s blind faith.', 'unnamed'],
    ['Her mistaken trust in Denzil was shared by nobody else.', 'her'],
    ['Her good nature proved to be her downfall.', 'her'],
    ['Love had blinded her.', 'her'],
    ['Rowan, true to form, said nothing to the visitor.', 'Rowan'],
    ['Predictably, she took him back at Easter.', 'she'],
    ['Her engagement with the outreach worker was at best half-hearted.', 'Her'],
    ['Rowan’s expectations of the police were unrealistic.', 'Rowan'],
    ['Rowan was drinking heavily, which did not help.', 'Rowan'],
    ['Flaunting her new friendship was bound to enrage him.', 'unnamed'],
    // There to be used.
    ['Given every opportunity to tell the nurse, Rowan shook her head.', 'Rowan'],
    ['Handed the number of the helpline, Rowan let it lie in a drawer.', 'Rowan'],
    ['The alarm was there to be used, and Rowan left it in its box.', 'Rowan'],
    ['Every avenue was open to her, and she tried none.', 'she'],
    ['A single word from Rowan to the midwife would have been enough.', 'Rowan'],
    ['Had the back door been kept locked that night, he would not have got in.', 'unnamed'],
    ['One looks in vain for an occasion on which Rowan spoke up.', 'Rowan'],
    ['The booklets were found unopened in the sideboard.', 'unnamed'],
    ['Rowan hid her bruises only too well.', 'Rowan'],
    ['She gave him chance after chance.', 'She'],
    ['Denzil had only to whistle and she came.', 'she'],
    ['Rowan lacked the backbone to send him away.', 'Rowan'],
    ['The practice wrote twice and had no answer from Rowan.', 'Rowan'],
    ['She only had to ask.', 'She'],
    ['Nobody made her stay.', 'her'],
    ['It was Rowan who let him in.', 'Rowan'],
    ['There is no sign that Rowan ever rang it.', 'Rowan'],
    ['Until Rowan was ready to leave there was little that anyone could do.', 'Rowan'],
    ['The support was there if Rowan had wanted it.', 'Rowan'],
    ['Rowan was well aware of the danger and went back to him.', 'Rowan'],
    ['Her version of events changed each time.', 'Her'],
    ['It hardly helped matters that she kept changing her number.', 'she'],
  ])('%s: %s', (text, who) => {
    expect(meant(text).map((head) => head.toLowerCase())).toContain(who.toLowerCase());
  });

  it.each([
    'It was never in her own power to leave.',
    'It was Rowan who rang the police.',
    'She only had to wait a week.',
    'It was Rowan who let the officers know.',
    'Rowan must share the credit for the garden.',
    'In fairness to the officers, she could not have known it.',
    'In fairness to the Trust, Rowan was seen within two days.',
    'An officer of his experience could have been expected to see the risk.',
    'A woman in her position could not have been expected to know the law.',
    'Another service would have asked about the children.',
    'It was unwise to close the case on the strength of one call.',
    'It was a mistake to tell Denzil who had rung, and the force accepts that.',
    'It was a mistake to go back to the old form.',
    'It was dangerous to tell him that she was leaving.',
    'Her loyalty to her friends was remarkable.',
    'Her attendance at college was sporadic.',
    'Offered a place at the university, she laughed with joy.',
    'Given the chance to speak alone, Rowan told the nurse everything.',
    'The alarm was there to be used by staff, and they did not.',
    'Had the door been mended by the council, he would not have got in.',
    'It did not help that Rowan lived so far from a bus stop.',
    'Rowan played the part of the witch so well that she was asked again.',
    'The letters were found unopened by officers at Denzil’s flat.',
  ])('not: %s', (text) => {
    expect(meant(text)).toEqual([]);
  });
});
