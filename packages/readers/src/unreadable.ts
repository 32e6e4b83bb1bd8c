/** Why a file could not be read, as a stable code for machines. */
export type UnreadableCode =
  | 'missing'
  | 'empty'
  | 'wrong-type'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'too-large'
  | 'limit';

/** A file that cannot be read. The message is a sentence for the author that says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(
    readonly code: UnreadableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
