import 'deep-chat';
import { h, type Mount, streamInto } from '../stranger';

/** A page of an AI assistant made of a real chat component: its answers come from a machine, whatever is asked. */
export const mount: Mount = (host, { titles, answers, labels, lines }) => {
  document.title = titles.assistant;
  const chat = document.createElement('deep-chat');
  let sent = 0;
  Object.assign(chat, {
    style: 'width: 700px; height: 520px',
    textInput: { placeholder: { text: labels.ask } },
    connect: {
      handler: async (_: unknown, signals: { onResponse(answer: object): Promise<void> }) => {
        await signals.onResponse({ text: answers[sent++ % answers.length] });
      },
    },
  });
  const note = h('small');
  host.append(
    h('nav', h('ul', ...lines.slice(3, 8).map((text) => h('li', h('a href=#', text))))),
    h('h1', titles.assistant),
    chat,
    note,
  );
  return {
    field: () => chat.shadowRoot?.querySelector<HTMLElement>('#text-input') ?? null,
    send: 'Enter',
    live: () => streamInto(note, '·'),
  };
};
