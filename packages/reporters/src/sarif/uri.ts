/** Half of a pair, which no URI can hold. */
const loneSurrogate = /\p{Cs}/gu;

/** A path as a URI: relative ones stay so, a path from the root or of a Windows drive becomes a file URI. */
export function uriOf(path: string): string {
  const parts = path.split(/[\\/]/).map((part) => encodeURIComponent(part.replace(loneSurrogate, '\uFFFD')));
  const [first = ''] = parts;
  if (/^[A-Za-z]%3A$/.test(first))
    return `file:///${[first.replace('%3A', ':'), ...parts.slice(1)].join('/')}`;
  if (path.startsWith('\\\\') || path.startsWith('//')) return `file:${parts.join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
