import { AiChat } from '@nlux/react';
import css from '@nlux/themes/nova.css?inline';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../../../widgets/widget';

interface Observer {
  next(text: string): void;
  complete(): void;
}

/** An answer that is told to be whole while it is still being drawn is cut off. */
const untilWholeMs = 1500;

/** nlux takes turns: the customer asks, one answer streams in, and until it stands nothing can be sent. It has one fixed persona. */
export const mount: Mount = (host, sent) => {
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  box.style.cssText = 'width: 360px; height: 440px';
  host.append(style, box);
  let asked: Observer | null = null;
  const adapter = {
    streamText(message: string, observer: Observer) {
      asked = observer;
      sent(message);
    },
  };
  createRoot(box).render(
    createElement(AiChat, {
      adapter: adapter as never,
      personaOptions: {
        assistant: { name: 'Nordi', tagline: 'Nordlicht', avatar: '' },
        user: { name: 'Jana', avatar: '' },
      },
      messageOptions: { waitTimeBeforeStreamCompletion: 50, streamingAnimationSpeed: 1 },
      displayOptions: { colorScheme: 'light' },
    }),
  );
  const field = () => box.querySelector<HTMLTextAreaElement>('textarea');
  return {
    lacks: ['names', 'system', 'typing', 'stream', 'unasked', 'markup'],
    say(line) {
      const answer = asked;
      answer?.next(line.text);
      setTimeout(() => {
        answer?.complete();
        asked = null;
      }, untilWholeMs);
    },
    extend() {},
    typing() {},
    composer: () =>
      asked === null && !box.querySelector('[class*="submitting"]') && !field()?.disabled ? field() : null,
  };
};
