import type { CDPSession, Page } from '@playwright/test';

/** What scripts of extensions cost a page while it was traced. */
export interface Cost {
  /** Share (0-1) of the main thread's own task time. */
  share: number;
  /** ms of the longest single call. */
  longestMs: number;
  /** ms of each call. */
  callsMs: number[];
  scriptMs: number;
  taskMs: number;
  /** Forced layouts and style recalculations during those calls. */
  layouts: number;
  /** All task time of service workers, ms. */
  workerMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor; a loaded machine stretches `dur`. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; functionName?: string } };
}

const called = new Set(['FunctionCall', 'EvaluateScript', 'v8.run']);

async function traceEvents(
  session: CDPSession,
  during: () => Promise<void>,
  invalidations: boolean,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'toplevel',
        // Each change of the page is noted with its stack: what draws much gets slow by it.
        ...(invalidations ? ['disabled-by-default-devtools.timeline.invalidationTracking'] : []),
      ],
    },
  });
  await during();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Traces a page and adds up what runs from `chrome-extension://` on its main thread. */
export async function costOf(page: Page, during: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const events = await traceEvents(session, during, true);
  await session.detach();
  const ours = events.filter(
    ({ name, args }) => called.has(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const thread = mainThread(events);
  const own = outermost(ours.filter((event) => isOn(event, thread)));
  const tasks = tasksOn(events, thread);
  const workers = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && /ServiceWorker/.test(args?.name ?? ''))
      .map(threadOf),
  );
  const forced = events.filter(
    (event) =>
      isOn(event, thread) &&
      (event.name === 'Layout' || event.name === 'UpdateLayoutTree') &&
      own.some((call) => within(event, call)),
  );
  const scriptMs = sum(own);
  const taskMs = sum(tasks);
  return {
    share: scriptMs / taskMs,
    longestMs: Math.max(0, ...own.map(onProcessor)),
    callsMs: own.map(onProcessor),
    scriptMs,
    taskMs,
    layouts: forced.length,
    workerMs: [...workers].reduce((total, worker) => total + sum(tasksOn(events, worker)), 0),
  };
}

/** Traces a page and gives the processor's ms of each task of its main thread: a loaded machine makes them no longer. */
export async function taskMsOf(page: Page, during: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events = await traceEvents(session, during, false);
  await session.detach();
  return tasksOn(events, mainThread(events)).map(onProcessor);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function isOn(event: TraceEvent, thread: string): boolean {
  return threadOf(event) === thread;
}

function tasksOn(events: TraceEvent[], thread: string): TraceEvent[] {
  return outermost(events.filter((event) => isOn(event, thread) && /RunTask$/.test(event.name) && event.dur));
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}

/** The thread on which the page's own animation frames run most. */
function mainThread(events: TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events)
    if (name === 'FireAnimationFrame' || name === 'TimerFire') {
      const thread = `${pid}/${tid}`;
      counts.set(thread, (counts.get(thread) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Events that lie in no other of them. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** ms that an event took of the processor. */
function onProcessor({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, event) => total + onProcessor(event), 0);
}
