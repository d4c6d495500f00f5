import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { watchPage } from './watched-page';

const css =
  '.m{margin:6px;display:flex}.m .b{background:#eee;border-radius:8px;padding:6px;width:220px}.m.own{justify-content:flex-end}.m.own .b{background:#cde}.card{border:1px solid #ccc;border-radius:8px;padding:8px;width:230px}.act{display:block;border:1px solid #36c;border-radius:4px;padding:4px}.card p,.card div{margin:2px}';
const own = (text: string) => `<div class="m own"><div class="b"><p>${text}</p></div></div>`;
const theirs = (inside: string) => `<div class="m"><div class="b">${inside}</div></div>`;
const card = (inside: string) => `<div class="m"><div class="card">${inside}</div></div>`;
const pressed = (text: string) => `<div class="act" role="button" tabindex="0">${text}</div>`;
const bold = (text: string) => `<div style="font-weight:700">${text}</div>`;
const [title, ...lines] = ['Garden hose', 'Twenty metres, green.', 'In your shop today.'];
const [first, second] = ['Put it by', 'Show others'] as const;

test.each([
  [
    'a heading and buttons',
    card(
      `<h4>${title}</h4><p>${lines.join('</p><p>')}</p><button>${first}</button><button>${second}</button>`,
    ),
  ],
  [
    'a bold line and elements that act as buttons',
    card(
      `${bold(title!)}<div>${lines.join('</div><div>')}</div><div>${pressed(first)}${pressed(second)}</div>`,
    ),
  ],
  [
    'a bold line in a part of its own',
    card(
      `<div style="border-bottom:1px solid #ddd">${bold(title!)}</div><div style="padding:8px"><div>${lines.join('</div><div>')}</div></div><button class="act">${first}</button><button class="act">${second}</button>`,
    ),
  ],
  [
    'parts with grounds of their own',
    card(
      `<div style="background:#eef;padding:6px">${title}</div><div style="background:#fff;padding:6px">${lines.join('</div><div style="background:#fff;padding:6px">')}</div><button>${first}</button><button>${second}</button>`,
    ),
  ],
])(
  'a card with %s is one message of the bot’s, its title too, and what is chosen is the customer’s',
  async (_, made) => {
    const chat = drawCorner(css);
    const page = watchPage();
    chat.add(theirs('<p>Hello, I am a bot. What do you need?</p>'));
    chat.say('a hose', own('a hose'));
    chat.add(made);
    await page.until(() => page.rows().length === 3);
    const button = [...chat.list.querySelectorAll<HTMLElement>('button, [role=button]')].at(-1)!;
    button.onclick = () => chat.add(own(second));
    button.click();
    chat.add(theirs('<p>There is a red one.</p>'));
    await page.until(() => page.rows().length === 5);
    const [, , shown, chosen] = page.rows();
    expect(shown!.text.split(/\n[\n\s-]*/)).toEqual([title, ...lines]);
    expect([shown!.party, shown!.author]).toEqual(['bot', '']);
    expect([chosen!.party, chosen!.text]).toEqual(['customer', second]);
    expect(
      page
        .rows()
        .slice(1)
        .every(({ seenAt }) => seenAt !== null),
    ).toBe(true);
  },
);

test('a name in letters smaller than the words, or said again above others, is one beside buttons as well', async () => {
  const chat = drawCorner(css);
  const page = watchPage();
  const buttons = `<button>${first}</button><button>${second}</button>`;
  const small = '<div style="font-weight:700;font-size:11px">Robin Hale</div>';
  chat.add(card(`${small}<div>Which one do you like?</div>${buttons}`));
  chat.say('the green one', own('the green one'));
  const named = `<div class="by" style="font-weight:700">Sally Ng</div>`;
  chat.add(card(`${named}<div>Twenty metres or thirty?</div>${buttons}`));
  chat.add(card(`${named}<div>Both are green.</div>`));
  await page.reads(
    'agent(Robin Hale): Which one do you like?',
    'customer: the green one',
    'agent(Sally Ng): Twenty metres or thirty?',
    'agent(Sally Ng): Both are green.',
  );
});
