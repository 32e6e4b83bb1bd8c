import { describe, expect, it } from 'vitest';
import type { Around } from './around.js';
import { barrierNearby, givesBarrier } from './barriers.js';
import { faultsAgency } from './faults.js';
import { explainsOutcome } from './frames.js';

/** What stands round the words in [[brackets]], in a text of up to three sentences divided by `/`. */
function around(marked: string): Around {
  const parts = marked.split('/').map((part) => part.trim());
  const at = parts.findIndex((part) => part.includes('[['));
  const [before = '', rest = ''] = (parts[at] ?? '').split('[[');
  const [words = '', after = ''] = rest.split(']]');
  return { before, shared: '', words, after, previous: parts[at - 1] ?? '', next: parts[at + 1] ?? '' };
}

describe('explainsOutcome', () => {
  it.each([
    '[[She did not ring back]], so the case was closed.',
    '[[She did not ring back]] and the officers took no further steps.',
    'The file was closed because [[she did not ring back]].',
    '[[She did not ring back]], although she had been given the number.',
    'Despite advice, [[she went back]].',
    'It is not clear why [[she did not leave]].',
    'It is hard to see why, with a sister so near, [[she did not leave]].',
    'Rowan was well known to the surgery for [[not ringing]].',
    '[[She withdrew it]], as she had the time before.',
    'There was a bed waiting. / [[She did not go]].',
    'Nothing could be done until [[she was ready]].',
    'The place was let go, [[Rowan having missed]] two visits.',
    'Much of the strain stemmed from [[her secrecy]].',
    'The refuge kept a room for two nights; [[she never went]].',
    'Undeterred by advice, [[she went back]].',
    '[[She changed her mind]], and it is small wonder that officers lost heart.',
    '[[She did not ring back]]. / As a result the referral lapsed.',
    'The officer gave Rowan a number which [[she never rang]].',
    '[[She did not ring back]], and the office could only act on what it knew.',
  ])('%s', (text) => {
    expect(explainsOutcome(around(text))).toBe(true);
  });

  it.each([
    '[[She did not ring back]].',
    'She rang her aunt. / [[She did not ring]] the surgery.',
    '“Call me,” he wrote. / [[She did not call]].',
    'The officer rang a number which [[she had given]].',
    '[[She did not answer]], so the nurse called at the house.',
    '[[She did not return]] to the house after the assault.',
  ])('%s is only told', (text) => {
    expect(explainsOutcome(around(text))).toBe(false);
  });
});

describe('givesBarrier', () => {
  it.each([
    '[[She did not attend]] because he had hidden her keys.',
    '[[She did not attend]], as she was too frightened to.',
    'Afraid of him, [[she did not attend]].',
    'She had learned to expect that she would be asked for papers, and told Ada that [[she would not ring]].',
    '[[She never went]] out without him.',
  ])('%s', (text) => {
    expect(givesBarrier(around(text))).toBe(true);
  });

  it('does not take the harm of “harm’s way” for one', () => {
    expect(givesBarrier(around('[[Her decision]] to have him home after May put her in harm’s way.'))).toBe(
      false,
    );
  });

  it('does not take what officers could not do for a barrier', () => {
    expect(givesBarrier(around('[[She did not attend]], and officers were unable to act.'))).toBe(false);
  });

  it('sees the sentence beside', () => {
    expect(barrierNearby(around('[[She declined]]. / He was standing next to her.'))).toBe(true);
    expect(barrierNearby(around('[[She declined]]. / The file was closed.'))).toBe(false);
  });
});

describe('faultsAgency', () => {
  it('sees that the agency is meant', () => {
    expect(faultsAgency(around('[[She did not attend]], and nobody asked why.'))).toBe(true);
    expect(faultsAgency(around('[[She did not attend]], so the case was closed.'))).toBe(false);
  });
});
