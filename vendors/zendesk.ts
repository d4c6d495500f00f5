import { seenIn, type Vendor } from '../reading/vendor-hints';

const tests = seenIn("a site's own browser test of the messenger", '2026-11-21');
const names = seenIn('lists of names, not compared with the page', '2026-11-21');

/** Zendesk Messaging: a frame of the page's own origin; rows are the children of its log, their classes change with each build. */
export const zendesk: Vendor = {
  name: 'zendesk',
  title: 'Zendesk Messaging',
  version: 1,
  seenOn: null,
  hosts: names('zdassets.com'),
  frames: [
    ...tests('iframe[title="Messaging window"]'),
    ...names('iframe[data-product="web_widget"]', '[data-garden-container-id="containers.messenger"]'),
  ],
  list: tests('div[role="log"]'),
  row: tests('[role="log"] > *'),
  party: {},
};
