import { expect, test } from 'vitest';
import { drawChat, timed } from './live-chat';
import { watchPage } from './watched-page';

const card = (name: string, price: string) =>
  `<div class="card" style="border:1px solid #ccc;border-radius:8px;min-width:150px;padding:8px"><h4>${name}</h4><p>${price}</p><button type="button">Choose</button></div>`;

test('cards that a bot shows after a press have the instant at which they appeared', async () => {
  const chat = drawChat();
  const style = document.createElement('style');
  style.textContent = `.turn{display:flex;flex-direction:column;align-items:flex-start;margin:6px 0}.turn.me{align-items:flex-end}
    .txt{background:#eee;border-radius:10px;padding:8px 11px;max-width:280px}.me .txt{background:#1b5;color:#fff}
    .car{display:flex;gap:6px;overflow-x:auto;max-width:330px}.who{font-size:11px;color:#777}`;
  chat.panel.append(style);
  const turn = (me: boolean, html: string) => {
    chat.list.insertAdjacentHTML(
      'beforeend',
      `<div class="turn ${me ? 'me' : ''}">${me ? '' : '<div class="who">Panbot</div>'}${html}</div>`,
    );
  };
  turn(false, '<div class="txt">Welcome! I can help with orders.</div>');
  const page = watchPage();
  const button = document.createElement('button');
  button.textContent = 'Find a pan';
  button.onclick = () => turn(true, '<div class="txt">Find a pan</div>');
  chat.panel.append(button);
  await page.until(() => page.rows().length === 1);
  button.click();
  await page.until(() => page.rows().length === 2);
  const shown = await timed(() =>
    turn(
      false,
      `<div class="txt">These three are popular:</div><div class="car" role="group" aria-roledescription="carousel">${card('Skillet 24', '$49')}${card('Skillet 28', '$59')}${card('Dutch oven', '$129')}</div>`,
    ),
  );
  await page.until(() => page.rows().length > 2);
  for (const { seenAt } of page.rows().slice(2)) {
    expect(seenAt).toBeGreaterThanOrEqual(shown.from);
    expect(seenAt).toBeLessThanOrEqual(shown.to);
  }
});

test.each([
  ['Wok 28 cm', '349 kr.'],
  ['Ovnfast fad', '€ 24,50'],
])('a single card that an agent sends says its title: %s', async (title, price) => {
  const chat = drawChat();
  chat.row('agent', 'Hej, hvad leder du efter?');
  const page = watchPage();
  await page.reads('agent: Hej, hvad leder du efter?');
  chat.say('Noget til ovnen');
  const row = chat.row('agent', '');
  row.firstElementChild!.innerHTML = `<strong style="display:block">${title}</strong><div>${price}</div>`;
  await page.reads(
    'agent: Hej, hvad leder du efter?',
    'customer: Noget til ovnen',
    `agent: ${title}\\n${price}`,
  );
});
