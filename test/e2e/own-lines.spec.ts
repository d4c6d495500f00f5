import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { barriersOn } from './barriers';
import { startExtension } from './extension';
import { test } from './fresh';

const talk = chat`
  10:00 customer       Vertrag AB12 in der Lindenapotheke, Kundin K-12345.
  10:01 agent(Martin)  K-12345, danke.
`;
const contact = keptChat('a', talk);
contact.interaction.verdict = { ...contact.interaction.verdict, tags: ['Frau Adeyemi'] };
contact.transcript.promises = [
  { id: 'p', message: '', text: 'Frau Wójcik ruft zurück', dueAt: null, status: 'open', decidedAt: null },
];
const buffer = Buffer.from(journalFile(contact));

test('covers own words and patterns, shows what each covers, and keeps them for the next time', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: '', buffer });
  await expect(page.getByText('one contact is new')).toBeVisible();
  await page.getByLabel('For whom, or for what study').fill('test');
  const lines = page.getByLabel('Cover these words and patterns too');
  await lines.fill('Lindenapotheke\n/(K-/\nNirgends');
  // By keyboard alone, to the sentence about the line that is wrong.
  await page.getByRole('button', { name: 'See what would leave' }).press('Enter');
  await expect(lines).toBeFocused();
  await expect(lines).toHaveAccessibleDescription(/Line 2 is no whole regular expression/);
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save the package' })).toHaveCount(0);
  expect(await barriersOn(page, 'main')).toEqual([]);

  await lines.fill('Lindenapotheke\nK-#####\nVertrag *\n/(a+)+$/\nNirgends');
  await page.getByRole('button', { name: 'See what would leave' }).click();
  const told = page.locator('.preview').getByRole('status');
  await expect(told).toContainText('your own words and patterns (4)');
  await expect(told).toContainText(
    'Your own lines: “Lindenapotheke” (1) · “K-#####” (2) · “Vertrag *” (1) · “/(a+)+$/” (0) · “Nirgends” (0)',
  );
  // Every text that leaves is shown, as it leaves.
  await page.locator('.preview summary').click();
  await expect(page.locator('.preview li').first()).toContainText(/Tags Frau \[person-/);
  await expect(page.locator('.preview li').first()).toContainText(/Promises Frau \[person-\w+\] ruft zurück/);
  await page.getByLabel('I agree').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the package' }).click();
  const files = unzipSync(await readFile(await (await download).path()));
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  for (const text of texts) expect(text).not.toMatch(/linden|K-12345|K-####|AB12|Nirgends/i);
  expect(new TextDecoder().decode(files['README.md'])).toContain("patterns of the person's own were covered");

  // Who asks for its deletion finds its id, now and later.
  const consent = JSON.parse(new TextDecoder().decode(files['consent.json']));
  await expect(page.getByText(`name the id ${consent.package_id}. It is noted`)).toBeVisible();
  await page.reload();
  await expect(page.locator('.backups')).toContainText(`name the id ${consent.package_id}`);
  await expect(lines).toHaveValue(/^Lindenapotheke\n/);
  await page.close();
});

test('says in German what is wrong with a line', async () => {
  const extension = await startExtension('de');
  const page = await extension.open('files.html');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: '', buffer });
  await expect(page.getByText('ein Kontakt ist neu')).toBeVisible();
  await page.getByLabel('Für wen oder für welche Studie').fill('test');
  const lines = page.getByLabel('Auch diese Wörter und Muster verdecken');
  await lines.fill('/a*/\n/x/g\n/y');
  await page.getByRole('button', { name: 'Ansehen, was hinausginge' }).click();
  await expect(lines).toHaveAccessibleDescription(/Zeile 1 passt auch auf Stellen ohne Text/);
  await expect(lines).toHaveAccessibleDescription(/Zeile 2: .*nicht „g“/);
  await expect(lines).toHaveAccessibleDescription(/Zeile 3 beginnt mit \//);
  await extension.close();
});
