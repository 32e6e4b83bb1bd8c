import { describe, expect, it } from 'vitest';
import { committedIn } from './committed.js';
import { methodIn } from './method-detail.js';
import { judgedIn, outcomeIn } from './outcome.js';
import type { SaidOfSuicide, SentenceInPlace } from './spoken-of.js';

const company = {
  people: [
    { names: ['Ines'], role: 'victim' as const, sex: 'female' as const },
    { names: ['Rufus'], role: 'perpetrator' as const, sex: 'male' as const },
  ],
  presumeVictim: false,
};

const at = (text: string, before = '', ofSuicide = false): SentenceInPlace => ({
  text,
  before,
  around: `${before} ${text}`,
  ofSuicide,
});
const words = (text: string, said: SaidOfSuicide | null) => said && text.slice(said.start, said.end);

describe('committedIn', () => {
  const found = (text: string, before = '') => words(text, committedIn(at(text, before)));

  it('finds the verb of crimes however far it stands from the noun', () => {
    expect(found('She would never commit anything so final as suicide.')).toBe(
      'commit anything so final as suicide',
    );
    expect(found('He was not the man to commit such a thing as suicide.')).toBe(
      'commit such a thing as suicide',
    );
    expect(found('There were three suicides in the street, all of them committed in one year.')).toBe(
      'suicides in the street, all of them committed',
    );
    expect(found('Both were committed at home.', 'Two brothers died by suicide.')).toBe(
      'Both were committed',
    );
    expect(found('Two of the men suicided.')).toBe('suicided');
  });

  it('leaves out crimes, and what somebody is committed to', () => {
    expect(found('After the suicide of his son he committed an offence.')).toBeNull();
    expect(found('After the suicide the Trust was committed to change.')).toBeNull();
    expect(found('The Trust committed money to suicide prevention.')).toBeNull();
    expect(found('Both were committed at home.', 'Two murders and a suicide are told of.')).toBeNull();
  });
});

describe('outcomeIn', () => {
  const found = (text: string, before = '', ofSuicide = false) =>
    words(text, outcomeIn(at(text, before, ofSuicide), company));

  it('finds failure and success in any order', () => {
    expect(found('He had tried to hang himself, and neither attempt had come off.')).toBe(
      'attempt had come off',
    );
    expect(found('Her third try was very nearly successful.', 'She took an overdose.')).toBe(
      'try was very nearly successful',
    );
    expect(found('She was successful at her second attempt.', 'Ines was found dead.')).toBe(
      'successful at her second attempt',
    );
    expect(found('Ines’s first attempt was unsuccessful.', '', true)).toBe('attempt was unsuccessful');
    expect(found('There were nine completed suicides that year.')).toBe('completed suicides');
    expect(found('Three people attempted suicide and one was successful.')).toBe('one was successful');
  });

  it('leaves out what else is tried, by her or by others', () => {
    expect(found('Two attempts to ring her after the overdose failed.')).toBeNull();
    expect(found('Her efforts to find a flat were unsuccessful.', 'She spoke of suicide.')).toBeNull();
    expect(found('Rufus’s attempt to end her life failed.')).toBeNull();
    expect(found('A successful bid for suicide prevention funds was made.')).toBeNull();
    expect(found('The Trust completed suicide audits in May.')).toBeNull();
    expect(found('The first attempt was unsuccessful.')).toBeNull();
  });
});

describe('judgedIn', () => {
  const found = (text: string, before = '') => words(text, judgedIn(at(text, before), company));

  it('finds what makes an attempt no real one', () => {
    expect(found('The overdose was thought to be for effect.')).toBe('for effect');
    expect(found('The letter has it as a half-serious attempt.')).toBe('half-serious');
    expect(found('It was no genuine attempt to die.')).toBe('no genuine attempt');
  });

  it('leaves out threats by which somebody is controlled', () => {
    expect(found('His threats of suicide were a ploy to keep her.')).toBeNull();
    expect(found('The offer of a meeting was a ploy.')).toBeNull();
  });
});

describe('methodIn', () => {
  const found = (text: string, before = '') => words(text, methodIn(at(text, before), company)) !== null;

  it('finds what could be copied', () => {
    expect(found('She took forty tablets, three at a time.')).toBe(true);
    expect(found('He drank a pint of weedkiller.')).toBe(true);
    expect(found('He was found hanging by a belt from the banister.')).toBe(true);
    expect(found('He climbed over the parapet of the bridge and let himself drop.')).toBe(true);
    expect(found('She had led a hose from the exhaust.')).toBe(true);
    expect(found('He put bricks in his coat and went into the canal.')).toBe(true);
    expect(found('She slit her wrists lengthways with a razor.')).toBe(true);
  });

  it('leaves out a method that is only named, care, escape and what was done to somebody else', () => {
    expect(found('She took an overdose.')).toBe(false);
    expect(found('He jumped from a bridge.')).toBe(false);
    expect(found('She was prescribed forty tablets and took two a day.')).toBe(false);
    expect(found('She climbed over the balcony rail of the flats to get away from him.')).toBe(false);
    expect(found('He tied the rope round her neck and to the banister.')).toBe(false);
    expect(found('He tied the washing line to a hook.')).toBe(false);
  });
});
