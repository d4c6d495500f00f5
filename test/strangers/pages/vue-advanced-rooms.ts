import { register } from 'vue-advanced-chat';
import { h, type Mount } from '../stranger';

register();

/** Rooms of a team made of a real chat component: several people in each. */
export const mount: Mount = (host, { people, lines, titles }) => {
  document.title = titles.board;
  const chat = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
  const messages: object[] = [];
  const users = people.map((username, at) => ({ _id: at === 0 ? 'me' : username, username }));
  const put = (senderId: string, content: string) => {
    messages.push({
      _id: `m${messages.length}`,
      content,
      senderId,
      username: senderId,
      timestamp: '14:03',
      date: 'today',
    });
    chat.messages = [...messages];
  };
  Object.assign(chat, {
    ...{ height: '560px', 'current-user-id': 'me', 'rooms-loaded': true, 'messages-loaded': true },
    'emoji-data-source': 'data:application/json,{}',
  });
  chat.rooms = lines.slice(0, 6).map((roomName, at) => ({ roomId: `${at}`, roomName, avatar: '', users }));
  chat['room-id'] = '0';
  chat.addEventListener('fetch-messages', () => put(people[1]!, lines[3]!));
  chat.addEventListener('send-message', (event) => {
    const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
    put('me', content);
  });
  host.append(h('h1', titles.board), chat);
  return {
    field: () => chat.shadowRoot?.querySelector<HTMLElement>('textarea') ?? null,
    send: 'Enter',
    live: (at) => put(people[(at % 3) + 1]!, lines[at]!),
  };
};
