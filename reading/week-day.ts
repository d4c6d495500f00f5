const perLanguage = new Map<string, Map<string, number>>();

/** Days of the week by what a language calls them, Monday 1; without dots. */
function daysIn(language: string): Map<string, number> {
  const known = perLanguage.get(language);
  if (known) return known;
  const days = new Map<string, number>();
  perLanguage.set(language, days);
  try {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1) days.set(plain(format.format(Date.UTC(2024, 0, day))), day);
    }
  } catch {
    // No language that the browser knows.
  }
  return days;
}

const plain = (word: string) => word.toLowerCase().replace(/[.,]/g, '');

/** Which day of the week a word names in the page's language, English or German: Monday 1, Sunday 7; null if none. */
export function weekdayOf(word: string, language: string): number | null {
  for (const name of [language, 'en', 'de']) {
    const day = daysIn(name).get(plain(word));
    if (day !== undefined) return day;
  }
  return null;
}

/** The last such day before today of a text that names a day of the week and no date ("Montag", "Mon 14:03"), as some ms of it; null if it names none. */
export function lastWeekday(text: string, language: string, now: number): number | null {
  const [, word] =
    /^\s*([\p{L}][\p{L}\p{M}-]+[.,]?)(?:[\s,·]*(?:um |at |à )?\d{1,2}[:.h]\d{2}.{0,10})?$/u.exec(text) ?? [];
  const day = word === undefined ? null : weekdayOf(word, language);
  if (day === null) return null;
  const today = new Date(now).getDay() || 7;
  const back = (today - day + 7) % 7 || 7;
  return now - back * 86_400_000;
}
