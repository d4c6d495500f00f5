import { seenIn, type Vendor } from '../reading/vendor-hints';

const tours = seenIn("published source, Odoo's own tours and tests of mail and im_livechat", '2026-11-22');

/** Odoo live chat: an open shadow root in the page; `self` is whoever looks at the page, so the visitor. */
export const odoo: Vendor = {
  name: 'odoo',
  title: 'Odoo Live Chat',
  version: 1,
  seenOn: null,
  hosts: tours('odoo.com'),
  frames: tours('.o-livechat-root'),
  list: tours('.o-mail-Thread'),
  row: tours('.o-mail-Message, .o-mail-NotificationMessage'),
  text: tours('.o-mail-Message-body, .o-mail-AttachmentCard'),
  party: {
    system: tours('.o-mail-NotificationMessage'),
    customer: tours('.o-mail-Message.o-selfAuthored'),
    company: tours('.o-mail-Message'),
  },
  author: tours('.o-mail-Message-author'),
  time: tours('.o-mail-Message-date'),
  typing: tours('.o-discuss-Typing:not(:empty)'),
  aside: tours('.o-mail-DateSection', '.o-mail-Message-actions'),
};
