import { seenIn, type Vendor } from '../reading/vendor-hints';

const bundle = seenIn('a reading of the published messenger.min.js 2.18.0', '2026-10-02');
const page = seenIn("a site's own script reaching into the messenger", '2026-11-21');

/** Genesys Cloud Web Messaging: two frames; `inbound` is the customer, seen from the company. Name and time share a caption. */
export const genesysCloud: Vendor = {
  name: 'genesys-cloud',
  title: 'Genesys Cloud Web Messaging',
  version: 1,
  seenOn: null,
  hosts: bundle(
    'mypurecloud.com',
    'mypurecloud.de',
    'mypurecloud.ie',
    'mypurecloud.jp',
    'mypurecloud.com.au',
    'pure.cloud',
  ),
  frames: [...bundle('iframe#genesys-mxg-container-frame'), ...page('iframe[name="MessengerFrame"]')],
  list: bundle('.mxg-conversation-container [role="log"]', '.mxg-conversation-container'),
  row: bundle('.mxg-message-bubble, .mxg-system'),
  nameBelow: true,
  party: {
    system: bundle('.mxg-system'),
    customer: bundle('.mxg-inbound'),
    company: bundle('.mxg-outbound'),
  },
};
