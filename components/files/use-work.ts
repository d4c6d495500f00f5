import { useRef, useState } from 'preact/hooks';
import type { Cancel, Note, Task } from '../../exchange/jobs/task';

/** The worker of the page, as components see it. */
export interface Workshop {
  post(message: Task | Cancel): void;
  /** Hears every note; replaces whoever heard before. */
  onNote(heard: (note: Note) => void): void;
}

/** What runs now. `share`: 0-1. */
interface Running {
  task: Task['task'];
  share: number;
}

/** The work of the page: one task at a time. */
export interface Work {
  running: Running | null;
  /** Resolves with the note that ends the task. */
  run(task: Task): Promise<Note>;
  cancel(): void;
}

/** Runs tasks in the worker, one after the other. */
export function useWork(workshop: Workshop): Work {
  const [running, setRunning] = useState<Running | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const start = (task: Task) =>
    new Promise<Note>((resolve) => {
      setRunning({ task: task.task, share: 0 });
      workshop.onNote((note) => {
        if (note.note === 'progress') setRunning({ task: task.task, share: note.share });
        else {
          setRunning(null);
          resolve(note);
        }
      });
      workshop.post(task);
    });
  return {
    running,
    run(task) {
      const result = turn.current.then(() => start(task));
      turn.current = result;
      return result;
    },
    cancel: () => workshop.post({ task: 'cancel' }),
  };
}
