import type { Point } from 'dhrlint/editing';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { CheckedText } from './checked-text.js';
import type { Client } from './client.js';
import { commands } from './commands.js';
import { source } from './diagnostics.js';
import type { Feature } from './feature.js';
import { keyEntry } from './key-of-pseudonyms.js';
import { pointsAt } from './points-at.js';
import { editsOf } from './text-edits.js';

/** What can be done about a point, at the point. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  start: ({ connection, client, reports }) => {
    connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
      answered(async () => {
        const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
        if (!reports.has(uri) || !wanted) return [];
        const checked = await reports.checked(uri);
        const points = pointsAt(checked, range);
        const needsKey = points.some(({ ruleId }) => checksNames(checked, ruleId));
        const outline = needsKey && reports.isWritten(uri) ? (await reports.outlined(uri)).outline : null;
        const actions = points.map((point) => {
          const diagnostics = meantBy(point, context.diagnostics);
          const fixes = reports.isWritten(uri) ? fixesOf(client, checked, point) : [];
          const entry =
            outline && point.quote !== null && checksNames(checked, point.ruleId)
              ? keyEntry(checked.shown, outline, point.quote)
              : null;
          return [
            ...fixes,
            ...(entry
              ? [edits(client, `Add “${point.quote}” to the key of pseudonyms`, checked, [entry])]
              : []),
            ...decisionsOn(checked, point),
          ].map((action) => ({ ...action, ...(diagnostics.length > 0 && { diagnostics }) }));
        });
        // What puts a point right comes before what lets it stand.
        return [
          ...actions.flatMap((all) => all.filter(({ edit }) => edit)),
          ...actions.flatMap((all) => all.filter(({ edit }) => !edit)),
        ];
      }),
    );
  },
};

function meantBy({ ruleId, fingerprint }: Point, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    (one) =>
      one.source === source && one.code === ruleId && (one.data === undefined || one.data === fingerprint),
  );
}

function checksNames({ rules }: CheckedText, ruleId: string): boolean {
  return rules.get(ruleId)?.check === 'unlisted-name';
}

/** The words that could stand in place of those that are meant, where nothing but words is replaced. */
function fixesOf(
  client: Client,
  checked: CheckedText,
  { place, suggestion, quote, related }: Point,
): readonly CodeAction[] {
  if (!place?.whole || suggestion === null) return [];
  const fix = (at: { readonly start: number; readonly end: number }): TextEdit => ({
    range: checked.shown.range(at),
    newText: suggestion,
  });
  const alike = related
    .filter((other) => other.quote === quote && other.place.whole)
    .map((other) => other.place);
  const title = suggestion === '' ? 'Take it out' : `Write “${suggestion}”`;
  const one = { ...edits(client, title, checked, [fix(place)]), isPreferred: true };
  if (alike.length === 0) return [one];
  return [
    one,
    edits(client, `${title} in all ${alike.length + 1} places`, checked, [place, ...alike].map(fix)),
  ];
}

function edits(client: Client, title: string, checked: CheckedText, changes: TextEdit[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, edit: editsOf(client, checked, changes) };
}

/** What else can be decided about a point. */
function decisionsOn(
  { uri, rules }: CheckedText,
  { ruleId, fingerprint, quote }: Point,
): readonly CodeAction[] {
  const rule = rules.get(ruleId);
  const action = (title: string, command: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [argument] },
  });
  const actions = [action('Let it stand, for a reason …', commands.accept, { uri, fingerprint })];
  if (rule?.check === 'spelling' && quote !== null)
    actions.unshift(
      action(`Add “${quote}” to the dictionary`, commands.addWord, { uri, rule: ruleId, word: quote }),
    );
  if (!rule) return actions;
  return [
    ...actions,
    action(`Why? Open the page of “${rule.title}”`, commands.openRule, ruleId),
    action(`Never look for “${rule.title}”`, commands.switchOff, { uri, rule: ruleId }),
  ];
}
