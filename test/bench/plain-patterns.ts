/** What one would write first for each kind: a baseline. */
const expressions: Readonly<Record<string, RegExp>> = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gu,
  card: /\b\d(?:[ -]?\d){12,18}\b/gu,
  phone: /(?<!\w)(?:\+|00?)\d[\d ()/-]{6,}\d/gu,
  address:
    /\p{Lu}[\p{L}-]+(?:straße|str\.|weg|platz| Street| Road| Avenue) \d+|\d+ (?:\p{Lu}\p{L}+ )+(?:Street|Road|Avenue|Lane)/gu,
  number: /(?<=(?:[Nn]ummer|[Nn]r\.?|number|no\.)(?: ist| is|:)? )[A-Z\d-]{4,}/gu,
  url_query: /(?<=https?:\/\/[^\s?]+)\?\S+/gu,
  person:
    /(?<=(?:[Mm]ein Name ist|[Ii]ch bin|[Ii]ch heiße|[Hh]ier ist|[Mm]y name is|I am|I'm|[Tt]his is|Hallo|Hi|Hello|Dear|Herrn?|Frau|Mrs?\.?|Ms\.?|Danke|Thanks|Grüße|[Rr]egards),?\s)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu,
};

/** What these expressions find in a text. */
export function plainly(text: string): { kind: string; start: number; end: number }[] {
  return Object.entries(expressions).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind,
      start: index,
      end: index + found.length,
    })),
  );
}
