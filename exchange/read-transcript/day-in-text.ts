/** A calendar day as written, without a zone. `month`: 1-12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const months = [
  'jan',
  'feb',
  'm(?:ar|är|rz|aerz)',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]',
].map((month) => new RegExp(`^${month}`, 'i'));

const monthWord = '([A-Za-zä]{3,9})\\.?';
const forms: [RegExp, (parts: string[], monthFirst: boolean) => [string, string | number, string]][] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([, y = '', m = '', d = '']) => [y, m, d]],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/, ([, d = '', m = '', y = '']) => [y, m, d]],
  [
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/,
    ([, a = '', b = '', y = ''], monthFirst) => {
      const american = Number(b) > 12 || (monthFirst && Number(a) <= 12);
      return american ? [y, a, b] : [y, b, a];
    },
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?${monthWord},?\\s+(\\d{4})(?!\\d)`),
    ([, d = '', m = '', y = '']) => [y, monthOf(m), d],
  ],
  [
    new RegExp(`\\b${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`),
    ([, m = '', d = '', y = '']) => [y, monthOf(m), d],
  ],
];

function monthOf(word: string): number {
  return months.findIndex((month) => month.test(word)) + 1;
}

/**
 * The first day written in a text, with the words that say it: "5 March 2026", "05.03.2026", "2026-03-05", "3/5/26"; null if none.
 * `monthFirst`: how to read 3/5 (America writes AM and PM beside it).
 */
export function dayInText(text: string, monthFirst: boolean): { day: Day; words: string } | null {
  for (const [form, order] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const [y, m, d] = order([...found], monthFirst).map(Number) as [number, number, number];
    const year = y < 100 ? 2000 + y : y;
    const exists = m >= 1 && m <= 12 && d >= 1 && d <= new Date(year, m, 0).getDate();
    if (exists && year >= 1990 && year < 2200) return { day: { year, month: m, day: d }, words: found[0] };
  }
  return null;
}
