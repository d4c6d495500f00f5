/** A point ends a sentence, but behind two letters. */
const part = "(?:\\p{Lu}\\p{L}\\.|\\p{Lu}[\\p{L}'’-]{0,30}\\p{L})";
const between = "(?:von|van|de|der|den|zu|zur|vom|la|el|al|bin|O['’]|\\p{Lu}\\.)";
const words = `${part}(?:\\s(?:${between} ?){0,2}${part}){0,2}`;
const name = `(?<v>${words})`;
/** Behind a title a name may begin with a small word or with initials. */
const titledName = `(?:[A-ZÄÖÜ]\\. ?){0,2}(?<v>(?:${between} ){0,2}${words})`;
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** A way of telling a name. */
export interface NamePattern {
  /** Of these words (in small letters) one stands in every text that tells a name so. */
  words: readonly string[];
  /** What stands around a name: dearer to look for than a word, but much cheaper than the name itself. */
  hint: RegExp;
  /** The group `v` is the name. */
  pattern: RegExp;
}

/** Longest word of a name, with some to spare. */
const wordSigns = '\\S{0,40}';

/** What stands around a name, and a sign that may begin one. */
function hintOf(text: string, first: string): string {
  const [before = ''] = text.split('(?<v>');
  return before === '' ? `[^a-z\\s]${wordSigns}${text.split(name)[1] ?? ''}` : `${before}${first}`;
}

function patternsOf(first: string, ways: readonly (readonly [words: string, text: string])[]): NamePattern[] {
  return ways.map(([words, text]) => ({
    words: words.split(' '),
    hint: new RegExp(hintOf(text, first)),
    pattern: new RegExp(`${start}${text}${end}`, 'gu'),
  }));
}

/** Where a person tells a name, German and English; the group `v` is the name. */
export const introductions = patternsOf('[^a-z]', [
  ['name vorname nachname', `[Mm]ein (?:vollständiger )?(?:[Vv]or|[Nn]ach)?[Nn]ame (?:ist|lautet) ${name}`],
  ['heiße heisse', `(?:[Ii]ch )?(?:[Hh]eiße|[Hh]eisse) (?:ich )?${name}`],
  ['mich', `[Nn]enn(?:en Sie|t)? mich (?:einfach |bitte |doch |gerne? )?${name}`],
  ['nennen', `mich (?:einfach |bitte |gerne? |ruhig )?${name} nennen`],
  ['apparat telefon name hier', `${name} (?:am Apparat|am Telefon|mein Name|hier)`],
  ['namens', `[Nn]amens ${name}`],
  ['call', `[Cc]all me ${name}`],
  ['name', `[Mm]y (?:full |first |last )?name(?: is|['’]s) ${name}`],
  ['name', `[Nn]ame on (?:the|my|this) \\S{3,14}(?: is|:) ${name}`],
]);

