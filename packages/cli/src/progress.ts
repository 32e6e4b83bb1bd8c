/** A guess at the time left is worth showing after so many milliseconds. */
const guessAfter = 3000;
const barWidth = 20;

/** Says on standard error how far a run over several reports has come; says nothing of a single one. */
export class Progress {
  #done = 0;
  #count = 0;
  #latest = '';
  readonly #started = performance.now();

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly printable: (text: string) => string,
  ) {}

  /** @param index from 0 */
  readonly onFile = (path: string, index: number, count: number): void => {
    if (count < 2) return;
    this.#count = count;
    this.#latest = this.printable(path);
    if (this.stream.isTTY) this.#draw();
    else this.stream.write(`Reading ${index + 1} of ${count}: ${this.#latest}\n`);
  };

  readonly onDone = (): void => {
    this.#done++;
    if (this.stream.isTTY && this.#count > 1) this.#draw();
  };

  /** Clears the line on a terminal. */
  clear(): void {
    if (this.stream.isTTY && this.#count > 1) this.stream.write('\r\u001b[2K');
  }

  #draw(): void {
    const line = progressLine(this.#done, this.#count, performance.now() - this.#started, this.#latest);
    const columns = this.stream.columns ?? 80;
    this.stream.write(`\r\u001b[2K${line.length < columns ? line : `${line.slice(0, columns - 2)}…`}`);
  }
}

/** "█████░░░░░ 5 of 10 · about 2 minutes left · draft.docx". @param spent milliseconds since the beginning */
export function progressLine(done: number, count: number, spent: number, latest: string): string {
  const full = Math.floor((barWidth * done) / count);
  const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
  const left = done > 0 && spent >= guessAfter ? `${timeLeft((spent / done) * (count - done))} · ` : '';
  return `${bar} ${done} of ${count} · ${left}${latest}`;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds left`;
  return `about ${Math.round(seconds / 60)} minutes left`;
}
