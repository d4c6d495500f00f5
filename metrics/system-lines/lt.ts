import type { LineLanguage } from './language';

/** What Lithuanian chat software says by itself; broad stems, for lines known to come from it. */
export const lt: LineLanguage = {
  language: 'lt',
  common:
    'ir yra ne jūs jus jūsų mes mums su į iš prašome prašom ačiū operatorius konsultantas pokalbis pokalbį pokalbio eilė eilėje minučių minutes palaukite dabar šiuo metu bus už kad tai naudotojas vartotojas lankytojas skyrius žinutę agentas valandų diena per',
  words: {
    agent:
      '(?:operator\\p{L}*|konsultant\\p{L}*|agent\\p{L}*|darbuotoj\\p{L}*|specialist\\p{L}*|koleg\\p{L}*|atstov\\p{L}*|vartotoj\\p{L}*|naudotoj\\p{L}*|vadybinink\\p{L}*|kas nors)',
    chat: '(?:pokalb\\p{L}*|pašnekes\\p{L}*|sesij\\p{L}*|seans\\p{L}*|susirašinėjim\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['\\brašo(?!\\p{L})|\\bspausdina'],
    rating_request: [
      'įvertin|vertin|atsiliepim|nuomon|patenkint|rekomend|apklaus|(?:nauding|padėjo|padėjome|išsprend)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\besu|\\baš|kalbatės|bendraujate|tai)<...>(?:\\bbot|robot|virtual|skaitmenin|automat|dirbtin)|virtualus asistent|pokalbių robot|automatin\\p{L}* (?:atsakym|žinut)|dirbtin\\p{L}* intelekt',
    ],
    transfer: [
      'perduo|perduot|nukreip|peradres|perkel|perjung|prisk(?:ir|yr)(?!.*sau)|skyri\\p{L}*<...>(?:pakeist|pakei)|kit(?:am|ą|as) <agent>|perim',
    ],
    queue_position: [
      '\\beil(?:ė|ėje|ę|ės|utė)|(?:viet|pozicij|numer|vieta)\\p{L}* (?:eilėje )?(?:yra )?:? ?<n>|<n>-?\\p{L}{0,3} (?:viet|eilėje|eil)|<n> (?:žmon|asmen|klient|lankytoj|vartotoj)\\p{L}*<...>(?:prieš|priešais|lauk)|prieš jus|esate kit|jūsų eilė',
    ],
    chat_ended: [
      '<chat><...>(?:baig|užbaig|uždar|pasibaig|išspr|pažymėt|nutrauk)|(?:baigė|užbaigė|uždarė|baigėte|uždarėte)<...>(?:<chat>|lang)|lankytoj\\p{L}*<...>(?:uždar|palik|išėj)|neaktyv|neveikl|ačiū,? (?:už pokalbį|kad (?:kalbėjotės|bendravote|kreipėtės|susisiekėte))<...>$|dėkojame už pokalbį',
    ],
    agent_left: ['paliko(?! žinutę)|išėjo|atsijung(?!ę)|pašalint|nebėra|nebedalyv|išvyko|kairėje'],
    agent_joined: [
      'prisijung(?!us|ę|s)|įsijung|sugrįžo|grįžo|pridėtas|pridėta|priėmė|perėmė|(?:kalbatės|bendraujate|susirašinėjate) (?:dabar )?su|sujungt|jau čia|sau (?:šį|priskyrė|pokalb)|padeda jums|įėjo|prisidėjo',
    ],
    offline: [
      '(?:nėra|nei vien|niekas|ne)\\p{L}*<...>(?:laisv|prisijung|pasiekiam|internete|dirb|prieinam)|nesame|neprisijung|atsijungę|išjungt|atsijungę|nepasiekiam|ne darbo|darbo (?:laik|val)|palikite|parašykite|išsiųskite|atsiųskite|bandykite|nedirb|uždaryt|išvykę|pabandykite',
    ],
    wait_estimate: [
      'palauk|laukti|laukim|lauki|paprastai|įprastai|netrukus|tuoj|greitai|per <n>|minut|atsak|užimt|ieškom|jungiam|sujungiam|kantryb|akimirk|momen|susisieks|grįšime|per (?:kelias|dieną|valandą)',
    ],
  },
  units: { second: 'sek|s\\b', minute: 'min', hour: 'val', day: 'dien|d\\.' },
  numbers: {
    pusė: 0.5,
    pusvalandį: 30,
    vienas: 1,
    viena: 1,
    vieną: 1,
    du: 2,
    dvi: 2,
    trys: 3,
    tris: 3,
    keturi: 4,
    keturios: 4,
    keturias: 4,
    penki: 5,
    penkios: 5,
    penkias: 5,
    šeši: 6,
    šešias: 6,
    septyni: 7,
    aštuoni: 8,
    devyni: 9,
    dešimt: 10,
    penkiolika: 15,
    dvidešimt: 20,
    trisdešimt: 30,
    pirmas: 1,
    pirma: 1,
    antras: 2,
    antra: 2,
    trečias: 3,
    trečia: 3,
    ketvirtas: 4,
    penktas: 5,
  },
  spans: {
    'per minutę|minutė(?!\\p{L})': 60,
    'per valandą|valanda(?!\\p{L})': 3600,
    'per dieną|parą': 86400,
    pusvaland: 1800,
  },
  ahead: 'prieš',
  next: 'esate kit|jūsų eilė',
  negation: '\\b(?:nėra|niekas)(?!\\p{L})',
};
