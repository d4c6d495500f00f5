import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn('published source, microsoft/BotFramework-WebChat packages/component', '2026-11-22');
const package4 = seenIn('npm botframework-webchat 4.18.1, at work', '2026-11-22');
const omnichannel = seenIn(
  'published source, microsoft/omnichannel-chat-widget chat-widget/src',
  '2026-11-21',
);

/** Bot Framework Web Chat, and Dynamics 365 and Copilot Studio that are built on it: names are told to screen readers alone. */
export const webChat: Vendor = {
  name: 'web-chat',
  title: 'Microsoft Web Chat (Dynamics 365, Bot Framework)',
  version: 1,
  seenOn: '2026-11-22',
  hosts: omnichannel(
    'copilotstudio.microsoft.com',
    'webchat.botframework.com',
    'oc-cdn-ocprod.azureedge.net',
  ),
  frames: [
    ...omnichannel('iframe#Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window', '#oc-lcw-container'),
    ...package4('.webchat__css-custom-properties'),
    ...source('.webchat__surface', '.webchat'),
  ],
  list: [...package4('.webchat__basic-transcript__transcript'), ...source('.webchat__basic-transcript')],
  row: package4('.webchat__basic-transcript__activity'),
  text: [...package4('.webchat__bubble__content'), ...source('.webchat__fileContent__fileName')],
  party: {
    customer: package4('.webchat__bubble--from-user'),
    company: package4('.webchat__bubble:not(.webchat__bubble--from-user)'),
  },
  time: package4('.webchat__activity-status > [aria-hidden="true"]'),
  typing: package4('.webchat__typing-indicator'),
  aside: source('.webchat__keyboard-help', '.webchat__screen-reader-activity'),
};
