import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own scripts and styles", '2026-11-21');

/** HubSpot: a frame from its own host; class names are hashed, so that only the frame is known. */
export const hubspot: Vendor = {
  name: 'hubspot',
  title: 'HubSpot',
  version: 1,
  seenOn: null,
  hosts: sites('app.hubspot.com', 'app-eu1.hubspot.com'),
  addresses: sites('/conversations-visitor/'),
  frames: sites('iframe#hubspot-conversations-iframe', '#hubspot-messages-iframe-container'),
  list: [],
  row: [],
  party: {},
};
