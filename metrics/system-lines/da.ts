import type { LineLanguage } from './language';

/** What Danish chat software says by itself; broad stems, for lines known to come from it. */
export const da: LineLanguage = {
  language: 'da',
  common:
    'og i på er at du dig vi os en et for med ikke har kan tak venligst operatør chat samtale kø minutter venter din dit medarbejder af til',
  words: {
    agent:
      '(?:operatør\\p{L}*|supporter\\p{L}*|rådgiver\\p{L}*|agent\\p{L}*|medarbejder\\p{L}*|kollega|bruger\\p{L}*|kundeservice|konsulent\\p{L}*)',
    chat: '(?:chat\\p{L}*|samtale\\p{L}*|session\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['er ved at (?:skrive|svare)', 'skriver|taster'],
    rating_request: [
      '(?:giv|del)\\b<...>(?:feedback|tilbagemelding|karakter|stjerner)|feedback|anbefale|undersøgelse|spørgeskema|(?:var|blev|fik|har)\\b<...>(?:hjælp|hjulpet|nyttig|svar|løst)\\p{L}*<...>\\?|hvordan (?:var|oplevede)|hvor (?:sandsynlig|tilfreds)',
      'bedøm|vurder|anmeld|hvor tilfreds',
    ],
    bot_disclosure: [
      '(?:jeg er|dette er|du (?:chatter|taler|skriver) med)<...>(?:bot\\b|robot|virtuel|digital|automat|kunstig)|chatbot|automatisk (?:svar|besked)|kunstig intelligens',
      '(?:jeg er|jeg hedder)<...>(?:bot|virtuel|digital assistent|robot)',
    ],
    transfer: [
      'overfør|viderestill|omdiriger|sendt videre|videresend|videregiv|(?<!selv-?)tildel(?!.*(?:sig selv|selv))|skiftet afdeling|til en anden (?:<agent>|supporter)|afdeling\\p{L}* (?:skift|ændre)|henvist',
    ],
    queue_position: [
      '<n> (?:andre )?(?:personer|kunder|andre)\\b<...>(?:foran|før|venter)|foran dig|(?:den )?næste i (?:køen|rækken)|din tur|(?:plads|nummer|position)\\p{L}*:? (?:er )?<n>',
      '(?:plads|nummer|position)\\p{L}* <...><n>|<n><...>i køen|\\bkø(?:en)?\\b',
    ],
    chat_ended: [
      '<chat>\\b<...>(?:udløb|afbrudt|ophør)|tak,? (?:for (?:chatten|samtalen|snakken)|fordi du (?:chattede|kontaktede|talte))(?: \\p{L}+){0,3}\\W*$|inaktiv',
      '<chat><...>(?:afslut|lukk|løst|slut|markeret)|afslut\\p{L}* <chat>|(?:besøgende|gæst\\p{L}*)<...>(?:forlod|lukke|har forladt)|inaktivitet|tak for (?:samtalen|snakken|din henvendelse)\\W*$',
    ],
    agent_left: [
      'logget (?:af|ud)|afbrød forbindelsen|afbrudt forbindelsen|ikke længere (?:i|med|til stede)|\\bgik\\b',
      'forlod|forladt|fjernet|er gået',
    ],
    agent_joined: [
      '(?:chatter|taler|skriver) (?:nu )?med|er (?:nu )?(?:forbundet|her|tilbage)|overtag|accepteret|har taget|kom ind|selv-?tildel|hjælper dig nu',
      'tilslut|deltager|kommet|tilbage$|tilføjet|sluttede sig|selv',
    ],
    offline: [
      'åbningstid|uden for|(?:send|skriv|læg)\\b<...>(?:besked|mail)|prøv<...>(?:senere|igen)|offline',
      '(?:ingen)<...>(?:tilgængelig|ledig|online)|ikke (?:online|tilgængelig|forbundet)|fraværende|læg<...>besked|efterlad|lukket|væk',
    ],
    wait_estimate: [
      'øjeblik|snart|straks|inden for|optaget|forbinder|finder|leder efter|tager<...><n>|hurtigst',
      'vent|ventetid|svarer<...>(?:normalt|typisk|som regel)|(?:normalt|typisk)<...>svarer|(?:kommer|vender|hjælper|er)<...>(?:snart|straks|hurtigst|om lidt|inden)|tålmodig|næste ledige|tilbage (?:om|kl|i morgen|online)',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'time', day: 'dag' },
  numbers: {
    halv: 0.5,
    halvanden: 1.5,
    en: 1,
    én: 1,
    et: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    femten: 15,
    tyve: 20,
    tredive: 30,
    første: 1,
    anden: 2,
    tredje: 3,
    fjerde: 4,
    femte: 5,
  },
  ahead: 'foran|før dig',
  next: 'næste i|din tur|den næste',
  negation: '\\b(?:ingen|ikke(?! længere))\\b',
};
