import { ListDesk } from '../../storage/list/list-desk';
import type { ListCall } from '../../storage/list/list-note';
import { onListTouched } from '../../storage/list/on-list-touched';

const desk = new ListDesk({
  say: (note) => postMessage(note),
  // Two pages may be open: only one of them writes the list.
  alone: (work) => navigator.locks.request('journal-list', work),
});

addEventListener('message', ({ data }: MessageEvent<ListCall>) => void desk.hear(data));
onListTouched(() => void desk.hear({ call: 'look' }));
// The newest contacts first: reading the whole list would keep them waiting.
void desk
  .first()
  .catch(() => {})
  .then(() => desk.hear({ call: 'look' }));
