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
    typing: ['píše'],
    rating_request: ['ohodno[tť]|hodnocení|zhodno|jak jste spokojen'],
    bot_disclosure: ['jsem<...>(?:bot|virtuální|robot)|virtuální asistent'],
    transfer: ['přepoj|předá|přesměr|přiřa[zď]|převe[dl]|oddělení<...>(?:změn|přepnut)|přesun'],
    queue_position: ['(?:pořadí|místo|pozice|číslo)<...><n>|<n><...>ve frontě|front[aěuy]'],
    chat_ended: [
      '<chat><...>(?:ukonč|uzavř|skonč|vyřeš|zavř)|(?:ukonč|uzavř)\\p{L}* <chat>|návštěvník<...>(?:opustil|zavřel)|nečinnost|neaktivit|děkujeme za (?:rozhovor|konverzaci)',
    ],
    agent_left: ['opustil|odešel|odešla|odebrán|odstraněn'],
    agent_joined: ['připojil|vrátil|přidán|vstoupil|se připojuje|sám sobě|přidal se'],
    offline: [
      '(?:žádn|nikdo|není)\\p{L}*<...>(?:dostupn|k dispozici|online|připojen)|nejsme<...>(?:online|dostupn)|mimo|zanech|nepřítomn|pryč|offline',
    ],
    wait_estimate: [
      'počkej|čekejte|vyčkej|čekání|obvykle odpov|(?:brzy|za chvíli|co nejdříve|během|do)<...>|strpení|odpovíme',
    ],
  },
  units: { second: 'sek|vteřin', minute: 'min', hour: 'hod', day: 'den|dn' },
  numbers: {},
};
