import type { CDPSession } from '@playwright/test';
import { expect } from './expect';

/** The real popup; it closes like any popup when the page behind it is clicked. */
export interface Popup {
  /** Value of an expression, run in the popup. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks what fits a CSS selector; for the browser it is a gesture of the person. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Reaches the popup that is open now over the DevTools protocol. `address`: the popup's own. */
export async function reachPopup(cdp: CDPSession, address: string): Promise<Popup> {
  const found = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find((info) => info.url.startsWith(address));
  await expect.poll(async () => (await found()) !== undefined, 'the popup opens').toBe(true);
  const target = (await found())!;
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const gone = new Promise<'gone'>((left) => {
    cdp.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && left('gone'));
    cdp.on('close', () => left('gone'));
  });
  let calls = 0;
  const ask = (method: string, params: object) => {
    const id = ++calls;
    const answer = new Promise<{ result?: { value?: unknown } }>((answered) => {
      const heard = (event: { sessionId: string; message: string }) => {
        const told = JSON.parse(event.message) as {
          id?: number;
          result?: { result?: { value?: unknown } };
        };
        if (event.sessionId !== sessionId || told.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', heard);
        answered(told.result ?? {});
      };
      cdp.on('Target.receivedMessageFromTarget', heard);
      void cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
    return Promise.race([answer, gone]);
  };
  return {
    async evaluate<T>(expression: string) {
      const answer = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (answer === 'gone') throw new Error(`The popup was gone before it answered: ${expression}`);
      return answer.result?.value as T;
    },
    async click(selector) {
      const expression = `document.querySelector(${JSON.stringify(selector)}).click()`;
      await ask('Runtime.evaluate', { expression, userGesture: true });
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId: target.targetId });
      // Else the next one to be reached could be this one, which answers nobody.
      await gone;
    },
  };
}
