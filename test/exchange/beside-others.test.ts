import { beforeEach, expect, it } from 'vitest';
import { jsonLinesFormat } from '../../exchange/jsonl/export-json-lines';
import { besideOthers, type Crew, ownCrew } from '../../exchange/portions';
import type { Bytes } from '../../exchange/sink';
import { chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';

beforeEach(newJournal);

/** A crew in this thread that tells what it was asked for, how much at once, and what was given back to it. */
function watchedCrew() {
  const asked: string[] = [];
  const back: Bytes[][] = [];
  let [now, most] = [0, 0];
  const crew: Crew<Bytes[]> = ownCrew(jsonLinesFormat(true), (encoded) => void back.push(encoded));
  const encode: Crew<Bytes[]>['encode'] = async (order) => {
    asked.push(...order.ids);
    most = Math.max(most, ++now);
    const portion = await crew.encode(order);
    now--;
    return portion;
  };
  return { crew: { ...crew, encode }, asked, back, most: () => most };
}

it('encodes beside others one portion at a time, and each gets back what it has made', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  await keepInJournal(...ids.map((id) => keptChat(id, chat`10:00 customer I am ${id}`)));
  const [own, others] = [watchedCrew(), watchedCrew()];
  const both = besideOthers(own.crew, others.crew);
  const some = await Promise.all(ids.slice(0, 3).map((id) => both.encode({ ids: [id], dense: false })));
  const more = await Promise.all(ids.slice(3).map((id) => both.encode({ ids: [id], dense: false })));
  const told = [...some, ...more].map(({ encoded }) => JSON.parse(new TextDecoder().decode(encoded[0])));
  expect(told.map((row) => row.interaction_id)).toEqual(ids);
  expect(own.asked).toEqual(['a', 'd']);
  expect(own.most()).toBe(1);
  expect(others.asked).toEqual(['b', 'c', 'e', 'f']);
  for (const { encoded } of [...some, ...more]) both.spent?.(encoded);
  expect(own.back).toEqual([some[0]?.encoded, more[0]?.encoded]);
  expect(others.back).toHaveLength(4);
});

it('takes its turn again after something went wrong', async () => {
  const failing: Crew<Bytes[]> = { atOnce: 1, encode: () => Promise.reject(new Error('a full disk')) };
  const others = watchedCrew();
  const both = besideOthers(failing, others.crew);
  const order = { ids: ['a'], dense: false };
  await expect(both.encode(order)).rejects.toThrow('a full disk');
  await expect(both.encode(order)).rejects.toThrow('a full disk');
  expect(others.asked).toEqual([]);
});
