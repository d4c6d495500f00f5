import 'deep-chat';

/** A line as the backend sends it; an empty author marks a line of the chat software itself. */
interface Line {
  author: string;
  text: string;
}

interface Signals {
  onOpen(): void;
  onResponse(line: { text: string; role: string }): void;
  newUserMessage: { listener(body: { messages: { text?: string }[] }): void };
}

const service = { bubble: { backgroundColor: '#e6eff1', color: '#14252e' } };
const software = {
  outerContainer: { display: 'flex', justifyContent: 'center' },
  bubble: {
    backgroundColor: 'transparent',
    color: '#4b616c',
    fontSize: '13px',
    textAlign: 'center',
    maxWidth: '95%',
  },
};

/** Builds the chat and connects it to the backend; every call begins a new conversation. */
export function startChat(language: 'de' | 'en'): HTMLElement {
  const session = crypto.randomUUID();
  const chat = document.createElement('deep-chat');
  const typing: { toggle?: (config?: { role?: string }) => void } = {};
  let isTyping = false;
  const showTyping = (author: string) => {
    if ((author !== '') !== isTyping) typing.toggle?.(author ? { role: author } : undefined);
    isTyping = author !== '';
  };
  Object.assign(chat, {
    style:
      'display: block; width: 100%; height: min(480px, 70vh); border: 0; font-family: system-ui, sans-serif',
    names: { user: { text: ' ' }, system: { text: ' ' } },
    messageStyles: {
      default: {
        shared: { bubble: { maxWidth: '80%' } },
        ai: service,
        Ella: service,
        Martin: service,
        Sabine: service,
        user: { bubble: { backgroundColor: '#0d7a5f' } },
        system: software,
      },
    },
    remarkable: { breaks: true },
    textInput: { placeholder: { text: language === 'de' ? 'Nachricht schreiben' : 'Write a message' } },
    displayLoadingBubble: typing,
    connect: {
      websocket: true,
      handler: (_: unknown, signals: Signals) => {
        const lines = new EventSource(`/chat/lines?session=${session}&language=${language}`);
        lines.addEventListener('typing', ({ data }) => showTyping(JSON.parse(data).author));
        lines.addEventListener('line', ({ data }) => {
          const { author, text }: Line = JSON.parse(data);
          showTyping('');
          signals.onResponse({ text, role: author || 'system' });
        });
        lines.addEventListener('over', () => lines.close());
        signals.newUserMessage.listener = ({ messages }) => {
          const body = JSON.stringify({ session, text: messages[0]?.text ?? '' });
          void fetch('/chat/say', { method: 'POST', body });
        };
        signals.onOpen();
      },
    },
  });
  return chat;
}
