import { seenIn, type Vendor } from '../reading/vendor-hints';

const theme = seenIn(
  'published source, zendesk/copenhagen_theme templates/request_page.hbs of 2026-08-18',
  '2026-11-22',
);

/** Requests in a Zendesk help centre. Only those who answer have a sign at their picture; long threads are split over pages. */
export const zendeskGuide: Vendor = {
  name: 'zendesk-guide',
  title: 'Zendesk Guide',
  version: 1,
  seenOn: null,
  channel: 'ticket',
  hosts: [],
  frames: theme('.request-container', '.request-main'),
  list: theme('.comment-list'),
  row: theme('.comment-list > .comment'),
  text: theme('.comment-body'),
  party: {
    customer: theme('.comment:not(:has(.comment-avatar svg))'),
    company: theme('.comment:has(.comment-avatar svg)'),
  },
  author: theme('.comment-meta > span[title]'),
  time: theme('.comment-meta time', '.comment-meta .meta-data'),
  files: theme('.attachment-item > a'),
  ended: theme('.request-details .status-label-closed', '.request-details .status-label-solved'),
  paging: theme('.request-main .pagination'),
};
