import type { Vendor } from '../reading/vendor-hints';
import { amazonConnect } from './amazon-connect';
import { chatwoot } from './chatwoot';
import { cognigy } from './cognigy';
import { crisp } from './crisp';
import { drift } from './drift';
import { freescout } from './freescout';
import { freshchat } from './freshchat';
import { genesysCloud } from './genesys-cloud';
import { genesysWidgets } from './genesys-widgets';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jivoChat } from './jivo-chat';
import { liveChat } from './live-chat';
import { livePerson } from './live-person';
import { liveHelperChat } from './livehelperchat';
import { odoo } from './odoo';
import { olark } from './olark';
import { oracle } from './oracle';
import { osticket } from './osticket';
import { rocketChat } from './rocket-chat';
import { salesforce } from './salesforce';
import { shopifyInbox } from './shopify-inbox';
import { tawk } from './tawk';
import { tidio } from './tidio';
import { tiledesk } from './tiledesk';
import { twilioFlex } from './twilio-flex';
import { userlike } from './userlike';
import { webChat } from './web-chat';
import { zammad } from './zammad';
import { zendesk } from './zendesk';
import { zendeskGuide } from './zendesk-guide';
import { zohoSalesIq } from './zoho-sales-iq';

/** All chat software and help desks that are known; of two that fit, the first is taken. */
export const vendors: readonly Vendor[] = [
  amazonConnect,
  chatwoot,
  cognigy,
  crisp,
  drift,
  freescout,
  freshchat,
  genesysCloud,
  genesysWidgets,
  hubspot,
  intercom,
  jivoChat,
  liveChat,
  liveHelperChat,
  livePerson,
  odoo,
  olark,
  oracle,
  osticket,
  rocketChat,
  salesforce,
  shopifyInbox,
  tawk,
  tidio,
  tiledesk,
  twilioFlex,
  userlike,
  webChat,
  zammad,
  zendesk,
  zendeskGuide,
  zohoSalesIq,
];
