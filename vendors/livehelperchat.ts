import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn(
  'published source, LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/tpl/lhchat',
  '2026-11-22',
);

/** Live Helper Chat: `response` is the visitor, seen from the operator; times stand in a title where they are not shown. */
export const liveHelperChat: Vendor = {
  name: 'livehelperchat',
  title: 'Live Helper Chat',
  version: 1,
  seenOn: null,
  hosts: source('livehelperchat.com'),
  addresses: source('/chat/(chatwidgetchat|chat|startchat|start)/'),
  frames: source('iframe#lhc_iframe', '#lhc_status_container', '#messagesBlockWrap'),
  list: source('#messagesBlock', '.msgBlock'),
  row: source('.message-row'),
  text: source('.msg-body'),
  party: {
    system: source('.message-row.system-response'),
    customer: source('.message-row.response'),
    company: source('.message-row.message-admin'),
  },
  author: source('.op-nick-title', '.usr-tit'),
  time: source('.msg-date'),
  typing: source('#id-operator-typing'),
};