/** Where mostly a name stands, but other words may, too. */
export const likelyIntroductions = patternsOf('[^a-z]', [
  ['bin war bins wars', `[Ii]ch (?:bin|war)(?:['’]?s)?,? (?:der |die |es,? |hier )?${name}`],
  ['hier', `[Hh]ier ${name}(?=, (?:[Gg]uten|[Hh]allo|[Ii]ch|[Mm]oin|[Mm]ein))`],
  [
    'ist spricht schreibt meldet',
    `(?:[Hh]ier|[Dd]ies|[Dd]as|[Ee]s) (?:ist|spricht|schreibt|meldet sich) (?:der |die )?${name}`,
  ],
  ['sprechen chatten schreiben', `[Ss]ie (?:sprechen|chatten|schreiben) (?:jetzt |gerade |nun )?mit ${name}`],
  [
    'name vorname nachname zuname familienname surname namen vornamen nachnamen zunamen familiennamen surnamen kontoinhaber kontoinhaberin ansprechpartner ansprechpartnerin empfänger empfängerin holder recipient',
    `(?:(?:[Vv]or|[Nn]ach|[Zz]u|[Ff]amilien|[Ss]ur)?[Nn]amen?|[Kk]ontoinhaber(?:in)?|[Aa]nsprechpartner(?:in)?|[Ee]mpfänger(?:in)?|[Aa]ccount holder|[Rr]ecipient)(?: ist| lautet| is|:) ?${name}`,
  ],
  ['namen', `(?:auf|unter) (?:den|dem) [Nn]amen ${name}`],
  [
    'läuft angemeldet registriert hinterlegt eingetragen ausgestellt',
    `(?:läuft|angemeldet|registriert|hinterlegt|eingetragen|ausgestellt) (?:auf|unter) ${name}`,
  ],
  [
    'under name registered',
    `(?:account|order|booking|reservation|contract|policy|subscription) (?:is |was )?(?:under|in the name of|registered to) ${name}`,
  ],
  [
    'chat gespräch übernimmt joined left entered',
    `${name} (?:hat (?:den|diesen|Ihren) Chat|ist (?:dem|diesem) (?:Chat|Gespräch)|übernimmt (?:den|diesen|jetzt|nun|Ihr)|(?:has |have )?(?:joined|left|entered) (?:the|this|your))`,
  ],
  ['me', `[Ii]t['’]s me,? ${name}`],
  [
    'connect connecting transferring passing handing',
    `(?:[Cc]onnect(?:ing)?|[Tt]ransferring|[Pp]assing|[Hh]anding) you (?:over |on |now )?(?:to|with) ${name}`,
  ],
  [
    'kollege kollegen kollegin mann sohn tochter mutter vater freund freundin schwester bruder chef chefin mitarbeiter mitarbeiterin nachbar nachbarin partner partnerin teamleiter teamleiterin techniker technikerin fahrer fahrerin',
    `(?:[Mm]ein|[Uu]nser|[Ii]hr|[Dd]ein|[Dd]er|[Dd]ie)(?:e|er|em|en|es)? (?:lieben? )?(?:Kolleg(?:e|en|in)|Mann|Sohn|Tochter|Mutter|Vater|Freund(?:in)?|Schwester|Bruder|Chef(?:in)?|Mitarbeiter(?:in)?|Nachbar(?:in)?|Partner(?:in)?|Teamleiter(?:in)?|Techniker(?:in)?|Fahrer(?:in)?),? (?:heißt )?${name}`,
  ],
  [
    'gesprochen telefoniert geschrieben verbinden verbunden gechattet weiterleiten',
    `(?:[Mm]it|[Vv]on|[Aa]n) ${name} (?:gesprochen|telefoniert|geschrieben|verbinden|verbunden|gechattet|weiterleiten)`,
  ],
  ['am m this it that', `(?:I am|I['’]m|[Tt]his is|[Ii]t['’]s|[Ii]t is|[Tt]hat is) ${name}`],
  [
    'chatting speaking talking connected',
    `[Yy]ou(?: are|['’]re) (?:now )?(?:chatting|speaking|talking|connected) (?:with|to) ${name}`,
  ],
  ['here speaking', `${name} (?:here|speaking)`],
  ['called', `[Cc]alled ${name}`],
  [
    'colleague wife husband son daughter mother father mum mom dad friend manager supervisor boss brother sister neighbour neighbor partner',
    `[Mm]y (?:colleague|wife|husband|son|daughter|mother|father|mum|mom|dad|friend|manager|supervisor|boss|brother|sister|neighbou?r|partner),? ${name}`,
  ],
  [
    'colleague supervisor manager technician driver',
    `(?:colleague|supervisor|manager|technician|driver),? (?:called |named )?${name}`,
  ],
  [
    'spoke talked speak speaking talk talking chatted chatting connected transfer forward',
    `(?:[Ss]poke|[Tt]alked|[Ss]peak(?:ing)?|[Tt]alk(?:ing)?|[Cc]hatt(?:ed|ing)|[Cc]onnected|[Tt]ransfer you|[Ff]orward this) (?:to|with) ${name}`,
  ],
  ['ask', `[Aa]sk for ${name}`],
  ['name', `(?:under|in) the name (?:of )?${name}`],
]);

/** Behind a title. */
export const titled = patternsOf('', [
  [
    'herr herrn frau familie fräulein fr hr dr prof',
    `(?:Herr|Herrn|Frau|Familie|Fräulein|Fr\\.|Hr\\.|Dr\\.|Prof\\.) (?:Dr\\. |Prof\\. )?${titledName}`,
  ],
  ['mr mrs ms miss mx dr prof sir', `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\\.? ${titledName}`],
]);

const small = '\\p{Ll}[\\p{L}-]{2,}';

/** Where a name follows so surely that it may be written small, as people type; up to two words. */
export const smallIntroductions = patternsOf('', [
  [
    'name heiße heisse',
    `(?:[Mm]ein [Nn]ame ist|[Ii]ch (?:heiße|heisse)|[Mm]y name is) (?<v>${small}(?: ${small})?)`,
  ],
]);

