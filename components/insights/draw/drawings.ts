import { i18n } from '#i18n';
import type { PictureId } from '../picture';
import { baseline } from './baseline';
import { byHour } from './by-hour';
import { canned } from './canned';
import type { Drawing } from './drawing';
import { expected } from './expected';
import { overTime } from './over-time';
import { ranking } from './ranking';
import { waitBars } from './wait-bars';

const mostRows = 12;

/** How each picture is drawn. */
export const drawings: Record<PictureId, Drawing> = {
  overTime,
  byHour,
  expected,
  baseline,
  canned,
  ranking,
  byOrganisation: ({ byOrganisation: { groups } }, width, words) =>
    waitBars(
      groups
        .slice(0, mostRows)
        .map((group) => ({ label: `${group.name} · ${words.channel(group.channel)}`, spread: group })),
      width,
      words,
    ),
  channels: ({ channels }, width, words) =>
    waitBars(
      channels.map(({ channel, contacts, waits, told, solved }) => ({
        label: words.channel(channel),
        spread: waits,
        aside:
          told === 0
            ? words.n(contacts)
            : `${i18n.t('insights.solvedOf', [words.count(solved), words.count(told)])} · ${words.n(contacts)}`,
      })),
      width,
      words,
    ),
};
