import { noMeasure, type PieceShape } from './place-piece';

// 12, 12 a, 90A, 19-21, 88/2/14
const letter = String.raw`(?:[a-zA-Z]|\s[a-hA-H])(?![\p{L}\p{N}])`;
const house = String.raw`\s{0,3}(?:Nr\.?\s?)?(?!0)\d{1,4}(?:${letter})?(?:\s?[-–/+]\s?\d{1,4}(?:${letter})?){0,3}(?![\p{L}\p{N}]|[.,:]\d)${noMeasure}`;
const sized = String.raw`(?:(?:alt|neu|ober|unter|gro(?:ß|ss)|klein|lang|kurz|breit|hoh|inner|äu(?:ß|ss)er|vorder|hinter|mittler|link|recht|grün|schwarz|wei(?:ß|ss)|hohl)e[rsn]?|(?!(?:ein|mein|dein|sein|unser|euer|dies|jed|welch|ihr)er)\p{L}{3,20}er|st\.|sankt|dr\.|prof\.)\s`;
const alwaysStreet = String.raw`stra(?:ß|ss)e|str\.?|gasse|gässle|gässchen|gassli|gässli|allee|chaussee|twiete|promenade`;
const mostlyStreet = 'weg|platz|damm|ufer|stieg|pfad|gürtel|lände|redder|wall|graben|kai|markt|steig|-ring';
const maybeStreet =
  'ring|zeile|hof|berg|feld|kamp|wiesen?|höhe|hang|garten|gärten|winkel|rain|leite|siedlung|bogen|bahn|acker|busch|grund|park|see|tal|blick|brücke|tor|hain|horst|heide|stein|bach|au|eck|halde|matte?|büel|rank|steg|holz|wald|moos|brink|bleiche|mühle|burg|dorf|schanze|freiheit|anger|plan|bruch|haus|hagen';

// "Parkplatz 12" and "Rückweg 20" are none, and of short words no street is made.
const other =
  /(?:^|[\s-])(?:rück|hin|arbeits|schul|um|rund|rechts|aus|fuß|halb|unter|liefer|dienst|versand|vertriebs|kommunikations|zahlungs|lösungs|sitz|park|stell|speicher|tabellen|fenster|steh|spiel|bau|super|media|elektro|verbraucher|floh|wochen|weihnachts|oster|fach|getränke|möbel|bahn|flug|zelt|liege|lade|lager|tisch|arbeitsspeicher|ein|ab|auf|datei|fire|startup)(?:weg|platz|markt|steig|stieg|pfad|kai|wall)\s*\d/iu;
const pointing =
  /^(?:der|die|das|den|dem|des|ein\w*|mein\w*|dein\w*|sein\w*|ihr\w*|unser\w*|euer|eure\w*|kein\w*|auf|am|an|im|in|zum|zur|vom|beim|bei|diese\w*|jede\w*|jene\w*|welche\w*|nächste\w*|erste\w*|zweite\w*|dritte\w*|letzte\w*|freie\w*|ganze\w*|selbe\w*|eigene\w*|andere\w*|bitte|ab|bis|von|nach|mit|für|und|oder|aus|straße|adresse)$/iu;
const inOffice =
  /(?:(?:mon|diens|donners|frei|sams|sonn|feier|werk|vormit|nachmit)tag|mittwoch|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahre?|woche|tag|seite|rechnung|bestellung|vertrag|auftrag|filiale|telefon|punkt|schnitt|monat|quartal|moment|chat|ticket|fall|warteschlange|position|platz|gleis|etage|zimmer|raum|version|preis|kurs|stufe|zeitraum|durchschnitt|alter|konto|gerät|leitung|router|display|anzeige|zone|halle|tarif|paket|karte|menü|feld|schritt|abschnitt|kapitel|ebene|internet|app|system|liste|tabelle|zeit|ende|stand|termin|treffen|markt|angebot|sommer|winter|herbst|frühjahr|frühling|\p{L}{3,}(?:ung|heit|keit|nummer|zeit|preis|code))\s+\d/iu;

const numbered = (words: string) => new RegExp(String.raw`(?:${words})\s{0,3}(?:Nr\.?\s?)?\d`, 'gi');
const isCapital = (found: string) => /^\p{Lu}/u.test(found);
const isUnlikely = (found: string) => pointing.test(found.split(/\s/)[0] ?? '');

