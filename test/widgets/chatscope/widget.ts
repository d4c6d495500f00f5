import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import css from '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css?inline';
import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Line, Mount } from '../widget';

const textOf = (html: string): string => {
  const parsed = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>/g, '\n'), 'text/html');
  return parsed.body.textContent ?? '';
};

function row(line: Line, key: number): ReactNode {
  if (line.party === 'system') return createElement(MessageSeparator, { key, content: line.text });
  const mine = line.party === 'customer';
  return createElement(
    Message,
    {
      key,
      model: {
        direction: mine ? 'outgoing' : 'incoming',
        position: 'single',
        type: 'custom',
        sender: line.author,
      },
    },
    createElement(
      Message.CustomContent,
      null,
      createElement('span', { style: { whiteSpace: 'pre-wrap' } }, line.text),
    ),
    line.author ? createElement(Message.Header, { sender: line.author }) : null,
  );
}

/** chatscope draws into the element it is given: light DOM, or whatever shadow root that element stands in. */
export const mount: Mount = (host, sent) => {
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  box.style.cssText = 'width: 340px; height: 420px';
  host.append(style, box);
  const root = createRoot(box);
  const lines: Line[] = [];
  let typist: string | null = null;
  const draw = () =>
    flushSync(() =>
      root.render(
        createElement(
          MainContainer,
          null,
          createElement(
            ChatContainer,
            null,
            createElement(
              MessageList,
              {
                typingIndicator:
                  typist === null ? undefined : createElement(TypingIndicator, { content: typist }),
              },
              lines.map(row),
            ),
            createElement(MessageInput, {
              attachButton: false,
              placeholder: 'Type here',
              onSend: (html: string) => {
                const text = textOf(html);
                lines.push({ party: 'customer', author: '', text });
                sent(text);
                queueMicrotask(draw);
              },
            }),
          ),
        ),
      ),
    );
  draw();
  return {
    say(line) {
      lines.push(line);
      typist = null;
      draw();
    },
    extend(line) {
      lines[lines.length - 1] = line;
      draw();
    },
    typing(on, author) {
      typist = on ? `${author || 'Agent'} is typing` : null;
      draw();
    },
    composer: () => box.querySelector<HTMLElement>('.cs-message-input__content-editor'),
  };
};
