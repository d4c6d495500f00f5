import { expect, onTestFinished, test } from 'vitest';
import { typeInto } from '../drawing/type-into';
import { mount as mountChance } from '../widgets/drawn-chance/widget';
import { makeNames, mount } from '../widgets/drawn-makes/widget';
import { dana, parcelTalk } from '../widgets/parcel-talk';
import type { Line, Mount } from '../widgets/widget';
import { watchPage } from './watched-page';

/** Strings are the customer's; nobody waits for anybody. */
const said: (Line | string)[] = [
  ...parcelTalk,
  dana('Thank you, one moment please'),
  dana('Your parcel stands at the neighbour'),
  'Which one?',
  dana('The one at number 12'),
];

async function readsBothSides(draw: Mount, number: number): Promise<void> {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  const chat = await draw(host, () => {}, String(number));
  const page = watchPage({ vendors: [] });
  for (const line of said)
    if (typeof line === 'string') typeInto(chat.composer()!, line);
    else chat.say(line);
  const sides = () =>
    page.rows().map(({ party, text }) => `${party === 'customer' ? 'customer' : 'company'}: ${text}`);
  const wanted = said.map((line) =>
    typeof line === 'string' ? `customer: ${line}` : `company: ${line.text}`,
  );
  await expect.poll(sides, { timeout: 10_000 }).toEqual(wanted);
}

test.each(makeNames.map((name, index) => ({ name, number: index + 1 })))(
  'in a chat made as "$name" that answers at once, only what the customer typed is the customer\'s',
  ({ number }) => readsBothSides(mount, number),
);

test.each(Array.from({ length: 30 }, (_, index) => index + 1))(
  "in the chat that chance makes of %i and that answers at once, only what the customer typed is the customer's",
  (number) => readsBothSides(mountChance, number),
);
