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
    now: null,
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
  readonly #earlier: { readonly found: ReadonlySet<string>; readonly places: CitedPlaces } | null;

  /** @param earlier the draft that the panel read: it tells what dhrlint could see of the panel's points at all */
  constructor(document: CheckedDocument, rules: ReadonlyMap<string, Rule>, earlier?: CheckedDocument) {
    this.#document = document;
    this.#rules = rules;
    this.#places = placesOf(document);
    this.#earlier = earlier
      ? { found: new Set(earlier.findings.map(({ ruleId }) => ruleId)), places: placesOf(earlier) }
      : null;
  }

  of(point: AnsweredPoint): Told {
    const cited = point.cited.map((citation) =>
      this.#earlier ? this.#places.findAgain(citation, this.#earlier.places) : this.#places.find(citation),
    );
    const answers = point.answers.map((answer) => this.#outcome(answer, cited));
    const found = answers.filter(({ outcome }) => outcome === 'found');
    const untold = answers.filter(
      ({ outcome }) => outcome === 'could-not-assess' || outcome === 'accepted' || outcome === 'off',
    );
    const passed = answers.some(({ outcome }) => outcome === 'passed');
    const unseen = this.#earlier !== null && !answers.some(({ ruleId }) => this.#earlier?.found.has(ruleId));
    const standing =
      found.length > 0 ? 'still-found' : passed && untold.length === 0 && !unseen ? 'not-found' : 'person';
    const notes = [
      ...this.#citedNotes(cited, found),
      ...this.#answerNotes(answers, standing),
      ...(unseen && passed && found.length === 0 ? [neverFound] : []),
    ];
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
    const moved = cited.filter(({ now, number }) => now !== null && now !== number);
    const gone = cited.filter(({ state }) => state === 'gone');
    const unknown = cited.filter(({ state, kind }) => state === 'unknown' && kind !== 'page');
    const there = cited.filter(({ state, kind }) => state === 'there' && kind !== 'page');
    const elsewhere =
      found.length > 0 &&
      there.length > 0 &&
      !found.some(({ places }) => places.some((place) => at(place, cited)));
    return [
      ...moved.map(({ kind, number, now }) => `What was ${kind} ${number} is ${now} now.`),
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

/** Finding nothing in either draft says that the rules look for something else than what the panel saw. */
const neverFound =
  'dhrlint did not find it in the draft that the panel read either, so finding nothing now says little.';

function placesOf({ blocks, pages }: CheckedDocument): CitedPlaces {
  return new CitedPlaces(blocks ?? [], pages);
}

/** Whether a place lies in one of the cited paragraphs or sections. */
function at({ paragraph, sectionNumber, page }: Location, cited: readonly CitedPlace[]): boolean {
  return cited.some(({ kind, number: cited, now }) => {
    if (kind === 'page') return page === Number(cited);
    const number = now ?? cited;
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
