import { createElement } from 'react';
import {
  addResponseMessage,
  deleteMessages,
  renderCustomComponent,
  toggleMsgLoader,
  toggleWidget,
  Widget,
} from 'react-chat-widget';
import css from 'react-chat-widget/lib/styles.css?inline';
import { render } from 'react-dom';
import type { Line, Mount } from '../../../widgets/widget';

const Note = ({ text }: { text: string }) =>
  createElement('div', { style: { textAlign: 'center', width: '100%' } }, text);

/** react-chat-widget: a launcher and a window in the corner; shows no names. Markdown is its text format. */
export const mount: Mount = (host, sent) => {
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  host.append(style, box);
  let typing = false;
  let lines = 0;
  const still = (on: boolean) => {
    if (on !== typing) toggleMsgLoader();
    typing = on;
  };
  const add = (line: Line) => {
    lines++;
    if (line.party === 'system') renderCustomComponent(Note, { text: line.text });
    else addResponseMessage(line.text, `line-${lines}`);
  };
  render(createElement(Widget, { handleNewUserMessage: sent, title: 'Nordlicht', subtitle: 'Support' }), box);
  toggleWidget();
  return {
    lacks: ['names', 'markup'],
    say(line) {
      still(false);
      add(line);
    },
    extend(line) {
      deleteMessages(1, `line-${lines}`);
      add(line);
    },
    typing: still,
    composer: () => box.querySelector<HTMLElement>('.rcw-input, .rcw-new-message'),
  };
};
