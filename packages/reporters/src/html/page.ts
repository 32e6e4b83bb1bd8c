import { html, Markup } from './markup.js';
import { contentPolicy } from './policy.js';

export interface Page {
  readonly title: string;
  readonly style: string;
  /** What stands between `<body>` and `</body>`. */
  readonly body: Markup;
  /** Runs at the end of the body. */
  readonly script?: string;
  /** Of dhrlint. */
  readonly version: string;
}

/**
 * A self-contained page: it loads nothing, sends nothing and keeps nothing. Its policy allows only its own style and
 * script, by their hashes, so that nothing in a report's text could ever run.
 */
export async function htmlPage({ title, style, body, script, version }: Page): Promise<string> {
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="dhrlint ${version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${new Markup(script)}</script>`}
</body>
</html>
`.text;
}
