import type { PieceShape } from './place-piece';

const free = String.raw`(?<![\p{L}\p{N}.,:/#-])`;
const german = String.raw`(?:(?:Bad|St\.|Sankt|Markt|Neu|Alt|Groß|Klein)\s)?\p{Lu}[\p{L}'’-]{1,40}(?:\s(?:am|an der|an|im|in der|in|bei|ob der|auf|vor der|a\.\s?d?\.?|i\.\s?d?\.?)\s\p{Lu}\p{L}+|\s?[/(]\p{Lu}[\p{L}.]+\)?)?`;
const english = String.raw`\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]+|of|on|upon|the|le|under)){0,3}`;
const states =
  'A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
// Also words, and short for other things.
const unclear = /(?<![A-Z])(?:ID|OK|IN|OR|ME|HI|DE|PA|MS|CO|AL|LA|MA|PR|SC|CT|MT|MD)\s\d{5}$/;
const cantons = 'ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|SG|GR|AG|TG|TI|VD|VS|NE|GE|JU';
const inCanton = new RegExp(String.raw`\p{Ll}\s(?:${cantons})$`, 'u');
const knownTowns =
  /\s(?:Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|St\. Pölten|Dornbirn|Steyr|Feldkirch|Bregenz|Leonding|Leoben|Krems|Traun|Amstetten|Lustenau|Kapfenberg|Mödling|Hallein|Baden|Eisenstadt|Zürich|Genf|Genève|Basel|Bern|Lausanne|Winterthur|Luzern|St\. Gallen|Lugano|Biel|Thun|Köniz|Fribourg|Freiburg|Schaffhausen|Chur|Uster|Sion|Neuchâtel|Zug|Aarau|Olten|Solothurn|Vaduz|Schaan)(?!\p{L})/u;
const countable =
  /\s(?:Euro|EUR|Stück|Uhr|Minuten|Stunden|Tage|Punkte|Jahre|Dollar|Prozent|Franken|Kilometer|Meter|Watt|Mbit|Kilowatt\p{L}*|Liter|Gramm|Mal|Schritte|Seiten|Zeichen|Meilen|Follower|Umdrehungen|Einheiten|Artikel|Teile|Exemplare|Geräte|Pakete|Kunden|Personen|Menschen|Leute|Mitarbeiter|Nutzer|Besucher|Einwohner|Teilnehmer|Mitglieder|Haushalte|Anrufe|Nachrichten|Mails|Bewertungen|Bestellungen|Filialen|\p{L}+(?:ungen|heiten|keiten|innen|stunden|punkte|meilen))$/u;
const counting =
  /(?<!\p{L})(?:hat|habe|haben|hatte|hatten|über|rund|ca\.|circa|etwa|fast|mindestens|maximal|knapp|mehr als|weniger als|bis zu|insgesamt|nur|schon|bestellung|ticket|nummer|nr\.?|auftrag|stand|zählerstand|fehler|code)[:\s]{1,2}$/iu;

const town = (found: string, before: string) =>
  countable.test(found) || (counting.test(before) && !/^0/.test(found)) ? null : true;

/** Postcodes with their town, of the countries whose people write German or English. */
export const postcodes: readonly PieceShape[] = [
  {
    role: 'code',
    hint: /\d{5}\s{1,2}[A-ZÄÖÜ]/g,
    pattern: new RegExp(String.raw`${free}(?:(?:D|DE|F|I|E)[- ]{1,3})?\d{5}\s{1,2}${german}(?!\p{L})`, 'gu'),
    sure: town,
  },
  {
    role: 'code',
    hint: /\d{4}\s[A-ZÄÖÜ]/g,
    pattern: new RegExp(
      String.raw`${free}(?:(?:A|AT|CH|FL|L|B|DK)[- ]{1,3})?\d{4}\s${german}(?!\p{L})(?:\s(?:${cantons})(?![\p{L}\p{N}]))?`,
      'gu',
    ),
    sure: (found, before) =>
      town(found, before) &&
      (/^[A-Z]/.test(found) ||
        inCanton.test(found) ||
        (knownTowns.test(found) && !/^(?:19|20)[0-2]\d/.test(found))),
  },
  {
    role: 'code',
    hint: /\d{4,5}\s[a-zäöü]{3}/g,
    pattern: new RegExp(String.raw`${free}\d{4,5}\s\p{Ll}{3,20}(?!\p{L})`, 'gu'),
    sure: (_, before) => (/\d\s?[a-z]?,?\s(?:in\s)?$/iu.test(before) ? false : null),
  },
  {
    role: 'code',
    hint: /\d{4} ?[A-Z]{2}\s[A-Z]/g,
    pattern: new RegExp(String.raw`${free}\d{4} ?[A-Z]{2}\s\p{Lu}\p{Ll}{2,}`, 'gu'),
    sure: (found) => !/^(?:19|20)/.test(found),
  },
  {
    // SW4 7QP; not the 8GB of an M1
    role: 'code',
    hint: /[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}/gi,
    pattern: /(?<![\p{L}\p{N}])[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu,
    sure: (found) => !/[a-z]|\d[GMT]B$/.test(found),
  },
  {
    // Eircode: D02 XY47
    role: 'code',
    hint: /[A-Z]\d[\dW] ?[A-Z\d]{4}/gi,
    pattern:
      /(?<![\p{L}\p{N}])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=[A-Z]*\d)[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\p{N}])/giu,
    sure: (found) => /\s\d*[A-Z]/.test(found),
  },
  {
    role: 'code',
    hint: /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/gi,
    pattern: /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/giu,
    sure: (found) => /^[A-Z]\d[A-Z] /.test(found),
  },
  {
    // Austin, TX 78701-2204
    role: 'code',
    hint: /\s[A-Z]{2}\.?,?\s{1,2}\d{5}/g,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${english},?\s(?:${states})\.?,?\s{1,2}\d{5}(?:-\d{4})?(?![\d-])`,
      'gu',
    ),
    sure: (found) => /,\s\S/.test(found) || !unclear.test(found),
  },
  {
    role: 'code',
    hint: /[A-Z]{2}\s\d{5}/g,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${states})\s\d{5}(?:-\d{4})?(?![\d-])`, 'gu'),
    sure: (found) => !unclear.test(found),
  },
  {
    role: 'code',
    hint: /\s(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT),?\s\d{4}/gi,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${english},?\s(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT),?\s\d{4}(?!\d)`,
      'gu',
    ),
    sure: (found) => !/\s(?:SA|WA|NT|ACT)\s/.test(found),
  },
  {
    // Bengaluru 560038, Auckland 1010
    role: 'code',
    hint: /[a-z.][\s,–-]{1,3}\d{3} ?\d{1,3}/g,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${english}(?<=[\p{L}.])\s?[-–,]?\s?(?:[1-8]\d{2}\s?\d{3}|(?!19|20)\d{4})(?![\d.,-]*\d)`,
      'gu',
    ),
    sure: () => false,
  },
  {
    role: 'code',
    hint: /plz|postleitzahl|code|zip/gi,
    pattern:
      /(?<!\p{L})(?:plz|postleitzahl|zip(?: ?code)?|post ?code|postal code|pin ?code|eircode)[:\s]{0,3}(?:(?:ist|is|lautet|der|die)[:\s]{1,2})?(?<v>\d{4,6}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[\dw] ?[a-z\d]{4})(?![\p{L}\p{N}])/giu,
    sure: () => true,
  },
];
