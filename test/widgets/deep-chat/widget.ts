import 'deep-chat';
import type { Line, Mount } from '../widget';

interface Signals {
  onOpen(): void;
  newUserMessage: { listener(body: { messages: { text?: string }[] }): void };
}

/** deep-chat draws itself into its own open shadow root; other roles than its two become names above the bubbles. */
export const mount: Mount = (host, sent) => {
  const chat = document.createElement('deep-chat');
  const loading: { toggle?: (config?: { role?: string }) => void } = {};
  let typing = false;
  const shown = (line: Line) => {
    if (line.party !== 'system') return { text: line.text, role: line.author || 'ai' };
    const note = document.createElement('div');
    note.style.textAlign = 'center';
    note.textContent = line.text;
    return { html: note.outerHTML, role: 'system' };
  };
  Object.assign(chat, {
    style: 'width: 340px; height: 420px',
    names: { system: { text: ' ' } },
    remarkable: { breaks: true },
    displayLoadingBubble: loading,
    connect: {
      websocket: true,
      handler: (_: unknown, signals: Signals) => {
        signals.newUserMessage.listener = (body) => sent(body.messages[0]?.text ?? '');
        signals.onOpen();
      },
    },
  });
  host.append(chat);
  const toggle = (on: boolean, author: string) => {
    if (on !== typing) loading.toggle?.(author ? { role: author } : undefined);
    typing = on;
  };
  return {
    say(line) {
      toggle(false, '');
      chat.addMessage(shown(line));
    },
    extend: (line) => chat.addMessage({ ...shown(line), overwrite: true }),
    typing: toggle,
    composer: () => chat.shadowRoot?.querySelector<HTMLElement>('#text-input') ?? null,
  };
};
