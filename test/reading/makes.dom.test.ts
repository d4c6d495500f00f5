import { expect, onTestFinished, test } from 'vitest';
import { nothingBeside } from '../../reading/beside-list';
import { placeAround } from '../../reading/find-places';
import { Page } from '../../reading/page';
import { readRows } from '../../reading/read-rows';
import { typeInto } from '../drawing/type-into';
import { makeNames, mount } from '../widgets/drawn-makes/widget';
import { dana, parcelTalk } from '../widgets/parcel-talk';
import type { Line } from '../widgets/widget';

/** What is said in every make; strings are the customer's. */
const said: (Line | string)[] = [
  ...parcelTalk,
  dana('Delivered'),
  { party: 'system', author: '', text: 'Dana has left' },
  dana('Please send:\n- your address\n- a photo of the door'),
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
