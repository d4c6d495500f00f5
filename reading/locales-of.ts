const known = new Map<string, readonly string[]>();

/** A language as the browser calls it, if the browser knows it, else nothing; asked once, for to ask is dear. */
export function localesOf(language: string): readonly string[] {
  let locales = known.get(language);
  if (!locales) {
    locales = asked(language);
    known.set(language, locales);
  }
  return locales;
}

function asked(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}
