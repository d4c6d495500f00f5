import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own scripts and styles that reach into the chat", '2026-11-22');

/** Crisp: in the page itself; classes are hashed, its data attributes are kept. */
export const crisp: Vendor = {
  name: 'crisp',
  title: 'Crisp',
  version: 1,
  seenOn: null,
  hosts: sites('crisp.chat', 'crisp.help'),
  frames: sites('.crisp-client', '#crisp-chatbox'),
  list: [],
  row: sites('[data-from="operator"], [data-from="user"]'),
  party: {
    customer: sites('[data-from="user"]'),
    company: sites('[data-from="operator"]'),
  },
};
