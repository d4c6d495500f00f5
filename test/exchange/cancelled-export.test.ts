import { expect, it } from 'vitest';
import { exportRows } from '../../exchange/export-rows';
import type { Crew } from '../../exchange/portions';
import { chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';

it('ends when it is cancelled although a worker ran out of memory and never answers', async () => {
  await newJournal();
  await keepInJournal(keptChat('a', chat`10:00 customer Hello`));
  const cancel = new AbortController();
  const silent: Crew<string> = {
    atOnce: 1,
    encode() {
      cancel.abort(new Error('cancelled'));
      return new Promise(() => {});
    },
  };
  const job = { wanted: null, exportedAt: 0, appVersion: '1', signal: cancel.signal, onProgress: () => {} };
  const nowhere = { begin: () => {}, put: () => {} };
  await expect(exportRows(job, silent, nowhere)).rejects.toThrow('cancelled');
});
