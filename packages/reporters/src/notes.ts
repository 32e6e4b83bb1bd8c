import type { AcceptedFinding, Finding, Location, Rule } from '@dhrlint/engine';
import type { Gathered } from './arrangement.js';
import { placeInWords } from './place.js';
import { printable } from './printable.js';
import { cited, quoted } from './quoting.js';
import { severityWords } from './words.js';

/** A paragraph of a note in the margin of a report. */
export interface NoteParagraph {
  readonly text: string;
  readonly strong?: boolean;
}

/** A margin has little room: how many further places are listed before the rest is only counted. */
const mostListed = 30;

/** Nobody reads an essay in a margin; `dhrlint explain` has the whole reason. */
const longestReason = 200;

/**
 * What a note in the margin says of a finding: the point, the reason, what to write, the other places, and last the
 * rule, by which an answer to the note is known to be about it.
 * @param isThere whether the note stands on the words; else it says which it is about
 */
export function findingNote(
  { finding, repeats }: Gathered,
  rule: Rule | undefined,
  isThere: boolean,
): readonly NoteParagraph[] {
  const title = `${severityWords[finding.severity]}: ${rule?.title ?? finding.ruleId}`;
  const told = new Sentences();
  const about = isThere || finding.location.part === 'document' ? [] : [`Where: ${cited(finding.location)}`];
  const points = [...about, told.take(finding.message)];
  const reason = labelled('Why:', told.take(rule?.why ?? '', longestReason));
  const compare = finding.related.length === 0 ? [] : ['Compare:', ...places(finding.related)];
  return paragraphs(title, [
    ...points,
    ...reason,
    ...fix(finding, rule, told),
    ...compare,
    ...again(repeats, told),
    finding.ruleId,
  ]);
}

/** What to write, where the message does not tell it. */
function fix({ message, suggestion }: Finding, rule: Rule | undefined, told: Sentences): readonly string[] {
  if (suggestion !== null) return [`Write instead: ${quoted(suggestion)}`];
  return !rule || says(message, rule.fix) ? [] : labelled('What to do:', told.take(rule.fix));
}

/** What a note says that somebody answered with an acceptance: what was accepted, where, and why. */
export function acceptedNote(
  accepted: readonly AcceptedFinding[],
  rule: Rule | undefined,
): readonly NoteParagraph[] {
  const [first] = accepted;
  const ruleId = first?.finding.ruleId ?? '';
  const reasons = [
    ...new Set(accepted.map(({ reason, who }) => (who === null ? reason : `${reason} (${who})`))),
  ];
  const placed = accepted.map(({ finding }) => finding.location).filter(({ part }) => part !== 'document');
  return paragraphs(`Accepted: ${rule?.title ?? ruleId}`, [
    ...reasons,
    ...(placed.length === 0 ? [] : ['It may stand here:', ...places(placed, placed.length)]),
    ruleId,
  ]);
}

function paragraphs(title: string, texts: readonly string[]): readonly NoteParagraph[] {
  const rest = texts.filter((text) => text !== '').map((text) => ({ text: printable(text) }));
  return [{ text: printable(title), strong: true }, ...rest];
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label} ${text}`];
}

/** Where the same was found again; what is absent from the whole report has no place and is told in words. */
function again(repeats: readonly Finding[], told: Sentences): readonly string[] {
  const absent = repeats.filter(({ location }) => location.part === 'document');
  const placed = repeats.filter(({ location }) => location.part !== 'document');
  const also = absent.flatMap(({ message }) => labelled('Also:', told.take(message)));
  if (placed.length === 0) return also;
  const count = placed.length === 1 ? 'one other place' : `${placed.length} other places`;
  return [...also, `The same in ${count}:`, ...places(placed.map(({ location }) => location))];
}

function places(locations: readonly Location[], most = mostListed): readonly string[] {
  const rest = locations.length - most;
  const listed = locations
    .slice(0, most)
    .map((location) => `• ${location.quote ? cited(location) : placeInWords(location)}`);
  return rest > 0 ? [...listed, `• and ${rest} more`] : listed;
}

/** Keeps a sentence from standing twice in one note. */
class Sentences {
  private readonly said = new Set<string>();

  /**
   * A text without the sentences that were said before.
   * @param most length in characters beyond which only its first sentence is kept, and what fits behind it
   */
  take(text: string, most = Number.POSITIVE_INFINITY): string {
    const sentences = text.trim().split(/(?<=[.!?]["”’)]*)\s+(?=["“‘(]*\p{Lu})/u);
    const fresh = sentences.filter((sentence) => !this.said.has(bare(sentence)));
    for (const sentence of sentences) this.said.add(bare(sentence));
    let length = 0;
    const fits = fresh.filter((sentence, i) => {
      length += sentence.length + 1;
      return i === 0 || length <= most;
    });
    return fits.join(' ');
  }
}

function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a message tells all that matters of a rule's fix: half of the words that carry meaning are the same. */
function says(message: string, fix: string): boolean {
  const said = new Set(stems(message));
  const wanted = stems(fix);
  return wanted.length > 0 && wanted.filter((stem) => said.has(stem)).length >= wanted.length / 2;
}

/** "reviewed" and "reviews" mean the same; words of fewer than five letters stand in every sentence. */
function stems(text: string): readonly string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)))];
}