/** Where a person is greeted or signs; the name ends the greeting or the message. */
export const greetings = patternsOf('[^a-z]', [
  [
    'hallo hi hey moin servus guten liebe lieber grüß hello dear good welcome willkommen',
    `(?:[Hh]allo|[Hh]i|[Hh]ey|[Mm]oin|[Mm]oin [Mm]oin|[Ss]ervus|[Gg]uten (?:Tag|Morgen|Abend)|[Ll]iebe[r]?|[Gg]rüß (?:Gott|dich)|[Hh]ello|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Ww]elcome|[Ww]illkommen),? ${name}(?=\\s*(?:[,!.:;?–-]|$|\\n))`,
  ],
  [
    'danke dank dankeschön thanks thank cheers bye tschüss',
    `(?:[Dd]anke|[Vv]ielen Dank|[Dd]ankeschön|[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]ye|[Tt]schüss)(?: dir| Ihnen| euch| vielmals| so much| very much| a lot| again)?,? ${name}(?=\\s*(?:[,!.]|$|\\n))`,
  ],
  [
    'grüße grüßen grüsse grüssen gruß gruss lg vg mfg bg regards wishes sincerely yours best',
    `(?:[Gg]rü(?:ß|ss)en?|[Gg]ru(?:ß|ss)|LG|VG|MfG|BG|[Rr]egards|[Ww]ishes|[Ss]incerely|[Yy]ours|[Bb]est)(?: aus [^\\s,]{2,30})?,?\\s+(?:[Ii]hre? |[Dd]eine? )?${name}(?=\\s*(?:[.!,]|$|\\n|\\s(?:vom|from|von)))`,
  ],
  // "Your PIN" is asked for in the middle of a sentence; who signs begins one.
  [
    'ihr ihre dein deine your',
    `(?<=(?:^|[\\n.!?])\\s*)(?:Ihre?|Deine?|Your) ${name}(?=\\s*(?:[.!]?\\s*$|\\n|\\s(?:vom|from|von)))`,
  ],
]);

const noNames =
  'Moin Hallo Hi Hey Hello Servus Dear Kunde Kundin Neukunde Bestandskunde Kunden Support Service Kundenservice Team Chat Chatbot Bot Assistent Assistentin Mitarbeiter Mitarbeiterin Student Studentin Rentner Rentnerin Mieter Mieterin Mitglied Ihnen Ihr Ihre Ihrem Ihren Sie Du Dir Wir Uns Ich Und Oder Aber Auch Noch Schon Bitte Danke Dank Gerne Gern Ja Nein Nicht Kein Keine Das Der Die Den Dem Ein Eine Was Wann Wie Wo Warum Wer Es Ist Sind War Habe Haben Hat Kann Können Hier Da Dann So Sehr Viel Alles Gute Guten Tag Morgen Abend Herr Frau Herren Damen Zusammen Leute Alle Freund Freunde Mein Meine Unser Unsere Ihrer Ihres Beste Herzliche Liebe Lieber Freundliche Mit Von Vom Für Im In Am An Auf Bei Zu Zum Zur Aus Über Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli September Oktober November Dezember Deutschland Berlin Hamburg München Rechnung Vertrag Bestellung Paket Lieferung Nummer Problem Frage Fehler Ordnung Hilfe Wochenende Name Sachbearbeiter Sachbearbeiterin Berater Beraterin Zufrieden Leider Schade Customer Customers Sir Madam There Everyone All Again Much Very You Your Me My We Our Us The This That It Is Are Was Not No Yes Ok Okay Sorry Please Thanks Thank Here Now Just Still Happy Glad Sure Fine Good Great Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March July October December English German American Premium Account Order Parcel Delivery Number Refund Help Agent Advisor Representative Operator Manager Virtual Digital Digitale Digitaler Automatic Company Home Shop Store Online Internet Wifi Router App Email Mail Code Nothing Something What When Why How Who Where Too Also And Or But If For From With To At On By Of Going Trying Having Looking Waiting Robbi Telekom Dsl Dhl Wlan Kollege Kollegin Chef Chefin Techniker Fahrer Nachbar Mann Sohn Tochter Mutter Vater Anliegen Gesamtbetrag Termin Wunsch Frohe Schönen Schöne Schönes Weihnachten Grüße Gruß Regards Rückmeldung Geduld Verständnis Unannehmlichkeiten Antwort Info Auskunft Mühe Nachricht Ursache Adresse Apparat Stunde Minuten Woche Windows Android Linux Mac Hochtouren Raten Basis Probe Asap Absicht Firmware Vorbehalt Bluetooth Amazon Google Paypal Billing Technical Sales Claims Payments Accounts Care Tech Finance Retention Complaints Returns Shipping Warehouse Department System Visitor User Gast Guest Besucher';

/** Small words that follow a name or stand in its place. */
export const smallWords: ReadonlySet<string> = new Set(
  'und oder aber ich bin habe mit von aus die der das ein eine nicht egal hier bitte wie was falsch geschrieben and or but from with the not here please spelled spelt wrong calling'.split(
    ' ',
  ),
);

/** Words with a capital letter that are no names. */
export const notNames: ReadonlySet<string> = new Set(noNames.toLowerCase().split(' '));
