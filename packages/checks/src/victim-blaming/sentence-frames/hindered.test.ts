import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What somebody did stood in the way of others', () => {
  it.each([
    ['Rowan made the constables’ task harder.', 'Rowan'],
    ['The crew’s work was made more difficult than it need have been by Rowan.', 'Rowan'],
    ['Rowan refused to be photographed, which rather closed off that line of enquiry.', 'Rowan'],
    ['Rowan gave her particulars grudgingly, which slowed the enquiry to a crawl.', 'Rowan'],
    ['She asked that nothing be written down, and so bound the worker’s hands.', 'She'],
    ['It did not help the officers that Rowan was still answering his calls.', 'Rowan'],
    ['Rowan was of no assistance to the detective.', 'Rowan'],
    ['Rowan said so little that the midwife had nothing to work with.', 'Rowan'],
    ['The contact that Rowan kept up with him cut across everything that the adviser was doing.', 'Rowan'],
    ['The reticence of the victim was a handicap to all who tried to help.', 'victim'],
    ['In the absence of anything from Rowan, the doctor could do no more than he did.', 'Rowan'],
    ['Her lack of perseverance left the nurse with nothing to build on.', 'her'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'The officers’ task was made harder by the absence of a shared system.',
    'The nurse said so little that Rowan did not know what had been decided.',
    'Rowan had two jobs, which made it hard for the clinic to find a time.',
    'Rowan spoke Polish, which made the nurse’s work harder.',
    'It did not help that Rowan had no telephone.',
    'It did not help that Rowan was living so far out.',
    'In the absence of anything from the Trust, the panel could say no more.',
    'Rowan took the bus, which was late, and that delayed the assessment.',
    'Rowan kept a diary, which helped the prosecution.',
    'Rowan was afraid of him and kept away, which left the worker guessing.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
