import source from 'rasa-webchat/lib/index.js?raw';
import type { Mount } from '../../../widgets/widget';

type Heard = (event: string, said: { message?: string }) => void;

/** Packets for the widget, until its next poll takes them. */
const waiting: string[] = [];
let poll: LocalRequest | null = null;
let heard: Heard = () => {};

function tell(packet: string): void {
  waiting.push(packet);
  const asked = poll;
  poll = null;
  asked?.answer(waiting.splice(0).join('\x1e'));
}

function emit(event: string, said: object): void {
  tell(`42${JSON.stringify([event, said])}`);
}

function receive(packet: string): void {
  if (packet.startsWith('40')) tell('40{"sid":"b"}');
  if (!packet.startsWith('42')) return;
  const [event, said] = JSON.parse(packet.slice(2)) as [string, { message?: string }];
  if (event === 'session_request') emit('session_confirm', { session_id: 'c' });
  heard(event, said ?? {});
}

/** Stands in for the requests by which the widget polls its server: shakes hands and passes events on, without any network. */
class LocalRequest {
  readyState = 0;
  status = 0;
  responseText = '';
  onreadystatechange: (() => void) | null = null;
  /** Without it the widget takes another way to its server where the frame has no address of its own. */
  withCredentials = false;
  #method = '';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(): void {}

  send(body?: string): void {
    if (this.#method === 'POST') {
      this.answer('ok');
      for (const packet of (body ?? '').split('\x1e')) receive(packet);
    } else if (!this.#url.includes('sid='))
      this.answer('0{"sid":"a","upgrades":[],"pingInterval":900000,"pingTimeout":900000}');
    else if (waiting.length > 0) this.answer(waiting.splice(0).join('\x1e'));
    else poll = this;
  }

  answer(text: string): void {
    setTimeout(() => {
      Object.assign(this, { readyState: 4, status: 200, responseText: text });
      this.onreadystatechange?.();
    });
  }

  getResponseHeader(): null {
    return null;
  }

  abort(): void {}
}

/** Browsers give frames of another site no storage, and the widget cannot do without. */
function provideStorage(): void {
  for (const name of ['sessionStorage', 'localStorage'] as const)
    try {
      void window[name];
    } catch {
      const kept = new Map<string, string>();
      const storage = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
      };
      Object.defineProperty(window, name, { value: storage });
    }
}

/** rasa-webchat with its server in the page itself; it shows no names and puts its answers in one after the other. */
export const mount: Mount = (host, sent) => {
  Object.assign(window, { XMLHttpRequest: LocalRequest });
  provideStorage();
  heard = (event, { message }) => {
    // The first one only opens the session.
    if (event === 'user_uttered' && message) sent(message);
  };
  const box = document.createElement('div');
  box.style.cssText = 'width: 360px; height: 460px';
  host.append(box);
  const props = {
    // A frame without an address of its own has its parent's origin, and none in its location.
    socketUrl: self.origin,
    embedded: true,
    withRules: false,
    connectOn: 'mount',
    title: 'Nordlicht',
    customMessageDelay: () => 1,
    params: { storage: 'session' },
  };
  // Written for a classic script, whose `this` is the window.
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  (window as never as { WebChat: { default(props: object, into: Element): void } }).WebChat.default(
    props,
    box,
  );
  return {
    lacks: ['names', 'system', 'typing', 'stream', 'markup'],
    say: ({ text }) => emit('bot_uttered', { text }),
    extend() {},
    typing() {},
    composer: () => box.querySelector<HTMLElement>('textarea, input[type="text"]'),
  };
};
