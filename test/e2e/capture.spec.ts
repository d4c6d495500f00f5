import type { Place } from '../widgets/place';
import type { TrueLine } from '../widgets/widget';
import type { Entry } from './journal';
import { expect, openChat, test } from './rig';

const robbi = { party: 'bot', author: 'Robbi' } as const;
const martin = { party: 'agent', author: 'Martin' } as const;

/** Texts that a careless reader gets wrong. */
const told = [
  { ...robbi, text: 'Hello! I am Robbi, the virtual assistant. 😀 How can I help?' },
  { ...martin, text: 'One moment please\nI will look: https://nordlicht.example/order?a=1&b=2' },
];
const asked = ['Where is my <b>parcel</b>? 👩‍👩‍👧', 'ok', 'ok', 'ok', 'My number is 12345.\nMy name is Jo.'];

function textsOf(entries: Entry[]): string[][] {
  return entries.map((entry) => entry.transcript.messages.map(({ text }) => text));
}

/** What is compared besides the text: the side, and how far the instant is from the truth, in ms. */
function sidesOf(entry: Entry | undefined, shown: TrueLine[]) {
  const side = (party: string) => (party === 'customer' ? 'customer' : 'company');
  return (entry?.transcript.messages ?? []).map((message, i) => ({
    side: side(message.party),
    right: side(shown[i]!.party),
    basis: message.instant.basis,
    offMs: Math.abs((message.instant.at ?? 0) - shown[i]!.at),
  }));
}

const chats: [widget: string, place: Place, name: string][] = [
  ['chatscope', 'document', 'in the page'],
  ['deep-chat', 'document', 'in the page, drawn by a web component into its own shadow root'],
  ['vue-advanced-chat', 'document', 'in the page, drawn by another web component'],
  ['chatscope', 'open', 'in an open shadow root'],
  ['chatscope', 'closed', 'in a closed one'],
  ['chatscope', 'nested', 'in a closed one inside an open one'],
  ['chatscope', 'cross-origin', 'in a cross-origin iframe'],
  ['deep-chat', 'srcdoc', 'in a srcdoc iframe'],
  ['chatscope', 'blank', 'in a blank iframe that the page fills'],
  ['vue-advanced-chat', 'same-origin', 'in a same-origin iframe'],
];

for (const [widget, place, name] of chats)
  test(`journals a chat ${name} (${widget})`, async ({ extension, site, journal }) => {
    const organisation = `${widget}-${place}.example`;
    const chat = await openChat(extension, site, { widget, place, organisation });
    await chat.say(told[0]!);
    for (const text of asked.slice(0, 4)) await chat.write(text);
    await chat.typing(true, 'Martin');
    await chat.say(told[1]!);
    await chat.write(asked[4]!);
    await chat.stream({
      ...martin,
      text: 'I found it. It will come tomorrow, between nine and ten in the morning.',
    });
    const shown = await chat.shown();
    const kept = async () => textsOf(await journal(organisation));
    await expect.poll(kept).toEqual([shown.map(({ text }) => text)]);
    const [entry] = await journal(organisation);
    // The greeting may stand there before the watch begins; whatever comes after the first word typed is watched.
    for (const { side, right, basis, offMs } of sidesOf(entry, shown).slice(1)) {
      expect(side).toBe(right);
      expect(basis).toBe('watched');
      expect(offMs).toBeLessThan(1_000);
    }
    await chat.page.close();
  });
