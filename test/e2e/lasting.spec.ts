import { chatOn, expect, openChat, test } from './rig';

const questions = Array.from({ length: 10 }, (_, i) => `Question ${i + 1}: is it ok?`);
const answers = questions.map((_, i) => (i % 3 === 0 ? 'ok' : `Answer ${i + 1}`));
const agent = { party: 'agent', author: 'Martin' } as const;

test('loses and doubles nothing when the worker is killed between every two messages of a chat of twenty', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'worker.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  for (const [i, question] of questions.entries()) {
    await chat.write(question);
    await extension.killWorker();
    await chat.say({ ...agent, text: answers[i]! });
    await extension.killWorker();
  }
  const said = (await chat.shown()).map(({ text }) => text);
  const kept = async () =>
    (await journal(organisation)).map((entry) => entry.transcript.messages.map(({ text }) => text));
  await expect.poll(kept).toEqual([said]);
  const [entry] = await journal(organisation);
  expect(entry?.transcript.messages.every(({ instant }) => instant.basis === 'watched')).toBe(true);
  await chat.page.close();
});

test('says in which language each side wrote once the chat is over', async ({ extension, site, journal }) => {
  const organisation = 'sprachen.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Where is my parcel? I have been waiting since Monday.');
  await chat.say({ ...agent, text: 'Guten Tag, ich sehe gern nach, wo Ihr Paket geblieben ist.' });
  await chat.write('Thank you, that is very kind.');
  await chat.say({ ...agent, text: 'Gern' });
  const kept = async () =>
    (await journal(organisation)).map((entry) =>
      entry.transcript.messages.map(({ lang }) => lang ?? '').join(' '),
    );
  await expect.poll(kept).toEqual(['   ']);
  await chat.page.close();
  await expect.poll(kept).toEqual(['en de en de']);
});

test('goes on in the same interaction when the page is loaded anew in mid-chat', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'reload.example';
  const asked = { widget: 'chatscope', place: 'document', organisation } as const;
  const chat = await openChat(extension, site, asked);
  const kept = async () =>
    (await journal(organisation)).map((entry) => entry.transcript.messages.map(({ text }) => text));
  await chat.write('Where is my parcel?');
  await chat.say({ ...agent, text: 'Let me look.' });
  await expect.poll(kept).toEqual([['Where is my parcel?', 'Let me look.']]);
  await chat.page.reload();
  const again = await chatOn(chat.page);
  await again.say({ ...agent, text: 'Let me look.' });
  await again.say({ ...agent, text: 'Found it!' });
  await again.write('Thank you');
  await expect.poll(kept).toEqual([['Where is my parcel?', 'Let me look.', 'Found it!', 'Thank you']]);
  await chat.page.close();
});

test('ends an interaction when its tab is closed', async ({ extension, site, journal }) => {
  const organisation = 'closed.example';
  const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
  await chat.write('Where is my parcel?');
  await chat.say({ ...agent, text: 'It comes today.' });
  const state = async () =>
    (await journal(organisation)).map(({ interaction }) => interaction.closedBy ?? interaction.state);
  await expect.poll(state).toEqual(['open']);
  await chat.page.close();
  await expect.poll(state).toEqual(['tab_closed']);
});
