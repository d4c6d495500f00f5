/** Who keeps the journal, as far as the settings say; empty where they do not. */
export interface Person {
  /** Full name. */
  name: string;
  /** Known only where the person told it. */
  salutation?: 'herr' | 'frau' | null;
}

const leftovers: readonly RegExp[] = [
  /\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}|%\{[^{}\n]{1,40}\}|<<[^<>\n]{1,40}>>|%[A-Z_]{3,30}%|\{(?:[a-z]+[_ .]?(?:name|id|date|number|nr)|name|vorname|nachname|anrede|datum)\}/iu,
  /\[(?:(?:your |customer |first |last |agent |ihr |kunden)?(?:name|vorname|nachname|anrede|kunde|customer|datum|date|nummer|number|firma|company|insert[^\]\n]{0,30}|xxx+))\]/iu,
  /\b(?:Sehr geehrte\/r|Sehr geehrter?\(r\)|Liebe\/r|Lieber\/Liebe|Hallo Frau\/Herr|Frau\/Herr|Herr\/Frau|Sir\/Madam|Mr\.?\/M(?:r?s)\.?|Cher\/Chère|Estimado\/a|Gentile Sig\.\/Sig\.ra|Beste heer\/mevrouw)/iu,
  /\b(?:Dear (?:valued )?(?:customer|client|user|sir or madam)|Sehr geehrte Damen und Herren|Sehr geehrter? (?:Kunde|Kundin)|Liebe Kundin,? lieber Kunde|Cher client|Estimado cliente|Gentile cliente|Geachte klant|Szanowny kliencie|Prezado cliente)\b/iu,
  /\b(?:Hallo|Hello|Hi|Dear|Liebe[r]?|Guten Tag|Sehr geehrte[r]?)(?: (?:Herr|Frau|Mr|Mrs|Ms)\.?)? {1,3},|\b(?:Herr|Frau|Mr\.|Mrs\.|Ms\.) {2,}\p{L}|\b(?:null|undefined|NaN)\b(?=[,.! ]|$)/u,
  /\p{L} \.(?:\s|$)|(?<!\.)\.\.(?!\.)/u,
];

const addressed =
  /(?:^|[.!?\n]\s*)(?:Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrter?|Liebe[rs]?|Dear|Hello|Hi|Good (?:morning|afternoon|evening)|Moin)?,? ?(Herrn?|Frau|Mr|Mrs|Ms|Miss)\.? ([\p{Lu}][\p{L}'’-]+)/u;
const firstNamed = /^(?:Hallo|Liebe[rs]?|Dear|Hi|Hello|Hey|Moin) ([\p{Lu}][\p{L}'’-]+)\s*[,!.]/u;
const noNames =
  /^(?:und|zusammen|there|all|team|again|kunde|kundin|customer|everyone|nochmal|wieder|welcome|from|sir|madam)$/iu;

/** What is left of a template in a text, as shown, or null. */
export function residueIn(text: string): string | null {
  const shown = text.slice(0, 2000);
  for (const pattern of leftovers) {
    const match = pattern.exec(shown);
    if (match) return match[0].trim().slice(0, 60);
  }
  return null;
}

/** A salutation that fits neither the person's name nor their form of address, as shown, or null; null too where neither is known. */
export function wrongSalutationIn(text: string, person: Person | null): string | null {
  if (!person) return null;
  const shown = text.slice(0, 300);
  const names = person.name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '');
  const formal = addressed.exec(shown);
  if (formal) {
    const [, title = '', name = ''] = formal;
    const isHerr = /^(?:herrn?|mr)$/i.test(title);
    const wrongTitle = !!person.salutation && (person.salutation === 'herr') !== isHerr;
    const wrongName = names.length > 0 && !names.some((part) => name.toLowerCase().split('-').includes(part));
    return wrongTitle || wrongName ? `${title} ${name}` : null;
  }
  const casual = firstNamed.exec(shown)?.[1];
  const isName = casual !== undefined && !noNames.test(casual);
  return isName && names.length > 0 && !names.some((part) => casual.toLowerCase().split('-').includes(part))
    ? casual
    : null;
}
