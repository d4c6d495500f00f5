import { beforeEach, describe, expect, it } from 'vitest';
import { correctFacts } from '../../components/detail/correct-fact';
import { correctTyped } from '../../components/detail/correct-typed';
import type { Fact, FactName } from '../../conversation/correction';
import { statedAt } from '../../conversation/instant';
import { closeTab } from '../../recorder/close-interactions';
import { at } from '../drawing/chat';
import { inTab1, kept, keptTexts, newJournal, record } from '../drawing/journal';
import { wholeJournal } from '../drawing/kept';
import { parcel, parcelTexts } from '../drawing/parcel';
import { rows, shownAgain, sighting } from '../drawing/sighting';

const more = rows`10:20 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'r7' }));
const now = () => at('10:15');

const only = async () => {
  const [first, ...others] = await wholeJournal();
  if (!first || others.length > 0) throw new Error('not one interaction');
  return first;
};

async function correct(what: FactName['what'], to: Fact | undefined, message = '') {
  const { interaction } = await only();
  const undo = await correctFacts(interaction.id, [{ what, message, now: to }], now);
  if (!undo) throw new Error('gone');
  return undo;
}

beforeEach(async () => {
  await newJournal();
  await record(sighting(parcel));
});

describe('a fact that the person corrected', () => {
  it('stands while recording goes on, with what was recorded beside it', async () => {
    await correct('organisationName', 'Nordlicht GmbH');
    await correct('author', 'Marten', 'm3');
    await correct('channel', 'messenger');
    await record(sighting([...parcel, ...more], { title: 'Nordlicht again' }));
    const { interaction, transcript } = await only();
    expect(interaction).toMatchObject({ organisationName: 'Nordlicht GmbH', channel: 'messenger' });
    expect(transcript.messages.map(({ author }) => author)).toEqual([
      'Robbi',
      '',
      'Marten',
      '',
      '',
      '',
      'Martin',
    ]);
    expect(transcript.corrections?.map(({ what, was }) => [what, was])).toEqual([
      ['organisationName', 'Nordlicht Telekom'],
      ['author', 'Martin'],
      ['channel', 'chat'],
    ]);
  });

  it('is a text that the page still shows in its own words, and no message is doubled', async () => {
    await correct('text', 'Where is my red parcel?', 'm2');
    await record(sighting(parcel));
    await record(sighting(shownAgain([...parcel, ...more]), { watch: 'w2' }), { ...inTab1, document: 'd2' });
    expect(await keptTexts()).toEqual([
      parcelTexts[0],
      'Where is my red parcel?',
      ...parcelTexts.slice(2),
      'Found it!',
    ]);
    expect((await only()).transcript.messages[1]?.former).toEqual([]);
  });

  it('keeps an edit of the page as what is recorded beneath', async () => {
    await correct('text', 'Where is my red parcel?', 'm2');
    const edited = parcel.map((row) => (row.key === 'r2' ? { ...row, text: 'Where are my parcels?' } : row));
    await record(sighting(edited, { seenAt: at('10:30') }));
    await correct('text', undefined, 'm2');
    const { messages } = (await only()).transcript;
    expect(messages[1]).toMatchObject({
      text: 'Where are my parcels?',
      former: [{ text: 'Where is my parcel?', until: at('10:30') }],
    });
  });

  it('changes nothing more when the same look comes twice', async () => {
    await correct('text', 'Where is my red parcel?', 'm2');
    await correct('endedAt', at('10:13'));
    await record(sighting(parcel));
    const once = await wholeJournal();
    const again = await record(sighting(parcel));
    expect(again).toMatchObject({ changed: false });
    expect(await wholeJournal()).toEqual(once);
  });

  it('is the beginning, whatever the rules find', async () => {
    await correct('startedAt', at('09:55'));
    await record(sighting([...parcel, ...more]));
    expect((await only()).interaction.startedAt).toBe(at('09:55'));
    await correct('startedAt', undefined);
    expect((await only()).interaction.startedAt).toBe(at('10:01'));
  });

  it('is the end: a chat that the page still shows stays over, and a closed tab does not move it', async () => {
    await correct('endedAt', at('10:13'));
    await record(sighting([...parcel, ...more]));
    await closeTab(1, 'tab_closed', at('10:40'));
    expect((await only()).interaction).toMatchObject({ endedAt: at('10:13'), state: 'closed' });
    await correct('endedAt', undefined);
    expect((await only()).interaction).toMatchObject({ endedAt: null, state: 'open' });
  });

  it('is a list of reference numbers, which no rule adds to', async () => {
    await correct('caseNumbers', ['NL-1']);
    const said = rows`10:20 agent(Martin)  Your ticket number is 4711234.`.map((row) => ({
      ...row,
      key: 'r7',
    }));
    await record(sighting([...parcel, ...said]));
    expect((await only()).interaction.judged.figures.caseNumbers).toEqual(['NL-1']);
    await correct('caseNumbers', undefined);
    expect((await only()).interaction.judged.figures.caseNumbers).toEqual(['4711234']);
  });

  it('is the time of a message, however often the page shows it again, and the waits follow', async () => {
    const { messages, waits } = (await only()).transcript;
    const seen = messages[2]!.instant;
    await correct('instant', statedAt(at('10:05'), 1), 'm3');
    await record(sighting([...parcel, ...more]));
    const after = (await only()).transcript;
    expect(after.messages[2]?.instant).toEqual(statedAt(at('10:05'), 1));
    expect(waits.map(({ waitS }) => waitS)).toContain(480);
    expect(after.waits.map(({ waitS }) => waitS)).toContain(240);
    await correct('instant', undefined, 'm3');
    expect((await only()).transcript.messages[2]?.instant).toEqual(seen);
  });

  it('is the zone, the industry and the chat software', async () => {
    const { interaction } = await only();
    await correctTyped(await only(), 'zone', '', 'America/New_York', now);
    await correct('industry', 'parcel');
    await correct('vendor', 'zammad');
    await record(sighting([...parcel, ...more]));
    expect((await only()).interaction).toMatchObject({
      ...{ zone: 'America/New_York', utcOffsetMin: -300, industry: 'parcel', vendor: 'zammad' },
    });
    await correctTyped(await only(), 'zone', '', undefined, now);
    const { zone, utcOffsetMin } = interaction;
    expect((await only()).interaction).toMatchObject({ zone, utcOffsetMin });
  });

  it('is the beginning, with the offset that its zone had then, and both come back together', async () => {
    const { startedAt } = (await only()).interaction;
    await correctTyped(await only(), 'zone', '', 'Europe/Berlin', now);
    await correctTyped(await only(), 'startedAt', '', Date.UTC(2026, 6, 1, 8), now);
    expect((await only()).interaction).toMatchObject({
      utcOffsetMin: 120,
      startedAt: Date.UTC(2026, 6, 1, 8),
    });
    await correctTyped(await only(), 'startedAt', '', undefined, now);
    expect((await only()).interaction).toMatchObject({ utcOffsetMin: 60, startedAt });
  });

  it('comes back as recorded, and as corrected before, when it is taken back', async () => {
    await correct('author', 'Marten', 'm3');
    const undo = await correct('author', 'Morten', 'm3');
    await undo();
    expect((await kept())[0]?.messages[2]?.author).toBe('Marten');
    await correct('author', undefined, 'm3');
    expect((await kept())[0]?.messages[2]?.author).toBe('Martin');
    expect((await only()).transcript.corrections).toEqual([]);
  });

  it('is no correction when it says what was recorded', async () => {
    await correct('author', 'Marten', 'm3');
    await correct('author', 'Martin', 'm3');
    expect((await only()).transcript.corrections).toEqual([]);
  });
});
