import { begins, lastFirst, name, oneOf, patternsOf, titledName } from './name-shapes';

/** Where a person tells a name, German and English; the group `v` is the name. */
export const introductions = patternsOf(begins, [
  ['name vorname nachname', `[Mm]ein (?:vollständiger )?(?:[Vv]or|[Nn]ach)?[Nn]ame (?:ist|lautet) ${name}`],
  ['heiße heisse', `(?:[Ii]ch )?(?:[Hh]eiße|[Hh]eisse) (?:ich )?${name}`],
  ['mich', `[Nn]enn(?:en Sie|t)? mich (?:einfach |bitte |doch |gerne? )?${name}`],
  ['nennen', `mich (?:einfach |bitte |gerne? |ruhig )?${name} nennen`],
  ['apparat telefon name', `${name} (?:am Apparat|am Telefon|mein Name)`],
  ['namens', `[Nn]amens ${name}`],
  ['call', `[Cc]all me ${name}`],
  ['name', `[Mm]y (?:full |first |last )?name(?: is|['’]s) ${name}`],
  ['name', `(?:[Hh]er|[Hh]is|[Tt]heir) (?:full |first |last )?name(?: is| was|['’]s) ${name}`],
  ['name', `[Nn]ame on (?:the|my|this) \\S{3,14}(?: is|:) ${name}`],
]);

const relativesDe =
  'Kollege Kollegen Kollegin Mann Ehemann Frau Ehefrau Verlobter Verlobte Sohn Tochter Mutter Mama Vater Papa Eltern Oma Opa Enkel Enkelin Schwiegervater Schwiegermutter Schwiegersohn Schwiegertochter Onkel Tante Cousin Cousine Neffe Neffen Nichte Bruder Schwester Freund Freundin Kumpel Mitbewohner Mitbewohnerin Vermieter Vermieterin Nachbar Nachbarn Nachbarin Partner Partnerin Lebensgefährte Lebensgefährtin Chef Chefin Mitarbeiter Mitarbeiterin Teamleiter Teamleiterin Techniker Technikerin Fahrer Fahrerin Monteur Betreuer Betreuerin Berater Beraterin Sachbearbeiter Sachbearbeiterin Anwalt Anwältin Assistent Assistentin Vorgesetzter Vorgesetzte';
const relativesEn =
  'colleague wife husband ex-wife ex-husband son daughter mother father mum mom dad friend manager supervisor boss brother sister neighbour neighbor partner flatmate roommate housemate landlord landlady tenant fiancé fiancée fiancee grandma grandpa grandmother grandfather gran nan aunt uncle cousin nephew niece girlfriend boyfriend mate assistant carer solicitor lawyer mother-in-law father-in-law son-in-law daughter-in-law';
const staffEn =
  'colleague supervisor manager technician driver engineer courier handler advisor adviser agent';
const rolesDe =
  'Kontoinhaber Kontoinhaberin Karteninhaber Karteninhaberin Inhaber Inhaberin Anschlussinhaber Anschlussinhaberin Vertragspartner Vertragspartnerin Ansprechpartner Ansprechpartnerin Empfänger Empfängerin Rechnungsempfänger Versicherungsnehmer Versicherungsnehmerin Patient Patientin Bevollmächtigter Bevollmächtigte Besteller Bestellerin Absender Absenderin Bearbeiter Bearbeiterin Betreuer Betreuerin Fahrgast Reisender Reisende Hauptmieter Unterschrift Lieferadresse Lieferanschrift Rechnungsadresse';
const rolesEn =
  'holder cardholder policyholder recipient patient passenger payee beneficiary sender traveller traveler tenant applicant signatory attn';
const namesDe = 'Name Namen Vorname Vornamen Nachname Nachnamen Zuname Familienname Familiennamen';

/** The words of lists in small letters; what stands behind a hyphen or a space is a word of its own. */
const wordsOf = (...lists: string[]) => lists.join(' ').toLowerCase().replaceAll('-', ' ');
const announced = '(?: ist| lautet| is|:| -)';

