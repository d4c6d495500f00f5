import { i18n } from '#i18n';
import type { Channel } from '../conversation/interaction';

/** The name of a channel: "Phone", "In person". */
export function channelText(channel: Channel): string {
  return i18n.t(`channel.${channel}`);
}
