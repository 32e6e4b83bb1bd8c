import type {
  AnswerOutcome,
  CitedPlace,
  LetterTracker,
  Location,
  Standing,
  TrackedPoint,
} from '@dhrlint/engine';
import { cited } from '../quoting.js';

/** Where a point stands, as chairs are told. */
export const standingWords: Readonly<Record<Standing, string>> = {
  'still-found': 'Still in the draft',
  'not-found': 'No longer found',
  person: 'A person has to look',
};

/** What each standing means, for a reader who sees the word for the first time. */
export const standingMeanings: Readonly<Record<Standing, string>> = {
  'still-found': 'a rule that answers the point finds something',
  'not-found': 'the rules that answer the point find nothing',
  person: 'no rule can tell',
};

/** The standings in the order of what needs attention. */
export const standings: readonly Standing[] = ['still-found', 'person', 'not-found'];

/** "The panel’s letter of 18 February 2021 on “RT”". */
export function letterTitle({ date, report }: LetterTracker): string {
  return `The panel’s letter${date === null ? '' : ` of ${date}`}${report === null ? '' : ` on “${report}”`}`;
}

/** The title of a rule that answers a point. */
export function ruleTitle(tracker: LetterTracker, ruleId: string): string {
  return tracker.rules.get(ruleId)?.title ?? ruleId;
}

/** The places at which a point is still found, the cited ones first. */
export function placesOf({ answers }: TrackedPoint): readonly Location[] {
  return answers.flatMap((answer) => (isOutcome(answer) && answer.outcome === 'found' ? answer.places : []));
}

function isOutcome(answer: TrackedPoint['answers'][number]): answer is AnswerOutcome {
  return 'outcome' in answer;
}

/** Places in words; what is beyond the most that can be listed is counted. */
export function placesInWords(places: readonly Location[], most: number): string {
  const listed = [...new Set(places.map((place) => cited(place)))];
  const rest = listed.length - most;
  return [...listed.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

/** "paragraph 5.1.3", with the number that it has now where that is another. */
export function citationInWords({ kind, number, now }: CitedPlace): string {
  return `${kind} ${number}${now !== null && now !== number ? ` (now ${now})` : ''}`;
}

/** What stands at a cited place, or why nothing can be shown. */
export function presentText({ state, text, kind }: CitedPlace): string {
  if (text !== null) return text;
  if (state === 'gone') return 'not in the draft any more';
  return state === 'unknown' && kind !== 'page' ? 'cannot be told' : '';
}
