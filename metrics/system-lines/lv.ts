import type { LineLanguage } from './language';

/** What Latvian chat software says by itself; broad stems, for lines known to come from it. */
export const lv: LineLanguage = {
  language: 'lv',
  common:
    'un ir nav jūs jums jūsu mēs mūsu ar uz no lūdzu paldies operators konsultants saruna sarunu sarunas tērzēšana rinda rindā minūtes minūšu uzgaidiet pašlaik šobrīd tagad būs par ka tas lietotājs apmeklētājs nodaļa ziņu aģents stundu dienas pēc',
  words: {
    agent:
      '(?:operator\\p{L}*|konsultant\\p{L}*|aģent\\p{L}*|darbiniek\\p{L}*|speciālist\\p{L}*|koleģ\\p{L}*|kolēģ\\p{L}*|pārstāv\\p{L}*|lietotāj\\p{L}*|klientu apkalpošan\\p{L}*|kāds)',
    chat: '(?:sarun\\p{L}*|tērzēšan\\p{L}*|čat\\p{L}*|sesij\\p{L}*|dialog\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['\\braksta(?!\\p{L})|ievada (?:tekst|ziņ)'],
    rating_request: [
      'novērt|vērtējum|atsauksm|viedokl|apmierinā|ieteik|aptauj|(?:noder|palīdz|atrisin)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\besmu|\\bes|sarunājaties|tērzējat|tas ir|šis ir)<...>(?:\\bbot|robot|virtuāl|digitāl|automāt|mākslīg)|virtuāl\\p{L}* (?:asistent|palīg)|tērzēšanas robot|automātisk\\p{L}* (?:atbild|ziņ)|mākslīg\\p{L}* intelekt',
    ],
    transfer: [
      'pārsūt|pāradres|novirz|nodot|nodod|pārvirz|pārslēg|pārvieto|piešķ[iī]r(?!.*sev)|nodaļ\\p{L}*<...>(?:mainīt|nomain|pārslēg)|cit(?:am|u|s) <agent>|pārcel',
    ],
    queue_position: [
      '\\brind[aāu](?!\\p{L})|(?:viet|pozīcij|numur|kārt)\\p{L}* (?:rindā )?(?:ir )?:? ?<n>|<n>\\.? (?:viet|rindā|kārt)|<n> (?:cilvēk|klient|person|apmeklētāj|lietotāj)\\p{L}*<...>(?:pirms|priekš|gaid)|pirms jums|priekšā|esat nākam|jūsu kārta',
    ],
    chat_ended: [
      '<chat><...>(?:beig|pabeig|slēgt|aizvērt|noslēg|atrisin|atzīm|pārtrauk|beidz)|(?:atrisināja|pabeidza|beidza|slēdza|aizvēra|pabeidzāt)<...>(?:<chat>|log)|apmeklētāj\\p{L}*<...>(?:aizvēr|pamet|izgāj|atstāj)|neaktiv|neaktīv|bezdarbīb|paldies,? (?:par sarunu|ka (?:sazinājāties|tērzējāt|runājāt))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: ['pameta|pametis|izgāja|atvienoj|izrakst|noņemt|aizgāj|vairs nav|atstāja (?!ziņ)|pa kreisi'],
    agent_joined: [
      'pievienoj|pievienots|ienāca|atgriez|pieņēma|pārņēm|(?:sarunājaties|tērzējat|runājat) (?:tagad )?ar|savienot[si]? ar|ir šeit|\\bsev\\b|palīdz jums|piebiedr|pieslēdz',
    ],
    offline: [
      '(?:nav|neviens|nevar|neesam)(?!\\p{L})<...>(?:pieejam|tiešsaist|brīv|pieslēdz|online|savienot|klāt)|bezsaist|neesam|prombūtn|nepieejam|slēgt|ārpus|darba laik|atstājiet|nosūtiet|mēģiniet|rakstiet|atsūtiet|atstāj\\b|neatrodam',
    ],
    wait_estimate: [
      'uzgaid|gaidiet|gaidīš|gaidi|parasti|drīz|tūlīt|laikā|pēc <n>|minū|atbild|aizņem|meklē|savienojam|savieno|pacie|brīdi|mirkli|atgriezīs|sazināsies|dažu|dienas',
    ],
  },
  units: { second: 'sek|s\\b', minute: 'min', hour: 'st', day: 'dien' },
  numbers: {
    puse: 0.5,
    pus: 0.5,
    viens: 1,
    viena: 1,
    vienu: 1,
    vienas: 1,
    divi: 2,
    divas: 2,
    divu: 2,
    trīs: 3,
    četri: 4,
    četras: 4,
    četru: 4,
    pieci: 5,
    piecas: 5,
    piecu: 5,
    seši: 6,
    sešu: 6,
    septiņi: 7,
    septiņu: 7,
    astoņi: 8,
    deviņi: 9,
    desmit: 10,
    piecpadsmit: 15,
    divdesmit: 20,
    trīsdesmit: 30,
    pirmais: 1,
    otrais: 2,
    trešais: 3,
    ceturtais: 4,
    piektais: 5,
  },
  spans: {
    pusstund: 1800,
    '(?:minūtes|minūtē) laikā|minūte(?!\\p{L})': 60,
    '(?<!\\p{L})stundas laikā|stunda(?!\\p{L})': 3600,
    '(?<!\\p{L})dienas laikā': 86400,
  },
  ahead: 'pirms|priekš',
  next: 'nākam|jūsu kārta',
  negation: '\\b(?:(?<!vairs )nav|neviens)(?!\\p{L})',
};
