import { describe, expect, it } from 'vitest';
import { agentlessIn } from './agentless-clauses.js';

const found = (sentence: string) => {
  const clause = agentlessIn(sentence);
  return clause && sentence.slice(clause.start, clause.end);
};

describe('violence with nobody doing it', () => {
  it('is told in the passive', () => {
    expect(found('In May she was badly beaten at home.')).toBe('she was badly beaten');
    expect(found('She had been held by the throat.')).toBe('She had been held');
    expect(found('She was held up by traffic.')).toBeNull();
  });

  it('is told of blows that come again and again, and of incidents that had been', () => {
    expect(found('She was being struck most weekends.')).toBe('She was being struck');
    expect(found('There had also been incidents of violence.')).toBe(
      'There had also been incidents of violence',
    );
    expect(found('There were incidents of violence on the ward.')).toBeNull();
  });

  it('is told as what somebody underwent', () => {
    expect(found('Ines was subjected to years of violence.')).toBe('Ines was subjected to years of violence');
    expect(found('She sustained a cut lip in an assault.')).toBe('She sustained a cut lip in an assault');
    expect(found('She sustained a cut lip in a fall.')).toBeNull();
  });

  it('is told of things that are thrown and held, and of what somebody bore', () => {
    expect(found('A pan had been thrown.')).toBe('A pan had been thrown');
    expect(found('A lighter was held against her arm.')).toBe('A lighter was held against her arm');
    expect(found('The papers were thrown away.')).toBeNull();
    expect(found('The bruises that she had sustained were noted by a nurse.')).toBe(
      'bruises that she had sustained',
    );
    expect(found('The bruises that she had sustained in a fall were noted.')).toBeNull();
  });

  it('takes no time and no bystander for the doer', () => {
    expect(found('By the following year she was being slapped most weeks.')).not.toBeNull();
    expect(found('Violence had by this time become a habit.')).toBe('Violence had by this time become a');
    expect(found('By the hand of her husband she was slapped.')).toBeNull();
  });

  it('is told as a thing that happens', () => {
    expect(found('A further assault took place in June.')).toBe('A further assault took place');
    expect(found('There was violence in the marriage.')).toBe('There was violence');
    expect(found('Injuries were inflicted that night.')).toBe('Injuries were inflicted');
  });

  it('is told of marks, and of what was taken from her', () => {
    expect(found('Burn marks were left on her arm.')).toBe('Burn marks were left');
    expect(found('Ines’s passport had been hidden.')).toBe('Ines’s passport had been hidden');
    expect(found('Her savings were drained by March.')).toBe('Her savings were drained');
    expect(found('Her telephone was taken by officers.')).toBeNull();
    expect(found('A wound was sustained by the patient.')).toBe('wound was sustained');
  });

  it('is told of a list of what was done, or of being found in it', () => {
    expect(found('She was starved, pinched and mocked.')).toBe('She was starved');
    expect(found('She was ignored, then cornered and pinched.')).toBe('She was ignored, then cornered');
    expect(found('She found herself dragged along the hall.')).toBe('She found herself dragged');
    expect(found('Being kicked awake had become usual.')).toBe('Being kicked');
    expect(found('She was locked out of her account.')).toBeNull();
    expect(found('She was kept informed.')).toBeNull();
  });

  it('is told of blows, of a turn for the worse, of things spoiled', () => {
    expect(found('There had been a punch to the jaw.')).toBe('There had been a punch to');
    expect(found('The evening turned violent.')).toBe('evening turned violent');
    expect(found('It became violent weather.')).toBeNull();
    expect(found('The tyres were slashed that night.')).toBe('tyres were slashed');
    expect(found('The burns, inflicted in June, had healed.')).toBe('burns, inflicted');
    expect(found('The nurse saw bruises consistent with being held.')).toBe('bruises consistent with being');
    expect(found('Banging and screaming could be heard.')).toBe('Banging and screaming could be heard');
    expect(found('June 2018: Female slapped in the street.')).toBe('June 2018: Female slapped');
    expect(found('An attack on her in May was not recorded.')).toBe('An attack on her');
    expect(found('Her life was cut short.')).toBe('life was cut short');
    expect(found('The violence in the flat worsened.')).toBe('The violence in the flat worsened');
    expect(found('Domestic abuse increased across the county.')).toBeNull();
  });

  it('is told of a bare blow, of rough handling, and of a limb in the short hand of a record', () => {
    expect(found('Through that autumn she was hit and shut out of the house.')).toBe('she was hit');
    expect(found('There was a second time when Ines was pushed.')).toBe('Ines was pushed');
    expect(found('She had been bitten on the forearm.')).toBe('She had been bitten');
    expect(found('She was pushed from one service to another.')).toBeNull();
    expect(found('She was struck off the list.')).toBeNull();
    expect(found('Rough treatment had occurred on the landing.')).toBe('Rough treatment had occurred');
    expect(found('Kicking and biting had taken place.')).toBe('Kicking and biting had taken place');
    expect(found('A shove was received on the landing.')).toBe('A shove was received');
    expect(found('Her thumb and her arm had been bent back.')).toBe('her arm had been bent back');
    expect(found('Arm hurt in the course of a disagreement in the lift.')).toBe(
      'Arm hurt in the course of a disagreement',
    );
    expect(found('Arm hurt in a road incident.')).toBeNull();
  });

  it('is told of one time more, and of what she was held by', () => {
    expect(found('There was a second assault at the lodgings.')).toBe('There was a second assault');
    expect(found('There was violence again that August.')).toBe('There was violence');
    expect(found('There was a second meeting at the lodgings.')).toBeNull();
    expect(found('She had been pulled out of bed by her ankles.')).toBe('She had been pulled');
    expect(found('She had been pulled out of bed by her brother.')).toBeNull();
    expect(found('Her child had been smacked with a belt.')).toBe('Her child had been smacked');
    expect(found('She was pushed for time that evening.')).toBeNull();
    expect(found('She was pushed and pulled between agencies that year.')).toBeNull();
  });

  it('is told of hurt limbs, hands and blows, unless an accident is told', () => {
    expect(found('Her arm had been scalded.')).toBe('Her arm had been scalded');
    expect(found('Her arm was scalded by the kettle.')).toBeNull();
    expect(found('There had been hands round her throat.')).toBe('hands round her throat');
    expect(found('A kick to the stomach led to an admission.')).toBe('A kick to the stomach');
    expect(found('She was being struck on most Fridays.')).toBe('She was being struck');
    expect(found('A window was smashed in the storm.')).toBeNull();
  });

  it('is not found where somebody does it, elsewhere or never', () => {
    expect(found('She was beaten by her son.')).toBeNull();
    expect(found('She suffered violence at the hands of two men.')).toBeNull();
    expect(found('She was beaten as a child.')).toBeNull();
    expect(found('She was never beaten.')).toBeNull();
    expect(found('No assault took place.')).toBeNull();
  });

  it('is told of what a body bears', () => {
    expect(found('Ines had sustained a facial injury.')).toBe('Ines had sustained a facial injury');
    expect(found('She sustained a broken wrist in a fall.')).toBeNull();
    expect(found('Bruising to both wrists was noted by the nurse.')).toBe(
      'Bruising to both wrists was noted',
    );
    expect(found('No bruising to the neck was seen.')).toBeNull();
    expect(found('In June she had her arm broken.')).toBe('had her arm broken');
    expect(found('Ines kicked in the stomach and her arm twisted.')).toBe('Ines kicked');
    expect(found('Ines kicked in the door.')).toBeNull();
  });

  it('heeds who does it in the same clause only', () => {
    expect(found('An assault took place and she was taken home by friends.')).toBe('An assault took place');
  });
});
