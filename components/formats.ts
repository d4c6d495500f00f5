/** Making a format takes longer than drawing a row, and lists say many dates and numbers: each is made once. */
function madeOnce<Options, Format>(make: (language: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: string, options: Options): Format => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

/** How a language writes numbers. */
export const numberFormat = madeOnce(
  (language: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** How a language writes dates and times, in the zone the browser is in. */
export const dateFormat = madeOnce(
  (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** How a language says how far away something is: "yesterday", "in 3 days". */
export const distanceFormat = madeOnce(
  (language: string, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options),
);
