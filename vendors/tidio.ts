import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn('published source of the widget, as kept in a public repository', '2026-11-22');
const sites = seenIn("sites' own styles", '2026-11-21');

/** Tidio: a frame of the page's own origin; hashed classes stand beside kept ones. */
export const tidio: Vendor = {
  name: 'tidio',
  title: 'Tidio',
  version: 1,
  seenOn: null,
  hosts: sites('tidio.co', 'tidiochat.com'),
  frames: sites('iframe#tidio-chat-iframe', '#tidio-chat'),
  list: source('#messages', '#conversation-group'),
  row: source('.message-visitor, .message-operator:not(.typing-indicator)'),
  text: source('.message-content'),
  party: {
    system: source('.message-operator.message-alert'),
    customer: source('.message-visitor'),
    company: source('.message-operator'),
  },
  typing: source('.message-operator.typing-indicator'),
  aside: source('.message-operator.message-form', '.message-operator.message-with-buttons'),
};
