import type { LineLanguage } from './language';

/** What Slovak chat software says by itself; broad stems, for lines known to come from it. */
export const sk: LineLanguage = {
  language: 'sk',
  common:
    'a v na s z je sme ste vás vám vaše sa prosím ďakujeme operátor chat chatu konverzácia rozhovor rad rade poradie minút čakajte počkajte nie momentálne za od pre bol bola že do to používateľ návštevník oddelenie správu agent hodín deň teraz',
  words: {
    agent:
      '(?:operátor\\p{L}*|agent\\p{L}*|pracovn[íi]\\p{L}*|kolega\\p{L}*|kolegov\\p{L}*|používate\\p{L}*|konzultant\\p{L}*|špecialist\\p{L}*|zástupc\\p{L}*|poradc\\p{L}*|asistent\\p{L}*|niekto)',
    chat: '(?:chat\\p{L}*|čet\\p{L}*|konverzáci\\p{L}*|rozhovor\\p{L}*|relácia)',
  },
  lines: {},
  loose: {
    typing: ['\\bpíše(?!\\p{L})|píše správu'],
    rating_request: [
      'ohodno[tť]|hodnoten|zhodno|spokojn|spätn\\p{L}* väzb|odporuč|odporúč|dotazn|prieskum|názor|(?:pomohl|užitočn|vyrieš)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\bsom|volám sa|rozprávate|chatujete|toto je)<...>(?:\\bbot|robot|virtuáln|digitáln|automat|umel)|virtuálny asistent|chatbot|automatick\\p{L}* (?:odpove|správ)|umel\\p{L}* inteligenc',
    ],
    transfer: [
      'prepoj|presmer|presun|prevede|odovzd|postúp|pride(?:l|ľ)|priraď|priraden|oddelen\\p{L}*<...>(?:zmen|prepn)|in(?:ému|ým|ý) <agent>',
    ],
    queue_position: [
      'poradovn|\\b(?:v )?rade(?!\\p{L})|čakacom|front|poradí|(?:poradie|miesto|pozíci|číslo|miest)\\p{L}* (?:v rade )?(?:je )?:? ?<n>|<n>\\.? (?:v poradí|v rade|miesto)|<n> (?:ľudí|ľudia|osôb|osoby|zákazní|klient|používate)\\p{L}*<...>(?:pred|čak)|pred vami|ste (?:na rade|ďalší)|nasledujúci',
    ],
    chat_ended: [
      '<chat><...>(?:ukonč|uzavr|uzatvor|skonč|vyrieš|zavr|zatvor|vypršal|označen)|(?:ukonč|uzavr|uzatvor|zatvor)\\p{L}* (?:túto |tento |svoj )?(?:<chat>|okno)|návštevník<...>(?:opust|zatvor|odiš)|nečinnos|neaktiv|ďakujeme,? (?:za (?:rozhovor|chat|konverzáciu)|že ste (?:nás|s nami))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: ['opust|odiš|odhlás|odpoj|odstránen|odobr|už nie je|zanechal'],
    agent_joined: [
      'pripoj(?!íme)|vrátil|pridan|pridal sa|vstúpil|prijal|prevzal|(?:rozprávate|chatujete|hovoríte)<...>(?:s|so)(?!\\p{L})|(?:ste|boli ste) (?:teraz )?(?:prepojen|spojen|pripojen)|je tu\\b|sebe|ujal|pomáha vám|vám pomáha',
    ],
    offline: [
      '(?:žiad|nikto|nie)\\p{L}*<...>(?:dostupn|k dispozíci|online|pripojen|voľn|prítomn)|offline|nedostupn|mimo|zatvoren|neprítomn|preč|zanechaj|nechaj|pošli|napíš|skúste|pracovn\\p{L}* (?:čas|dob|hod)|otváracie',
    ],
    wait_estimate: [
      'počkaj|čakaj|čakan|vyčkaj|chvíľ|čoskoro|okamih|moment|zvyčajn|obvykle|zvykn|do <n>|minút|odpove|odpoved|obsaden|zaneprázd|hľadá|spájam|prepájam|strpen|trpezliv|budeme|hneď|najskôr|v priebehu',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'hod', day: 'deň|dn|dní' },
  numbers: {
    pol: 0.5,
    jeden: 1,
    jedna: 1,
    jednu: 1,
    dva: 2,
    dve: 2,
    tri: 3,
    štyri: 4,
    päť: 5,
    šesť: 6,
    sedem: 7,
    osem: 8,
    deväť: 9,
    desať: 10,
    pätnásť: 15,
    dvadsať: 20,
    tridsať: 30,
    prvý: 1,
    druhý: 2,
    tretí: 3,
    štvrtý: 4,
    piaty: 5,
  },
  spans: {
    '(?:do|za|asi|menej ako|:) minút[uya](?!\\p{L})': 60,
    '(?:do|za|asi|menej ako|:) hodin[uya](?!\\p{L})': 3600,
    'do (?:jedného )?dňa': 86400,
  },
  ahead: 'pred vami|pred tebou',
  next: 'ďalší|nasledujúci|na rade',
  negation: '\\b(?:nie(?<!už nie)|žiad\\p{L}*|nikto)(?!\\p{L})',
};
