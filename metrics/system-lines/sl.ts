import type { LineLanguage } from './language';

/** What Slovenian chat software says by itself; broad stems, for lines known to come from it. */
export const sl: LineLanguage = {
  language: 'sl',
  common:
    'in predviden čas čakanja ocenjeni je v na se ne ni da ste smo vi vas vam vaš vaša vaše mi prosimo hvala operater klepet klepeta pogovor pogovora vrsta vrsti minut počakajte trenutno zdaj bo za od do to z s uporabnik obiskovalec oddelek sporočilo agent ur dan svetovalec',
  words: {
    agent:
      '(?:operater\\p{L}*|agent\\p{L}*|svetoval\\p{L}*|sodelav\\p{L}*|predstavni\\p{L}*|strokovnja\\p{L}*|uporabni\\p{L}*|referent\\p{L}*|zaposlen\\p{L}*|kdo|nekdo|ekip\\p{L}*)',
    chat: '(?:klepet\\p{L}*|pogovor\\p{L}*|sej\\p{L}*|chat\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['\\b(?:piše|tipka|vnaša)(?!\\p{L})'],
    rating_request: [
      'ocen(?:i|a|e|o)|povratn\\p{L}* informacij|zadovoljn|mnenj|priporoč|anket|(?:koristen|korist|pomaga|rešili|rešen)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\bsem|ime mi je|klepetate|pogovarjate|to je)<...>(?:\\bbot|robot|virtualn|digitaln|avtomat|samodejn|umetn)|virtualni pomočnik|klepetalnik|klepetalni robot|(?:avtomatsk|samodejn|avtomatičn)\\p{L}* (?:odgovor|sporočil)|umetn\\p{L}* inteligenc',
    ],
    transfer: [
      'preusmer|prenes|prenaš|posredov|predan|predal|preda(?:m|l|j)|dodel(?!.*sebi)|prevez|premeš|oddel\\p{L}*<...>(?:spremen|zamen|preklop)|drug(?:ega|emu|im|mu) <agent>',
    ],
    queue_position: [
      '\\bvrst[aoei](?!\\p{L})|čakaln|(?:mesto|pozicij|številk|položaj)\\p{L}* (?:v vrsti )?(?:je )?:? ?<n>|<n>\\.? (?:mest|v vrsti)|<n> (?:oseb|ljudi|strank|uporabni|človek)\\p{L}*<...>(?:pred|čaka)|pred vami|naslednji ste|ste naslednj|na vrsti ste',
    ],
    chat_ended: [
      '<chat><...>(?:konč|zaključ|zapr|potek|rešen|označen|prekinjen)|(?:konča|zaključi|zapr|razreši|reši)\\p{L}*<...>(?:<chat>|okno)|obiskovalec<...>(?:zapr|zapust|odš)|neaktivn|nedejavn|hvala (?:vam )?(?:za (?:pogovor|klepet)|ker ste (?:klepetali|nas kontaktirali|govorili))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: ['zapust|odše|odšl|odjavi|izpis|odstranj|prekinil povezavo|ni več|levo'],
    agent_joined: [
      'pridruž|vstopi|vrnil|dodan|prevzel|sprejel|(?:klepetate|pogovarjate) (?:se )?(?:zdaj |sedaj )?(?:z|s)(?!\\p{L})|povezan[iao]? (?:ste )?(?:z|s)(?!\\p{L})|ste povezan|je tukaj|je tu\\b|sebi|se je priključ|povezal(?:a)? se|vam (?:zdaj )?pomaga',
    ],
    offline: [
      '(?:ni|nihče|noben|nismo|niso)(?!\\p{L})<...>(?:voljo|dosegljiv|na spletu|prijavljen|prost|online|povezan|razpolož|prisoten)|brez povezave|offline|odsotn|nedosegljiv|zaprt|izven|zunaj|delovn\\p{L}* čas|pustite|pošljite|poskusite|pišite|nismo',
    ],
    wait_estimate: [
      'počaka|čaka|trenut|običajno|ponavadi|navadno|kmalu|v roku|takoj|odgov|zaseden|išče|povezuj|povežemo|potrp|bo (?:z|kmalu|vam|na)|čez|minut|vrnil|jutri',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'ur', day: 'dan|dni|dnev' },
  numbers: {
    pol: 0.5,
    en: 1,
    ena: 1,
    eno: 1,
    dva: 2,
    dve: 2,
    tri: 3,
    štiri: 4,
    pet: 5,
    šest: 6,
    sedem: 7,
    osem: 8,
    devet: 9,
    deset: 10,
    petnajst: 15,
    dvajset: 20,
    trideset: 30,
    prvi: 1,
    drugi: 2,
    tretji: 3,
    četrti: 4,
    peti: 5,
  },
  spans: {
    '(?:roku|v|pod|kot) (?:eni |ene )?minut[io](?!\\p{L})': 60,
    '(?:v|roku) (?:eni |ene )?ur[ie](?!\\p{L})': 3600,
    'v (?:enem )?dnevu': 86400,
    'minuti(?!\\p{L})': 120,
    '\\buri(?!\\p{L})': 7200,
  },
  ahead: 'pred vami',
  next: 'naslednj',
  negation: '\\b(?:ni(?! več)|nihče|noben\\p{L}*|niso)(?!\\p{L})',
};
