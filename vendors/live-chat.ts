import { seenIn, type Vendor } from '../reading/vendor-hints';

const tests = seenIn("a site's own browser test and embedding code", '2026-11-21');

/** LiveChat (text.com): a frame from its own host; all class names are hashed, so that only the frame is known. */
export const liveChat: Vendor = {
  name: 'live-chat',
  title: 'LiveChat',
  version: 1,
  seenOn: null,
  hosts: tests('livechatinc.com', 'livechat.com'),
  frames: tests('iframe#chat-widget', '#chat-widget-container'),
  list: [],
  row: [],
  party: {},
};
