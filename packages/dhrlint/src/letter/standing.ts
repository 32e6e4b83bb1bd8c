import type {
  Answer,
  AnswerOutcome,
  CheckedDocument,
  CitedPlace,
  Location,
  Rule,
  TrackedPoint,
} from '@dhrlint/engine';
import type { Citation } from '@dhrlint/facts';
import { CitedPlaces } from './cited.js';
import type { AnsweredPoint } from './points.js';

/** What a point came to in the draft; see {@link Standing}. */
type Told = Pick<TrackedPoint, 'standing' | 'notes' | 'answers' | 'cited'>;

/** A point before anybody looked into a draft. */
export function withoutDraft({ cited, answers }: AnsweredPoint): Told {
  const unasked = ({ kind, number }: Citation): CitedPlace => ({
    kind,
    number,
    state: 'unasked',
    text: null,
    page: null,
  });
  return { standing: null, notes: [], answers, cited: cited.map(unasked) };
}

/** Tells of each point where it stands in a draft that was checked, with its blocks. */
export class DraftStandings {
  readonly #document: CheckedDocument;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #places: CitedPlaces;

  constructor(document: CheckedDocument, rules: ReadonlyMap<string, Rule>) {
    this.#document = document;
    this.#rules = rules;
    this.#places = new CitedPlaces(document.blocks ?? [], document.pages);
  }

  of(point: AnsweredPoint): Told {
    const cited = point.cited.map((citation) => this.#places.find(citation));
    const answers = point.answers.map((answer) => this.#outcome(answer, cited));
    const found = answers.filter(({ outcome }) => outcome === 'found');
    const untold = answers.filter(
      ({ outcome }) => outcome === 'could-not-assess' || outcome === 'accepted' || outcome === 'off',
    );
    const passed = answers.some(({ outcome }) => outcome === 'passed');
    const standing =
      found.length > 0 ? 'still-found' : passed && untold.length === 0 ? 'not-found' : 'person';
    const notes = [...this.#citedNotes(cited, found), ...this.#answerNotes(answers, standing)];
    return { standing, notes, answers, cited };
  }

  #outcome(answer: Answer, cited: readonly CitedPlace[]): AnswerOutcome {
    const { findings, ledger, accepted } = this.#document;
    const own = findings.filter(({ ruleId }) => ruleId === answer.ruleId);
    if (own.length > 0) {
      const places = own.flatMap(({ location, related }) => [
        location,
        ...related.filter((one) => at(one, cited)),
      ]);
      const first = places.filter((place) => at(place, cited));
      return {
        ...answer,
        outcome: 'found',
        reason: null,
        places: [...first, ...places.filter((place) => !at(place, cited))],
      };
    }
    const settled = accepted.find(({ finding }) => finding.ruleId === answer.ruleId);
    if (settled) {
      const by = settled.who === null ? '' : ` (${settled.who})`;
      return {
        ...answer,
        outcome: 'accepted',
        reason: `${settled.reason}${by}`,
        places: [settled.finding.location],
      };
    }
    const entry = ledger.find(({ ruleId }) => ruleId === answer.ruleId);
    if (!entry || entry.outcome === 'found') return { ...answer, outcome: 'off', reason: null, places: [] };
    const outcome = entry.crashed ? 'could-not-assess' : entry.outcome;
    return { ...answer, outcome, reason: entry.reason, places: [] };
  }

  /** What is to be said of the places that the letter cites. */
  #citedNotes(cited: readonly CitedPlace[], found: readonly AnswerOutcome[]): readonly string[] {
    const gone = cited.filter(({ state }) => state === 'gone');
    const unknown = cited.filter(({ state, kind }) => state === 'unknown' && kind !== 'page');
    const there = cited.filter(({ state, kind }) => state === 'there' && kind !== 'page');
    const elsewhere =
      found.length > 0 &&
      there.length > 0 &&
      !found.some(({ places }) => places.some((place) => at(place, cited)));
    return [
      ...(gone.length > 0 ? [`The draft has no ${listed(gone)} any more; its numbers may have moved.`] : []),
      ...(unknown.length > 0
        ? [
            `Where ${listed(unknown)} was cannot be told: the draft gives such places no numbers that could be read.`,
          ]
        : []),
      ...(elsewhere
        ? [`It is not found at ${listed(there)}, but elsewhere; the numbers may have moved.`]
        : []),
    ];
  }

  #answerNotes(answers: readonly AnswerOutcome[], standing: TrackedPoint['standing']): readonly string[] {
    if (answers.length === 0) return ['No rule answers this point.'];
    const title = ({ ruleId }: Answer) => this.#rules.get(ruleId)?.title ?? ruleId;
    if (standing === 'still-found') return [];
    const notes = answers.flatMap((answer) => {
      const because = answer.reason === null ? '' : ` ${answer.reason}`;
      switch (answer.outcome) {
        case 'could-not-assess':
          return [`“${title(answer)}” could not be checked.${because}`];
        case 'accepted':
          return [`“${title(answer)}” is still found, and was accepted: ${answer.reason ?? ''}`];
        case 'off':
          return [`“${title(answer)}” is switched off in the configuration.`];
        case 'not-applicable':
          return standing === 'not-found'
            ? []
            : [`“${title(answer)}” found nothing to judge in the draft.${because}`];
        default:
          return [];
      }
    });
    return notes;
  }
}

/** Whether a place lies in one of the cited paragraphs or sections. */
function at({ paragraph, sectionNumber, page }: Location, cited: readonly CitedPlace[]): boolean {
  return cited.some(({ kind, number }) => {
    if (kind === 'page') return page === Number(number);
    if (kind !== 'paragraph' && kind !== 'section') return false;
    return (
      paragraph === number ||
      (paragraph?.startsWith(`${number}.`) ?? false) ||
      sectionNumber === number ||
      (sectionNumber?.startsWith(`${number}.`) ?? false)
    );
  });
}

function listed(places: readonly CitedPlace[]): string {
  return places.map(({ kind, number }) => `${kind} ${number}`).join(', ');
}
