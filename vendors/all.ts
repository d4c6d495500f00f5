import type { Vendor } from '../reading/vendor-hints';
import { chatwoot } from './chatwoot';
import { genesysCloud } from './genesys-cloud';
import { genesysWidgets } from './genesys-widgets';
import { liveHelperChat } from './live-helper-chat';
import { livePerson } from './live-person';
import { rocketChat } from './rocket-chat';
import { tawk } from './tawk';
import { twilioFlex } from './twilio-flex';
import { webChat } from './web-chat';
import { zammad } from './zammad';

/** All chat software that is known; of two that fit, the first is taken. */
export const vendors: readonly Vendor[] = [
  chatwoot,
  genesysCloud,
  genesysWidgets,
  liveHelperChat,
  livePerson,
  rocketChat,
  tawk,
  twilioFlex,
  webChat,
  zammad,
];
