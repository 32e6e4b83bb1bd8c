import { MarkupKind } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { Feature } from './feature.js';
import { pointsAt } from './points-at.js';
import { escaped, ruleInBrief } from './rule-page.js';

/** What is wrong at a place, why, what the panel said, and what to write. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  start: ({ connection, client, reports }) => {
    const formats = client.capabilities.textDocument?.hover?.contentFormat ?? [];
    const plain = formats.length > 0 && !formats.includes(MarkupKind.Markdown);
    connection.onHover(({ textDocument: { uri }, position }) =>
      answered(async () => {
        if (!reports.has(uri)) return null;
        const checked = await reports.checked(uri);
        const points = pointsAt(checked, { start: position, end: position });
        const [first] = points;
        if (!first) return null;
        const parts = points.map(({ message, ruleId }) => {
          const rule = checked.rules.get(ruleId);
          return [escaped(message), ...(rule ? [ruleInBrief(rule)] : [])].join('\n\n');
        });
        const value = parts.join('\n\n---\n\n');
        return {
          contents: plain
            ? { kind: MarkupKind.PlainText, value: withoutMarkup(value) }
            : { kind: MarkupKind.Markdown, value },
          range: checked.shown.range(first.place ?? checked.shown.lineAt(0)),
        };
      }),
    );
  },
};

/** For editors that show no Markdown. */
function withoutMarkup(markdown: string): string {
  return markdown.replace(/\*\*|(?<!\\)[*`]/g, '').replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
}
