import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CrewAnswer, type CrewCall, hand } from '../../exchange/jobs/encode-task';
import type { CrewTask } from '../../exchange/jobs/task';
import { type Hand, WorkerCrew } from '../../exchange/jobs/worker-crew';
import type { Bytes } from '../../exchange/sink';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';

const task: CrewTask = {
  task: 'copy',
  packed: false,
  scope: { ids: null, from: null, to: null, organisation: '' },
  at: at('13:00'),
  appVersion: '1',
  fileName: 'copy.jsonl',
};

/** Workers in this thread; `present` are those that were started and not sent home. */
function workers() {
  const present = new Set<Hand>();
  let most = 0;
  const start = (): Hand => {
    const own: Hand = { postMessage, onmessage: null, onerror: null, terminate: () => present.delete(own) };
    const said = hand((data) => {
      if (present.has(own)) own.onmessage?.({ data } as MessageEvent<CrewAnswer>);
    });
    function postMessage(call: CrewCall) {
      said(call);
    }
    present.add(own);
    most = Math.max(most, present.size);
    return own;
  };
  return { start, present, most: () => most };
}

beforeEach(newJournal);

describe('workers that encode side by side', () => {
  it('are relieved when they have done enough, and nothing they were asked for is lost', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await keepInJournal(...ids.map((id) => keptChat(id, chat`10:00 customer I am ${id}`)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...ids), { minLength: 50, maxLength: 130 }),
        async (wanted) => {
          const { start, present, most } = workers();
          const crew = new WorkerCrew<Bytes[]>(task, 2, start);
          const coming = wanted.map((id) => crew.encode({ ids: [id], dense: false }));
          const portions = await Promise.all(coming);
          const texts = portions.map(({ encoded }) => new TextDecoder().decode(encoded[0]));
          expect(texts.map((text) => JSON.parse(text).interaction_id)).toEqual(wanted);
          expect(most()).toBeGreaterThan(2);
          expect(present.size).toBeLessThanOrEqual(2);
          crew.end();
          expect(present.size).toBe(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('fill the buffers again that are given back, and mix no words of two parts', async () => {
    const words = 'Where is my parcel? '.repeat(200_000).trim();
    await keepInJournal(
      keptChat('a', chat`10:00 customer ${words}`),
      keptChat('b', chat`10:00 customer ${words.toUpperCase()}`),
    );
    const { start } = workers();
    const crew = new WorkerCrew<Bytes[]>(task, 1, start);
    let buffers = 0;
    const seen = new WeakSet<ArrayBufferLike>();
    for (const id of ['a', 'b', 'a', 'b', 'b', 'a']) {
      const { encoded } = await crew.encode({ ids: [id], dense: false });
      const { messages } = JSON.parse(new TextDecoder().decode(await new Blob(encoded).arrayBuffer()));
      // Four megabytes that differ would be printed.
      expect(messages[0].text === (id === 'a' ? words : words.toUpperCase())).toBe(true);
      for (const { buffer } of encoded) {
        if (buffer.byteLength === 1_048_576 && !seen.has(buffer)) buffers++;
        seen.add(buffer);
      }
      crew.spent(encoded);
    }
    expect(buffers).toBeLessThan(12);
  });

  it('are not started any more once everybody was sent home', async () => {
    const { start, present } = workers();
    const crew = new WorkerCrew<Bytes[]>(task, 1, start);
    crew.end();
    await expect(crew.encode({ ids: ['a'], dense: false })).rejects.toThrow('sent home');
    expect(present.size).toBe(0);
  });

  it('hand on what went wrong, with its name', async () => {
    const { start } = workers();
    const wrong = { ...task, task: 'package', wish: { plan: null } } as unknown as CrewTask;
    const crew = new WorkerCrew<Bytes[]>(wrong, 2, start);
    await expect(crew.encode({ ids: ['a'], dense: false })).rejects.toMatchObject({ name: 'TypeError' });
  });
});
