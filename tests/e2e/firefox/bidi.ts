import * as z from 'zod/mini';

/** How long one command may take, in milliseconds. */
const PATIENCE = 20_000;

const messageSchema = z.object({
  id: z.optional(z.nullable(z.int())),
  type: z.string(),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});

const evaluationSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A WebDriver BiDi session with one browser, over the WebSocket that Node itself has. */
export class BidiSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
  }

  /** Connects to a browser that says where it listens (`ws://127.0.0.1:PORT`) and begins a session. */
  static async begin(endpoint: string): Promise<BidiSession> {
    if (typeof WebSocket === 'undefined') throw new Error('Driving Firefox needs Node 22 or newer.');
    const socket = new WebSocket(`${endpoint}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${endpoint}`)), {
        once: true,
      });
    });
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  /** Sends a command and gives its result. Throws what the browser says against it. */
  send(method: string, params: object = {}): Promise<unknown> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => settle(() => reject(new Error(`Firefox did not answer ${method}`))), PATIENCE);
      const settle = (end: () => void) => {
        clearTimeout(late);
        this.#waiting.delete(id);
        end();
      };
      this.#waiting.set(id, {
        resolve: (result) => settle(() => resolve(result)),
        reject: (error) => settle(() => reject(error)),
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression in a browsing context, as JSON; promises are awaited, nothing counts as a gesture. */
  async evaluate(context: string, expression: string): Promise<string> {
    const answer = await this.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await (${expression})) ?? null)`,
      awaitPromise: true,
      target: { context },
    });
    const evaluation = evaluationSchema.parse(answer);
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
    return evaluation.result.value;
  }

  close(): void {
    this.#socket.close();
  }

  #take(data: string): void {
    const { id, type, result, error, message } = messageSchema.parse(JSON.parse(data));
    const waiting = this.#waiting.get(id ?? 0);
    if (type === 'error') waiting?.reject(new Error(`${error}: ${message}`));
    else waiting?.resolve(result);
  }
}
