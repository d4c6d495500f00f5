import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../exchange/import/import-file';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { filesOf, packed } from '../drawing/package';

const { signal } = new AbortController();
const taken = (file: Blob) => importFile(file, { now: at('13:00'), onBytes: () => {}, signal });
const hello = chat`10:00 customer Hello`;
const endBytes = 22;

/** An archive of these files, its bytes changed; `end`: where its last record stands. */
function zipped(
  files: Record<string, Uint8Array>,
  change: (view: DataView, end: number) => void = () => {},
): Blob {
  const bytes = zipSync(files) as Uint8Array<ArrayBuffer>;
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), bytes.length - endBytes);
  return new Blob([bytes]);
}

/** A file of zeros between the beginning of an archive and its last record; notes how much of it is asked for at once. */
class HollowZip extends Blob {
  mostAtOnce = 0;

  override slice(from = 0, to = this.size): Blob {
    this.mostAtOnce = Math.max(this.mostAtOnce, to - from);
    return super.slice(from, to);
  }
}

async function filesOfOne(id: string): Promise<Record<string, Uint8Array>> {
  await newJournal();
  await keepInJournal(keptChat(id, hello));
  const files = await filesOf(await packed());
  await newJournal();
  return files;
}

beforeEach(newJournal);

describe('an archive', () => {
  it('is refused by name where two of its files have one name, for programs differ in which they take', async () => {
    const [one, other] = [await filesOfOne('a'), await filesOfOne('b')];
    const file = zipped({ ...one, 'interactions.csw': other['interactions.csv']! }, (view) => {
      for (let i = 0; i < view.byteLength - 4; i++)
        if (view.getUint32(i) === 0x2e637377) view.setUint8(i + 3, 0x76);
    });
    expect((await taken(file)).refusals).toMatchObject([
      { reason: 'repeated_name', what: 'interactions.csv' },
    ]);
    expect(await wholeJournal()).toEqual([]);
  });

  it('is said to have a form that is not read, not to be damaged, where its numbers need zip64', async () => {
    const files = await filesOfOne('a');
    const end = zipped(files, (view, at) => view.setUint32(at + 16, 0xffffffff, true));
    const entry = zipped(files, (view, at) =>
      view.setUint32(view.getUint32(at + 16, true) + 42, 0xffffffff, true),
    );
    for (const file of [end, entry])
      expect((await taken(file)).refusals).toMatchObject([{ reason: 'other_zip' }]);
  });

  it('is said to have a form that is not read where it holds thousands of files', async () => {
    const names = Array.from({ length: 1001 }, (_, i) => [`f${i}`, new Uint8Array()]);
    const { refusals } = await taken(zipped(Object.fromEntries(names)));
    expect(refusals).toMatchObject([{ reason: 'other_zip', what: '1001 > 1000' }]);
  });

  it('that calls nearly all of itself its directory is refused before that is read', async () => {
    const end = new DataView(new ArrayBuffer(endBytes));
    for (const [offset, value] of [
      [0, 0x06054b50],
      [12, 8_000_000],
      [16, 4],
    ] as const)
      end.setUint32(offset, value, true);
    end.setUint16(10, 1, true);
    const file = new HollowZip(['PK\u0003\u0004', new Uint8Array(8_000_000), end.buffer]);
    expect((await taken(file)).refusals).toMatchObject([{ reason: 'damaged_zip' }]);
    expect(file.mostAtOnce).toBeLessThan(100_000);
  });
});
