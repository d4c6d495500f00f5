import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { openShadowRoots, savePage } from '../../scripts/recording/save-page.mjs';
import { chatOn } from './rig';
import { type Site, startSite } from './site';

let site: Site;
let browser: Browser;

test.beforeAll(async () => {
  site = await startSite();
  const executablePath = chromiumPath();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
});
test.afterAll(async () => {
  await browser.close();
  await site.stop();
});

for (const place of ['closed', 'cross-origin'] as const)
  test(`a chat in a ${place} place is saved without its words and still reads as it was`, async () => {
    const context = await browser.newContext();
    await context.addInitScript(openShadowRoots);
    const page = await context.newPage();
    await page.goto(site.chat({ widget: 'deep-chat', place, organisation: 'nordlicht.example' }));
    const chat = await chatOn(page, true);
    await chat.say({ party: 'agent', author: 'Katharina', text: 'Guten Morgen, mein Name ist Katharina.' });
    await chat.write('Meine Adresse ist Lindenweg 17');
    await chat.say({ party: 'agent', author: 'Katharina', text: 'Danke!' });
    const file = test.info().outputPath('recorded');
    const read = await savePage(page, { file, day: '2026-11-22', keepSystem: false });
    const [html, text] = ['html', 'txt'].map((kind) => readFileSync(`${file}.${kind}`, 'utf8'));
    for (const word of ['Katharina', 'Guten', 'Lindenweg', 'Adresse', 'Danke'])
      expect(html + text!, word).not.toContain(word);
    expect(html).not.toMatch(/<script|<link|src="http/);
    expect(read.lines.map((line: string) => line.replace(/\(.*?\)|: .*/g, ''))).toEqual([
      'agent',
      'customer',
      'agent',
    ]);
    expect(read.lines[1]).toMatch(/: \p{Lu}\p{Ll}{4} \p{Lu}\p{Ll}{6} \p{Ll}{3} \p{Lu}\p{Ll}{8} \d\d$/u);
    expect(join(file, '..')).toBe(test.info().outputDir);
    await context.close();
  });

/** What `npm run record` says, where there is nobody at the keyboard. */
function recording(...words: string[]) {
  const { status, stderr } = spawnSync('node', ['scripts/record.mjs', '--headless', ...words], {
    input: '',
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('says in words why nothing is recorded, and writes over no page', () => {
  const into = `--into=${test.info().outputPath()}`;
  const today = `${new Date().toISOString().slice(0, 10)}-taken.txt`;
  writeFileSync(test.info().outputPath(today), 'agent: Hi\n');
  const page = 'data:text/html,Hello';
  const refusals = [
    [['shop.example'], /Say which page/],
    [['http://localhost:1/', into], /could not be opened/],
    [['http://localhost:1/', '--whaat=x'], /--whaat=x is not known/],
    [[page, into, '--what=taken'], /is there already/],
    [[page, into], /Nothing was saved/],
  ] as const;
  for (const [words, why] of refusals) {
    const { status, stderr } = recording(...words);
    expect(stderr).toMatch(why);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
  }
  expect(readFileSync(test.info().outputPath(today), 'utf8')).toBe('agent: Hi\n');
});
