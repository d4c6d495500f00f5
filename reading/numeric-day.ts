type Part = 'day' | 'month' | 'year';

/** In which order a language writes the parts of a date in numbers; null where it depends on a country that nobody names ("en"). */
function orderIn(language: string): Part[] | null {
  if (/^en$/i.test(language) || language === '') return null;
  try {
    const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0);
    return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
  } catch {
    return null;
  }
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(year < 100 ? 2000 + year : year, month - 1, day, 12);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** A date in numbers: its first, second and third part stand in the groups 1, 3 and 4, what parts them in 2. */
export const numericDate =
  /(?<![\d:])(\d{1,4})(?:([./-]) ?|[年년] ?)(\d{1,2})(?:\2 ?|[月월] ?)(\d{4}|\d{1,2})(?![\d:])/u;

/**
 * The day of a date in numbers ("03/11/2026", "2026. 11. 3.", "3.11.26") in the order of the page's language, as some ms of that day. Null if it
 * names none, or if it could be two days and the language does not say which.
 */
export function numericDay(text: string, language: string): number | null {
  // Vietnamese calls its months by numbers: "21 tháng 11, 2026".
  const match = numericDate.exec(text.replace(/ tháng (\d{1,2}),? (?:năm )?/iu, '/$1/'));
  if (!match) return null;
  // A version ("1.2.3") is no date.
  if (match[1]!.length < 3 && match[4]!.length < 2) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]!.length > 2) return match[1]!.length === 4 ? dayOf(first, second, third) : null;
  // Dots stand between day and month in that order wherever they are used with the year last.
  if (match[2] === '.') return dayOf(third, second, first);
  const order = orderIn(language);
  if (order?.[0] === 'year' && match[4]!.length < 4) return dayOf(first, second, third);
  const [dayFirst, monthFirst] = [dayOf(third, second, first), dayOf(third, first, second)];
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (order === null) return null;
  return order.indexOf('day') < order.indexOf('month') ? dayFirst : monthFirst;
}

/** The last such day before `now` (ms since 1970 UTC) of a date without its year, as it is written with dots ("3.11.") or with words behind its numbers ("11月3日"); null if there is none. */
export function yearlessDay(text: string, now: number): number | null {
  const dotted = /(?<![\d.:])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d{2,4}(?![\d:.]))/.exec(text);
  const worded = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号]/u.exec(text);
  if (!dotted && !worded) return null;
  const [month, day] = worded ? [worded[1], worded[2]] : [dotted?.[2], dotted?.[1]];
  const inYear = (year: number) => dayOf(year, Number(month), Number(day));
  const year = new Date(now).getFullYear();
  const at = inYear(year);
  return at !== null && at > now + 86_400_000 ? inYear(year - 1) : at;
}
