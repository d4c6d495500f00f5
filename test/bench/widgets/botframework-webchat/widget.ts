import { renderWebChat } from 'botframework-webchat';
import type { Line, Mount } from '../../../widgets/widget';

type Listener<T> = { next?: (value: T) => void; complete?: () => void } | ((value: T) => void);

/** The little of an observable that Web Chat asks of its Direct Line: values said so far are told again to who comes late. */
class Told<T> {
  #told: T[] = [];
  #listeners = new Set<Listener<T>>();

  subscribe(listener: Listener<T>) {
    this.#listeners.add(listener);
    for (const value of this.#told) tell(listener, value);
    return { unsubscribe: () => void this.#listeners.delete(listener) };
  }

  next(value: T): void {
    this.#told.push(value);
    for (const listener of this.#listeners) tell(listener, value);
  }
}

function tell<T>(listener: Listener<T>, value: T): void {
  if (typeof listener === 'function') listener(value);
  else listener.next?.(value);
}

/** Bot Framework Web Chat over a Direct Line of our own: names are only told to screen readers. */
export const mount: Mount = (host, sent) => {
  const box = document.createElement('div');
  box.style.cssText = 'width: 360px; height: 460px';
  host.append(box);
  const root = host.getRootNode();
  // It puts its styles into the document's head, which a shadow root does not see.
  if (root instanceof ShadowRoot) Object.defineProperty(document, 'head', { value: root });
  const activities = new Told<object>();
  const connection = new Told<number>();
  let ids = 0;
  const activity = (line: Line, id: string) => ({
    type: 'message',
    id,
    from: { id: line.author || 'bot', role: 'bot', name: line.author },
    text: line.text,
    textFormat: 'plain',
    timestamp: new Date().toISOString(),
  });
  renderWebChat(
    {
      userID: 'customer',
      locale: 'en-US',
      styleOptions: { botAvatarInitials: 'N', userAvatarInitials: 'J' },
      directLine: {
        activity$: activities,
        connectionStatus$: connection,
        end() {},
        getSessionId: () => new Told(),
        postActivity(posted: { type: string; text?: string }) {
          const id = `c${++ids}`;
          const answer = new Told<string>();
          if (posted.type === 'message') sent(posted.text ?? '');
          queueMicrotask(() => {
            activities.next({
              ...posted,
              id,
              from: { id: 'customer', role: 'user' },
              timestamp: new Date().toISOString(),
            });
            answer.next(id);
          });
          return answer;
        },
      },
    } as never,
    box,
  );
  connection.next(1);
  connection.next(2);
  return {
    lacks: ['names', 'system', 'stream'],
    say: (line) => activities.next(activity(line, `b${++ids}`)),
    extend() {},
    typing: (on, author) => {
      if (on)
        activities.next({
          type: 'typing',
          id: `t${++ids}`,
          from: { id: author || 'bot', role: 'bot' },
          timestamp: new Date().toISOString(),
        });
    },
    composer: () => box.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]'),
  };
};
