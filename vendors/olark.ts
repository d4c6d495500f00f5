import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own styles, and one copy of its markup", '2026-11-22');

/** Olark: in the page itself. */
export const olark: Vendor = {
  name: 'olark',
  title: 'Olark',
  version: 1,
  seenOn: null,
  hosts: sites('olark.com'),
  frames: sites('#olark-wrapper', '#olark-container'),
  list: sites('.olark-conversation-container'),
  row: sites('.olark-message-block-container'),
  text: sites('.olark-visitor-message, .olark-operator-message, .olark-generated-message'),
  party: {
    system: sites('.olark-generated-message'),
    customer: sites('.olark-visitor-message'),
    company: sites('.olark-message-block-container'),
  },
};
