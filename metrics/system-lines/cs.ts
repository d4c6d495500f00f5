import type { LineLanguage } from './language';

/** What Czech chat software says by itself; broad stems, for lines known to come from it. */
export const cs: LineLanguage = {
  language: 'cs',
  common:
    'a v na s z je jsme vás vám vaše se prosím děkujeme operátor chat chatu konverzace rozhovor fronta minut čekejte nejsme není za k od pro byl byla',
  words: {
    agent:
      '(?:operátor\\p{L}*|agent\\p{L}*|pracovník\\p{L}*|kolega|uživatel\\p{L}*|konzultant\\p{L}*|specialist\\p{L}*|zástupce)',
    chat: '(?:chat\\p{L}*|konverzac\\p{L}*|rozhovor\\p{L}*|diskus\\p{L}*|hovor)',
  },
  lines: {},
  loose: {
    typing: ['\\bpíše(?!\\p{L})'],
    rating_request: [
      'spokojen|zpětn\\p{L}* vazb|doporuč|dotazn|průzkum|(?:pomohl|užitečn|vyřeš)\\p{L}*<...>\\?',
      'ohodno[tť]|hodnocení|zhodno|jak jste spokojen',
    ],
    bot_disclosure: [
      '(?:\\bjsem|mluvíte|chatujete|toto je)<...>(?:\\bbot|robot|virtuální|digitální|automat|uměl)|chatbot|automatick\\p{L}* (?:odpověď|zpráv)|uměl\\p{L}* inteligenc',
      'jsem<...>(?:bot|virtuální|robot)|virtuální asistent',
    ],
    transfer: [
      'jin(?:ému|ým|ý) <agent>|postoup|předáv|předán',
      'přepoj|předá|přesměr|přiřa[zď]|převe[dl]|oddělení<...>(?:změn|přepnut)|přesun',
    ],
    queue_position: [
      '<n> (?:lidí|lidé|osob|zákazní|klient)\\p{L}*<...>(?:před|ček)|před vámi|jste (?:na řadě|další)|(?:pořadí|místo|pozice|číslo)\\p{L}*:? (?:je )?<n>|^čekající v pořadí',
      '(?:pořadí|místo|pozice|číslo)<...><n>|<n><...>ve frontě|front[aěuy]',
    ],
    chat_ended: [
      '<chat><...>(?:vyprš|označen)|relace<...>(?:vyprš|skonč)|děkujeme,? (?:za (?:rozhovor|konverzaci|chat)|že jste (?:s námi|nás))(?: \\p{L}+){0,3}\\W*$',
      '<chat><...>(?:ukonč|uzavř|skonč|vyřeš|zavř)|(?:ukonč|uzavř)\\p{L}* <chat>|návštěvník<...>(?:opustil|zavřel)|nečinnost|neaktivit|děkujeme za (?:rozhovor|konverzaci)',
    ],
    agent_left: ['odpojil|odhlás|už není v|už se neúčastní', 'opustil|odešel|odešla|odebrán|odstraněn'],
    agent_joined: [
      'je (?:zpět|tu\\b|tady)|převzal|přijal|(?:chatujete|mluvíte|hovoříte)<...>s(?!\\p{L})|jste (?:nyní )?(?:spojen|připojen|propojen)|vám (?:nyní )?pomáhá|ujal',
      'připojil|vrátil|přidán|vstoupil|se připojuje|sám sobě|přidal se',
    ],
    offline: [
      'zavřen|pracovn\\p{L}* dob|provozní dob|otevírací|nechte|pošlete|napište|zkuste|jsme k dispozici (?:od|v)|nedostupn',
      '(?:žádn|nikdo|není)\\p{L}*<...>(?:dostupn|k dispozici|online|připojen)|nejsme<...>(?:online|dostupn)|mimo|zanech|nepřítomn|pryč|offline',
    ],
    wait_estimate: [
      'počkej|čekejte|vyčkej|čekání|obvykle odpov|brzy|za chvíli|chvilk|co nejdříve|během|\\bdo <n>|minut|okamžik|momen|spojuj|přepojuj|hled[áa]|obsazen|zaneprázd|zpravidla|průměrn|strpení|odpovíme',
    ],
  },
  units: { second: 'sek|vteřin', minute: 'min', hour: 'hod', day: 'den|dn' },
  numbers: {
    půl: 0.5,
    jeden: 1,
    jedna: 1,
    jednu: 1,
    dva: 2,
    dvě: 2,
    tři: 3,
    čtyři: 4,
    pět: 5,
    šest: 6,
    sedm: 7,
    osm: 8,
    devět: 9,
    deset: 10,
    patnáct: 15,
    dvacet: 20,
    třicet: 30,
    první: 1,
    druhý: 2,
    druhé: 2,
    třetí: 3,
    čtvrtý: 4,
    pátý: 5,
  },
  spans: {
    '(?:do|za|asi|než|:) minut[uya](?!\\p{L})': 60,
    '(?:do|za|asi|než|:) hodin[uya](?!\\p{L})': 3600,
    'do (?:jednoho )?dne': 86400,
  },
  ahead: 'před vámi|před tebou',
  next: 'na řadě|další v',
  negation: '\\b(?:není(?<!už není)|nikdo|žádn\\p{L}*)(?!\\p{L})',
};
