import { i18n } from '#i18n';
import type { CurrentChat } from '../conversation/summary';
import { nameInSentence } from './shown-text';
import { durationText } from './time-text';

const waitingFor = {
  queue: 'now.queue',
  first_response: 'now.firstResponse',
  reply: 'now.reply',
  transfer: 'now.transfer',
  hold: 'now.hold',
} as const;

/** Where an open chat stands, in words without the running time: "in the queue, position 2 (they said 5 min)". */
export function standingText(chat: CurrentChat, language: string): string {
  const { waiting, queuePosition, announcedS, human } = chat.standing;
  if (waiting === null) return human === '' ? i18n.t('now.answered') : personCame(chat, language);
  const parts = [i18n.t(waitingFor[waiting.kind])];
  if (waiting.kind === 'reply' && human !== '') parts[0] = i18n.t('now.replyOf', [nameInSentence(human)]);
  if (waiting.kind === 'queue' && queuePosition !== null) parts.push(i18n.t('now.position', [queuePosition]));
  const text = parts.join(', ');
  return announcedS === null
    ? text
    : `${text} ${i18n.t('now.announced', [durationText(announcedS, language)])}`;
}

/** How the person came: "8 min in the queue, then Martin", or "Martin is here" without a queue; empty while nobody has come. */
export function personCame(chat: CurrentChat, language: string): string {
  const { human } = chat.standing;
  if (human === '') return '';
  const name = nameInSentence(human);
  return chat.queueS === null
    ? i18n.t('now.human', [name])
    : i18n.t('now.queueThenHuman', [durationText(chat.queueS, language), name]);
}
