import { doTask } from '../../exchange/work/do-task';
import { failureOf } from '../../exchange/work/failure-of';
import type { Cancel, Note, Task } from '../../exchange/work/task';

let running: AbortController | null = null;
const say = (note: Note) => postMessage(note);

addEventListener('message', ({ data }: MessageEvent<Task | Cancel>) => {
  if (data.task === 'cancel') {
    running?.abort();
    return;
  }
  const own = new AbortController();
  running = own;
  doTask(data, say, own.signal)
    .catch((error) => failureOf(error, own.signal.aborted))
    .then(say);
});
