import { seenIn, type Vendor } from '../reading/vendor-hints';

const tests = seenIn("sites' own browser tests and embedding code", '2026-11-21');

/** Freshchat (Freshworks): a frame from its own host, lately opened by an element with a shadow root. */
export const freshchat: Vendor = {
  name: 'freshchat',
  title: 'Freshchat',
  version: 1,
  seenOn: null,
  hosts: tests('freshchat.com', 'freshworks.com', 'fw-cdn.com'),
  frames: tests('iframe#fc_widget', '#fc_frame', 'freshchat-widget', '#freshworks-container'),
  list: [],
  row: tests('.h-message-text'),
  party: {},
};
