import type { LineLanguage } from './language';

/** What Estonian chat software says by itself; broad stems, for lines known to come from it. */
export const et: LineLanguage = {
  language: 'et',
  common:
    'ja on ei te teid teie me meie sa sind sinu palun aitäh klienditeenindaja operaator vestlus vestluse vestlusega järjekord järjekorras minutit minuti oodake oota praegu nüüd kohe see et kasutaja külastaja osakond sõnum agent tundi päeva oleme pole',
  words: {
    agent:
      '(?:klienditeenindaja\\p{L}*|teenindaja\\p{L}*|operaator\\p{L}*|agen[td]\\p{L}*|nõustaja\\p{L}*|konsultan[td]\\p{L}*|töötaja\\p{L}*|spetsialis[td]\\p{L}*|kolleeg\\p{L}*|esindaja\\p{L}*|kasutaja\\p{L}*|keegi|klienditugi)',
    chat: '(?:vestlu\\p{L}*|tšat\\p{L}*|chat\\p{L}*|jututu\\p{L}*|sessioon\\p{L}*|seans\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['kirjutab|tipib|sisestab'],
    rating_request: [
      'hinda(?!m)|hinnang|hinnake|hinnata|hinne|tagasiside|rahul\\b|arvamus|soovita|küsitlus|(?:abi|kasulik|lahend)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\bolen|vestled|vestlete|räägite|see on)<...>(?:\\bbot|robot|virtuaal|digitaal|automaat|tehisintellekt)|juturobot|vestlusrobot|virtuaalne assistent|automaatne (?:vastus|sõnum)|tehisintellekt|tehisaru',
    ],
    transfer: [
      'suuna(?:ti|tud|tak|me|n|b)|edasta|ümber suuna|viid(?:i|ud) üle|määrat|määra|anna(?:n|me|ti) üle|üle ant|osakond\\p{L}*<...>(?:muude|vahet)|teis(?:ele|e|ega) <agent>|üleviimi',
    ],
    queue_position: [
      'järjekor|\\bjärjek|(?:koht|positsioon|number|järjenumber)\\p{L}* (?:on )?:? ?<n>|<n>\\.? (?:koh|järjekor|posits)|<n> (?:inimes|klien|isik|külasta|kasuta)\\p{L}*<...>(?:ees|enne|oota)|teie ees|sinu ees|ees ootab|olete järgmine|oled järgmine',
    ],
    chat_ended: [
      '<chat><...>(?:lõppe|lõpeta|suleti|sulet|lahenda|aegu|läbi|märgi|katke)|(?:lõpetas|sulges|lõpetasite|lõpetasid)<...>(?:<chat>|akna)|külastaja<...>(?:sulges|lahkus)|mitteaktiiv|tegevusetus|aktiivsus\\p{L}* puud|(?:aitäh|täname),? (?:vestluse|et (?:vestlesite|võtsite ühendust|vestlesid))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: ['lahku|väljus|katkestas|logis välja|eemalda|läks ära|enam ei ole|ei ole enam|pole enam'],
    agent_joined: [
      'liitu|ühines|sisenes|tuli tagasi|naas|lisati|lisatud|võttis<...>(?:vastu|üle|vestluse)|(?:vestled|vestlete|räägite) (?:nüüd )?<...>ga\\b|ühendat|on (?:nüüd )?(?:siin|kohal)|endale|aitab teid|tagasi$',
    ],
    offline: [
      '(?:ei|pole|keegi|ühtegi|mitte)\\b<...>(?:saadaval|võrgus|kättesaadav|vaba|online|kohal|ühendat|liinil)|võrguühenduseta|väljas|eemal|suletud|tööaeg|tööaja|väljaspool|lahtioleku|jätke|jäta|saatke|saada|kirjutage|proovige|ei ole|offline',
    ],
    wait_estimate: [
      'ooda|ootam|ooteaeg|hetk|tavaliselt|üldjuhul|peagi|varsti|kohe|jooksul|minuti|vasta|hõiva|otsi|ühendame|kannat|pärast|tagasi|kiiresti|esimesel',
    ],
  },
  units: { second: 'sek|s\\b', minute: 'min', hour: 'tun|h\\b', day: 'päev|ööpäev' },
  numbers: {
    pool: 0.5,
    poole: 0.5,
    poolteist: 1.5,
    üks: 1,
    ühe: 1,
    kaks: 2,
    kahe: 2,
    kolm: 3,
    kolme: 3,
    neli: 4,
    nelja: 4,
    viis: 5,
    viie: 5,
    kuus: 6,
    kuue: 6,
    seitse: 7,
    seitsme: 7,
    kaheksa: 8,
    üheksa: 9,
    kümme: 10,
    kümne: 10,
    viisteist: 15,
    viieteist: 15,
    kakskümmend: 20,
    kahekümne: 20,
    kolmkümmend: 30,
    esimene: 1,
    teine: 2,
    kolmas: 3,
    neljas: 4,
    viies: 5,
  },
  spans: {
    '(?<!\\p{L} )\\bminuti jooksul|(?:alla|vähem kui|:) minut': 60,
    '(?:alla|:) tunni|\\btunni jooksul': 3600,
    'päeva jooksul': 86400,
  },
  ahead: '\\bees\\b|enne',
  next: 'järgmine',
  negation: '\\b(?:ei(?! ole enam)|pole(?! enam)|keegi ei)\\b',
};
