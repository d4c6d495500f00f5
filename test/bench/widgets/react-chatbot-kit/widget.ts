import { createElement, type ReactElement } from 'react';
import * as kit from 'react-chatbot-kit';
import css from 'react-chatbot-kit/build/main.css?inline';
import { createRoot } from 'react-dom/client';
import type { Line, Mount } from '../../../widgets/widget';

interface State {
  messages: unknown[];
}
type Provided = { children: ReactElement; setState: (change: (state: State) => State) => void };

/** react-chatbot-kit: messages live in React state; the customer's words pass through a parser. Shows one letter for a name. */
export const mount: Mount = (host, sent) => {
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  host.append(style, box);
  let change: Provided['setState'] = () => {};
  const Parser = ({ children, actions }: { children: ReactElement; actions: object }) =>
    createElement('div', null, createElement(children.type, { ...children.props, parse: sent, actions }));
  const Provider = (provided: Provided) => {
    change = provided.setState;
    return createElement(
      'div',
      null,
      createElement(provided.children.type, { ...provided.children.props, actions: {} }),
    );
  };
  const made = ({ party, text }: Line) =>
    party === 'system'
      ? kit.createCustomMessage(text, 'note', { payload: text })
      : { ...kit.createChatBotMessage(text, { withAvatar: true }), loading: false, delay: 0 };
  const Note = ({ payload }: { payload: string }) =>
    createElement('div', { style: { textAlign: 'center' } }, payload);
  const config = {
    botName: 'Nordlicht',
    initialMessages: [],
    customMessages: { note: (props: { payload: string }) => createElement(Note, props) },
  };
  createRoot(box).render(
    createElement(kit.Chatbot as never, { config, messageParser: Parser, actionProvider: Provider } as never),
  );
  return {
    // It shows a message as it was first told, and its line breaks as spaces.
    lacks: ['names', 'typing', 'stream', 'markup'],
    say: (line) => change((state) => ({ ...state, messages: [...state.messages, made(line)] })),
    extend() {},
    typing() {},
    composer: () => box.querySelector<HTMLElement>('.react-chatbot-kit-chat-input'),
  };
};
