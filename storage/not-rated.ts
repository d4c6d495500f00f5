import { browser } from 'wxt/browser';

const key = 'notRated';

/** Most contacts that are remembered as left open; older ones are past the day on which they would be asked for. */
const most = 20;

/** Ids of interactions that the person does not want to rate. */
export async function readNotRated(): Promise<string[]> {
  return ((await browser.storage.local.get(key))[key] as string[] | undefined) ?? [];
}

/** Asks no more how an interaction was. */
export async function leaveUnrated(id: string): Promise<void> {
  const others = (await readNotRated()).filter((known) => known !== id);
  await keepNotRated([...others, id]);
}

/** Keeps these ids, the last of them, in place of all that there are. */
export async function keepNotRated(ids: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: ids.slice(-most) });
}
