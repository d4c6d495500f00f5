import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own scripts that reach into the chat", '2026-11-21');

/** Shopify Inbox: an element with an open shadow root; of its rows nothing is known. */
export const shopifyInbox: Vendor = {
  name: 'shopify-inbox',
  title: 'Shopify Inbox',
  version: 1,
  seenOn: null,
  hosts: sites('shopify-chat.shopifyapps.com'),
  frames: sites('inbox-online-store-chat', 'shopify-chat', 'shopify-agent'),
  list: [],
  row: [],
  party: {},
};
