/** The policy of a page that loads nothing and runs only the style and scripts that stand in it, known by their hashes. */
export async function contentPolicy(style: string, script?: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src 'sha256-${await sha256(style)}'`,
    ...(script === undefined ? [] : [`script-src 'sha256-${await sha256(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
