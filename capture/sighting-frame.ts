import type { SightingFrame } from './courier';
import type { TakeIn } from './take-in';
import type { WatchSetting } from './watch-setting';

/** What a sighting says beside its rows, as of now. `since`: when the watch began, ms since 1970 UTC; `zone`: IANA name. */
export function sightingFrame(
  { setting, reading, lastLookAt, typingSince }: TakeIn,
  since: number,
  zone: string,
): SightingFrame {
  const { watch, chat, reader }: WatchSetting = setting;
  const now = setting.now();
  return {
    ...{ watch, chat, zone, channel: reader.channel, vendor: reader.vendor },
    readerVersion: reading?.readBy ?? '',
    confidence: reading?.confidence ?? 'low',
    seenAt: lastLookAt ?? now,
    watchedSince: since,
    typing: reading?.typing ? { author: reading.typing.author, since: typingSince ?? now } : null,
    ...{ ended: reading?.ended ?? false, partial: reading?.partial ?? false },
    title: reading?.title ?? '',
    ...(reading?.reference ? { reference: reading.reference } : {}),
    utcOffsetMin: -new Date(now).getTimezoneOffset(),
  };
}
