import { ListDesk } from '../../storage/list/list-desk';
import type { ListCall } from '../../storage/list/list-note';
import { onListTouched } from '../../storage/list/on-list-touched';

/** Long work stops so often to let others come to their turn, ms. */
const breathMs = 8;
let breathedAt = 0;

/** Ends the task where it has lasted; messages of the page that wait are heard before the next one begins. */
async function breathe(): Promise<void> {
  if (performance.now() - breathedAt < breathMs) return;
  await new Promise<unknown>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(null);
    };
    port2.postMessage(null);
  });
  breathedAt = performance.now();
}

const desk = new ListDesk({
  say: (note) => postMessage(note),
  // Two pages may be open: only one of them writes the list.
  alone: (work) => navigator.locks.request('journal-list', work),
  breathe,
});

addEventListener('message', ({ data }: MessageEvent<ListCall>) => void desk.hear(data));
onListTouched(() => void desk.hear({ call: 'look' }));
// The newest contacts first: reading the whole list would keep them waiting.
void desk
  .first()
  .catch(() => {})
  .then(() => desk.hear({ call: 'look' }));
