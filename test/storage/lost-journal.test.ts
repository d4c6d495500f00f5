import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveInteraction } from '../../storage/interactions';
import { removeInteractions } from '../../storage/remove-interactions';
import { noteBirth } from '../../storage/second-copy/birth';
import { copyChanges } from '../../storage/second-copy/copy-changes';
import { countReadable, isLost, rebuild } from '../../storage/second-copy/rebuild';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keptChat, wholeJournal } from '../drawing/kept';
import { memoryFolder } from '../drawing/memory-folder';

const keep = async (...ids: string[]) => {
  for (const id of ids) {
    const { interaction, transcript } = keptChat(id, chat`10:00 customer Where is my parcel?`);
    await saveInteraction(interaction, transcript);
  }
};

beforeEach(async () => {
  fakeBrowser.reset();
  await newJournal();
});

it('is known for lost although a contact was recorded before anybody looked, until it is rebuilt', async () => {
  const folder = memoryFolder();
  await keep('a', 'b');
  await noteBirth();
  await copyChanges(folder);
  expect(await isLost(folder)).toBe(false);
  await newJournal();
  await keep('c');
  expect(await isLost(folder)).toBe(true);
  expect(await rebuild(folder)).toEqual({ interactions: 2, damaged: 0 });
  await noteBirth();
  expect(await isLost(folder)).toBe(false);
  expect((await wholeJournal()).map(({ interaction }) => interaction.id)).toEqual(['a', 'b', 'c']);
});

it('is counted in its copy before the database is thrown away: what is deleted, damaged or not there does not count', async () => {
  const folder = memoryFolder();
  expect(await countReadable(folder)).toBe(0);
  await keep('a', 'b');
  await copyChanges(folder);
  expect(await countReadable(folder)).toBe(2);
  await removeInteractions(['a'], at('13:00'));
  await copyChanges(folder);
  expect(await countReadable(folder)).toBe(1);
  for (const name of await folder.names()) await folder.write(name, new Blob(['scratched']));
  expect(await countReadable(folder)).toBe(0);
});
