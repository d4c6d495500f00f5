import { seenIn, type Vendor } from '../reading/vendor-hints';

const saved = seenIn('markup of the running chat, saved in public source', '2026-11-22');
const sites = seenIn("sites' own scripts and styles", '2026-11-21');

/** Twilio Flex web chat: in the page itself, hashed names beside kept ones. Agents' own desktop is built of the same parts. */
export const twilioFlex: Vendor = {
  name: 'twilio-flex',
  title: 'Twilio Flex',
  version: 1,
  seenOn: null,
  hosts: sites('flex.twilio.com'),
  frames: sites('.Twilio-MainContainer', '.Twilio-MessagingCanvas', '#twilio-webchat-widget-root'),
  list: [...saved('.Twilio-MessageList'), ...sites('[data-testid="ChatTranscript"]')],
  row: [...saved('.Twilio-MessageListItem'), ...sites('[data-message-item="true"]')],
  text: [...saved('.Twilio-MessageBubble-Body'), ...sites('[data-testid="message-body"]')],
  party: {
    system: sites('.Twilio-MessageList-SystemMessage'),
    customer: sites('.Twilio-MessageListItem-fromMe', '.Twilio-MessageBubble-fromMe'),
  },
  author: saved('.Twilio-MessageBubble-UserName', '[data-testid="message-sendername"]'),
  time: saved('.Twilio-MessageBubble-Time'),
  typing: sites('.Twilio-TypingIndicator'),
  aside: sites('.Twilio-DateSeparator'),
};
