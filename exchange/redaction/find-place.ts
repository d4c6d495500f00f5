import { type Span, spansOf } from './span';

const streets = [
  // Lindenstraße 12 a, Am Alten Markt 5, Straße des 17. Juni 135
  /(?<![\p{L}])(?:\p{Lu}[\p{L}.-]{0,40}[ -]){0,2}\p{Lu}?[\p{L}.-]{0,40}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|pfad|markt)\s*\d{1,4}\s?[a-zA-Z]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}])(?:Straße|Platz|Allee|Weg) (?:der|des|am|im|zur|zum) [\p{L}\d. -]{2,30}? \d{1,4}\s?[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}])(?:Am|An der|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? \d{1,4}\s?[a-z]?(?![\p{L}\p{N}.:])/gu,
  /(?<![\p{N}])\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Close|Terrace|Square|Crescent|Gardens)(?![\p{L}])\.?/gu,
];
const towns = [
  // 20095 Hamburg, D-10115 Berlin; Austrian and Swiss codes have four digits
  /(?<![\p{L}\p{N}-])(?:[DAC]H?-)?\d{4,5} \p{Lu}\p{Ll}{2,}(?: (?:am|an der|im|in|bei|ob der) \p{Lu}\p{Ll}+|-\p{Lu}\p{Ll}+)?(?![\p{L}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}])[A-Z]{2} \d{5}(?:-\d{4})?(?!\d)/gu,
];
const notTowns =
  /^\d+ (?:Euro|EUR|Stück|Uhr|Minuten|Stunden|Tage|Punkte|Kunden|Personen|Jahre|Dollar|Prozent)$/u;

/** Postal addresses: street with number, postcode with town. */
export function addressesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  return [...streets, ...towns].flatMap((pattern) =>
    spansOf('address', text, pattern, (found) => (notTowns.test(found) ? null : found.toLowerCase())),
  );
}
