import { connect, type Socket } from 'node:net';

/** Firefox's own remote control over a socket: each packet is the length of a JSON text, a colon, and the text. */
export class Marionette {
  #socket: Socket;
  #read = Buffer.alloc(0);
  #calls = 0;
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#hear(data));
  }

  /** Connects as soon as Firefox listens on the port of this machine; rejects after `mostMs` milliseconds. */
  static async connect(port: number, mostMs = 60_000): Promise<Marionette> {
    const until = performance.now() + mostMs;
    for (;;) {
      const socket = await new Promise<Socket | null>((done) => {
        const trying = connect(port, '127.0.0.1', () => done(trying));
        trying.once('error', () => done(null));
      });
      if (socket) return new Marionette(socket);
      if (performance.now() > until) throw new Error(`Firefox does not listen on port ${port}`);
      await new Promise(setImmediate);
    }
  }

  /** Sends a command and gives its result; rejects with Firefox's message. */
  call<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#calls;
    const packet = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    });
  }

  /** Runs a function body in the page (`content`) or in the browser itself (`chrome`); it may return a promise. */
  async run<T>(context: 'content' | 'chrome', script: string, ...args: unknown[]): Promise<T> {
    await this.call('Marionette:SetContext', { value: context });
    const { value } = await this.call<{ value: T }>('WebDriver:ExecuteScript', { script, args });
    await this.call('Marionette:SetContext', { value: 'content' });
    return value;
  }

  /** Clicks the first element that fits a CSS selector, as a person does. */
  async click(selector: string): Promise<void> {
    await this.call('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /** Types into the first element that fits a CSS selector. */
  async type(selector: string, text: string): Promise<void> {
    await this.call('WebDriver:ElementSendKeys', { id: await this.#find(selector), text });
  }

  end(): void {
    this.#socket.destroy();
  }

  async #find(selector: string): Promise<string> {
    const { value } = await this.call<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(value)[0] ?? '';
  }

  #hear(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (;;) {
      const colon = this.#read.indexOf(':');
      const length = Number(this.#read.subarray(0, colon));
      if (colon < 0 || this.#read.length < colon + 1 + length) return;
      const said: unknown = JSON.parse(this.#read.subarray(colon + 1, colon + 1 + length).toString());
      this.#read = this.#read.subarray(colon + 1 + length);
      if (Array.isArray(said)) this.#settle(said as [number, number, { message: string } | null, unknown]);
    }
  }

  #settle([, id, error, result]: [number, number, { message: string } | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
