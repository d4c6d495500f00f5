import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { openWordings } from '../../recorder/known-wordings';
import { armLearning, learnAlarm, learnSome } from '../../recorder/learn-wordings';
import { chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keptChat, takeIn, wholeJournal } from '../drawing/kept';

const answer = 'Gern prüfe ich das, bitte nennen Sie mir dazu Ihre Nummer aus dem letzten Schreiben.';
const talk = chat`
  10:00 customer  My line is dead.
  10:01 agent     ${answer}
`;
const imported = ['a', 'b'].map((id) => keptChat(id, talk));

beforeEach(newJournal);

it('an imported journal knows its wordings afterwards, and its contacts stay as the file told them', async () => {
  await takeIn([...imported, keptChat('silent', chat`10:00 customer Hello?`)]);
  const before = await wholeJournal();
  await armLearning();
  expect(await browser.alarms.get(learnAlarm)).toBeDefined();
  await learnSome();
  await learnSome();
  expect(await wholeJournal()).toEqual(before);
  expect(await browser.alarms.get(learnAlarm)).toBeUndefined();
  const { known } = await openWordings(keptChat('new', chat`11:01 agent ${answer}`));
  expect(known.seenBefore(answer).map(({ interaction }) => interaction)).toEqual(['a', 'b']);
});
