import { Terminal } from '@xterm/xterm';
import css from '@xterm/xterm/css/xterm.css?inline';
import { h, type Mount, style } from '../stranger';

/** A terminal in screen reader mode, which keeps its lines as text in a live region, and answers to what is typed. */
export const mount: Mount = (host, { lines, paragraphs }) => {
  document.title = 'kim@server: ~';
  style(css);
  const box = h('div');
  host.append(box);
  const terminal = new Terminal({ screenReaderMode: true });
  terminal.open(box);
  const prompt = () => terminal.write('\r\nkim@server:~$ ');
  terminal.onData((typed) => {
    if (typed !== '\r') return terminal.write(typed);
    terminal.write(`\r\n${paragraphs[0]}`);
    prompt();
  });
  prompt();
  return {
    field: () => box.querySelector<HTMLElement>('textarea'),
    send: 'Enter',
    live: (at) => new Promise((written) => terminal.write(`\r\n[cron] ${lines[at]}\r\n`, () => written())),
  };
};
