import type { Location } from './finding.js';
import type { Rule } from './rule.js';

/**
 * What became of a point in the draft that answers the letter: `still-found` a rule still finds it, `not-found` the rules
 * that answer it find nothing any more, `person` no rule can tell.
 */
export type Standing = 'still-found' | 'not-found' | 'person';

/** A rule that answers a point of a letter. */
export interface Answer {
  readonly ruleId: string;
  /** How well the rule's words fit the point; only for putting answers in order. */
  readonly score: number;
}

/** A place of the report that a point cites, and what stands there in the draft. */
export interface CitedPlace {
  readonly kind: string;
  /** As written in the letter. */
  readonly number: string;
  /**
   * `there` the draft has it, `gone` the draft numbers such places and has none of this number, `unknown` it cannot be
   * told (the draft numbers no such places), `unasked` no draft was given.
   */
  readonly state: 'there' | 'gone' | 'unknown' | 'unasked';
  /**
   * The number that the paragraph has in the draft, where the draft that the panel read was given too and the paragraph
   * was found again; else null.
   */
  readonly now: string | null;
  /** The words that stand there now; null unless they were found. */
  readonly text: string | null;
  /** 1-based; null where the file does not tell. */
  readonly page: number | null;
}

/** What a rule that answers a point came to in the draft. */
export interface AnswerOutcome extends Answer {
  readonly outcome: 'found' | 'passed' | 'not-applicable' | 'could-not-assess' | 'accepted' | 'off';
  /** The rule's reason, or the reason that somebody gave for accepting what it found. */
  readonly reason: string | null;
  /** Where it still finds something: the cited places first. */
  readonly places: readonly Location[];
}

/** One point of a letter. */
export interface TrackedPoint {
  /** "4", or "4a" where a bullet of the letter holds several points. */
  readonly number: string;
  /** In the letter's words. */
  readonly text: string;
  /** The heading that it stands under, where that names a subject. */
  readonly topic: string | null;
  readonly cited: readonly CitedPlace[];
  /** Best first; empty where no rule answers the point. Without a draft they have no outcome. */
  readonly answers: readonly (Answer | AnswerOutcome)[];
  /** null where no draft was given. */
  readonly standing: Standing | null;
  /** What the standing rests on, in sentences for the author. */
  readonly notes: readonly string[];
}

/** A letter of the panel, and where each of its points stands in the draft that answers it. */
export interface LetterTracker {
  /** File of the letter, and of the draft where one was given. */
  readonly letter: string;
  readonly draft: string | null;
  /** File of the draft that the panel read, where it was given. */
  readonly earlier: string | null;
  readonly date: string | null;
  readonly report: string | null;
  readonly partnership: string | null;
  readonly decision: string | null;
  readonly points: readonly TrackedPoint[];
  /** What the standard closing paragraphs ask for, with the rules that answer them; thanks and addresses left out. */
  readonly instructions: readonly TrackedPoint[];
  readonly praise: readonly string[];
  readonly closing: readonly string[];
  /** The rules that answers name, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
}
