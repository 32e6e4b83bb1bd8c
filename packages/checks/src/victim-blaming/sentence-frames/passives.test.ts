import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { passivesIn } from './index.js';

function meant(text: string): readonly string[] {
  const words = wordsOf(text);
  return passivesIn(words, 0, words.length).map(({ subject, unnamed }) =>
    unnamed ? 'unnamed' : subject.head,
  );
}

describe('passivesIn', () => {
  it.each([
    ['The seriousness of it was underestimated by Rowan.', 'Rowan'],
    ['The bail conditions were flouted by her within days.', 'her'],
    ['Questions about home were deflected by the patient.', 'patient'],
    ['Nothing was disclosed to the midwife by Rowan.', 'Rowan'],
    ['No explanation for the bruise was offered by her.', 'her'],
    ['Counselling was wasted on Rowan.', 'Rowan'],
    ['There was scant interest on Rowan’s side.', 'Rowan'],
    ['Every effort to engage Rowan was snubbed.', 'Rowan'],
    ['Repeated offers were made and declined.', 'unnamed'],
    ['The nurse’s invitations were all declined.', 'unnamed'],
    ['Outreach was offered and shrugged off.', 'unnamed'],
    ['Contact was soon resumed, contrary to the advice of the police.', 'unnamed'],
    ['Consent was never given, so nothing further could be done.', 'unnamed'],
    ['The extent of the violence was hidden from services.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(meant(text)).toEqual([who]);
  });

  it.each([
    'His overtures were rebuffed by her.',
    'No concerns were raised by Rowan.',
    'The offer of a job was declined.',
    'Her offers to help the school were refused.',
    'The offer was declined by the council.',
    'Support was withdrawn.',
    'Consent was not sought, so nothing was shared.',
    'Contact with the children was resumed in May.',
    'The letters were lost on the way.',
  ])('not: %s', (text) => {
    expect(meant(text)).toEqual([]);
  });
});
