/** The commands of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/) that the tests use, with what they answer. */
interface Answers {
  'session.new': { readonly capabilities: { readonly browserVersion: string } };
  'browsingContext.getTree': { readonly contexts: readonly { readonly context: string }[] };
  'browsingContext.navigate': unknown;
  'browsingContext.setViewport': unknown;
  'browsingContext.print': { readonly data: string };
  'script.evaluate':
    | { readonly type: 'success'; readonly result: { readonly value?: string } }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
  'input.performActions': unknown;
  'browser.close': unknown;
}

interface Reply {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
}

/** A connection to a browser that speaks WebDriver BiDi. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => {
        reject(new Error(`No browser answers at ${url}.`));
      });
    });
    return new BidiConnection(socket);
  }

  /** Sends a command. Fails with the browser's own words when it refuses. */
  async send<Command extends keyof Answers>(
    method: Command,
    params: object,
  ): Promise<Answers[Command]> {
    const id = (this.#last += 1);
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (reply.type === 'error') throw new Error(`${method}: ${reply.message ?? 'refused'}`);
    return reply.result as Answers[Command];
  }
}
