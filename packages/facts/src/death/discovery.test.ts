import { describe, it } from 'vitest';
import { expectMarked } from './testing/expect-marked.js';

const inMay = 'Ines, aged 41, was killed by her husband, Daniel, in May 2021.';

describe('the finding of somebody whose death is told elsewhere', () => {
  it.each([
    'It was just before noon on [[16th May]] when the window cleaner put his face to the pane and rang for help.',
    'At ten to eight on [[16 May]] the woman from the flat below, who had heard nothing for a day, got her son to climb in by the window.',
    'The first that anybody knew of it was on [[Sunday 16 May]], when her mother could get no answer and asked for the police.',
    'A milkman saw the door open on the morning of [[16 May 2021]] and, when he had looked inside, dialled 999.',
    'Police forced the door on [[16 May 2021]] after her employer reported that she had not come to work.',
    'The alarm was raised on [[16 May 2021]] by a postwoman.',
    'The 999 call was logged at 01.17 on [[16 May 2021]].',
    'On [[16 May 2021]] Ines was found by an angler.',
    'Two boys out on their bicycles made the discovery on the afternoon of [[16 May 2021]].',
    'On [[16 May]] her manager went round because she had missed two shifts. Daniel was arrested that night and charged with murder on 18 May 2021.',
    'At 6.40 on the evening of [[16 May]] Daniel walked into the police station and put the keys on the counter.',
    'On [[16 May 2021]] the ambulance service took a call from Daniel. “She is not waking up,” he said.',
    'Ines was found on the kitchen floor on [[16 May 2021]].',
    'On [[16 May 2021]] Daniel drove to his mother’s and told her that Ines was dead.',
    'It was not until [[16 May 2021]] that the flat was entered.',
    'Police were called to the house on [[16 May 2021]]; Daniel was arrested there for murder.',
    'The house became a crime scene on [[16 May 2021]].',
    'On [[16 May 2021]] a meter reader, getting no answer, glanced through the letter box and saw legs.',
    'The ambulance service was called at 06.02 on [[16 May]] by a woman whose dog had stopped at the hedge.',
    'On [[16 May 2021]] the landlord opened up with his own key, since nobody had seen her.',
    'It was [[Sunday 16 May]]. By noon Ines had not come to work and by three she had been found.',
    'Her last message was sent at 22.15 on [[16 May]]; she was found seven hours afterwards.',
    'On [[16 May 2021]] Daniel told a bus driver that he had just killed his wife.',
    'On [[16 May 2021]] Daniel told a passer-by that he had strangled Ines a few hours earlier.',
    'Officers reached the house at 22.14 on [[16 May 2021]]. Ines was in the kitchen. There was nothing that they could do.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('an alarm in the month of the death that came to nothing', () => {
  it.each([
    'On 3 May 2021 a neighbour saw Daniel climbing over the wall and rang the police.',
    'On 3 May 2021 police forced the door after a neighbour rang 999. Ines was in the kitchen and told them that all was well.',
    'It was on 3 May that a teacher rang the police about what the boy had said.',
    'On 3 May 2021 Ines walked out; she was found two hours later at her sister’s.',
    'Her son did not come home on 3 May 2021; he was found three hours later asleep in the shed.',
    'On 3 May 2021 the health visitor got no answer, looked in at the window and left a card.',
    'On 3 May 2021 her mother, who could get no answer, asked the police to go round; Ines came to the door in her dressing gown.',
    'On 3 May 2021 the landlord let himself in with a spare key to read the meter and found that the door had been kicked in.',
    'It was her sister who found the bruise on 3 May 2021.',
    'On 3 May 2021 Ines rang 999. Officers arrested Daniel at the scene for assault.',
    'He walked into the police station on 3 May 2021 to hand over his passport.',
    'On 25 May 2021 officers forced the door of his brother’s flat with a warrant and found the car keys.',
    'On 3 May 2021 a neighbour heard a bang and called the police. Daniel opened the door and said that he had dropped a pan.',
    'On 3 May 2021 her brother had no answer and went round. She had been in the bath.',
    'On 19 May 2021 an angler found a knife in the river and rang the police.',
    'On 19 May 2021 Daniel told the officers in the interview that Ines was dead.',
    'On 3 May 2021 a walker found her purse by the canal and rang the police.',
    'On 3 May 2021 a colleague called an ambulance when Ines fainted.',
    'Officers got no answer on 3 May 2021, went round to the back and found the door unlocked. The flat was empty.',
    'On 3 May 2021 police were called by a resident. They went in, spoke to both and recorded a verbal domestic.',
    'On 3 May 2021 Daniel told the doctor that he had hit her an hour before.',
    'On 3 May 2021 Ines was found by officers in the garden, shivering, and was taken to her sister’s.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('the last row of a chronology', () => {
  const rows =
    '| Date | Agency | Event |\n| --- | --- | --- |\n| 4 Feb 21 | GP | Ines asked for tablets. |\n| 2 Mar 21 | Police | Call from a neighbour about shouting. |\n';
  it.each([
    '| [[16 May 21]] | Police | Call from the milkman. |',
    '| [[16 May 21]] | Police | Officers force the door. |',
    '| [[16 May 21]] | Police | Ines found by the milkman. |',
    '| [[16 May 21]] | Police | Discovery of Ines. |',
    '| [[16.5.21]] | Police | Incident at home address. |\n| 18.5.21 | Police | Referral to CSP. |',
    '| 4 May 21 | Police | Call from Ines. |',
    '| 4 May 21 | Police | Call from the landlord about rent. |',
    '| 4 May 21 | Police | Ines saw him looking in at the window and called 999. |',
    '| 4 May 21 | Housing | Lock fitted after Daniel broke in. |',
    '| 4 May 21 | Health visitor | No answer to planned visit. |',
  ])('%s', (row) => expectMarked(inMay, `\n# Chronology\n\n${rows}${row}`));
});

describe('the first words under a heading that tells of the killing', () => {
  const open = (heading: string, words: string) => `\n# ${heading}\n\n${words}`;
  it.each([
    open(
      'The homicide',
      'It was [[Sunday 16 May 2021]]. The evening was warm and most of the street was out of doors.',
    ),
    open('What happened', 'It was the [[third Sunday of May]]. He had been drinking since noon.'),
    open('Learning from the homicide', 'It was 16 May 2021. The office was closed.'),
    open('What happened', 'It was 3 May 2021. Ines rang the office.'),
    open('Housing', 'It was 3 May 2021. The office was closed.'),
  ])('%s', (marked) => expectMarked(inMay, marked));
});
