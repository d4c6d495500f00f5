import { seenIn, type Vendor } from '../reading/vendor-hints';

const docs = seenIn("Oracle's documentation of the classes that customers may style", '2026-11-22');

/** Oracle Digital Assistant: in the page itself; left is the company's side. */
export const oracle: Vendor = {
  name: 'oracle',
  title: 'Oracle Digital Assistant',
  version: 1,
  seenOn: null,
  hosts: docs('oraclecloud.com'),
  frames: docs('.oda-chat-wrapper', '.oda-chat-widget'),
  list: docs('.oda-chat-conversation'),
  row: docs('.oda-chat-left, .oda-chat-right'),
  text: docs('.oda-chat-message-content'),
  party: {
    customer: docs('.oda-chat-right'),
    company: docs('.oda-chat-left'),
  },
  time: docs('.oda-chat-message-date'),
  typing: docs('.oda-chat-typing-indicator'),
  aside: docs('.oda-chat-message-actions', '.oda-chat-screen-reader-only', '.oda-chat-typing-indicator'),
};
