import { doTask } from '../../exchange/jobs/do-task';
import { failureOf } from '../../exchange/jobs/failure-of';
import type { Cancel, Note, Task } from '../../exchange/jobs/task';

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
