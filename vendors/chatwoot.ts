import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn('published source, chatwoot/chatwoot app/javascript/widget/components', '2026-11-22');
const loader = seenIn('published source, chatwoot/chatwoot app/javascript/sdk/IFrameHelper.js', '2026-11-21');

/** Chatwoot: a frame from any host; names stand under the last bubble of a run, times only in its date lines. */
export const chatwoot: Vendor = {
  name: 'chatwoot',
  title: 'Chatwoot',
  version: 1,
  seenOn: null,
  hosts: source('app.chatwoot.com'),
  addresses: loader('^/widget/?\\?(.*&)?website_token='),
  frames: [...loader('iframe#chatwoot_live_chat_widget'), ...loader('.woot-widget-holder')],
  list: source('.conversation-wrap', '.conversation--container'),
  row: source('.agent-message:not(:has(.typing-bubble)), .user-message'),
  text: source('.chat-bubble'),
  party: {
    customer: source('.chat-bubble.user', '.user-message'),
    company: source('.chat-bubble.agent', '.agent-message'),
  },
  author: source('.agent-name'),
  nameBelow: true,
  typing: source('.typing-bubble'),
  aside: source('.agent-message-wrap:has(.typing-bubble)', '.message--loader', '.date--separator'),
};
