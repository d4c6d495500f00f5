import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn(
  'published source, amazon-connect/amazon-connect-chat-interface src/components/Chat',
  '2026-11-22',
);
const sites = seenIn("sites' own embedding code", '2026-11-21');

/** Amazon Connect: names made for tests are kept; which side speaks shows in styles alone, so that the engine tells it. */
export const amazonConnect: Vendor = {
  name: 'amazon-connect',
  title: 'Amazon Connect',
  version: 1,
  seenOn: null,
  hosts: sites('my.connect.aws', 'awsapps.com'),
  frames: [
    ...source('[data-testid="amazon-connect-chat-wrapper"]'),
    ...sites('iframe[id^="amazon-connect-chat-widget-iframe"]', '#amazon-connect-chat-widget'),
  ],
  list: [],
  row: source('[data-testid="main-message"]'),
  text: source('[data-testid="message-body"]'),
  party: {},
};
