import { writeFileSync } from 'node:fs';

/** A picture is taken after so long, whatever is still missing, ms. */
const mostMs = 3000;

/** Opens the real popup over the active tab, saves a picture of it, and closes it. `context`, `cdp`, `id`: as launch() gives them. */
export async function savePopupPicture({ context, cdp, id }, file) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = `chrome-extension://${id}/popup.html`;
  await worker.evaluate(() => chrome.action.openPopup());
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.startsWith(address));
  if (!target) throw new Error('The popup did not open.');
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let calls = 0;
  const ask = (method, params) => {
    const call = ++calls;
    return new Promise((answered, failed) => {
      const heard = (event) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== call) return;
        cdp.off('Target.receivedMessageFromTarget', heard);
        if (answer.error) failed(new Error(answer.error.message));
        else answered(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', heard);
      cdp
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: call, method, params }),
        })
        .catch(failed);
    });
  };
  // What the journal knows of the page in front comes after the first paint.
  const painted = `new Promise((done) => {
    const until = performance.now() + ${mostMs};
    const look = () =>
      document.querySelector('.here')?.textContent || performance.now() > until
        ? requestAnimationFrame(() => requestAnimationFrame(() => done(true)))
        : requestAnimationFrame(look);
    look();
  })`;
  await ask('Runtime.evaluate', { expression: painted, awaitPromise: true });
  const { data } = await ask('Page.captureScreenshot', { format: 'png' });
  writeFileSync(file, Buffer.from(data, 'base64'));
  await cdp.send('Target.closeTarget', { targetId: target.targetId });
}
