import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { database } from '../../storage/database';
import { changePreferences } from '../../storage/preferences';
import { newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';

const letter = sighting(rows`
  10:01 customer  Where is my contract?
  10:03 agent(Anna)  Liebe Frau Wendt, hier kommt Ihr Vertrag.
`);
const wrong = async () => {
  await record(letter);
  const [transcript] = await database.transcripts.toArray();
  return transcript?.moments.filter(({ kind }) => kind === 'wrong_salutation').length;
};

beforeEach(async () => {
  await newJournal();
  await browser.storage.local.clear();
});

describe('a salutation', () => {
  it('is wrong when it does not fit what the settings say', async () => {
    await changePreferences({ ownName: 'Jan Wendt', salutation: 'herr' });
    expect(await wrong()).toBe(1);
  });

  it('is right when it does', async () => {
    await changePreferences({ ownName: 'Jana Wendt', salutation: 'frau' });
    expect(await wrong()).toBe(0);
  });

  it('is nobody’s business when the settings say nothing', async () => {
    expect(await wrong()).toBe(0);
  });
});
