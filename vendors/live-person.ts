import { seenIn, type Vendor } from '../reading/vendor-hints';

const sites = seenIn("sites' own scripts that reach into the window", '2026-11-22');
const sheet = seenIn('sites that restyle the window', '2026-11-21');

/** LivePerson: in the page itself; the name stands in the line of the time. */
export const livePerson: Vendor = {
  name: 'live-person',
  title: 'LivePerson',
  version: 1,
  seenOn: null,
  hosts: sites('liveperson.net', 'lpsnmedia.net'),
  frames: sites('#lpChat', '.lp_maximized'),
  list: [...sheet('[data-lp-point="lines_area"]'), ...sites('.lp_lines_area', '.lpview_lines')],
  row: sites('.lp_chat_line_wrapper'),
  text: sites('.lp_title_text', '.lpc_message__text'),
  party: {
    system: sites('.lp_system', '.lpc_message-area_system'),
    company: sites('.lp_agent', '.lpc_message-area_agent', '.lpc_message__text_agent'),
    customer: sites('.lp_visitor', '.lpc_message-area_visitor', '.lpc_message__text_visitor'),
  },
  author: sites('.lp_sender'),
  time: sites('.lp_time_text', '.lp_time'),
  typing: sheet('.lp_lpview_agent_is_typing'),
  aside: sites('.lpc_card__button', '.lp-json-pollock-element-button'),
};
