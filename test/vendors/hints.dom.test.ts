import { expect, test } from 'vitest';
import { seenIn, type Vendor } from '../../reading/vendor-hints';
import { drawChat, type } from '../capture/live-chat';
import { watchPage } from '../capture/watched-page';

const seen = seenIn('drawn for this test', '2026-11-22');

/** A chat whose rows are called `agent` and `customer`, as its software is said to be. */
const acme = (party: Vendor['party']): Vendor => ({
  name: 'acme',
  title: 'Acme',
  version: 3,
  seenOn: null,
  hosts: [],
  frames: seen('body'),
  list: [],
  row: seen('.row'),
  party,
});

function draw() {
  const chat = drawChat();
  const put = (side: 'left' | 'right', name: string, text: string) => {
    const row = chat.list.appendChild(document.createElement('div'));
    row.className = `row ${name}`;
    row.style.cssText = `display:flex;justify-content:flex-${side === 'left' ? 'start' : 'end'};margin:4px`;
    const bubble = row.appendChild(document.createElement('div'));
    bubble.style.cssText = 'background:#eee;border-radius:8px;padding:4px';
    bubble.textContent = text;
  };
  return { ...chat, put };
}

test('hints overrule what the page looks like', async () => {
  const chat = draw();
  chat.put('right', 'outbound', 'Welcome');
  chat.put('left', 'inbound', 'Hello?');
  const page = watchPage({
    vendors: [acme({ customer: seen('.inbound'), company: seen('.outbound') })],
  });
  await page.reads('agent: Welcome', 'customer: Hello?');
  expect(page.sightings.at(-1)).toMatchObject({ vendor: 'acme', readerVersion: 'acme-3', confidence: 'low' });
});

test('what the person typed overrules hints that give it to the company, and it is recorded that they failed', async () => {
  const chat = draw();
  chat.put('left', 'inbound', 'Welcome');
  const page = watchPage({
    vendors: [acme({ customer: seen('.inbound'), company: seen('.outbound') })],
  });
  await page.reads('customer: Welcome');
  type(chat.field, 'My line is dead');
  chat.put('right', 'outbound', 'My line is dead');
  chat.put('left', 'inbound', 'Since when?');
  await page.reads('agent: Welcome', 'customer: My line is dead', 'agent: Since when?');
  expect(page.sightings.at(-1)!.readerVersion).toBe('any-1/acme-3');
});

test('hints that the person’s own words prove right are trusted', async () => {
  const chat = draw();
  chat.put('left', 'staff', 'Welcome');
  const page = watchPage({ vendors: [acme({ customer: seen('.me'), company: seen('.staff') })] });
  type(chat.field, 'Hello');
  chat.put('right', 'me', 'Hello');
  await page.reads('agent: Welcome', 'customer: Hello');
  expect(page.sightings.at(-1)!.confidence).toBe('high');
});
