import { browser } from 'wxt/browser';

const prefix = 'selection/';

/** Hands a selection of interactions (their ids) to another page; gives the name under which it finds them until the browser closes. */
export async function handOverSelection(ids: readonly string[]): Promise<string> {
  const name: string = crypto.randomUUID();
  const { session } = browser.storage;
  try {
    await session.set({ [prefix + name]: ids });
  } catch {
    // The browser gives this store ten megabytes: earlier selections make room.
    const kept = Object.keys(await session.get()).filter((key) => key.startsWith(prefix));
    await session.remove(kept);
    await session.set({ [prefix + name]: ids });
  }
  return name;
}

/** The ids handed over under this name; none where it is not known any more. */
export async function readSelection(name: string): Promise<string[]> {
  const key = prefix + name;
  return ((await browser.storage.session.get(key))[key] as string[] | undefined) ?? [];
}
