import { expect, onTestFinished, test } from 'vitest';
import { nothingBeside } from '../../reading/beside-list';
import { placeAround } from '../../reading/find-places';
import { Page } from '../../reading/page';
import { readRows } from '../../reading/read-rows';
import { typeInto } from '../drawing/type-into';
import { makeNames, mount } from '../widgets/drawn-makes/widget';
import type { Line } from '../widgets/widget';

const agent = (text: string): Line => ({ party: 'agent', author: 'Dana', text });
/** What is said in every make; strings are the customer's. */
const said: (Line | string)[] = [
  agent('Hello! How can I help you today?'),
  'My parcel says "delivered" but it is not here',
  agent('Sorry to hear that. What is the tracking number?'),
  agent('ok'),
  'JD0146000123',
  'ok',
  agent('Delivered'),
  { party: 'system', author: '', text: 'Dana has left' },
  agent('Please send:\n- your address\n- a photo of the door'),
  'no photo, all day',
];

// The number decides the make and how it writes line breaks.
test.each(makeNames.map((name, index) => ({ name, number: index + 1 })))(
  'a chat made as "$name" gives its messages, and nothing of what stands around them',
  async ({ number }) => {
    const host = document.createElement('div');
    document.body.append(host);
    onTestFinished(() => host.remove());
    const chat = await mount(host, () => {}, String(number));
    for (const line of said)
      if (typeof line === 'string') typeInto(chat.composer()!, line);
      else chat.say(line);
    const texts = () => {
      const page = new Page();
      const { list } = placeAround(page, chat.composer()!) ?? {};
      const read = list
        ? readRows(page, list, Date.now(), null, nothingBeside).seen.map(({ parts }) => parts.text)
        : [];
      // Some makes put the newest on top.
      return read.at(-1) === 'Hello! How can I help you today?' ? read.reverse() : read;
    };
    await expect.poll(texts).toEqual(said.map((line) => (typeof line === 'string' ? line : line.text)));
  },
);
