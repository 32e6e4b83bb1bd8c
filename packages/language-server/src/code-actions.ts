import type { Point } from 'dhrlint/editing';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import { source } from './diagnostics.js';
import type { CheckedDraft } from './drafts.js';
import type { Feature } from './feature.js';

/** What can be done about a point, at the point. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  start: ({ connection, drafts }) => {
    connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
      answered(async () => {
        if (!drafts.has(uri)) return [];
        const checked = await drafts.checked(uri);
        const [start, end] = [checked.shown.offsetAt(range.start), checked.shown.offsetAt(range.end)];
        const meant = checked.points.filter(({ place }) => place && place.start <= end && start <= place.end);
        return meant.flatMap((point) => actionsFor(checked, point, context.diagnostics));
      }),
    );
  },
};

function actionsFor(checked: CheckedDraft, point: Point, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { place, suggestion, ruleId, fingerprint } = point;
  if (!place?.whole || suggestion === null) return [];
  const own = diagnostics.filter(
    (one) =>
      one.source === source && one.code === ruleId && (one.data === undefined || one.data === fingerprint),
  );
  return [
    {
      title: `Write “${suggestion}”`,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: own,
      edit: { changes: { [checked.uri]: [{ range: checked.shown.range(place), newText: suggestion }] } },
    },
  ];
}
