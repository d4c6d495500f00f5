import { emptyJournal, readJournal } from './journal';
import { correct, kept, opened, said, undo } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

test('a note taken at the stopwatch and the time of a step are corrected afterwards; what was noted stays, and comes back', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-03');
  const note = said(page, 'Nine minutes, the same tune all over');
  await note.getByRole('button', { name: /^Correct/ }).click();
  const words = page.getByRole('textbox', { name: 'Name or note' });
  await expect(words).toBeFocused();
  const long = 'x'.repeat(10_000);
  await words.fill(long);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(words).toHaveAccessibleDescription(/longer than 500/);
  await expect(words).toHaveValue(long);
  await words.fill('Nine minutes of <b>jazz</b>');
  const time = page.locator('.step').getByLabel('Time', { exact: true });
  const right = await time.inputValue();
  await time.fill('2001-01-01T10:00');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(time).toHaveAccessibleDescription(/before the step above/);
  await time.fill(right);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  const changed = said(page, 'Nine minutes of <b>jazz</b>');
  await expect(changed).toContainText('recorded was “\u2068Nine minutes, the same tune all over\u2069”');
  const queue = page.locator('.step.queue');
  const before = (await kept(page, 'demo-03'))!.interaction.judged.figures.queueS!;
  await queue.getByRole('button', { name: /^Correct/ }).click();
  const began = queue.getByLabel('Time', { exact: true });
  await began.fill((await began.inputValue()).replace(/:(\d\d)(:\d\d)?$/, (_, s) => `:${s}:59`));
  await began.press('Enter');
  await expect(queue).toContainText('recorded was');
  const after = (await kept(page, 'demo-03'))!.interaction.judged.figures.queueS!;
  expect(before - after).toBeGreaterThan(0);
  await undo(page).click();
  await expect(queue).not.toContainText('recorded was');
  await changed.getByRole('button', { name: 'Take the correction back' }).click();
  await expect(said(page, 'the same tune all over')).not.toContainText('recorded was');
  expect((await kept(page, 'demo-03'))!.transcript.milestones?.some(({ recorded }) => recorded)).toBe(false);
  await page.close();
});

test('a corrected industry is offered for all contacts with the organisation, and taken back', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  const { organisation } = (await kept(page, 'demo-01'))!.interaction;
  const others = async () =>
    (await readJournal(page)).filter(({ interaction }) => interaction.organisation === organisation);
  const count = (await others()).length;
  await page.getByText('More facts').click();
  await correct(page, 'Industry').click();
  await page.getByRole('combobox', { name: 'Industry' }).selectOption('Health');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: `Use it for the ${count - 1} other contacts` }).click();
  await expect(page.getByText(`Corrected in ${count - 1} other contacts.`)).toBeVisible();
  expect((await others()).map(({ interaction }) => interaction.industry)).toEqual(
    Array.from({ length: count }, () => 'health'),
  );
  await undo(page).click();
  await expect
    .poll(async () => (await others()).filter(({ interaction }) => interaction.industry === 'health').length)
    .toBe(1);
  await page.close();
});
