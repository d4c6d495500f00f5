import { beforeEach, describe, expect, it } from 'vitest';
import { sayAgainst } from '../../components/detail/say-against';
import { type Overruling, withOverruling } from '../../conversation/overruling';
import { judgeSome } from '../../recorder/re-judge';
import { markAllUnjudged } from '../../storage/judging';
import { at } from '../drawing/chat';
import { newJournal, record } from '../drawing/journal';
import { wholeJournal } from '../drawing/kept';
import { parcel } from '../drawing/parcel';
import { rows, sighting } from '../drawing/sighting';

const more = rows`10:20 agent(Robbi)  Found it!`.map((row) => ({ ...row, key: 'r7' }));
const judgedParties = async () =>
  (await wholeJournal()).flatMap(({ transcript }) => transcript.judgedMessages.map(({ party }) => party));

async function say(word: Overruling) {
  const [first] = await wholeJournal();
  const undo = await sayAgainst(
    first?.interaction.id ?? '',
    (known) => withOverruling(known, word),
    () => at('10:15'),
  );
  if (!undo) throw new Error('gone');
  return undo;
}

beforeEach(async () => {
  await newJournal();
  await record(sighting(parcel));
});

describe('what the person said against a judgement', () => {
  it('holds for what is recorded later, and when all is judged again', async () => {
    await say({ what: 'sides', message: '' });
    await say({ what: 'author', message: '', author: 'Robbi', party: 'bot' });
    await say({ what: 'canned', message: 'm3', canned: true });
    await say({ what: 'moment', message: 'm3', kind: 'gesture', right: true, note: 'kind' });
    await record(sighting([...parcel, ...more]));
    const expected = ['bot', 'agent', 'customer', 'agent', 'agent', 'agent', 'bot'];
    expect(await judgedParties()).toEqual(expected);
    await markAllUnjudged();
    while ((await judgeSome(at('23:00'))) > 0);
    expect(await judgedParties()).toEqual(expected);
    const [kept] = await wholeJournal();
    expect(kept?.transcript.moments).toMatchObject([{ message: 'm3', source: 'person', note: 'kind' }]);
  });

  it('is taken back alone, whatever was said or recorded since', async () => {
    const undo = await say({ what: 'party', message: 'm1', party: 'bot' });
    await say({ what: 'party', message: 'm3', party: 'bot' });
    await record(sighting([...parcel, ...more]));
    await undo();
    expect((await wholeJournal())[0]?.transcript.overrulings).toEqual([
      { what: 'party', message: 'm3', party: 'bot' },
    ]);
    expect((await judgedParties()).length).toBe(7);
  });

  it('gives way to what was said before when it is taken back', async () => {
    await say({ what: 'party', message: 'm1', party: 'bot' });
    const undo = await say({ what: 'party', message: 'm1', party: 'system' });
    await undo();
    expect((await judgedParties())[0]).toBe('bot');
  });
});
