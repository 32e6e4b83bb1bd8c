import { characterFrames } from './character.js';
import type { Frame } from './frame.js';
import { intentionFrames } from './intention.js';
import { masteredFrames } from './mastered.js';
import { quarrelFrames } from './quarrel.js';
import { smallFrames } from './small.js';
import { strainFrames } from './strain.js';
import { sympathyFrames } from './sympathy.js';

/** The ways of excusing, each with its frames. */
export const waysOfExcusing = {
  strain: [...strainFrames, ...masteredFrames, ...intentionFrames],
  sympathy: sympathyFrames,
  character: characterFrames,
  quarrel: quarrelFrames,
  small: smallFrames,
} as const satisfies Readonly<Record<string, readonly Frame[]>>;

export type WayOfExcusing = keyof typeof waysOfExcusing;
