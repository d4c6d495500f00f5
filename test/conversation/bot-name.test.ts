import { expect, test } from 'vitest';
import { isBotName } from '../../conversation/bot-name';

test.each([
  'Robbi, digitaler Assistent',
  'Chatbot',
  'helpbot 2',
  'Tuup (bot)',
  'Brightline AI',
  'KI-Hilfe',
  'Assistant virtuel',
  'Bella · asistente virtual',
  'Assistente automatico',
  'Assistentin Mia',
  'Asystent wirtualny',
  'Virtuální asistentka',
  'Sanal Asistan',
  'Виртуальный помощник',
  'Помощник-бот',
  'Εικονικός βοηθός',
  'さくらボット',
  '智能客服',
  '小助手',
  '챗봇',
  'רובי הבוט',
  'المساعد الآلي',
  'Virtuell assistent',
  'Digital Helper',
  'Robotul Verde',
  'Verkkorobotti',
  'Chatbotten Ida',
])('takes %s for a machine', (name) => {
  expect(isBotName(name)).toBe(true);
});

test.each([
  'Martin',
  'Ms Talbot',
  'Jean Chabot',
  'Ai Tanaka',
  'Ki Park',
  'Siobhan',
  'Maria Boteva',
  'Anna Robotham',
  'Robotics Support',
  'Digital Care Team',
  'Assistant manager Joe',
  'Shop assistant Mary',
  'Katja aus dem Kundenservice',
  'さくら',
  '客服小美',
  'אבי',
  'Робин',
])('takes %s for nobody but a person', (name) => {
  expect(isBotName(name)).toBe(false);
});