/** Streets of Germany, Austria and Switzerland with their number. */
export const germanStreets: readonly PieceShape[] = [
  {
    // Lindenstraße 12, Karl-Marx-Allee 90A, Obere Hauptstr. 7b, goethestrasse 3
    role: 'street',
    hint: numbered(alwaysStreet),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:${sized}){0,2}\p{L}[\p{L}.'’-]{2,40}(?:${alwaysStreet})${house}`,
      'giu',
    ),
    sure: () => true,
  },
  {
    role: 'street',
    hint: numbered(mostlyStreet),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:${sized}){0,2}\p{L}[\p{L}.'’-]{1,40}(?:${mostlyStreet})${house}`,
      'giu',
    ),
    sure: (found) => (other.test(found) ? null : isCapital(found)),
  },
  {
    role: 'street',
    hint: numbered(maybeStreet),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:${sized}){0,2}\p{Lu}[\p{L}.'’-]{2,40}(?:${maybeStreet})${house}`,
      'gu',
    ),
    sure: () => false,
  },
  {
    // Mariahilfer Straße 88, Breite Gasse 17, Alter Markt 3
    role: 'street',
    hint: numbered(`${alwaysStreet}|${mostlyStreet}|ring`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])\p{L}[\p{L}.'’-]{2,30}\s(?:${alwaysStreet}|${mostlyStreet}|ring)${house}`,
      'giu',
    ),
    sure: (found) => (isUnlikely(found) ? null : isCapital(found) || /^\p{L}+er\s/u.test(found)),
  },
  {
    // Straße des Friedens 33, Platz der Einheit 1
    role: 'street',
    hint: /(?:Stra(?:ß|ss)e|Platz|Allee|Weg|Ufer|Ring|Promenade) (?:der|des|am|an|im|zu[mr]|vo[mn])\s/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Stra(?:ß|ss)e|Platz|Allee|Weg|Ufer|Ring|Promenade) (?:der|des|am|an der|im|zur|zum|vom|von) [\p{L}\d. -]{2,30}?(?<=[\p{L}.])${house}`,
      'gu',
    ),
    sure: () => true,
  },
  {
    // The squares of Mannheim: Q7, 24
    role: 'street',
    hint: /[A-U]\d,\s?\d/g,
    pattern: /(?<![\p{L}\p{N}])[A-U]\d,\s?\d{1,2}[a-z]?(?=,?\s(?:68\d{3}|Mannheim))/gu,
    sure: () => true,
  },
  {
    // Am Alten Markt 5, An der Alster 44, Unter den Linden 501
    role: 'street',
    hint: /(?:Am|An de[rn]|Auf de[rmn]|Bei der|Beim|Hinter de[rm]|Vor de[rm]|Im|In de[rn]|Zu[mr]|Unter de[rn]|Ob der) [A-ZÄÖÜ]\D{1,60}\d/g,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Am|An der|An den|Auf der|Auf dem|Auf den|Bei der|Beim|Hinter der|Hinter dem|Vor dem|Vor der|Im|In der|In den|Zum|Zur|Unter den|Unter der|Ob der) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}-]+)?\s${house}`,
      'gu',
    ),
    sure: (found) => (inOffice.test(found) ? null : /\s\d{1,3}\D*$|[a-z]$|[-/]/iu.test(found)),
  },
  {
    // Whatever stands before a postcode and its town: Jungfernstieg 7, 20354 Hamburg
    role: 'street',
    hint: /\d\s?[a-zA-Z]?[\s,]{1,3}(?:in\s)?(?:[A-Z]{1,2}-)?\d{4,5}\s[A-ZÄÖÜ]/g,
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}.'’-]{1,30}\s){0,2}\p{Lu}[\p{L}.'’-]{2,40}${house}(?=(?:\s?,\s?|\s?\n\s?|\s)(?:in\s|(?:D|DE|A|AT|CH)-)?\d{5}\s\p{Lu}|(?:\s?,\s?|\s?\n\s?)(?:in\s|(?:A|AT|CH)-)?\d{4}\s\p{Lu}\p{Ll})`,
      'gu',
    ),
    sure: (_found, _before, behind) => /^\D{0,6}\d{5}/.test(behind),
  },
  {
    // As in the west of Switzerland: Rue de Lausanne 12
    role: 'street',
    hint: /(?:rue|route|chemin|avenue|place|boulevard|quai|impasse|via|viale|piazza)\s/gi,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:rue|route|chemin|avenue|place|boulevard|quai|impasse|via|viale|piazza)\s(?:(?:de|du|des|de la|de l['’]|la|le|les|del|della|di)\s?)?(?:\p{L}[\p{L}'’.-]{2,30}\s){1,3}\d{1,4}[a-z]?(?![\p{L}\p{N}]|[.,:]\d)${noMeasure}|(?<![\p{L}\p{N}.,])\d{1,4}(?:\s?bis)?,?\s(?:rue|chemin|avenue|boulevard|quai|impasse)\s(?:(?:de|du|des|de la|la|le|les)\s)?\p{Lu}[\p{L}'’-]{2,30}`,
      'giu',
    ),
    sure: (found) => /^\p{Lu}|^\d/u.test(found) && /^(?:rue|chemin|quai|viale|piazza|\d)/i.test(found),
  },
  {
    role: 'street',
    hint: /postfach/gi,
    pattern: /(?<!\p{L})Postfach\s?\d[\d ]{1,10}\d(?!\d)/giu,
    sure: () => true,
  },
];
