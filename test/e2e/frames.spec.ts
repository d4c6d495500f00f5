import { expect, test } from './rig';

/** Two frames that show one chat: the window itself, and a preview of the last answer beside it. */
const twoFrames = `<!doctype html><title>Support</title><h1>Support</h1>
<iframe srcdoc="<!doctype html><div class='messages' role='log' style='height:200px;overflow:auto'></div><textarea aria-label='Type a message'></textarea>" style="width:360px;height:320px" title="Chat"></iframe>
<iframe srcdoc="<!doctype html><div class='messages preview' role='log' aria-label='Chat preview'></div><input placeholder='Reply'>" style="width:360px;height:120px" title="Preview"></iframe>
<script>
const frames = [...document.querySelectorAll('iframe')];
function put(frame, mine, text) {
  const log = frame.contentDocument.querySelector('[role=log]');
  const row = frame.contentDocument.createElement('div');
  row.className = 'message ' + (mine ? 'user' : 'agent');
  row.style.cssText = 'border-radius:8px;padding:6px;margin:4px;width:fit-content;background:' + (mine ? '#cdf;margin-left:auto' : '#eee');
  row.textContent = text;
  log.append(row);
}
function say(text) { for (const frame of frames) put(frame, false, text); }
frames[0].onload = () => frames[0].contentDocument.querySelector('textarea').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  put(frames[0], true, event.target.value);
  event.target.value = '';
});
</script>`;

test('makes one interaction of two frames that show one chat', async ({ extension, site, journal }) => {
  const organisation = 'two-frames.example';
  site.serve('/two-frames', twoFrames);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`support.${organisation}`)}/two-frames`);
  const say = (text: string) =>
    page.evaluate((said) => (globalThis as unknown as { say(text: string): void }).say(said), text);
  const composer = page.frameLocator('iframe').first().locator('textarea');
  const write = async (text: string) => {
    await composer.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await write('Where is my parcel?');
  await say('Let me look for it, please.');
  await page.frameLocator('iframe').nth(1).locator('input').click();
  await say('I have found your parcel in Husum.');
  await write('Thank you very much!');
  await say('You are welcome, goodbye!');
  const kept = async () =>
    (await journal(organisation)).map((entry) => entry.transcript.messages.map(({ text }) => text));
  await expect
    .poll(kept)
    .toEqual([
      [
        'Where is my parcel?',
        'Let me look for it, please.',
        'I have found your parcel in Husum.',
        'Thank you very much!',
        'You are welcome, goodbye!',
      ],
    ]);
  await expect.poll(async () => (await journal(organisation))[0]?.interaction.sources.length).toBe(2);
  await page.close();
});
