/** The ways in which words stand out. */
export type Emphasis = 'strong' | 'faint' | 'error' | 'warning' | 'advice' | 'good' | 'marked';

/** Makes words stand out, or leaves them as they are where there is no colour. */
export type Style = (emphasis: Emphasis, text: string) => string;

/** Select Graphic Rendition codes that every terminal of the last thirty years knows. */
const codes: Readonly<Record<Emphasis, readonly [string, string]>> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  advice: ['1;36', '22;39'],
  good: ['32', '39'],
  marked: ['1;4', '22;24'],
};

/** Emphasis by colour, or none of it. */
export function styleFor(colour: boolean): Style {
  if (!colour) return (_, text) => text;
  return (emphasis, text) => {
    const [on, off] = codes[emphasis];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
