import { seenIn, type Vendor } from '../reading/vendor-hints';

const saved = seenIn('markup of the running widget, saved in public source', '2026-11-22');
const sites = seenIn("sites' own styles", '2026-11-21');

/** JivoChat: elements of its own in the page; class names keep a stem before a short hash. */
export const jivoChat: Vendor = {
  name: 'jivo-chat',
  title: 'JivoChat',
  version: 1,
  seenOn: null,
  hosts: sites('jivosite.com', 'jivochat.com'),
  frames: saved('jdiv#jcont', 'jdiv#jvlabelWrap', 'jdiv'),
  list: saved('jdiv#container-chat', 'jdiv[class*="container_"]:has(jdiv[class*="message_"])'),
  row: saved('jdiv[class*="message_"][title], jdiv[class*="message_"][class*="__"]'),
  text: saved('jdiv[class*="text_"]'),
  party: {
    customer: saved('jdiv[class*="__client_"]'),
    company: saved('jdiv[class*="message_"]'),
  },
};
