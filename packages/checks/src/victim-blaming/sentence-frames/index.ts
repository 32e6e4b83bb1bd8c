import type { Word } from '@dhrlint/facts';
import type { Clause } from '../clause.js';
import { answerable } from './answerable.js';
import { cameToNothing } from './came-to-nothing.js';
import { characters } from './characters.js';
import { excused } from './excused.js';
import { follies } from './follies.js';
import { readerOf, signsOf } from './frame.js';
import { goneBegging } from './gone-begging.js';
import { hindered } from './hindered.js';
import { impressions } from './impressions.js';
import { lacks } from './lacks.js';
import { laidAt } from './laid-at.js';
import { leftLying } from './left-lying.js';
import { lives } from './lives.js';
import { metWith } from './met-with.js';
import { mightHave } from './might-have.js';
import { noMindReaders } from './no-mind-readers.js';
import { obstacles } from './obstacles.js';
import { ownMaking } from './own-making.js';
import { passives } from './passives.js';
import { plainToSee } from './plain-to-see.js';
import { relapses } from './relapses.js';
import { sayings } from './sayings.js';
import { toldInTime } from './told-in-time.js';
import { unused } from './unused.js';
import { uponHer } from './upon-her.js';
import { weighedUp } from './weighed-up.js';

type Reader = (words: readonly Word[], from: number, to: number) => readonly Clause[];

/** How she lived and who she was, as the cause. */
export const portraitsIn: Reader = readerOf('portrait', [...lives, ...characters]);
/** What is said in general and meant of the victim. */
export const sayingsIn: Reader = readerOf('saying', sayings);

/** What was done or let go, in the passive. */
export const passivesIn: Reader = readerOf('spurned', passives);

const reproofs = [
  ...answerable,
  ...follies,
  ...unused,
  ...excused,
  ...impressions,
  ...lacks,
  ...laidAt,
  ...metWith,
  ...leftLying,
  ...mightHave,
  ...obstacles,
  ...goneBegging,
  ...hindered,
  ...plainToSee,
  ...toldInTime,
  ...noMindReaders,
  ...relapses,
  ...uponHer,
  ...weighedUp,
  ...cameToNothing,
  ...ownMaking,
];
/** Who is held answerable, what is called unwise, and what was there to be used. */
export const reproofsIn: Reader = readerOf('hindsight', reproofs);

export const signsOfReproofs: readonly string[] = signsOf(reproofs);
export const signsOfPortraits: readonly string[] = signsOf([...lives, ...characters]);
export const signsOfSayings: readonly string[] = signsOf(sayings);
export const signsOfPassives: readonly string[] = signsOf(passives);
