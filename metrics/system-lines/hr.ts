import type { LineLanguage } from './language';

/** What Croatian chat software says by itself; broad stems, for lines known to come from it. */
export const hr: LineLanguage = {
  language: 'hr',
  common:
    'i je u na se ne nije da li ste smo vi vas vam vaš vaša vaše mi molimo hvala operater razgovor chat čet minuta minute sačekajte pričekajte trenutno sada će za od do to sa korisnik posetilac posjetitelj odjel odeljenje poruku red redu agent sati dan sat',
  words: {
    agent:
      '(?:operater\\p{L}*|agent\\p{L}*|konzultant\\p{L}*|saradni\\p{L}*|suradni\\p{L}*|djelatni\\p{L}*|predstavni\\p{L}*|koleg\\p{L}*|stručnja\\p{L}*|savetni\\p{L}*|savjetni\\p{L}*|korisni(?:k|ka|ku|kom)|član\\p{L}* tima|tim\\b|neko|netko)',
    chat: '(?:čet\\p{L}*|chat\\p{L}*|ćaskanj\\p{L}*|razgovor\\p{L}*|čavrljanj\\p{L}*|sesij\\p{L}*|konverzacij\\p{L}*|upit)',
  },
  lines: {},
  loose: {
    typing: ['\\b(?:kuca|tipka|piše|upisuje)(?!\\p{L})'],
    rating_request: [
      '(?<!ne )ocen(?:i|u|a|e)|ocijeni|ocjen|povratn\\p{L}* informacij|zadovoljni|mišljenj|preporuč|upitnik|anket|(?:koris(?:no|tan|tna)|pomog|reši|riješi)\\p{L}*<...>\\?|utis(?:ak|ke)|dojam',
    ],
    bot_disclosure: [
      '\\b(?:ja sam|zovem se|ovo je|razgovarate (?:sa|s)|ćaskate sa|sam)\\b<...>(?:\\bbot|robot|virtuel|virtual|digital|automat|veštačk|umjetn)|virtu(?:el|al)n\\p{L}* (?:asistent|pomoćnik)|četbot|chatbot|automatsk\\p{L}* (?:odgovor|poruk)|(?:veštačk|umjetn)\\p{L}* inteligencij',
    ],
    transfer: [
      'preba(?:č|c)|preusmer|preusmjer|prosleđ|proslijeđ|prosled|proslijed|prosleđen|doznač|prenes|prenosi|prenijet|prenet|premeš|premješ|(?<!samo)dodel(?!\\p{L}* (?:sebi|sebe))|(?<!samo)dod(?:ij|j)el(?!\\p{L}* (?:sebi|sebe))|promenjen\\p{L}*<...>odeljenj|(?:odel|odjel|odsek|sektor)\\p{L}*<...>(?:prome?n|promij|zamen)|drug(?:og|om|i|u|oj) <agent>',
    ],
    queue_position: [
      '\\bred(?:u|a|om|ni)?(?!\\p{L})(?! vožnje)|čekaonic|(?:mesto|mjesto|poziciji?|pozicija|broj|redn\\p{L}* broj)\\p{L}* (?:u redu )?(?:je |su )?:? ?<n>|<n>\\.? (?:mest|mjest|pozicij|u redu|na redu)|<n> (?:osob|ljudi|korisni|klijen|kupac|kupc|čovek)\\p{L}*<...>(?:ispred|pre|prije|čeka)|ispred vas|pre vas|prije vas|sledeći ste|sljedeći ste|vi ste (?:sledeć|sljedeć)',
    ],
    chat_ended: [
      '<chat><...>(?:završ|okonč|zatvor|prekinut|isteka|istekl|rešen|riješen|označen|arhiv|gotov|kraj)|(?:završi|zatvori|okonča|prekinu)\\p{L}*<...>(?:<chat>|prozor)|(?:posetilac|posjetitelj|posetioc)\\p{L}*<...>(?:zatvor|napusti|otiš|izaš)|neaktivn|hvala (?:vam )?(?:na (?:razgovoru|ćaskanju|chatu)|što ste (?:razgovarali|ćaskali|nas kontaktirali))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: [
      'napusti|izaša|izašl|otiša|otišl|odjavi|isključi|uklonjen|više nije|prekinu\\p{L} vez|je levo',
    ],
    agent_joined: [
      'pridruž|priključ(?!ujemo)|samodod|ušao|ušla|vrati|uključi|prihvati|preuze|povezan(?:i)? (?:ste )?(?:sa|s)(?!\\p{L})|(?:ste|sada ste) povezan|(?:razgovarate|ćaskate|dopisujete)\\p{L}*<...>(?:sa|s)(?!\\p{L})|je ovde|je ovdje|dodat|dodan|sebi|pomaže|vam (?:sada )?pomaž|stig(?:ao|la)',
    ],
    offline: [
      '(?:nema|nijedan|niko|nitko|nije|nismo|nisu|trenutno ne)(?!\\p{L})<...>(?:dostup|onlajn|online|na mreži|slobod|raspolož|prisut|poveza|tu\\b|na vezi|u mogućnosti)|\\boffline|oflajn|odsut|nedostup|zatvoren|van radn|izvan radn|radno vr(?:eme|ijeme)|ostavite|pošaljite|pokušajte|javite se|nismo tu|radimo od',
    ],
    wait_estimate: [
      'sačekaj|pričekaj|čekaj|čekanj|čeka|trenut|obično|uskoro|ubrzo|u roku|za nekoliko|odgovar|odgovor|zauzet|traži|povezuj|spajamo|strplj|će (?:vam|se|biti|vas)|odmah|vraćamo|vratit|minut',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'sat|čas', day: 'dan' },
  numbers: {
    pola: 0.5,
    jedan: 1,
    jedna: 1,
    jednu: 1,
    dva: 2,
    dve: 2,
    dvije: 2,
    tri: 3,
    četiri: 4,
    pet: 5,
    šest: 6,
    sedam: 7,
    osam: 8,
    devet: 9,
    deset: 10,
    petnaest: 15,
    dvadeset: 20,
    trideset: 30,
    prvi: 1,
    drugi: 2,
    treći: 3,
    četvrti: 4,
    peti: 5,
  },
  spans: {
    '(?:roku od|za|oko|manje od|:) minut[au]?(?!\\p{L})': 60,
    '(?:roku od|za|oko|manje od|:) (?:sat(?:a|u)?|jednog sata)(?!\\p{L})': 3600,
    '(?:roku od|u toku) (?:dana|jednog dana)(?!\\p{L})': 86400,
  },
  ahead: 'ispred|pre vas|prije',
  next: 'sledeć|sljedeć',
  negation: '\\b(?:nije(?<!više nije)|nema|nijedan|niko|nitko|nisu)(?!\\p{L})',
};
