import { givenNames } from './given-names';

/** German nouns that stand at the end of others: a word that ends with one of them ("Kundennummer") is one, too. None of them ends a common surname. */
const endings =
  'nummer daten karte adresse anschrift konto vertrag rechnung bestellung lieferung zahlung buchung kündigung nachricht mail termin anfrage anliegen frage antwort kunde kunden kundin service support team abteilung technik techniker berater beraterin betreuung mitarbeiter mitarbeitern mitarbeiterin kollege kollegen kollegin programm abend mittag morgen nacht woche monat stunde minute zeit jahr geld preis kosten betrag gebühr fehler problem störung gerät router anschluss leitung netz tarif paket sendung filiale laden geschäft shop markt firma werke stadtwerke versicherung sparkasse krankenkasse zentrale hotline nummern kennwort passwort zugang code system seite portal formular unterlagen dokument schreiben brief bescheid vereinbarung angebot gutschein rabatt bonus garantie ersatz reparatur umzug wohnung straße platz schluss teil sache grund standard norm fall regel ausnahme quatsch unsinn blödsinn wahnsinn pech glück schade fakt tatsache geduld verständnis mühe hilfe unterstützung rückmeldung rückruf auskunft empfang büro schalter kasse lager versand retoure gesellschaft verein verwaltung amt behörde praxis klinik schule wagen auto bahn flug ticket zug handy telefon rufnummer festnetz internet fernseher computer drucker akku kabel strom gas wasser heizung zähler ablesung abschlag nachzahlung guthaben erstattung mahnung frist widerruf einspruch beschwerde lehrer schüler student rentner mieter vermieter eigentümer inhaber nutzer käufer verkäufer besitzer anfänger laie profi privatkunde chat bot station ausfall hausmeister';

/** Other words that stand where a name could. */
const others =
  'arzt anwalt polizei kind eltern junge mädchen mensch leute niemand jemand ende anfang mitte seite ding idee plan ziel spaß ernst wunder zufall absicht feiertag mist käse betrug frechheit zumutung unverschämtheit skandal witz alltag routine pflicht recht gesetz datum uhr tan pin puk iban bic sms gps ssd lte usb tv ai ki id otp vat ust mwst vodafone telefónica hermes dpd ups gls fedex ebay otto zalando lufthansa visa mastercard speedport fritzbox spam netflix spotify whatsapp facebook instagram microsoft apple samsung greek portuguese spanish french italian dutch polish turkish ridiculous tired angry frustrated disappointed confused worried wrong right true false crazy insane nonsense robot goodbye bye regen schnee sturm urgent vegan vegetarian allergic diabetic pregnant retired unemployed';

const endingWords: ReadonlySet<string> = new Set(endings.split(' '));
const otherWords: ReadonlySet<string> = new Set(others.split(' '));
const longestEnding = Math.max(...[...endingWords].map((word) => word.length));
/** Shorter ones end too many names: "Teil", "Bot", "Fall". */
const shortestEnding = 5;
const abstract = /(?:[a-zäöüß]{3}(?:heit|keit|schaft|tät|ismus|ierung)(?:en)?|[a-z]{3}(?:ese|ish))$/;
const company = /(?:^|\s)(?:GmbH|AG|KG|UG|eG|SE|Ltd|Inc|LLC|Co)\.?(?=\s|$)/;

/** Whether what stands where a name could ("Das ist …", "Ihre …", "Danke …") is more likely another word or a company; a common given name is a name. */
export function isNoPerson(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  if (givenNames.has(first)) return false;
  const last = first.split('-').at(-1) ?? '';
  return company.test(name) || otherWords.has(last) || abstract.test(last) || endsWithCommonNoun(last);
}

function endsWithCommonNoun(word: string): boolean {
  if (endingWords.has(word)) return true;
  for (let length = shortestEnding; length <= longestEnding && length + 2 < word.length; length++)
    if (endingWords.has(word.slice(-length))) return true;
  return false;
}
