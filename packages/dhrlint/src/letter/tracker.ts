import type { CheckedDocument, LetterTracker, Rule, TrackedPoint } from '@dhrlint/engine';
import type { PanelLetter } from '@dhrlint/facts';
import { answeringBy } from './answers.js';
import { type AnsweredPoint, pointsOf } from './points.js';
import { DraftStandings, withoutDraft } from './standing.js';

export interface TrackOptions {
  /** How the result names the letter's file. */
  readonly path: string;
  /** The rules that may answer its points. */
  readonly rules: readonly Rule[];
  /** The draft that answers the letter, checked with these rules, with its blocks. */
  readonly draft?: CheckedDocument;
  /** The draft that the panel read, checked in the same way. */
  readonly earlier?: CheckedDocument;
}

/** Which rules answer each point of a letter and, with a draft, where each point stands in it. */
export function trackLetter(
  letter: PanelLetter,
  { path, rules, draft, earlier }: TrackOptions,
): LetterTracker {
  const byId = new Map(rules.map((rule): [string, Rule] => [rule.id, rule]));
  const answering = answeringBy(rules);
  const standings = draft && new DraftStandings(draft, byId, earlier);
  const track = (point: AnsweredPoint): TrackedPoint => ({
    number: point.number,
    text: point.text,
    topic: point.topic,
    ...(standings ? standings.of(point) : withoutDraft(point)),
  });
  const points = pointsOf(letter.items, answering).map(track);
  const instructions = letter.closing
    .flatMap((text): AnsweredPoint[] => {
      const answers = answering(text, text).filter(({ ruleId }) => isAboutPackage(ruleId));
      return answers.length === 0 ? [] : [{ number: '', text, topic: null, cited: [], answers }];
    })
    .map(track);
  const { date, report, partnership, decision, praise, closing } = letter;
  const named = new Set(
    [...points, ...instructions].flatMap(({ answers }) => answers.map(({ ruleId }) => ruleId)),
  );
  return {
    letter: path,
    draft: draft?.path ?? null,
    earlier: (draft && earlier?.path) ?? null,
    date,
    report,
    partnership,
    decision,
    points,
    instructions,
    praise,
    closing,
    rules: new Map([...byId].filter(([id]) => named.has(id))),
  };
}

/** The closing paragraphs are about the package that is sent, whatever other words they hold. */
function isAboutPackage(ruleId: string): boolean {
  return ruleId.startsWith('submission/');
}
