import { i18n } from '#i18n';
import type { Here } from '../metrics/here';
import { nameInSentence } from './shown-text';
import { dayText, dueText, durationText } from './time-text';

const outcomes = {
  yes: 'here.lastSolved',
  partly: 'here.lastPartly',
  workaround: 'here.lastWorkaround',
  no: 'here.lastNot',
} as const;

/** "4 contacts, typical wait 12 min, last time solved by Martin; promise due tomorrow". `now`: ms since 1970 UTC. */
export function hereText(here: Here, now: number, language: string): string {
  const { contacts, typicalWaitS, promise } = here;
  const facts = [
    i18n.t('here.contacts', contacts),
    ...(typicalWaitS === null ? [] : [i18n.t('here.typicalWait', [durationText(typicalWaitS, language)])]),
    ...lastText(here, now, language),
  ].join(', ');
  return promise === null ? facts : `${facts}; ${promiseText(promise.dueAt, now, language)}`;
}

function lastText({ last }: Here, now: number, language: string): string[] {
  if (last === null) return [];
  const { resolved, human, at } = last;
  if (resolved === 'yes' && human !== '') return [i18n.t('here.lastSolvedBy', [nameInSentence(human)])];
  if (resolved !== null) return [i18n.t(outcomes[resolved])];
  return [i18n.t('here.lastOn', [dayText(at, now, language)])];
}

function promiseText(dueAt: number | null, now: number, language: string): string {
  if (dueAt === null) return i18n.t('here.promise');
  return i18n.t(dueAt < now ? 'here.promiseWasDue' : 'here.promiseDue', [dueText(dueAt, now, language)]);
}
