/** Says on standard error which of several reports is being read; says nothing of a single one. */
export class Progress {
  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly printable: (text: string) => string,
  ) {}

  /** @param index from 0 */
  onFile(path: string, index: number, count: number): void {
    if (count < 2) return;
    const line = `Reading ${index + 1} of ${count}: ${this.printable(path)}`;
    if (!this.stream.isTTY) {
      this.stream.write(`${line}\n`);
      return;
    }
    const columns = this.stream.columns ?? 80;
    this.stream.write(`\r\u001b[2K${line.length < columns ? line : `${line.slice(0, columns - 2)}…`}`);
  }

  /** Clears the line on a terminal. */
  done(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001b[2K');
  }
}
