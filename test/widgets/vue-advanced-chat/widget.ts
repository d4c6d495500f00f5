import { register } from 'vue-advanced-chat';
import type { Line, Mount } from '../widget';

register();

/** vue-advanced-chat draws itself into its own open shadow root, with the time beside each message and one room. */
export const mount: Mount = (host, sent) => {
  const chat = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
  const lines: (Line & { _id: string; timestamp: string; date: string })[] = [];
  const names = ['Robbi', 'Martin', 'Jana'];
  let typist = '';
  const clock = () => new Date().toTimeString().slice(0, 5);
  const draw = () => {
    chat.rooms = [
      {
        roomId: '1',
        roomName: 'Support',
        users: [{ _id: 'me', username: 'Me' }, ...names.map((name) => ({ _id: name, username: name }))],
        typingUsers: typist ? [typist] : [],
      },
    ];
    chat.messages = lines.map((line) => ({
      _id: line._id,
      content: line.text,
      senderId: line.party === 'customer' ? 'me' : line.author || 'system',
      username: line.author,
      system: line.party === 'system',
      timestamp: line.timestamp,
      date: line.date,
      saved: true,
    }));
  };
  const push = (line: Line) => {
    lines.push({ ...line, _id: `m${lines.length}`, timestamp: clock(), date: new Date().toDateString() });
    draw();
  };
  Object.assign(chat, {
    height: '420px',
    'current-user-id': 'me',
    'room-id': '1',
    'single-room': true,
    'rooms-loaded': true,
    'messages-loaded': true,
    'show-audio': false,
    'show-files': false,
    'emoji-data-source': '/emoji.json',
    'text-formatting': { disabled: true },
  });
  chat.addEventListener('send-message', (event) => {
    const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
    push({ party: 'customer', author: '', text: content });
    sent(content);
  });
  draw();
  host.append(chat);
  return {
    say(line) {
      typist = '';
      push(line);
    },
    extend(line) {
      const last = lines.at(-1);
      if (last) last.text = line.text;
      draw();
    },
    typing(on, author) {
      typist = on ? author || 'Martin' : '';
      draw();
    },
    composer: () => chat.shadowRoot?.querySelector<HTMLElement>('textarea') ?? null,
  };
};
