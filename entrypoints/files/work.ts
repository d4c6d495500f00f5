import { doTask } from '../../exchange/jobs/do-task';
import { type CrewCall, hand } from '../../exchange/jobs/encode-task';
import { failureOf } from '../../exchange/jobs/failure-of';
import type { Cancel, Note, Task } from '../../exchange/jobs/task';
import type { Hand } from '../../exchange/jobs/worker-crew';

/** Name of the workers that this worker starts from the same file to encode side by side. */
const handName = 'hand';

function lead(): void {
  let running: AbortController | null = null;
  const say = (note: Note) => postMessage(note);
  const start =
    typeof Worker === 'undefined'
      ? null
      : () => new Worker(self.location.href, { type: 'module', name: handName }) as Hand;
  addEventListener('message', ({ data }: MessageEvent<Task | Cancel>) => {
    if (data.task === 'cancel') {
      running?.abort();
      return;
    }
    const own = new AbortController();
    running = own;
    doTask(data, say, own.signal, start)
      .catch((error) => failureOf(error, own.signal.aborted))
      .then(say);
  });
}

if (self.name === handName) {
  const heard = hand((answer, moved) => postMessage(answer, { transfer: moved }));
  addEventListener('message', ({ data }: MessageEvent<CrewCall>) => heard(data));
} else lead();
