import { test } from './fresh';
import { chatOn, expect, openChat } from './rig';

const agent = { party: 'agent', author: 'Martin' } as const;

test('keeps the chat on one page without any permission, over a reload, and on no other page', async ({
  extension,
  site,
  texts,
}) => {
  const organisation = 'by-hand.example';
  const where = { widget: 'chatscope', place: 'document', organisation } as const;
  const chat = await openChat(extension, site, where);
  await chat.write('Said before');
  await chat.say({ ...agent, text: 'Answered before' });
  const popup = await extension.pressAction(chat.page);
  const button = `document.querySelector('[data-capture="now"]')`;
  await expect.poll(() => popup.evaluate<boolean>(`${button} !== null`)).toBe(true);
  await popup.click('[data-capture="now"]');
  await expect
    .poll(() => popup.evaluate<string>(`document.querySelector('.page-capture').innerText`))
    .toContain('is kept until you leave the site');
  await popup.close();
  await expect.poll(() => texts(organisation)).toEqual(['Said before', 'Answered before']);
  await chat.write('Said afterwards');
  await expect.poll(() => texts(organisation)).toHaveLength(3);

  const elsewhere = await openChat(extension, site, { ...where, organisation: 'other.example' });
  await elsewhere.write('Said in another tab');
  await elsewhere.say({ ...agent, text: 'Nobody keeps this' });

  await chat.page.bringToFront();
  await chat.page.reload();
  const again = await chatOn(chat.page);
  await again.write('Said after the reload');
  await again.say({ ...agent, text: 'Answered after the reload' });
  await expect.poll(() => texts(organisation)).toContain('Answered after the reload');

  await chat.page.goto(site.chat({ ...where, organisation: 'next.example' }));
  const next = await chatOn(chat.page);
  await next.write('Said on the next site');
  await next.say({ ...agent, text: 'Nobody keeps this either' });
  expect(await texts('other.example')).toEqual([]);
  expect(await texts('next.example')).toEqual([]);
  const granted = await (await extension.worker()).evaluate(() => chrome.permissions.getAll());
  expect(granted.origins).toEqual([]);
});

test('ends with everything else when everything is deleted', async ({ extension, site, texts }) => {
  const organisation = 'deleted.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Said before');
  await chat.say({ ...agent, text: 'Answered before' });
  const popup = await extension.pressAction(chat.page);
  await expect
    .poll(() => popup.evaluate(`document.querySelector('[data-capture="now"]') !== null`))
    .toBe(true);
  await popup.click('[data-capture="now"]');
  await expect.poll(() => texts(organisation)).toHaveLength(2);
  await popup.close();
  const options = await extension.open('options.html');
  await options.getByLabel('To be sure, type “delete”').fill('delete');
  await options.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(options.getByText('Everything is deleted.')).toBeVisible();
  await chat.page.bringToFront();
  await chat.write('Said afterwards');
  await chat.say({ ...agent, text: 'Nobody keeps this' });
  const kept = await (await extension.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(Object.keys(kept)).toEqual([]);
  expect(await texts(organisation)).toEqual([]);
});
