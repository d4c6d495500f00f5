import { expect, test } from 'vitest';
import { timeIn } from '../../reading/time-in-text';

const now = new Date(2028, 4, 5, 12).getTime();
const said = (text: string, language: string) => {
  const found = timeIn(text, language, now);
  return found && [found.text, new Date(found.stated.at).toString().slice(4, 21), found.stated.precisionS];
};

test.each([
  ['cs', 'Ema Malá | ', '7. 3. 2026 v 9.05'],
  ['sk', '', '7. marca 2026 o 9:05'],
  ['hu', '', '2026. 03. 07. 9:05'],
  ['hu', '', '2026. március 7., 9:05'],
  ['hu', '', '2026. márc. 7. de. 9:05'],
  ['lt', '', '2026 m. kovo 7 d. 9:05'],
  ['es-MX', 'Ema, ', '7 mar 2026, 9:05 a. m.'],
  ['es-MX', '', '7 mar 2026, 9:05\u202fa.\u00a0m.'],
  ['en-US', 'on ', 'Mar 7, 2026 @ 9:05\u202fam'],
  ['pl', '', '7 marca 2026, godz. 9:05'],
  ['pl', '', '07.03.2026 r. o godz. 9:05'],
  ['ru', '', '7 марта 2026 г. в 9:05'],
  ['uk', '', '7 березня 2026 р. о 9:05'],
  ['bg', '', '07.03.2026 г., 9:05'],
  ['ko', '', '2026. 3. 7. 오전 9:05'],
  ['zh', '', '2026年3月7日 上午9:05'],
  ['et', '', '7. märts 2026 kell 9:05'],
  ['vi', '', '7 tháng 3, 2026 lúc 9:05'],
  ['id', '', '7 Maret 2026 pukul 9.05'],
  ['th', '', '7 มีนาคม 2569 เวลา 9:05'],
  ['ar', '', '٧ مارس ٢٠٢٦ في ٩:٠٥ ص'],
  ['he', '', '7 במרץ 2026 בשעה 9:05'],
  ['ca', '', '7 de març de 2026 a les 9.05'],
])('in %s, "%s%s" says its day and its clock, whatever stands between them', (language, before, time) => {
  expect(said(before + time, language)).toEqual([time, 'Mar 07 2026 09:05', 60]);
});

test('a clock behind a day that nobody understands is not the clock of today', () => {
  expect(said('7. brezmonth 2026 ob 9:05', 'de')).toBeNull();
  expect(said('7 Ventôse 2026, 9:05', 'fr')).toBeNull();
});
