import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isLocked, keyOf, locked, newSalt, unlocked } from '../../exchange/backup/lock';

const iterations = 1000;
const lockOf = async (passphrase: string) => {
  const salt = newSalt();
  return { key: await keyOf(passphrase, salt, iterations), salt, iterations };
};
const large = new Blob([new Uint8Array(2_500_000).map((_, i) => (i * 7919) >> 3)]);
const refusedAs = async (file: Blob, passphrase = 'Nordsee 12') =>
  unlocked(file, passphrase).then(
    () => 'opened',
    (error) => `${error.refusal.reason} ${error.refusal.line}`,
  );
const changed = async (file: Blob, at: number) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = 255 - (bytes[at] ?? 0);
  return new Blob([bytes]);
};

describe('a locked file', { timeout: 60_000 }, () => {
  it.each([new Blob([]), new Blob(['hello']), new Blob([new Uint8Array(1_048_576)]), large])(
    'opens with its passphrase and is as it was (%#)',
    async (file) => {
      const sealed = await locked(file, await lockOf('Nordsee 12'));
      expect(await isLocked(sealed)).toBe(true);
      const opened = await unlocked(sealed, 'Nordsee 12');
      expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(
        true,
      );
    },
  );

  it('is not made where that was cancelled', async () => {
    const cancelled = locked(large, await lockOf('Nordsee 12'), AbortSignal.abort());
    await expect(cancelled).rejects.toThrow('aborted');
  });

  it('opens with the same letters typed on another system', async () => {
    const sealed = await locked(new Blob(['x']), await lockOf('K\u00fcste'));
    expect(await (await unlocked(sealed, 'Ku\u0308ste')).text()).toBe('x');
  });

  it('does not open with another passphrase, and says so', async () => {
    expect(await refusedAs(await locked(large, await lockOf('Nordsee 12')), 'Nordsee 13')).toBe(
      'wrong_passphrase 1',
    );
  });

  it('is refused when it was cut off, also between two chunks, changed, or put in another order', async () => {
    const sealed = await locked(large, await lockOf('Nordsee 12'));
    const head = 36;
    const chunk = 4 + 1_048_576 + 16;
    expect(await refusedAs(sealed.slice(0, 20))).toBe('damaged_lock 1');
    expect(await refusedAs(sealed.slice(0, sealed.size - 5))).toBe('damaged_lock 3');
    expect(await refusedAs(sealed.slice(0, head + 2 * chunk))).toBe('damaged_lock 2');
    expect(await refusedAs(await changed(sealed, head + chunk + 50))).toBe('damaged_lock 2');
    const swapped = new Blob([
      sealed.slice(0, head),
      sealed.slice(head + chunk, head + 2 * chunk),
      sealed.slice(head, head + chunk),
      sealed.slice(head + 2 * chunk),
    ]);
    expect(await refusedAs(swapped)).toBe('wrong_passphrase 1');
  });

  it('can be opened by another program after docs/locked-files.md', async () => {
    const sealed = Buffer.from(
      await (await locked(new Blob(['hello']), await lockOf('Nordsee 12'))).arrayBuffer(),
    );
    const key = pbkdf2Sync('Nordsee 12', sealed.subarray(13, 29), sealed.readUInt32BE(9), 32, 'sha256');
    const iv = Buffer.concat([sealed.subarray(29, 36), Buffer.from([0, 0, 0, 0, 1])]);
    const body = sealed.subarray(40);
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(sealed.subarray(0, 36));
    decipher.setAuthTag(body.subarray(-16));
    expect(`${decipher.update(body.subarray(0, -16)).toString()}${decipher.final()}`).toBe('hello');
  });
});
