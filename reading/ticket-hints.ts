import { seenIn, type Vendor } from './vendor-hints';

const standard = seenIn('the HTML standard: link relations', '2026-11-22');

/** What request pages of any make have in common; the list and its entries are found by the times in them. */
export const anyTicket: Vendor = {
  name: 'any-ticket',
  title: 'Requests in help centres',
  version: 1,
  seenOn: null,
  channel: 'ticket',
  hosts: [],
  frames: [],
  list: [],
  row: [],
  party: {},
  paging: standard('[rel="next"], [rel="prev"]'),
};