/** Where mostly a name stands, but other words may, too. */
export const likelyIntroductions = patternsOf(begins, [
  ['bin war bins wars', `[Ii]ch (?:bin|war)(?:['’]?s)?,? (?:es,? |hier |wieder,? )?${name}(?! of )`],
  ['hier', `[Hh]ier ${name}(?=, (?:[Gg]uten|[Hh]allo|[Ii]ch|[Mm]oin|[Mm]ein))`],
  [
    'ist spricht schreibt meldet bedient',
    `(?:[Hh]ier|[Dd]ies|[Dd]as|[Ee]s) (?:ist|spricht|schreibt|meldet sich|bedient Sie) ${name}`,
  ],
  ['sprechen chatten schreiben', `[Ss]ie (?:sprechen|chatten|schreiben) (?:jetzt |gerade |nun )?mit ${name}`],
  [
    wordsOf(namesDe, 'surname'),
    `(?:(?:${oneOf(namesDe)}|[Nn]amen?|[Ss]urname)${announced} ?|(?:[Vv]orname|[Nn]achname|[Zz]uname|[Ss]urname|(?:[Ff]irst|[Ll]ast|[Ff]amily) name) )${name}`,
  ],
  [wordsOf(rolesDe), `${oneOf(rolesDe)}${announced}? ${name}`],
  [
    wordsOf(rolesEn),
    `${oneOf(`${rolesEn} Cardholder Policyholder Recipient Patient Passenger Attn`)}${announced}? ${name}`,
  ],
  [
    'ship bill deliver transferred connected passed forwarded assigned',
    `(?:[Ss]hip|[Bb]ill|[Dd]eliver|[Tt]ransferred|[Cc]onnected|[Pp]assed|[Ff]orwarded|[Aa]ssigned)(?: over)? to:? ${name}`,
  ],
  [
    'namen läuft angemeldet registriert hinterlegt eingetragen ausgestellt lautend geändert ändern',
    `(?:läuft|angemeldet|registriert|hinterlegt|eingetragen|ausgestellt|lautend|geändert|ändern|den Namen|dem Namen) (?:(?:auf|unter) )?${name}`,
  ],
  [
    'under name registered',
    `(?:[Aa]ccount|[Oo]rder|[Bb]ooking|[Rr]eservation|[Tt]able|[Cc]ontract|[Pp]olicy|[Ss]ubscription) (?:is |was )?(?:under|in the name of|registered to) ${name}`,
  ],
  [
    'chat gespräch unterhaltung übernimmt joined left entered typing',
    `${name} (?:hat (?:den|diesen|Ihren|die|diese) (?:Chat|Unterhaltung)|ist (?:dem|diesem|der) (?:Chat|Gespräch|Unterhaltung)|übernimmt (?:den|diesen|jetzt|nun|Ihr)|is typing|(?:has |have )?(?:joined|left|entered) (?:the|this|your))`,
  ],
  ['chat', `[Cc]hat (?:mit|with) ${name}(?= gestartet| begonnen| beendet| started| ended)`],
  ['me', `[Ii]t['’]s me,? ${name}`],
  [
    'connect connecting transferring passing handing',
    `(?:[Cc]onnect(?:ing)?|[Tt]ransferring|[Pp]assing|[Hh]anding) you (?:over |on |now )?(?:to|with) ${name}`,
  ],
  [wordsOf(relativesDe), `${oneOf(relativesDe)},? (?:heißt )?${name}`],
  [
    'gesprochen telefoniert geschrieben verbinden verbunden gechattet weiterleiten weitergeleitet übergeben abgegeben',
    `(?:[Mm]it|[Vv]on|[Aa]n|[Bb]ei) ${name}(?: \\([^)]{2,20}\\))? (?:gesprochen|telefoniert|geschrieben|verbinden|verbunden|gechattet|weiterleiten|weitergeleitet|übergeben|abgegeben)`,
  ],
  ['klingeln klingelt klingel', `[Kk]lingel(?:n|t)?(?: Sie)?(?: bitte)? bei ${name}`],
  ['frag fragen fragt frage', `[Ff]rag(?:en Sie|t|e)?(?: bitte)? nach ${name}`],
  ['am m this it that', `(?:I am|I['’]m|[Tt]his is|[Ii]t['’]s|[Ii]t is|[Tt]hat is) ${name}(?! of )`],
  [
    'chatting speaking talking connected',
    `[Yy]ou(?: are|['’]re) (?:now )?(?:chatting|speaking|talking|connected) (?:with|to) ${name}`,
  ],
  ['heute today contact kontakt', `(?:[Hh]eute|[Tt]oday|[Cc]ontact|[Kk]ontakt): ${name}`],
  ['hier here', `(?<=(?:^|[,.!?\\n]) ?)${name} (?:hier|here)`],
  ['speaking', `${name} speaking`],
  [
    'called named hieß hiess heißt heisst gewisser gewisse gewissen certain go signed raised',
    `(?:called|named|hie(?:ß|ss)|hei(?:ß|ss)t|gewisse[rn]?|a certain|go by|signed (?:for )?by|raised by) ${name}`,
  ],
  [
    wordsOf(relativesEn),
    `(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Yy]our|[Tt]heir) ${oneOf(relativesEn)}(?:['’]s name)?,? ${name}`,
  ],
  [wordsOf(staffEn), `(?:${oneOf(staffEn)}|[A]gent|[E]ngineer|[A]dvisor),? (?:called |named )?${name}`],
  [
    'spoke talked speak speaking talk talking chatted chatting transfer forward',
    `(?:[Ss]poke|[Tt]alked|[Ss]peak(?:ing)?|[Tt]alk(?:ing)?|[Cc]hatt(?:ed|ing)|[Tt]ransfer you|[Ff]orward this) (?:to|with) ${name}`,
  ],
  ['ask', `[Aa]sk for ${name}`],
  [
    'name behalf partner complain',
    `(?:(?:under|in) the name (?:of )?|on behalf of |partner of |complain about )${name}`,
  ],
  ['myself', `(?:^|[,.!] )[Mm]yself ${name}`],
]);

