import { expect, test } from 'vitest';
import { typingLine } from '../../reading/typing';

test.each([
  'Dana is typing…',
  'Frau Berg schreibt …',
  'Sabine מקליד/ה…',
  'يكتب الآن…',
  'يكتب الآن',
  'Ayşe yazıyor...',
  'Konsultant Marek pisze…',
  'Оператор печатает',
  '田中さんが入力中',
  'Sanne typt',
  'Sanne is aan het typen',
  'Amélie est en train d’écrire',
  'Giulia sta scrivendo',
  'Rita está digitando',
  'Freja skriver',
  'Eva píše zprávu',
  'Ioana scrie',
  'Zsófi éppen ír',
  'Η Μαρία γράφει',
  'Оксана друкує',
  '客服正在輸入',
  '상담원이 작성 중입니다',
])('"%s" says that somebody is typing', (line) => expect(typingLine(line)).toBe(true));

test.each([
  'Wer schreibt Ihnen denn solche Briefe?',
  'My son is typing this for me, I cannot see well.',
  'Kto pisze te faktury?',
  'كتبت لكم أمس',
  'Min søn skriver til jer hver dag uden svar',
  'Ik typte net een bericht',
])('"%s" is said by somebody', (line) => expect(typingLine(line)).toBe(false));
