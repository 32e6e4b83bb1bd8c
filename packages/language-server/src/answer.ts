import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { Superseded } from './checked-text.js';

/** Answers a request about a text; where the text changes before the answer is known, the client is told so. */
export async function answered<T>(answer: () => Promise<T>): Promise<T | ResponseError<void>> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
    return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
  }
}
