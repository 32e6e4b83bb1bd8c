import { allowanceFrames } from './allowance.js';
import { blameFrames } from './blame.js';
import { characterFrames } from './character.js';
import { endorsedFrames } from './endorsed.js';
import type { Frame } from './frame.js';
import { idiomFrames } from './idioms.js';
import { intentionFrames } from './intention.js';
import { lackingFrames } from './lacking.js';
import { masteredFrames } from './mastered.js';
import { quarrelFrames } from './quarrel.js';
import { smallFrames } from './small.js';
import { strainFrames } from './strain.js';
import { symmetryFrames } from './symmetry.js';
import { sympathyFrames } from './sympathy.js';

/** The ways of excusing, each with its frames. */
export const waysOfExcusing = {
  strain: [...strainFrames, ...masteredFrames, ...intentionFrames, ...blameFrames, ...lackingFrames],
  sympathy: [...sympathyFrames, ...idiomFrames, ...allowanceFrames],
  character: characterFrames,
  quarrel: [...quarrelFrames, ...symmetryFrames],
  small: [...smallFrames, ...endorsedFrames],
} as const satisfies Readonly<Record<string, readonly Frame[]>>;

export type WayOfExcusing = keyof typeof waysOfExcusing;
