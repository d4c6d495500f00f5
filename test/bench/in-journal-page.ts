/** Runs in the page before its scripts: notes when the first rows came, when all words are listed, and when each listing was drawn. */
export function watchWorkers(): void {
  const drawn = new Map<number, () => void>();
  Object.assign(window, { drawn });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        if (data.note === 'state' && data.state.ready && data.state.worded === data.state.listed)
          document.documentElement.dataset.worded = 'all';
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

/** Runs in the page: scrolls past so many rows, ten in a frame. Gives how many tasks took over 50 ms, and the longest one's ms. */
export async function scrollTasks(rows: number): Promise<{ longTasks: number; longest: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const grid = document.querySelector('[role="grid"]')!;
  grid.scrollIntoView();
  const height = document.querySelector<HTMLElement>('[role="row"]')!.offsetHeight;
  for (let seen = 0; seen < rows; seen += 10) {
    scrollBy(0, height * 10);
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return { longTasks: tasks.filter((ms) => ms > 50).length, longest: Math.max(0, ...tasks) };
}

/** Runs in the page instead of the list: ten copies of a row come and ten go in each frame. What the browser itself takes for such rows. */
export async function copyTasks(rows: number): Promise<{ longTasks: number; longest: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const row = document.querySelector<HTMLElement>('[role="row"]')!;
  const [template, height] = [row.cloneNode(true), row.offsetHeight];
  const box = document.createElement('div');
  box.className = 'contacts';
  box.style.height = `${rows * height}px`;
  document.body.replaceChildren(box);
  for (let seen = 0; seen < rows; seen += 10) {
    for (let i = 0; i < 10; i++) {
      const copy = template.cloneNode(true) as HTMLElement;
      copy.style.top = `${(seen + i) * height}px`;
      box.append(copy);
      if (box.childElementCount > 30) box.firstElementChild?.remove();
    }
    scrollBy(0, height * 10);
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return { longTasks: tasks.filter((ms) => ms > 50).length, longest: Math.max(0, ...tasks) };
}
