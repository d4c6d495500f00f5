import { seenIn, type Vendor } from '../reading/vendor-hints';

const saved = seenIn("markup of the running widget, saved in a public site's source", '2026-11-22');
const bundle = seenIn("the vendor's published bundle, by the names in it", '2026-11-21');
const sites = seenIn('sites that restyle the widget', '2026-11-22');

/** tawk.to: a frame of the page's own origin; the name stands hidden under each group of bubbles. */
export const tawk: Vendor = {
  name: 'tawk',
  title: 'tawk.to',
  version: 1,
  seenOn: null,
  hosts: sites('tawk.to'),
  frames: [...sites('iframe[title="chat widget"]'), ...bundle('.tawk-max-container', '#tawk-chat-panel')],
  list: bundle('#tawk-chat-message-container', '.tawk-chat-message-container'),
  row: saved('.tawk-message-block'),
  text: saved('.tawk-chat-bubble'),
  party: {
    customer: saved('.tawk-visitor-chat', '.tawk-visitor-chat-bubble'),
    company: saved('.tawk-agent-chat', '.tawk-agent-chat-bubble'),
  },
  author: saved('.tawk-message-group > p'),
  time: saved('time.tawk-timeago'),
  typing: bundle('.tawk-agent-chat-bubble-dots'),
};
