import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { noVerdict } from '../../conversation/interaction';
import { changeKept } from '../../storage/change-kept';
import { database } from '../../storage/database';
import { saveInteraction } from '../../storage/interactions';
import { removeInteractions } from '../../storage/remove-interactions';
import { copyChanges } from '../../storage/second-copy/copy-changes';
import { isLost, rebuild } from '../../storage/second-copy/rebuild';
import { readSegment } from '../../storage/second-copy/segment';
import { tidyCopy } from '../../storage/second-copy/tidy-copy';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keptChat, takeIn, wholeJournal } from '../drawing/kept';
import { type MemoryFolder, memoryFolder } from '../drawing/memory-folder';

const now = at('13:00');
const parcel = chat`
  10:00 customer       Where is my parcel?
  10:09 agent(Martin)  Moin Moin! Let me look.
`;
const keep = async (...ids: string[]) => {
  for (const id of ids) {
    const { interaction, transcript } = keptChat(id, parcel);
    await saveInteraction(interaction, transcript);
  }
};
const rate = (id: string, rating: number) =>
  changeKept(
    id,
    ({ interaction, transcript }) => ({
      interaction: { ...interaction, verdict: { ...noVerdict, rating } },
      transcript,
    }),
    now,
  );
const copyAll = async (folder: MemoryFolder) => {
  while ((await copyChanges(folder)) > 0);
};
/** The journal is gone as if its database had never been, and comes back from the copy. */
const lostAndRebuilt = async (folder: MemoryFolder) => {
  await newJournal();
  return rebuild(folder);
};
const journal = async () =>
  (await wholeJournal()).map(({ interaction, transcript }) => ({
    id: interaction.id,
    rating: interaction.verdict.rating,
    texts: transcript.messages.map(({ text }) => text),
  }));

beforeEach(newJournal);

