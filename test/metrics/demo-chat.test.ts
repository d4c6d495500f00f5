import { expect, test } from 'vitest';
import { watchedAt } from '../../conversation/instant';
import type { Message } from '../../conversation/message';
import { converse } from '../../demo/conversation.mjs';
import { visitorLines } from '../../demo/visitor.mjs';
import { at } from '../drawing/chat';
import { judged } from '../drawing/judged';

/** The demo's service heard by a visitor who answers at once, on a clock that only the service moves. */
async function played(language: 'de' | 'en', answers: string[]): Promise<Message[]> {
  const messages: Message[] = [];
  let now = at('10:00');
  const put = (party: Message['party'], author: string, text: string, typedFrom?: number) =>
    messages.push({
      ...{ id: `m${messages.length + 1}`, rows: [], party, author, text, instant: watchedAt(now) },
      ...{ former: [], withdrawnAt: null, ...(typedFrom === undefined ? {} : { typedFrom }) },
    });
  const pause = async (seconds: number) => {
    now += seconds * 1000;
  };
  await converse({
    language,
    pause,
    async heard(seconds: number) {
      const waitsInQueue = seconds < 20;
      const answer = waitsInQueue ? undefined : answers.shift();
      await pause(answer === undefined ? seconds : 1);
      if (answer !== undefined) put('customer', '', answer);
      return answer ?? null;
    },
    note: (text: string) => put('system', '', text),
    async say(author: string, text: string, seconds = 1 + text.length / 60) {
      const from = now;
      await pause(seconds);
      put('agent', author, text, from);
    },
  });
  return messages;
}

test.each(['en', 'de'] as const)(
  'in the demo (%s) nothing of Martin’s is taken for pasted, and Sabine’s answer is',
  async (language) => {
    const messages = await played(
      language,
      visitorLines[language].flatMap(([, answer]) => answer ?? []),
    );
    const verdicts = new Map(judged(messages).messages.map((one) => [one.message, one.cannedScore ?? 0]));
    const pasted = (author: string) =>
      messages.filter((one) => one.author === author).map(({ id }) => verdicts.get(id)! >= 0.5);
    expect(pasted('Sabine')).toEqual([true]);
    expect(pasted('Martin')).toEqual([false, false, false, false, false]);
  },
);
