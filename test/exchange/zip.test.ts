import { expect, it } from 'vitest';
import { packedEntry, writeZip } from '../../exchange/package/zip';
import { memorySink } from '../../exchange/sink';

it('is not put together any further once it was cancelled', async () => {
  const entry = packedEntry('messages.csv', memorySink());
  await entry.write(new TextEncoder().encode('a,b\n'));
  const out = memorySink();
  const written = writeZip([await entry.close()], out, new Date(2026, 10, 3), AbortSignal.abort());
  await expect(written).rejects.toThrow('aborted');
  expect((await out.close()).size).toBe(0);
});