/** Forms in which the family name comes first. */
export const filledIn = patternsOf(begins, [
  [
    wordsOf(namesDe, rolesDe, rolesEn, 'customer kunde kundin'),
    `(?:${oneOf(`${namesDe} ${rolesDe} name Customer Kunde Kundin Patient Passenger Recipient`)}): ?${lastFirst}`,
  ],
]);

/** Behind a title. */
export const titled = patternsOf('', [
  [
    'herr herrn frau familie fräulein fr hr dr prof professor professorin rechtsanwalt rechtsanwältin',
    `(?:Herr|Herrn|Frau|Familie|Fräulein|Fr\\.|Hr\\.|Dr\\.|Prof\\.|Professor(?:in)?|Rechtsanwalt|Rechtsanwältin) (?:Dr\\. |Prof\\. )?${titledName}`,
  ],
  [
    'mr mrs ms miss mx dr prof sir professor nurse officer captain sergeant inspector reverend',
    `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Professor|Nurse|Officer|Captain|Sergeant|Inspector|Reverend)\\.? ${titledName}`,
  ],
]);

const small = '\\p{Ll}[\\p{L}-]{2,}';

/** Where a name follows so surely that it may be written small, as people type; up to two words. */
export const smallIntroductions = patternsOf('', [
  [
    'name namen heiße heisse',
    `(?:[Nn]ame (?:ist|is)|[Ii]ch (?:heiße|heisse)|(?:auf|unter) (?:den|dem) [Nn]amen|[Uu]nder the name(?: of)?|[Nn]ame of) (?<v>${small}(?: ${small})?)`,
  ],
]);

/** A name at the end of what is said, or of its last sentence. */
const signing = `${name}(?=\\s*(?:[.!,]|$|\\n|\\s(?:vom|from|von)))`;

/** Where a person is greeted or signs; the name ends the greeting or the message. */
export const greetings = patternsOf(begins, [
  [
    'hallo hi hey moin servus guten liebe lieber grüß hello dear good welcome willkommen',
    `(?:[Hh]allo|[Hh]i|[Hh]ey|[Mm]oin|[Mm]oin [Mm]oin|[Ss]ervus|[Gg]uten (?:Tag|Morgen|Abend)|[Ll]iebe[r]?|[Gg]rüß (?:Gott|dich)|[Hh]ello|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Ww]elcome|[Ww]illkommen),? ${name}(?=\\s*(?:[,!.:;?–-]|$|\\n))`,
  ],
  [
    'danke dank dankeschön thanks thank cheers bye tschüss sorry apologies entschuldigung verzeihung hiya soon bald',
    `(?:[Dd]anke|[Vv]ielen Dank|[Dd]ankeschön|[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]ye|[Tt]schüss|[Ss]orry|[Aa]pologies|Entschuldigung|Verzeihung|[Hh]iya|[Ss]peak soon|[Bb]is bald)(?: dir| Ihnen| euch| vielmals| so much| very much| a lot| again)?,?\\s+${name}(?=\\s*(?:[,!.]|$|\\n))`,
  ],
  [
    'grüße grüßen grüsse grüssen gruß gruss lg vg mfg bg',
    `(?:[Gg]r(?:ü(?:ß|ss)en?|u(?:ß|ss))|LG|VG|MfG|BG)(?: aus [^\\s,]{2,30})?,?\\s+(?:[Ii]hre? |[Dd]eine? )?${signing}`,
  ],
  [
    'regards wishes sincerely yours best faithfully truly signed gez ciao',
    `(?:[Rr]egards|[Ww]ishes|[Ss]incerely|[Yy]ours|[Bb]est|[Ff]aithfully|[Tt]ruly|[Ss]igned|[Gg]ez\\.|[Cc]iao),?\\s+${signing}`,
  ],
  // "Your PIN" is asked for in the middle of a sentence; who signs begins one.
  [
    'ihr ihre dein deine your',
    `(?<=(?:^|[\\n.!?])\\s*)(?:Ihre?|Deine?|Your) ${name}(?=\\s*(?:[.!]?\\s*$|\\n|\\s(?:vom|from|von)))`,
  ],
]);
