import type { Rule } from 'dhrlint';
import type { Outline, Point } from 'dhrlint/editing';
import { shippedRules } from 'dhrlint/rules';
import type { KeptDiagnostics } from './diagnostics.js';
import type { ShownText } from './shown-text.js';

/** A report as the client shows it, with what was found in it: a draft being written, or the text of a file. */
export interface CheckedText {
  readonly uri: string;
  /** null for the text of a file, which nobody writes in. */
  readonly version: number | null;
  /** The report's file, for what names it; null where it was never saved. */
  readonly path: string | null;
  readonly shown: ShownText;
  readonly points: readonly Point[];
  /** Why it could not be checked, or not with its settings; null where it was. */
  readonly failure: string | null;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The diagnostics of a draft as they were last; left out for the text of a file. */
  readonly kept?: KeptDiagnostics;
}

/** A report that was checked, with its outline. */
export interface OutlinedText extends CheckedText {
  readonly outline: Outline;
}

/** The text has changed, or is closed, before what was asked of it was known. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** The outline of a text in which there is nothing. */
export const emptyOutline: Outline = { sections: [], paragraphs: [], references: [], people: [], names: [] };

/** All rules by their ids, those of packs included. */
export function rulesWith(packRules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return packRules.length === 0 ? shipped : byId([...shippedRules, ...packRules]);
}

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

const shipped = byId(shippedRules);
