import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own scripts that reach into the widget", '2026-11-22');

/** Genesys Widgets (CX, version 9): in the page itself; `them` is the company, bots also say so in a class of their own. */
export const genesysWidgets: Vendor = {
  name: 'genesys-widgets',
  title: 'Genesys Widgets',
  version: 1,
  seenOn: null,
  hosts: sites('genesys.com'),
  frames: sites('.cx-widget.cx-webchat', '.cx-webchat'),
  list: sites('.cx-transcript'),
  row: sites('.cx-message:not(.cx-date)'),
  text: sites('.cx-message-text'),
  party: {
    system: sites('.cx-message.cx-system'),
    customer: sites('.cx-message.cx-you'),
    bot: sites('.cx-message.cx-bot'),
    company: sites('.cx-message.cx-them'),
  },
  author: sites('.cx-name'),
  time: sites('.cx-time'),
  typing: sites('.cx-isTyping', '.cx-typing'),
  aside: sites('.cx-message.cx-date', '.cx-form'),
};
