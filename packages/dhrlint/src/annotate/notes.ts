import type { Anchor } from '@dhrlint/draft';
import type { AcceptedFinding, CheckedDocument, Finding, Location, Rule } from '@dhrlint/engine';
import { acceptedNote, findingNote, gather, type NoteParagraph, summaryNote } from '@dhrlint/reporters';

/** A note for the margin of a report. */
export interface Note {
  /** The words that it stands on; null where no words of the report can carry it. */
  readonly anchor: Anchor | null;
  readonly paragraphs: readonly NoteParagraph[];
  readonly severity: Finding['severity'] | null;
  /** The rule that it is about; '' for the summary. */
  readonly topic: string;
  /** To be written only where somebody answered the note that it continues. */
  readonly onlyAsAnswered?: boolean;
}

export interface NoteSettings {
  readonly rules: ReadonlyMap<string, Rule>;
  /** A note for each finding, instead of one for all of a rule. */
  readonly all: boolean;
  readonly title: Anchor | null;
  /** Where a note on some words can stand, and whether it is on them. */
  readonly placeOf: (anchor: Anchor) => { readonly anchor: Anchor; readonly exact: boolean } | null;
  /** Sentences for the reader of the copy, which end the summary. */
  readonly how: readonly string[];
}

/** All notes on a report: the summary, then the findings in the order of the report, then what was accepted. */
export function notesOn(document: CheckedDocument, settings: NoteSettings): readonly Note[] {
  const { rules, all, title, placeOf, how } = settings;
  const summary: Note = {
    anchor: title,
    paragraphs: summaryNote(document, rules, how),
    severity: null,
    topic: '',
  };
  const place = (location: Location) => {
    const anchor = anchorOf(location);
    return (anchor && placeOf(anchor)) ?? { anchor: title, exact: false };
  };
  const findings = gather(document.findings, all).map((group): Note => {
    const { finding } = group;
    const { anchor, exact } = place(finding.location);
    const paragraphs = findingNote(group, rules.get(finding.ruleId), exact);
    return { anchor, paragraphs, severity: finding.severity, topic: finding.ruleId };
  });
  const acceptedRules = [...new Set(document.accepted.map(({ finding }) => finding.ruleId))];
  const accepted = acceptedRules.map((ruleId): Note => {
    const group = document.accepted.filter(({ finding }) => finding.ruleId === ruleId);
    const { anchor } = place((group[0] as AcceptedFinding).finding.location);
    const paragraphs = acceptedNote(group, rules.get(ruleId));
    return { anchor, paragraphs, severity: null, topic: ruleId, onlyAsAnswered: true };
  });
  return [summary, ...accepted, ...findings];
}

function anchorOf({ block, start, end }: Location): Anchor | null {
  return block === null || start === null || end === null ? null : { block, start, end };
}
