/** Runs in the page before its scripts: notes when the database was open, when the first rows came, when all words are listed, and when each listing was drawn. */
export function watchWorkers(): void {
  const drawn = new Map<number, () => void>();
  Object.assign(window, { drawn });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        if (data.note === 'opened' && performance.getEntriesByName('opened').length === 0)
          performance.mark('opened', { startTime: data.at - performance.timeOrigin });
        if (data.note === 'state') {
          const { ready, worded, listed } = data.state;
          document.documentElement.dataset.worded = ready && worded === listed ? 'all' : String(worded);
        }
        if (data.note === 'listed') {
          // The page draws in a microtask: a task later it has, and nobody waits for the beat of the screen.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            // Reading a size makes the browser lay the page out.
            document.documentElement.getBoundingClientRect();
            for (const [serial, done] of drawn) if (serial <= data.serial) done();
          };
          channel.port2.postMessage(null);
        }
      });
    }
    override postMessage(message: { call?: string; serial?: number }): void {
      if (message.call === 'list') Object.assign(window, { lastSerial: message.serial });
      super.postMessage(message);
    }
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="row"]:not([aria-busy="true"])')) return;
    performance.mark('first-rows');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: types each text letter by letter, each key once the one before is drawn. Gives ms from each key to its drawn hits. */
export async function typedSearches(texts: string[]): Promise<number[]> {
  const seen = window as unknown as { drawn: Map<number, () => void>; lastSerial: number };
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  const times: number[] = [];
  const type = async (text: string) => {
    const begun = performance.now();
    const known = seen.lastSerial;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (seen.lastSerial === known) await new Promise((done) => setTimeout(done));
    await new Promise<void>((done) => seen.drawn.set(seen.lastSerial, done));
    seen.drawn.clear();
    return performance.now() - begun;
  };
  for (const text of texts) {
    for (let end = 1; end <= text.length; end++) times.push(await type(text.slice(0, end)));
    await type('');
  }
  return times;
}

/** Stands before the list's worker: says when it has the database open, in ms since 1970. */
export const saysOpened = `{
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    const say = () => postMessage({ note: 'opened', at: performance.timeOrigin + performance.now() });
    request.addEventListener('success', say);
    return request;
  };
}
`;

/** What scrolling was like: frames drawn, those of them that showed a row without its contact, long tasks, ms of the longest. */
export interface Scrolled {
  frames: number;
  unread: number;
  longTasks: number;
  longestMs: number;
}

/** Runs in the page: scrolls past rows at a steady speed, whatever the machine makes of it. `copies`: past copies of one row instead, ten at a time, without a list behind them. */
export async function scrollPast(given: {
  rows: number;
  rowsPerSecond: number;
  copies: boolean;
}): Promise<Scrolled> {
  const { rows, rowsPerSecond, copies } = given;
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const row = document.querySelector<HTMLElement>('[role="row"]')!;
  const [template, height] = [row.cloneNode(true), row.offsetHeight];
  const box = document.createElement('div');
  if (copies) {
    box.className = 'contacts';
    box.style.height = `${rows * height}px`;
    document.body.replaceChildren(box);
  } else document.querySelector('[role="grid"]')!.scrollIntoView();
  const begun = performance.now();
  const top = scrollY;
  const scrolled: Scrolled = { frames: 0, unread: 0, longTasks: 0, longestMs: 0 };
  let copied = 0;
  for (let seen = 0; seen < rows; ) {
    await new Promise((done) => requestAnimationFrame(done));
    seen = Math.min(rows, ((performance.now() - begun) / 1000) * rowsPerSecond);
    for (; copies && copied < seen; copied++) {
      const copy = template.cloneNode(true) as HTMLElement;
      copy.style.top = `${copied * height}px`;
      box.append(copy);
      if (box.childElementCount > 30) box.firstElementChild?.remove();
    }
    scrollTo(0, top + seen * height);
    scrolled.frames++;
    // The row that keeps the focus stands far above.
    const unread = [...document.querySelectorAll('.contact[aria-busy="true"]')];
    if (unread.some((one) => one.getBoundingClientRect().bottom > 0)) scrolled.unread++;
  }
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return {
    ...scrolled,
    longTasks: tasks.filter((ms) => ms > 50).length,
    longestMs: Math.max(0, ...tasks),
  };
}
