import { expect, test } from 'vitest';
import { saysEnded } from '../../reading/end-words';

test.each([
  'Chatten avslutades',
  'Chatten er lukket',
  'Keskustelu on päättynyt',
  'Rozhovor byl ukončen',
  'Conversația a fost încheiată',
  'A csevegés lezárult',
  'Η συνομιλία έληξε',
  'Чат завершено',
  'Sohbet sona erdi',
  'انتهت المحادثة',
  'השיחה הסתיימה',
  '聊天已關閉',
])('"%s" says that a chat is over', (line) => expect(saysEnded(line)).toBe(true));

test.each(['Chatten startar', 'Rozhovor pokračuje', 'תודה על השיחה'])('"%s" does not', (line) =>
  expect(saysEnded(line)).toBe(false),
);
