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
])('"%s" says that somebody is typing', (line) => expect(typingLine(line)).toBe(true));

test.each([
  'Wer schreibt Ihnen denn solche Briefe?',
  'My son is typing this for me, I cannot see well.',
  'Kto pisze te faktury?',
  'كتبت لكم أمس',
])('"%s" is said by somebody', (line) => expect(typingLine(line)).toBe(false));
