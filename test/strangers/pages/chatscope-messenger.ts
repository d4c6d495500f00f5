import {
  Avatar,
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import css from '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css?inline';
import { createElement as e } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h, type Mount, style } from '../stranger';

/** A messenger between friends made of a real chat kit: contacts beside the talk with one of them. */
export const mount: Mount = (host, { people, lines, titles }) => {
  document.title = titles.feed;
  style(css);
  const box = h('div');
  box.style.cssText = 'width:900px;height:560px';
  host.append(box);
  const root = createRoot(box);
  const said: { mine: boolean; text: string }[] = [{ mine: false, text: lines[4]! }];
  const friend = people[1]!;
  const draw = () =>
    flushSync(() =>
      root.render(
        e(
          MainContainer,
          null,
          e(
            Sidebar,
            { position: 'left' },
            e(
              ConversationList,
              null,
              people.map((name, key) =>
                e(Conversation, { key, name, info: lines[key] }, e(Avatar, { name })),
              ),
            ),
          ),
          e(
            ChatContainer,
            null,
            e(ConversationHeader, null, e(ConversationHeader.Content, { userName: friend })),
            e(
              MessageList,
              null,
              said.map(({ mine, text }, key) =>
                e(Message, {
                  key,
                  model: {
                    message: text,
                    direction: mine ? 'outgoing' : 'incoming',
                    position: 'single',
                    sender: friend,
                  },
                }),
              ),
            ),
            e(MessageInput, {
              onSend: (_: string, text: string) => {
                said.push({ mine: true, text });
                queueMicrotask(draw);
              },
            }),
          ),
        ),
      ),
    );
  draw();
  return {
    field: () => box.querySelector<HTMLElement>('.cs-message-input__content-editor'),
    send: 'Enter',
    live(at) {
      said.push({ mine: false, text: lines[at]! });
      draw();
    },
  };
};
