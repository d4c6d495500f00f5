import { seenIn, type Vendor } from '../reading/vendor-hints';

const docs = seenIn("Salesforce's own example code and sites' browser tests", '2026-11-21');

/** Salesforce Enhanced Chat (Messaging for In-App and Web): shadow roots within a frame from its own host; of its rows nothing is known. */
export const salesforce: Vendor = {
  name: 'salesforce',
  title: 'Salesforce Enhanced Chat',
  version: 1,
  seenOn: null,
  hosts: docs('my.site.com', 'my.salesforce-scrt.com', 'salesforceliveagent.com'),
  frames: docs('iframe#embeddedMessagingFrame', '.embedded-messaging', '.embeddedServiceSidebar'),
  list: [],
  row: [],
  party: {},
};
