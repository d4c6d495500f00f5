import { seenIn, type Vendor } from '../reading/vendor-hints';

const portal = seenIn(
  'a public copy of the End-User Portal module, its view of one ticket (Resources/views/ticket.blade.php)',
  '2026-11-22',
);

/** Tickets in FreeScout's portal for customers. The view of those who answer has the same entries, but not this frame. */
export const freescout: Vendor = {
  name: 'freescout',
  title: 'FreeScout',
  version: 1,
  seenOn: null,
  channel: 'ticket',
  hosts: [],
  frames: portal('#eup-container'),
  list: portal('#eup-container'),
  row: portal('.thread'),
  text: portal('.thread-content'),
  party: { customer: portal('.thread-type-customer'), company: portal('.thread-type-message') },
  author: portal('.thread-person'),
  time: portal('.thread-info'),
  files: portal('.thread-attachments li > a'),
};
