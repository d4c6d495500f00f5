import type { Vendor } from '../reading/vendor-hints';
import { chatwoot } from './chatwoot';
import { genesysCloud } from './genesys-cloud';
import { webChat } from './web-chat';
import { zammad } from './zammad';

/** All chat software that is known; of two that fit, the first is taken. */
export const vendors: readonly Vendor[] = [chatwoot, genesysCloud, webChat, zammad];
