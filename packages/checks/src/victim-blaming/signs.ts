import { isNegative, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { heldAgainst, signsOfBlame, virtuesDenied } from './held-against.js';
import { maxims, mayBeMaxim, signsOfMaxims, signsOfWanting, wantings } from './maxims.js';
import { mayTellMeans, meansOfHarm, meansWords } from './means.js';
import { passedOver, signsOfPassing } from './passed-over.js';
import { provocations, signsOfProvocation } from './provocations.js';
import { regrets, signsOfRegret } from './regrets.js';
import { reproaches, signsOfReproach } from './reproaches.js';
import {
  passivesIn,
  portraitsIn,
  reproofsIn,
  sayingsIn,
  signsOfPassives,
  signsOfPortraits,
  signsOfReproofs,
  signsOfSayings,
} from './sentence-frames/index.js';
import { setAgainst, signsOfSetting } from './set-against.js';
import { shortfalls, signsOfShortfall } from './shortfalls.js';
import {
  betterPersons,
  excessesIn,
  mayCompare,
  opennessTo,
  passivesBy,
  signsOfAgents,
  signsOfOpenness,
} from './structures.js';
import { signsOfUnaccounted, unaccounted } from './unaccounted.js';
import { mayUndo, signsOfUndoing, undoings } from './undoings.js';
import { signsOfVerdict, verdicts } from './verdicts.js';
import { mayWishMore, signsOfMore, wishedOf } from './with-more.js';

/** Words of which one stands wherever an open clause may be found. */
export const openers: ReadonlySet<string> = new Set(
  'none neither no little nothing heedless deaf unmindful undeterred despite spite notwithstanding against contrary which thereby regardless unfortunately regrettably sadly unwisely'.split(
    ' ',
  ),
);

/** What the words of a block may be the sign of: every word of a report is asked, and once. */
export const sign = {
  denial: 1,
  opener: 2,
  passive: 4,
  condition: 8,
  wish: 16,
  agent: 32,
  excess: 64,
  openness: 128,
  blame: 256,
  setting: 512,
  means: 1024,
  maxim: 2048,
  wanting: 4096,
  comparing: 8192,
  reproach: 1 << 14,
  undoing: 1 << 15,
  provocation: 1 << 16,
  shortfall: 1 << 17,
  verdict: 1 << 18,
  regret: 1 << 19,
  more: 1 << 20,
  unaccounted: 1 << 21,
  passing: 1 << 22,
  portrait: 1 << 23,
  saying: 1 << 24,
  passives: 1 << 25,
  reproof: 1 << 26,
} as const;

export const signsByWord: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words)
      signs.set(word, (signs.get(word) ?? (isNegative(word) ? sign.denial : 0)) | bit);
  };
  mark(openers, sign.opener);
  mark(['was', 'were', 'went', 'fell'], sign.passive);
  mark(['if'], sign.condition);
  mark(signsOfAgents, sign.agent);
  mark(['would', 'might', 'could'], sign.comparing);
  mark(['too'], sign.excess);
  mark(signsOfOpenness, sign.openness);
  mark(signsOfBlame, sign.blame);
  mark(signsOfSetting, sign.setting);
  mark(meansWords, sign.means);
  mark(signsOfMaxims, sign.maxim);
  mark(signsOfWanting, sign.wanting);
  mark(signsOfReproach, sign.reproach);
  mark(signsOfUndoing, sign.undoing);
  mark(signsOfProvocation, sign.provocation);
  mark(signsOfShortfall, sign.shortfall);
  mark(signsOfVerdict, sign.verdict);
  mark(signsOfRegret, sign.regret);
  mark(signsOfUnaccounted, sign.unaccounted);
  mark(signsOfPassing, sign.passing);
  mark(signsOfMore, sign.more);
  mark(signsOfPortraits, sign.portrait);
  mark(signsOfSayings, sign.saying);
  mark(signsOfPassives, sign.passives);
  mark(signsOfReproofs, sign.reproof);
  return signs;
})();

/** Cheap test: a passive has its auxiliary; one of want on somebody's part needs none. */
function hasPassive(words: readonly Word[]): boolean {
  return words.some((w) => /^(?:was|were|been|part|side)$/.test(w.lower));
}

/** Ways of building a sentence that blame whatever the verb, each with the sign by which it may be found. */
export const builders: readonly {
  readonly by: number;
  /** A closer look at the block, where the sign is an everyday word. */
  readonly needs?: (words: readonly Word[]) => boolean;
  /** The zone where another rule judges what is so said. */
  readonly notIn?: string;
  readonly build: (words: readonly Word[], from: number, to: number) => readonly Clause[];
}[] = [
  { by: sign.agent, build: passivesBy },
  { by: sign.excess, build: excessesIn },
  { by: sign.openness, build: opennessTo },
  { by: sign.denial, build: virtuesDenied },
  { by: sign.blame, build: heldAgainst },
  { by: sign.setting, build: setAgainst },
  { by: sign.means, needs: mayTellMeans, build: meansOfHarm },
  { by: sign.maxim, needs: mayBeMaxim, notIn: 'lessons', build: maxims },
  { by: sign.wanting, build: wantings },
  { by: sign.portrait, build: portraitsIn },
  { by: sign.passives, needs: hasPassive, build: passivesIn },
  { by: sign.reproof, build: reproofsIn },
  { by: sign.saying, notIn: 'lessons', build: sayingsIn },
  { by: sign.comparing, needs: mayCompare, build: betterPersons },
  { by: sign.reproach, build: reproaches },
  { by: sign.undoing, needs: mayUndo, build: undoings },
  { by: sign.provocation, build: provocations },
  { by: sign.shortfall, build: shortfalls },
  { by: sign.passing, build: passedOver },
  { by: sign.verdict, build: verdicts },
  { by: sign.regret, build: regrets },
  { by: sign.unaccounted, build: unaccounted },
  { by: sign.more, needs: mayWishMore, build: wishedOf },
];