describe('a journal with a second copy', { timeout: 60_000 }, () => {
  it('comes back from it as it was, with the last word on each contact', async () => {
    const folder = memoryFolder();
    await keep('a', 'b');
    await copyAll(folder);
    await rate('a', 5);
    await copyAll(folder);
    const before = await journal();
    expect(await lostAndRebuilt(folder)).toEqual({ interactions: 2, damaged: 0 });
    expect(await journal()).toEqual(before);
  });

  it('does not bring back what the person deleted', async () => {
    const folder = memoryFolder();
    await keep('a', 'b');
    await copyAll(folder);
    await removeInteractions(['a'], now);
    await copyAll(folder);
    await lostAndRebuilt(folder);
    expect((await journal()).map(({ id }) => id)).toEqual(['b']);
  });

  it('holds nothing of what was deleted once it was tidied, and no more than one record of each contact', async () => {
    const folder = memoryFolder();
    await keep('a', 'b', 'c');
    await copyAll(folder);
    await rate('b', 4);
    await removeInteractions(['a'], now);
    await copyAll(folder);
    await tidyCopy(folder);
    const records = (await Promise.all([...folder.files.values()].map(readSegment))).flatMap(
      (segment) => segment.records,
    );
    expect(records.map(({ id }) => id).sort()).toEqual(['b', 'c']);
    await lostAndRebuilt(folder);
    expect((await journal()).map(({ id, rating }) => [id, rating])).toEqual([
      ['b', 4],
      ['c', null],
    ]);
  });

  it('brings back the same whatever happened before, tidied or broken off in the middle of it', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('rate' as const),
        id: fc.constantFrom('a', 'b', 'c'),
        n: fc.integer({ min: 1, max: 5 }),
      }),
      fc.record({ do: fc.constant('keep' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constant('tidy' as const), writes: fc.nat({ max: 4 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await newJournal();
        const folder = memoryFolder();
        for (const one of steps) {
          if (one.do === 'keep') await keep(one.id);
          if (one.do === 'rate') await rate(one.id, one.n);
          if (one.do === 'remove') await removeInteractions([one.id], now);
          await copyAll(folder);
          if (one.do === 'tidy') await tidyCopy(brokenOff(folder, one.writes)).catch(() => {});
        }
        const before = await journal();
        await lostAndRebuilt(folder);
        expect(await journal()).toEqual(before);
      }),
      {
        numRuns: 40,
        examples: [
          [
            [
              { do: 'keep', id: 'a' },
              { do: 'keep', id: 'c' },
              { do: 'remove', id: 'a' },
              { do: 'tidy', writes: 1 },
            ],
          ],
        ],
      },
    );
  });

  it('does not bring back what was deleted from a file that was damaged and is therefore left as it is', async () => {
    const folder = memoryFolder();
    await keep('a', 'b');
    await copyAll(folder);
    const [first = ''] = await folder.names();
    const whole = await folder.read(first);
    await folder.write(first, whole.slice(0, whole.size - 10));
    await removeInteractions(['a'], now);
    await copyAll(folder);
    await tidyCopy(folder);
    await lostAndRebuilt(folder);
    expect((await journal()).map(({ id }) => id)).not.toContain('a');
  });

  it('brings back what can be read of a copy that was cut off or scratched, and says how much could not', async () => {
    const folder = memoryFolder();
    await keep('a');
    await copyAll(folder);
    await keep('b');
    await copyAll(folder);
    const [, second = ''] = await folder.names();
    const whole = await folder.read(second);
    await folder.write(second, whole.slice(0, whole.size - 20));
    expect(await lostAndRebuilt(folder)).toMatchObject({ interactions: 1, damaged: 1 });
    const bytes = new Uint8Array(await whole.arrayBuffer());
    bytes[Math.floor(bytes.length / 2)] = 255 - (bytes[Math.floor(bytes.length / 2)] ?? 0);
    await folder.write(second, new Blob([bytes]));
    const { interactions, damaged } = await lostAndRebuilt(folder);
    expect(interactions).toBe(1);
    expect(damaged).toBeGreaterThan(0);
  });

  it('is held for lost only when it is as on the first day', async () => {
    const folder = memoryFolder();
    expect(await isLost(folder)).toBe(false);
    await keep('a');
    await copyAll(folder);
    expect(await isLost(folder)).toBe(false);
    await removeInteractions(['a'], now);
    expect(await isLost(folder)).toBe(false);
    await newJournal();
    expect(await isLost(folder)).toBe(true);
  });

  it('keeps what was recorded after the loss', async () => {
    const folder = memoryFolder();
    await keep('a', 'b');
    await copyAll(folder);
    await newJournal();
    await keep('a');
    await rate('a', 2);
    await rebuild(folder);
    expect((await journal()).map(({ id, rating }) => [id, rating])).toEqual([
      ['a', 2],
      ['b', null],
    ]);
  });

  it('copies what changes while a copy is being written once more', async () => {
    const folder = memoryFolder();
    await keep('a');
    const { write } = folder;
    folder.write = async (name, file) => {
      folder.write = write;
      await rate('a', 3);
      await write(name, file);
    };
    expect(await copyChanges(folder)).toBe(1);
    await copyAll(folder);
    await lostAndRebuilt(folder);
    expect((await journal())[0]?.rating).toBe(3);
  });

  it('takes in many that came at once, each once', async () => {
    const folder = memoryFolder();
    await takeIn(Array.from({ length: 450 }, (_, i) => keptChat(`many-${i}`, parcel)));
    await copyAll(folder);
    let records = 0;
    for (const name of await folder.names())
      records += (await readSegment(await folder.read(name))).records.length;
    expect(records).toBe(450);
    await rate('many-7', 5);
    await copyAll(folder);
    expect(await lostAndRebuilt(folder)).toMatchObject({ interactions: 450 });
    expect((await journal()).filter(({ rating }) => rating === 5)).toHaveLength(1);
  });

  it('takes in a journal that is older than the copy', async () => {
    const folder = memoryFolder();
    await keep('a', 'b');
    await database.uncopied.clear();
    await database.uncopied.put({ id: '*', stamp: 0 });
    await copyAll(folder);
    expect(await lostAndRebuilt(folder)).toMatchObject({ interactions: 2 });
  });
});

/** A folder whose owner dies after so many writes and removals. */
function brokenOff(folder: MemoryFolder, most: number): MemoryFolder {
  let done = 0;
  const perhaps = async (work: () => Promise<void>) => {
    if (done++ >= most) throw new Error('the browser has ended');
    await work();
  };
  return {
    ...folder,
    write: (name, file) => perhaps(() => folder.write(name, file)),
    remove: (name) => perhaps(() => folder.remove(name)),
  };
}
