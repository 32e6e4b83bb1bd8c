import {
  type Connection,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver/node';

/** Method under which requests are answered that come after the last. */
const tooLate = '$/afterShutdown';

/** Where in its life the server is: requests before `initialize` and after `shutdown` are refused, as the protocol wants. */
export class LifeCycle implements MessageStrategy {
  #greeted = false;
  #shut = false;

  /** Whether the last request has come, so that the server may end without that being a fault. */
  get isShut(): boolean {
    return this.#shut;
  }

  handleMessage(message: Message, next: (message: Message) => void): void {
    if (!isRequest(message)) {
      next(message);
      return;
    }
    next(this.#shut ? { ...message, method: tooLate } : message);
    if (message.method === 'initialize') this.#greeted = true;
    if (message.method === 'shutdown') this.#shut = true;
  }

  /** Answers what nothing else answers. */
  answerTheRest(connection: Connection): void {
    connection.onRequest((method) => {
      if (method === tooLate)
        return new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
      if (!this.#greeted)
        return new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be initialize.');
      return new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
    });
  }
}

function isRequest(message: Message): message is RequestMessage {
  // Whatever JSON somebody sends comes here.
  return typeof message === 'object' && message !== null && 'method' in message && 'id' in message;
}
