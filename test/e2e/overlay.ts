import type { Page } from '@playwright/test';
import { expect } from './expect';
import type { Extension } from './extension';

/** What one frame shows of the overlay. Places are CSS px of that frame. */
interface FrameOverlay {
  address: string;
  words: string;
  buttons: { name: string; x: number; y: number }[];
}

/** The overlay as the person sees it, looked at from where the page cannot look. */
export interface SeenOverlay {
  words(): Promise<string>;
  /** Presses a button with the mouse, by the name of its words. */
  press(name: string): Promise<void>;
  /** Puts a copy of it into the page that checkers can look into: `#overlay-copy`; a copy before is replaced. */
  copy(): Promise<void>;
  /** In how many frames it stands. */
  frames(): Promise<number>;
}

/** Looks at the overlay over a page with the eyes of the extension. */
export function overlayOn(extension: Extension, page: Page): SeenOverlay {
  const look = async (): Promise<FrameOverlay[]> => {
    const worker = await extension.worker();
    return worker.evaluate(async (address) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const seen = await chrome.scripting.executeScript({
        target: { tabId: tab!.id!, allFrames: true },
        func: () => {
          for (const element of document.documentElement.children) {
            const root = chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
            const panel = root?.querySelector('.panel');
            if (!root?.querySelector('.ground')) continue;
            const buttons = [...(panel?.querySelectorAll('button') ?? [])].map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              return {
                name: button.textContent ?? '',
                x: left + width / 2,
                y: top + height / 2,
              };
            });
            return { address: location.href, words: panel?.textContent ?? '', buttons };
          }
          return null;
        },
      });
      return seen.flatMap(({ result }) => result ?? []);
    }, page.url());
  };
  return {
    words: async () => (await look()).map(({ words }) => words).join(' '),
    frames: async () => (await look()).length,
    async copy() {
      const worker = await extension.worker();
      await worker.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          func: () => {
            document.querySelector('#overlay-copy')?.remove();
            const root = [...document.documentElement.children]
              .map((element) => chrome.dom.openOrClosedShadowRoot(element as HTMLElement))
              .find((one) => one?.querySelector('.ground'));
            const copy = document.createElement('div');
            copy.id = 'overlay-copy';
            copy
              .attachShadow({ mode: 'open' })
              .append(...[...root!.childNodes].map((node) => node.cloneNode(true)));
            document.body.append(copy);
          },
        });
      }, page.url());
    },
    async press(name) {
      const found = async () =>
        (await look()).flatMap(({ address, buttons }) =>
          buttons.filter((button) => button.name === name).map((button) => ({ ...button, address })),
        )[0];
      await expect.poll(async () => (await found())?.name, `a button "${name}"`).toBe(name);
      const { x, y, address } = (await found())!;
      const frame = page.frames().find((one) => one.url() === address);
      const around = frame?.parentFrame() ? await (await frame.frameElement()).boundingBox() : null;
      await page.mouse.click(x + (around?.x ?? 0), y + (around?.y ?? 0));
    },
  };
}
