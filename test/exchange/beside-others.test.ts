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

it('shares portions out, to whoever has fewer, and each gets back what it has made', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  await keepInJournal(...ids.map((id) => keptChat(id, chat`10:00 customer I am ${id}`)));
  const [own, others] = [watchedCrew(), watchedCrew()];
  const both = besideOthers(own.crew, others.crew);
  const portions = await Promise.all(ids.map((id) => both.encode({ ids: [id], dense: false })));
  const told = portions.map(({ encoded }) => JSON.parse(new TextDecoder().decode(encoded[0])));
  expect(told.map((row) => row.interaction_id)).toEqual(ids);
  expect(own.asked.slice(0, 2)).toEqual(['a', 'c']);
  expect(others.asked.slice(0, 2)).toEqual(['b', 'd']);
  expect([...own.asked, ...others.asked].sort()).toEqual(ids);
  expect([own.most(), others.most()]).toEqual([2, 2]);
  for (const { encoded } of portions) both.spent?.(encoded);
  expect([own.back.length, others.back.length]).toEqual([own.asked.length, others.asked.length]);
});

it('takes its turn again after something went wrong', async () => {
  const failing: Crew<Bytes[]> = { atOnce: 1, encode: () => Promise.reject(new Error('a full disk')) };
  const others = watchedCrew();
  const both = besideOthers(failing, others.crew);
  const order = { ids: ['a'], dense: false };
  for (let i = 0; i < 3; i++) await expect(both.encode(order)).rejects.toThrow('a full disk');
  expect(others.asked).toEqual([]);
});
