/** "Sofie, 31": a person with their age. */
const aged = /^\p{Lu}[\p{L}'’. -]{1,24}, ?(?:1[89]|[2-9]\d)$/u;
/** "4 km væk", "a 2 km", "210 m entfernt". */
const distant =
  /^(?:a |ca\.? |about |~ ?)?\d{1,3}(?:[.,]\d)? ?(?:km|mi|miles|км)(?: (?:away|entfernt|væk|bort|unna|lejos|distante|de distancia|de distância|de vous|di distanza|afstand|van jou|stąd|od ciebie|päässä|от вас))?$|^\d{2,3} ?(?:m|yd|м) (?:away|entfernt|væk|bort|unna|lejos|distante|verderop|stąd|päässä)$/iu;
const matched = /(?<!\p{L})(?:un)?match(?:es|et|ede|ade|ad)?(?!\p{L})/iu;
/** Somebody is taken for one who may harass: the control says no more, or names a person or what they offer. */
const of =
  '(?: (?:user|profile|person|member|ad|listing|nutzer(?:in)?|profil|person|anzeige|inserat|usuari[oa]|perfil|utente|annonce|annonsen?|bruger|användare|gebruiker|użytkownika|ogłoszenie|käyttäjä|ilmoitus))?';
const blocks = new RegExp(
  `^(?:(?:block|blockieren|bloquer|bloquear|blocca|blokkeren|zablokuj|blokér|blockera|blokker|estä|заблокировать|engelle)${of}|(?:nutzer|profil) blockieren|ブロック|拉黑|차단)$`,
  'iu',
);
const reports = new RegExp(
  `^(?:(?:report|melden|signaler|denunciar|reportar|segnala|rapporteren|zgłoś|rapportér|anmeld|anmäl|rapportera|rapporter|ilmianna|пожаловаться|şikayet et)${of}|(?:nutzer|profil|anzeige|inserat) melden|通報|举报|신고)$`,
  'iu',
);
/** Since when somebody belongs to those who meet here; customers of a company are called so. */
const belongs =
  /^(?!.*(?:customer|kund|client|klant|klient|asiakas|founded|gegründet|©))(?:(?:\p{L}+ ){0,3})(?:since|seit|depuis|desde|dal|sinds|od|sedan|siden|vuodesta|с) (?:\p{L}+ )?20\d\d$/iu;
const community =
  /^(?:(?:my |meine? |mes |mis |mijn |mine |moje |i miei )?(?:matches|likes|friends|groups|members|followers|following|neighbou?rs|hangouts|discover|people|guild|party|teammates|leaderboard|players|roster|freunde|gruppen|mitglieder|nachbarn|entdecken|spieler|kader|mannschaft|pinnwand|eltern|stundenplan|hausaufgaben|amis|groupes|membres|voisins|découvrir|joueurs|amigos|grupos|miembros|membros|vecinos|vizinhos|descubrir|amici|gruppi|membri|vicini|docenti|compiti|voti|vrienden|groepen|leden|buren|wedstrijden|trainingen|znajomi|grupy|członkowie|sąsiedzi|vänner|grupper|medlemmar|grannar|venner|medlemmer|naboer|ystävät|ryhmät|jäsenet|naapurit|друзья|группы|участники|соседи|arkadaşlar|gruplar|komşular|homework|timetable|grades)|友だち|友達|フレンド|さがす|つぶやき|好友|朋友|친구)(?: ?\(?\d+(?:\/\d+)?\)?)?$/iu;
const accepts =
  /^(?:accept|annehmen|zusagen|accepter|aceptar|aceitar|accetta|accepteren|zaakceptuj|akceptuj|godkänn|acceptera|accepter|hyväksy|принять|kabul et)$/iu;
const declines =
  /^(?:decline|reject|ablehnen|absagen|refuser|rechazar|recusar|rifiuta|weigeren|afwijzen|odrzuć|neka|avböj|afvis|avslå|hylkää|отклонить|reddet)$/iu;
const follows =
  /^(?:follow|folgen|suivre|seguir|segui|volgen|obserwuj|följ|følg|seuraa|подписаться|takip et|add (?:as )?friend|invite to party|フォロー|关注|팔로우)$/iu;
const shown =
  /^(?:view|see|show) (?:\p{L}+ )?profile$|^(?:zum )?profil(?: (?:ansehen|anzeigen))?$|^voir (?:le|son) profil$|^ver (?:el )?perfil$|^(?:vedi|visualizza) (?:il )?profilo$|^(?:bekijk|naar) (?:het )?profiel$|^zobacz profil$|^(?:se|vis|visa) profil(?:en)?$|^näytä profiili$|^(?:посмотреть|открыть) профиль$|^profili gör(?:üntüle)?$/iu;
/** How many take part. */
const counted =
  /^\d{1,4} (?:members|participants|mitglieder|teilnehmer(?:innen)?|membres|participantes|miembros|membros|membri|partecipanti|leden|deelnemers|członków|uczestników|medlemmar|medlemmer|deltagare|deltagere|jäsentä|участник\p{L}*|üye)$/iu;
/** What somebody is to others here, before their name. */
const parts =
  /^(?:seller|verkäufer(?:in)?|anbieter(?:in)?|inserent(?:in)?|vendeu(?:r|se)|vendedora?|anunciante|venditrice|venditore|inserzionista|verkoper|aanbieder|sprzedawca|sprzedając[ay]|ogłoszeniodawca|prodávající|prodejce|predajca|predávajúci|eladó|hirdető|vânzător|säljare|selger|sælger|myyjä|продавец|продавець|продавач|satıcı|coach|trainer(?:in)?|teacher|class teacher|landlord|host|klassenlehrer(?:in)?|vermieter(?:in)?|gastgeber(?:in)?|entraîneur|propriétaire|hôte|entrenador|anfitri[oó]n|allenatore|verhuurder|wynajmujący|hyresvärd|tränare|udlejer|træner|vuokranantaja) ?: ?\p{Lu}|^(?:private seller|privater? (?:anbieter|verkäufer|nutzer)|particulier|particuliere verkoper|venditore privato|vendedor particular|osoba prywatna|privatperson|privat sælger|yksityinen myyjä|particular|magánszemély|soukrom[ýá] (?:osoba|prodejce|inzerent)|súkromná osoba|частное лицо|приватна особа|prodávající|prodejce|predajca|vendedora?|venditore|verkoper|sprzedawca|säljare|selger|sælger|myyjä|eladó|продавец)$/iu;
/** What strangers think of somebody. */
const rated = /^[★⭐☆]{3,5}(?: ?\(\d+\)| \d+ \p{L}+)?$|^\d[.,]\d ?(?:★|⭐|\/ ?5)/u;
const price =
  /(?:[€£$¥₹₽₺₴₩₪]|(?<!\p{L})(?:chf|eur|usd|gbp)) ?\d|\d ?(?:[€£$¥₹₽₺₴₩₪]|(?:kč|kr|zł|ft|lei|chf|eur|usd|грн|руб|лв|tl|円|元|원)(?!\p{L})|,-)/iu;
const addressed =
  /^(?:(?:type|write|typ|schrijf|schreib|escribe|escreva|scrivi|écris|skriv|napisz) )?(?:(?:a|een|eine|un|uma|et|ett|en) )?(?:message|message to|message à|write to|nachricht an|schreib\p{L}*|écri(?:re|s|vez) à|mensaje (?:a|para)|mensagem para|escribe a|scrivi a|messaggio a|bericht aan|napisz do|wiadomość do|meddelande till|skriv til?l?|besked til|написать) (\p{Lu}[\p{L}'’-]+)[\s.…]*$/u;

/** What lines around a conversation say of two people who talk: each kind once, with points; `often`: from so many lines on it counts `more`; `beside`: it counts beside others alone. */
export const peopleSigns: readonly {
  is: (line: string) => boolean;
  points: number;
  often?: number;
  more?: number;
  beside?: true;
}[] = [
  { is: (line) => aged.test(line), points: 4, often: 3, more: 6 },
  { is: (line) => distant.test(line), points: 3, beside: true },
  { is: (line) => matched.test(line) && line.length < 30, points: 4 },
  { is: (line) => blocks.test(line), points: 3 },
  { is: (line) => reports.test(line), points: 3 },
  { is: (line) => belongs.test(line) && line.length < 40, points: 3, beside: true },
  { is: (line) => community.test(line), points: 0, often: 2, more: 4 },
  { is: (line) => follows.test(line), points: 3 },
  { is: (line) => shown.test(line), points: 3 },
  { is: (line) => counted.test(line), points: 4 },
  { is: (line) => parts.test(line), points: 3 },
  { is: (line) => rated.test(line), points: 2, beside: true },
];

/** Whether a line names what something costs. */
export function namesPrice(line: string): boolean {
  return line.length < 60 && price.test(line);
}

/** Whether controls of a conversation accept and decline somebody. */
export function answersRequest(lines: readonly string[]): boolean {
  return lines.some((line) => accepts.test(line)) && lines.some((line) => declines.test(line));
}

/** Whom a field asks to write to: "Lars" of "Message Lars…"; empty if it names nobody. */
export function addressee(label: string): string {
  return addressed.exec(label.trim())?.[1] ?? '';
}
