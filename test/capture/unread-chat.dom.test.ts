import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lookForChatFrames } from '../../capture/chat-frames';
import { findPlaces } from '../../reading/find-places';
import { isOpenChat } from '../../reading/open-unread';
import { Page } from '../../reading/page';
import { showHtml } from '../drawing/show-html';

const panel = (inside: string, style = '') =>
  `<div class="chat-widget" style="position:fixed;right:0;bottom:0;width:340px;height:400px;${style}">
    <header><h2>Chat with us</h2></header>${inside}
    <textarea placeholder="Type a message"></textarea></div>`;

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function anyOpen(sent = false): boolean {
  const page = new Page();
  return findPlaces(page, document).some((place) => isOpenChat(page, place, sent));
}

describe('an open chat', () => {
  it('is one with texts in it, called and placed like a chat', () => {
    showHtml(panel(paragraphs('Hello, how can I help?', 'My line is dead.', 'Since when?')));
    expect(anyOpen()).toBe(true);
  });

  it('is one in which the person has sent something', () => {
    showHtml(panel(''));
    expect(anyOpen()).toBe(false);
    expect(anyOpen(true)).toBe(true);
  });

  it.each([
    ['empty', panel('')],
    ['a greeting alone', panel(paragraphs('Hello, how can I help?'))],
    ['a launcher that is closed', panel(paragraphs('One text', 'Two texts', 'Three texts'), 'display:none')],
    ['out of sight', panel(paragraphs('One text', 'Two texts', 'Three texts'), 'translate:0 2000px')],
    ['made invisible', panel(paragraphs('One text', 'Two texts', 'Three texts'), 'opacity:0')],
    [
      'a form before the chat',
      panel(`<form>${paragraphs('One text', 'Two texts', 'Three texts')}<input type="email"></form>`),
    ],
    [
      'a comment field under an article',
      `<article>${paragraphs('One text', 'Two texts', 'Three texts')}<textarea placeholder="Message"></textarea></article>`,
    ],
  ])('is not %s', (_, html) => {
    showHtml(html);
    expect(anyOpen()).toBe(false);
  });
});

describe('a frame of another host', () => {
  const frame = (more: string) =>
    `<iframe src="https://chat.vendor.invalid/widget" style="width:340px;height:400px" ${more}></iframe>`;
  const seenOf = async (html: string): Promise<string[]> => {
    showHtml(html);
    const seen: string[] = [];
    const frames = lookForChatFrames(
      document,
      (element) => element.shadowRoot,
      (host) => seen.push(host),
    );
    onTestFinished(frames.stop);
    frames.look();
    frames.look();
    // A frame that surely is seen, to know when all have been looked at.
    showHtml(
      '<iframe src="https://last.invalid/chat" style="position:fixed;inset:0;width:300px;height:300px"></iframe>',
    );
    frames.look();
    await vi.waitFor(() => expect(seen).toContain('last.invalid'));
    return seen.slice(0, -1);
  };

  it('is named once when it is open and called like a chat', async () => {
    expect(await seenOf(frame('title="Chat"'))).toEqual(['chat.vendor.invalid']);
  });

  it('is named in the shadow root of a widget too', async () => {
    const host = document.createElement('acme-help');
    host.attachShadow({ mode: 'open' }).innerHTML = frame('title="Chat"');
    document.body.append(host);
    onTestFinished(() => host.remove());
    expect(await seenOf('')).toEqual(['chat.vendor.invalid']);
  });

  it.each([
    ['small', frame('height="60"').replace('height:400px', 'height:60px')],
    ['hidden', frame('hidden')],
    [
      'called otherwise',
      '<iframe src="https://video.invalid/player" style="width:340px;height:400px"></iframe>',
    ],
    ['of the same host', `<iframe src="${location.origin}/chat" style="width:340px;height:400px"></iframe>`],
  ])('is not named when it is %s', async (_, html) => {
    expect(await seenOf(html)).toEqual([]);
  });
});
