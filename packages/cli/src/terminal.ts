/** How a result is shown where it goes. */
export interface Appearance {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

const narrowest = 40;
/** Longer lines are hard to read. */
const widest = 120;
const plainWidth = 80;

/**
 * Colour and width for standard output, or for a file. NO_COLOR, pipes and files get no colour; FORCE_COLOR
 * asks for it all the same.
 */
export function appearanceOf(stream: NodeJS.WriteStream, toFile: boolean, env = process.env): Appearance {
  if (toFile) return { colour: false, width: plainWidth };
  const columns = stream.columns ?? (Number(env['COLUMNS']) || plainWidth);
  return { colour: wantsColour(stream, env), width: Math.min(widest, Math.max(narrowest, columns)) };
}

function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
