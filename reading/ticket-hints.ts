import { seenIn, type Vendor } from './vendor-hints';

const standard = seenIn('the HTML standard: the time element, link relations', '2026-11-22');

/** What request pages of any make have in common; the list is found by the times in it. */
export const anyTicket: Vendor = {
  name: 'any-ticket',
  title: 'Requests in help centres',
  version: 1,
  seenOn: null,
  channel: 'ticket',
  hosts: [],
  frames: [],
  list: [],
  row: standard(':scope > :has(time[datetime])'),
  party: {},
  time: standard('time[datetime]'),
  paging: standard('[rel="next"], [rel="prev"]'),
};
