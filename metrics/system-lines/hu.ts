import type { LineLanguage } from './language';

/** What Hungarian chat software says by itself; broad stems, for lines known to come from it. */
export const hu: LineLanguage = {
  language: 'hu',
  common:
    'és az egy nem is van hogy ön önnek önt te téged mi kérjük kérem kérlek köszönjük csevegés beszélgetés sor sorban perc percen operátor ügyintéző munkatársunk várjon várj most jelenleg belül felhasználó látogató kolléga kollégánk hamarosan üzenet óra napon osztály ez ezt el',
  words: {
    agent:
      '(?:operátor\\p{L}*|ügyintéző\\p{L}*|munkatárs\\p{L}*|kollég\\p{L}*|ügynök\\p{L}*|tanácsadó\\p{L}*|szakértő\\p{L}*|képviselő\\p{L}*|ügyfélszolgálat\\p{L}*|felhasználó\\p{L}*|asszisztens\\p{L}*|valaki)',
    chat: '(?:beszélgetés\\p{L}*|csevegés\\p{L}*|chat\\p{L}*|munkamenet\\p{L}*|kapcsolat)',
  },
  lines: {},
  loose: {
    typing: ['\\bgépel|\\bír(?:\\b| (?:üzenetet|választ))|éppen ír'],
    rating_request: [
      'értékel|visszajelzés|elégedett|véleményez|vélemény|ajánlan|pontoz|osztályoz|kérdőív|(?:hasznos|segített|sikerült|megold\\p{L}*)<...>\\?',
    ],
    bot_disclosure: [
      '(?:vagyok|beszélget|cseveg|nevem)<...>(?:\\bbot|robot|virtuális|digitális|mesterséges|automat)|(?:virtuális|digitális) (?:asszisztens|segéd)|chatbot|automatikus (?:válasz|üzenet)|mesterséges intelligencia',
    ],
    transfer: [
      'átirány|átkapcsol|átad|továbbít|továbbkapcsol|hozzárendel(?!.*(?:mag[aá]|saját))|kioszt|ráoszt|részleg\\p{L}* (?:le)?(?:cserél|vált|módos)|másik <agent>',
    ],
    queue_position: [
      '\\bsor(?:ban|ba|ból|szám|on)?\\b|várakozási (?:sor|list)|(?:hely|pozíció|sorszám)\\p{L}*:? <n>|<n>\\.? (?:hely|a sorban|pozíció)|<n> (?:ember|ügyfél|személy|fő|másik)<...>(?:előtt|vár)|ön előtt|előtted|ön következik|te következel|csatorna nincs|háttérben',
    ],
    chat_ended: [
      '<chat><...>(?:befejez|lezár|véget|megold|lejár|megszűnt|bezár|megszak)|(?:lezárt|befejezt|bezárt)\\p{L}*<...>(?:<chat>|ablak)|(?:ügyfél|látogató)<...>(?:bezár|kilép|elhagy)|inaktív|tétlen|köszönjük,? (?:a (?:beszélgetést|csevegést)|hogy (?:beszélgetett|csevegett|velünk|felkeresett))\\p{L}*(?: \\p{L}+){0,2}\\W*$',
    ],
    agent_left: [
      'elhagy|kilép|távoz|kijelentkez|lecsatlakoz|eltávol|bontotta|már nincs|már nem (?:vesz|tagja)',
    ],
    agent_joined: [
      'csatlakoz|belép|visszajött|visszatér|megérkez|hozzáad|átvette|elfogad|(?:beszélget|cseveg|beszél) (?:most )?\\p{L}+(?:val|vel)\\b|magára|magához|itt van|kapcsolatba lép(?:ett)|kapcsolódott|összekapcsolt|segít (?:most )?önnek',
    ],
    offline: [
      '(?:nem|nincs|nincsen)\\p{L}*<...>(?:elérhető|online|szabad|szolgálatban|nyitva|vonalban|csatlakoz)|nem vagyunk|offline|zárva|távol|nyitvatart|munkaidő|ügyfélfogad|hétfőtől|hagyj|hagyjon|hagyja|küldj|írjon|próbál',
    ],
    wait_estimate: [
      'vár|türel|pillanat|hamarosan|nemsokára|általáb|rendszerint|belül|perce[nt]|foglalt|válaszol|kapcsol|keres|tart|azonnal|visszatérünk|holnap',
    ],
  },
  units: { second: 'mp|másod', minute: 'perc|p\\b', hour: 'ór', day: 'nap' },
  numbers: {
    fél: 0.5,
    másfél: 1.5,
    egy: 1,
    két: 2,
    kettő: 2,
    három: 3,
    négy: 4,
    öt: 5,
    hat: 6,
    hét: 7,
    nyolc: 8,
    kilenc: 9,
    tíz: 10,
    tizenöt: 15,
    húsz: 20,
    harminc: 30,
    első: 1,
    második: 2,
    harmadik: 3,
    negyedik: 4,
    ötödik: 5,
  },
  ahead: 'előtt',
  next: 'következik|következel|következő a sor',
  negation: '\\b(?<!már )(?:nem|nincs)\\b',
};
