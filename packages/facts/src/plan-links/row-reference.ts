import { type Anchor, type Draft, textAt } from '@dhrlint/draft';
import type { PlanPart, PlanRow } from '../action-plan/plan.js';
import { printedKey, recommendationLabel } from '../recommendations/label.js';
import { tellingWords } from '../recommendations/wording.js';

/** What a row of the plan says of the recommendation that it answers. */
export interface RowReference {
  readonly row: PlanRow;
  /** Numbers of recommendations, comparable with {@link printedKey}; empty where it gives none. */
  readonly keys: readonly string[];
  /** The words of the recommendation as the row, or what heads it, repeats them; null where it does not. */
  readonly words: string | null;
  /** Where those words stand, or else the number, or else the action. */
  readonly anchor: Anchor | null;
  /** True where it is told that the number is a recommendation's ("Rec", "R3"), and not the action's own. */
  readonly named: boolean;
}

/** Reads what each row answers; a further line of an action answers what the line above it does. */
export function rowReferences(draft: Draft, parts: readonly PlanPart[]): readonly RowReference[] {
  const references: RowReference[] = [];
  for (const part of parts) {
    let before: RowReference | null = null;
    for (const row of part.rows) {
      const own = reference(draft, part, row);
      const bare: boolean = own.keys.length === 0 && own.words === null;
      const carried: RowReference = before && bare ? { ...before, row } : own;
      if (!bare) before = own;
      references.push(carried);
    }
  }
  return references;
}

function reference(draft: Draft, part: PlanPart, row: PlanRow): RowReference {
  const number = row.cells.get('number');
  const recommendation = row.cells.get('recommendation');
  const action = row.cells.get('action');
  const head = part.headings.get('number');
  const saysSo = head !== undefined && /^\s*(?:rec|r\b|recommendation)/i.test(textAt(draft, head));
  const said = number?.text ? keysIn(number.text) : [];
  const inText = statement(recommendation?.text ?? '');
  // The reader takes a number that Word made, or that stands apart, for the block's own.
  const printed = recommendation?.anchor ? (draft.blocks[recommendation.anchor.block]?.number ?? null) : null;
  const stated = inText.keys.length === 0 && printed !== null ? { ...inText, keys: keysIn(printed) } : inText;
  const heads = row.under ?? (part.above ? { text: textAt(draft, part.above), anchor: part.above } : null);
  const label = heads && recommendationLabel(heads.text);
  const headed = label?.named ? statement(heads?.text ?? '') : null;
  const inAction = action ? recommendationLabel(action.text) : null;
  const keys =
    said.length > 0
      ? said
      : stated.keys.length > 0
        ? stated.keys
        : headed && headed.keys.length > 0
          ? headed.keys
          : inAction?.named && inAction.key !== null
            ? [inAction.key]
            : [];
  const words = stated.words ?? headed?.words ?? null;
  const anchor =
    (stated.words === null ? null : recommendation?.anchor) ??
    (headed?.words ? heads?.anchor : null) ??
    action?.anchor ??
    recommendation?.anchor ??
    number?.anchor ??
    null;
  const named =
    saysSo ||
    stated.keys.length > 0 ||
    (headed?.keys.length ?? 0) > 0 ||
    /rec|^\W*[RLN]\W?\d|local|national/i.test(number?.text ?? '');
  return { row, keys, words, anchor, named };
}

/** The number before the words of a recommendation, and its words where there are enough to compare. */
function statement(text: string): { readonly keys: readonly string[]; readonly words: string | null } {
  if (text.trim() === '') return { keys: [], words: null };
  const label = recommendationLabel(text);
  const rest = text.slice(label?.end ?? 0).trim();
  if (tellingWords(rest).size >= 3 && !/^\W*(?:rec\w*\W*)?\d{1,2}\W*$/i.test(text))
    return { keys: label?.key ? [label.key] : [], words: rest };
  return { keys: keysIn(text), words: null };
}

/** The numbers that a short cell gives: "3", "R3", "1a", "2 and 4", "5–7", "Local 1". */
export function keysIn(text: string): readonly string[] {
  if (text.length > 60) return [];
  const run = /^(.*?)(\d{1,2})\s*(?:-|–|—|to)\s*(?:\p{L}*\s*)?(\d{1,2})\W*$/iu.exec(text.trim());
  if (run && Number(run[2]) < Number(run[3]) && Number(run[3]) - Number(run[2]) < 15) {
    const before = run[1] ?? '';
    return Array.from({ length: Number(run[3]) - Number(run[2]) + 1 }, (_, i) =>
      printedKey(`${before}${Number(run[2]) + i}`),
    );
  }
  const scope = /^\W*(local|national|regional)\b/i.exec(text)?.[1] ?? '';
  return text
    .split(/[,;/&+\n]|\band\b/iu)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .map((piece) => printedKey(/^\d/.test(piece) && scope ? `${scope} ${piece}` : piece));
}
