import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './rig';

const drawn = readFileSync(
  join(import.meta.dirname, '../pages/zendesk-guide/2026-11-22-router-kaputt.html'),
  'utf8',
);
// The page is served at the address that its base names.
const whole = drawn.replace(/<base [^>]*>/, '').replace('status-label-solved', 'status-label-open');
/** The same request two days earlier: the last entry was not there yet. */
const before = whole.replace(/<li id="request_comment_903".*?<\/section><\/div><\/div><\/li>/s, '');
const path = '/hc/de/requests/4711';

test('keeps a request of a help centre at the first visit, and adds only what is new at the next', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'nordlicht-hilfe.example';
  const kept = async () =>
    (await journal(organisation)).map(({ interaction, transcript }) => ({
      channel: interaction.channel,
      state: interaction.state,
      authors: transcript.messages.map(({ author }) => author),
      bases: [...new Set(transcript.messages.map(({ instant }) => instant.basis))],
      longestWaitS: interaction.judged.figures.longestWaitS,
    }));
  const visit = async (html: string) => {
    site.serve(path, html);
    const page = await extension.context.newPage();
    await page.goto(`${site.origin(`help.${organisation}`)}${path}`);
    return page;
  };
  const seen = { channel: 'ticket', state: 'open', bases: ['stated'] };
  const answeredAfterS = (5 * 60 + 17) * 60 + 21;

  const first = await visit(before);
  await expect
    .poll(kept)
    .toEqual([{ ...seen, authors: ['Kim Sander', 'Lena Brandt'], longestWaitS: answeredAfterS }]);
  await first.close();
  const second = await visit(whole);
  await expect
    .poll(async () => (await kept()).map(({ authors, state, bases }) => ({ authors, state, bases })))
    .toEqual([{ authors: ['Kim Sander', 'Lena Brandt', 'Kim Sander'], state: 'open', bases: ['stated'] }]);
  await second.close();
});
