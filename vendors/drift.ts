import { seenIn, type Vendor } from '../reading/vendor-hints';

const tests = seenIn("sites' own browser tests", '2026-11-22');

/** Drift (Salesloft): a frame from its own host. */
export const drift: Vendor = {
  name: 'drift',
  title: 'Drift',
  version: 1,
  seenOn: null,
  hosts: tests('drift.com', 'driftt.com'),
  frames: tests('iframe#drift-frame-chat', '#drift-widget', 'main.drift-widget-chat-layout'),
  list: tests('.drift-widget-message-history'),
  row: tests('[class*="drift-widget-message-bubble--from-"]'),
  text: tests('.drift-widget-message--box'),
  party: { bot: tests('.drift-widget-message-bubble--from-bot') },
};
