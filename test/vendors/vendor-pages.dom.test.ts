import { describe, expect, test } from 'vitest';
import { vendors } from '../../vendors/all';
import { readPage } from './vendor-page';
import { withBrokenAnchors } from './with-broken-anchors';

const names = vendors.map(({ name }) => name);
const pages = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const transcripts = import.meta.glob<string>('../pages/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const stories = Object.entries(pages).flatMap(([path, html]) => {
  const [, vendor = '', name = ''] = /pages\/([^/]+)\/(.+)\.html$/.exec(path) ?? [];
  const said = transcripts[path.replace('.html', '.txt')]?.trim().split('\n') ?? [];
  return names.includes(vendor) ? [{ name: `${vendor}/${name}`, vendor, html, said }] : [];
});

/** Who has read a page; one that is called a fallback shows a version that the hints do not know. */
const readBy = (page: string, hinted: boolean, version: string) =>
  page.endsWith('-fallback') ? `any-1/${version}` : hinted ? version : 'any-1';

describe('a page with known chat software reads as its transcript says, by the hints for it', () => {
  test.each(stories)('$name', async ({ name, html, said, vendor }) => {
    const page = await readPage(html, vendors);
    await page.settles(said);
    expect(page.lines().join('\n')).toBe(said.join('\n'));
    expect(page.vendor()).toBe(vendor);
    const { row, version, seenOn } = vendors.find((one) => one.name === vendor)!;
    expect(page.readBy()).toBe(readBy(name, row.length > 0, `${vendor}-${version}`));
    if (seenOn === null) expect(page.confidence()).toBe('low');
  });
});

/** Pages that read otherwise without hints, and why. */
const needsHints: Record<string, string> = {
  'freescout/2026-11-22-wrong-size': 'files stand beside what was said',
  'osticket/2026-11-22-missing-parcel': 'an event looks like the head of an entry',
  'zendesk-guide/2026-11-22-router-kaputt': 'files stand beside what was said',
  'chatwoot/2026-11-22-bot-then-person': 'an answer stands inside the row of its question',
  'genesys-cloud/2026-11-22-bot-agent-ended': 'a name stands below the last of several bubbles',
  'odoo/2026-11-22-teil-fehlt': 'a file without words beside it is not read',
  'oracle/2026-11-22-move-house': 'screen readers are told "I say:"',
  'tiledesk/2026-11-22-taglia': 'bubbles, names and times of a message stand in wrappers alike',
  'intercom/2026-11-22-invoice': 'a name stands below the last of several bubbles',
  'rocket-chat/2026-11-22-login': 'a name in small letters is told by a picture alone',
  'rocket-chat/2026-11-22-running': 'a name in small letters is told by a picture alone',
  'livehelperchat/2026-11-22-muelltonne': 'what it calls a response is the visitor',
  'tawk/2026-11-22-modem': 'names are hidden',
  'web-chat/2026-11-22-travel-bot': 'names are told to screen readers alone, a file name looks like a badge',
};

describe('the reader that knows no vendor reads it alike, without hints', () => {
  test.each(stories.filter(({ name }) => !(name in needsHints)))('$name', async ({ html, said }) => {
    const page = await readPage(html, []);
    await page.settles(said);
    expect(page.lines().join('\n')).toBe(said.join('\n'));
    expect([page.vendor(), page.readBy()]).toEqual(['any', 'any-1']);
  });
});

describe('when the anchors of a known software break, the reader that knows no vendor takes over, and it is recorded', () => {
  const hinted = vendors.filter(({ row }) => row.length > 0).map(({ name }) => name);
  const talks = stories.filter(
    (story) => hinted.includes(story.vendor) && story.said.some((line) => line.startsWith('customer')),
  );
  test.each(talks)('$name', async ({ html, vendor }) => {
    const hints = vendors.find(({ name }) => name === vendor)!;
    const page = await readPage(withBrokenAnchors(html, hints), vendors);
    await page.speaks();
    expect([page.vendor(), page.readBy()]).toEqual([vendor, `any-1/${vendor}-${hints.version}`]);
  });
});
