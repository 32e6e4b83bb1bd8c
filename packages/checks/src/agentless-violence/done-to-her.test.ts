import { describe, expect, it } from 'vitest';
import { agentlessIn } from './agentless-clauses.js';
import { doneIn } from './done-to-her.js';

const found = (sentence: string) => {
  const done = doneIn(sentence);
  return done && sentence.slice(done.start, done.end);
};

describe('violence told by what it did', () => {
  it('is told of a body that came to harm, whosever it is', () => {
    expect(found('Three of her fingers were broken that June.')).toBe('Three of her fingers were broken');
    expect(found('Ines’s eardrum had been burst.')).toBe('Ines’s eardrum had been burst');
    expect(found('She came home with her lip split.')).toBe('with her lip split');
    expect(found('Her finger was broken in the gate.')).toBeNull();
    expect(found('Her hair was cut that June.')).toBeNull();
  });

  it('is told of things put to use on somebody', () => {
    expect(found('A strap had been laid across her legs.')).toBe('had been laid across her legs');
    expect(found('Boiling milk was flung over Ines.')).toBe('was flung over Ines');
    expect(found('She had a bread knife held to her throat.')).toBe('had a bread knife held to her throat');
    expect(found('A bandage was put round her arm.')).toBeNull();
  });

  it('is told of blows that fall of themselves', () => {
    expect(found('Punches were thrown in the hall.')).toBe('Punches were thrown');
    expect(found('Slaps had become an everyday thing.')).toBe('Slaps had become an everyday thing');
    expect(found('The quarrel ended in blows.')).toBe('ended in blows');
    expect(found('A vote was used.')).toBeNull();
  });

  it('is told of a death that is met, and of what was seen done', () => {
    expect(found('She met her death on the stairs in a sustained attack.')).toBe('met her death');
    expect(found('Ines lost her life in a road accident.')).toBeNull();
    expect(found('That autumn saw further beatings.')).toBe('autumn saw further beatings');
    expect(found('Ines was set upon in the porch.')).toBe('Ines was set upon');
    expect(found('A friend saw her being dragged indoors.')).toBe('saw her being dragged');
    expect(found('She had bruises after a beating in May.')).toBe('after a beating');
  });
});

describe('agentlessIn', () => {
  it('tries another way of telling it where one has its doer', () => {
    expect(
      agentlessIn('She had been hurt and isolated, and the harm went on by other means.'),
    ).not.toBeNull();
    expect(agentlessIn('In 2004 she was mugged and punched; nobody was ever charged.')).toBeNull();
    expect(agentlessIn('The force was used to getting such calls.')).toBeNull();
    expect(agentlessIn('Her tooth was broken on a plum stone.')).toBeNull();
  });
});
