import { onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TeachStep } from '../../conversation/call';
import { type FrameRule, teach } from '../../teaching/teach';

/** Teaching as it goes on over a page, with what the person sees of it. */
export interface TaughtPage {
  /** The one element that was added to the page. */
  host: HTMLElement;
  /** All words of the overlay. */
  words(): string;
  /** Who said each message that the panel lists: "customer: Hello". */
  listed(): string[];
  /** The element under the frame that is drawn around the place. */
  place(): string;
  /** Presses keys as the person does. */
  keys(...names: string[]): Promise<void>;
  /** Presses a button of the overlay with the keyboard. */
  press(name: string): Promise<void>;
  saved: FrameRule[];
  told: TeachStep[];
  isOver(): boolean;
}

/** Begins teaching over the test's own document; ended with the test. Words are shown as the names of their messages. */
export function teachPage(top: Document = document): TaughtPage {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  // The inside of a closed root is known to its maker alone: the test listens to how it is made.
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    if (how.mode === 'closed') roots.push(root);
    return root;
  };
  const saved: FrameRule[] = [];
  const told: TeachStep[] = [];
  let over = false;
  const teaching = teach({
    top,
    rootOf: (element) => element.shadowRoot,
    leads: true,
    say: (name, ...values) => [name, ...values].join(' '),
    theme: 'system',
    now: () => Date.now(),
    save: async (rule) => saved.push(rule) > 0,
    tell: (step) => told.push(step),
    over: () => {
      over = true;
    },
  });
  Element.prototype.attachShadow = attach;
  const root = roots.at(-1)!;
  onTestFinished(teaching.stop);
  return {
    host: root.host as HTMLElement,
    words: () => root.querySelector('.panel')?.textContent ?? '',
    listed: () =>
      [...root.querySelectorAll('li:not(.gap)')].map(
        (line) => `${line.querySelector('.who')?.classList[1]}: ${line.querySelector('.said')?.textContent}`,
      ),
    place() {
      const box = root.querySelector<HTMLElement>('.box');
      if (!box || box.hidden) return '';
      const { left, top: y, width, height } = box.getBoundingClientRect();
      const same = [...top.querySelectorAll<HTMLElement>('[id]')].find((element) => {
        const at = element.getBoundingClientRect();
        return [at.left - left, at.top - y, at.width - width, at.height - height].every(
          (gap) => Math.abs(gap) < 1,
        );
      });
      return same?.id ?? '';
    },
    async keys(...names) {
      for (const name of names) await userEvent.keyboard(`{${name}}`);
    },
    async press(name) {
      root.querySelector<HTMLElement>(`[data-teach="${name}"]`)!.focus();
      await userEvent.keyboard('{Enter}');
    },
    saved,
    told,
    isOver: () => over,
  };
}
