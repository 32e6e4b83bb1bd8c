/** A copy that cannot be made as it was asked for. The message is a sentence for the author that says what to do. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}
