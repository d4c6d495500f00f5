import { noVerdict } from '../../conversation/interaction';
import { overrule } from '../../metrics/overrule';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import { emptyJournal, fillJournal } from './journal';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

const talk = chat`
  10:00 customer       איפה החבילה שלי? (DHL)
  10:21 agent(Martin)  You are a liar.
`;
const drawn = keptChat('sheet', talk, { verdict: { ...noVerdict, rating: 1 } });

test('the sheet says that the sides were swapped, and as whose each message was read', async ({
  extension,
  window,
}) => {
  const swapped = overrule(drawn, { what: 'sides', message: '' }, at('11:00'));
  await fillJournal(window, [overrule(swapped, { what: 'party', message: 'm1', party: 'bot' }, at('11:00'))]);
  const page = await extension.open('evidence.html?id=sheet');
  await expect(page.getByText('The sides were swapped')).toBeVisible();
  await expect(page.getByText('Who wrote message 1: machine of the organisation')).toBeVisible();
  const messages = page.locator('.said li');
  await expect(messages.nth(0)).toContainText('machine of the organisation (read as: customer)');
  await expect(messages.nth(1)).toContainText('(customer; read as: person of the organisation)');
  await page.close();
});

test('words that are written from right to left stand so on the sheet, whatever the language of the page', async ({
  extension,
  window,
}) => {
  await fillJournal(window, [drawn]);
  const page = await extension.open('evidence.html?id=sheet');
  const text = page.locator('.said .text');
  await expect(text.nth(0)).toHaveCSS('direction', 'rtl');
  await expect(text.nth(1)).toHaveCSS('direction', 'ltr');
  await page.close();
});
