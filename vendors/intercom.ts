import { seenIn, type Vendor } from '../reading/vendor-hints';

const saved = seenIn('markup kept in public source, older than the hashed names', '2026-11-22');
const tests = seenIn("sites' own browser tests", '2026-11-21');

/** Intercom: a frame of the page's own origin; kept names are those of older versions, newer ones are hashed. */
export const intercom: Vendor = {
  name: 'intercom',
  title: 'Intercom',
  version: 1,
  seenOn: null,
  hosts: tests('intercom.io', 'intercom-messenger.com'),
  frames: tests(
    'iframe[name="intercom-messenger-frame"]',
    '#intercom-container',
    '.intercom-messenger-frame',
  ),
  list: saved('.intercom-conversation-parts'),
  row: saved('.intercom-conversation-part'),
  text: saved('.intercom-comment'),
  party: {
    customer: saved('.intercom-conversation-part-user', '.intercom-comment-container-user'),
    company: saved('.intercom-conversation-part-admin', '.intercom-comment-container-admin'),
  },
  nameBelow: true,
  aside: saved('.intercom-conversation-part-metadata'),
};
