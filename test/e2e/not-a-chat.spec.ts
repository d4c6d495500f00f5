import { strangerWords } from '../drawing/stranger-words';
import { bundleStrangers, strangers } from '../strangers/bundle';
import { useStranger } from '../strangers/use';
import { emptyJournal } from './journal';
import { expect, openChat, test } from './rig';

const languages = Object.keys(strangerWords);

test.beforeAll(() => bundleStrangers());
test.beforeEach(({ window }) => emptyJournal(window));

for (const [at, name] of strangers.entries())
  test(`keeps nothing of ${name}, used as people use it, and a real chat right after it`, async ({
    extension,
    site,
    journal,
  }) => {
    const lang = languages[at % languages.length]!;
    const page = await extension.context.newPage();
    await page.goto(site.stranger(name, `${name}.example`, lang));
    await useStranger(page, strangerWords[lang]!.lines.toReversed());
    const organisation = `after-${name}.example`;
    const chat = await openChat(extension, site, { widget: 'chatscope', place: 'document', organisation });
    await chat.write('Where is my parcel?');
    await chat.say({ party: 'agent', author: 'Martin', text: 'On its way.' });
    await expect
      .poll(async () => (await journal(organisation)).flatMap(({ transcript }) => transcript.messages).length)
      .toBe(2);
    await page.bringToFront();
    await page.close();
    await chat.page.close();
    const kept = async () => (await journal()).map(({ interaction }) => interaction.organisation);
    expect(await kept()).toEqual([organisation]);
  });
