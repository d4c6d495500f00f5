import { seenIn, type Vendor } from '../reading/vendor-hints';

const template = seenIn(
  'published source, osTicket/osTicket include/client/templates/thread-entries.tmpl.php, thread-entry.tmpl.php, thread-event.tmpl.php',
  '2026-11-22',
);

/** Tickets in osTicket's client portal; events such as "closed" stand between the entries. */
export const osticket: Vendor = {
  name: 'osticket',
  title: 'osTicket',
  version: 1,
  seenOn: null,
  channel: 'ticket',
  hosts: [],
  frames: template('#ticketThread', '[data-thread-id]'),
  list: template('#ticketThread', '[data-thread-id]'),
  row: template('.thread-entry, .thread-event'),
  text: template('.thread-body', '.thread-event .description'),
  party: {
    system: template('.thread-event'),
    customer: template('.thread-entry.message'),
    company: template('.thread-entry.response'),
  },
  author: template('.thread-entry > .header > b'),
  time: template('.header time[datetime]'),
  files: template('.attachments .filename'),
};
