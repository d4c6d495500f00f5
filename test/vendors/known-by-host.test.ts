import { expect, test } from 'vitest';
import { servedBy } from '../../reading/name-vendor';
import { vendors } from '../../vendors/all';

const namedBy = (address: string) =>
  vendors.filter((vendor) => servedBy(vendor, new URL(address))).map(({ name }) => name);

test.each([
  ['https://secure.livechatinc.com/customer/action/open_chat?license_id=1', 'live-chat'],
  ['https://app.hubspot.com/conversations-visitor/1/threads/utk/1', 'hubspot'],
  ['https://apps.mypurecloud.de/messenger/messenger-renderer.html', 'genesys-cloud'],
  ['https://wchat.eu.freshchat.com/widget/?token=1', 'freshchat'],
  ['https://chat.stadt.example/widget?website_token=abc', 'chatwoot'],
  ['https://help.verein.example/livechat', 'rocket-chat'],
  ['https://acme.my.site.com/ESWAcme/assets/', 'salesforce'],
])('the frame %s is that of %s', (address, name) => {
  expect(namedBy(address)).toEqual([name]);
});

test.each([
  'https://www.example.com/livechat-with-us',
  'https://notlivechatinc.com/',
  'https://www.example.com/widget?id=1',
  'https://chat.example.com/chat/rooms',
  'about:srcdoc',
])('the frame %s is nobody’s', (address) => {
  expect(namedBy(address)).toEqual([]);
});

test('each anchor says where it was found and on which day, and no two vendors are called alike', () => {
  for (const { name, party, ...things } of vendors) {
    const anchors = [things, party].flatMap((one) => Object.values(one).filter(Array.isArray).flat());
    expect(anchors.length).toBeGreaterThan(1);
    for (const { what, from, on } of anchors) {
      expect(what, name).not.toBe('');
      expect(from.length, what).toBeGreaterThan(10);
      expect(on, what).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
  expect(new Set(vendors.map(({ name }) => name)).size).toBe(vendors.length);
});
