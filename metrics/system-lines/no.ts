import type { LineLanguage } from './language';

/** What Norwegian chat software says by itself; broad stems, for lines known to come from it. */
export const no: LineLanguage = {
  language: 'no',
  common:
    'og i på er at du deg dere vi oss en et for med ikke ikkje har kan takk vennligst chat samtale samtalen kø køen minutter minutt venter din ditt kundebehandler av til nå no det dette som eg jeg blir snart hei',
  words: {
    agent:
      '(?:kundebehandler\\p{L}*|medarbeider\\p{L}*|rådgiver\\p{L}*|agent\\p{L}*|operatør\\p{L}*|kollega|bruker\\p{L}*|konsulent\\p{L}*|saksbehandler\\p{L}*|kundeservice|noen)',
    chat: '(?:chatt?\\p{L}*|samtale\\p{L}*|økt\\p{L}*|henvendelse\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['\\b(?:skriver|taster)\\b|\\bskriv(?: no)?\\s*(?:\\.{2,}|…)?$'],
    rating_request: [
      'vurder|anmeld|(?:gi|gje|del)\\b<...>(?:tilbakemelding|karakter|stjerner|poeng)|(?:hvor|kor) (?:fornøyd|nøgd|sannsynlig)|hvordan (?:var|opplevde)|(?:var|ble)<...>(?:nyttig|til hjelp|løst)\\b<...>\\?|(?:fikk|har) du<...>(?:svar|hjelp)<...>\\?|undersøkelse|anbefale',
    ],
    bot_disclosure: [
      '\\b(?:jeg er|eg er|dette er|mitt navn er|(?:chatter|snakker|prater) (?:nå )?med)\\b<...>(?:bot\\b|robot|virtuell|digital|automat|\\bki\\b|kunstig)|automatisk (?:svar|melding)|chatbot',
    ],
    transfer: [
      'overfør|viderekobl|videresend|videreformidl|omdiriger|\\bsett(?:er|es)\\b<...>over|\\bsatt over|(?:tildel|tilordn)(?!.*\\bseg\\b)|avdeling\\p{L}* (?:er |ble )?(?:skift|endr|bytt)|gikk til en annen|til en (?:annen|ny) <agent>',
    ],
    queue_position: [
      '\\bkø(?:en|nummer|plass)?\\b|(?:plass|nummer|posisjon)\\p{L}* (?:i køen )?(?:er )?:? ?<n>|<n> (?:andre )?(?:personer|kunder|stykker|andre)\\b<...>(?:foran|før|venter)|(?:din|neste) (?:tur|i rekken)|foran deg',
    ],
    chat_ended: [
      '<chat>\\b<...>(?:avslutt|lukk|\\bslutt|løst|ferdig|utløp|\\bover\\b|tidsavbr)|(?:avslutt|lukk)\\p{L}* (?:av |denne |din )?<chat>|(?:kunden|besøkende)<...>(?:forlot|lukket|forlatt)|inaktiv|takk for (?:praten|samtalen|henvendelsen|at du (?:chatt|snakk|prat|kontakt)\\p{L}*(?: med)? oss)\\W*$',
    ],
    agent_left: [
      'forlot|forlatt|gikk ut|\\bgått\\b|logge[dt] (?:av|ut|seg av)|(?:koble[dt]|koplet) (?:fra|seg fra)|ikke lenger (?:i|med|til|her)|fjernet|bruker igjen',
    ],
    agent_joined: [
      '\\bble[iv]? med|kom(?:met)? inn|(?:er|ble|blei) (?:nå )?(?:koblet|kopla|tilkoblet|kommet)|tok over|tar over|overta|tatt over|er tilbake|logget på|lagt til|(?:chatter|snakker|prater) (?:nå |no )?med|er her (?:nå|for)|\\bseg denne|sluttet seg|akseptert|godtatt|tatt imot|hjelper deg nå|deltar|koblet seg til',
    ],
    offline: [
      'ikkj?e? (?:pålogget|pålogga|tilgjengelig|online|tilkoblet|til stede|bemannet|åpen|på nett)|ingen<...>(?:tilgjengelig|ledig|pålogg|online|på jobb)|frakoblet|\\boffline|\\bborte\\b|stengt|utenfor|åpningstid|(?:legg|send|skriv)\\b<...>(?:melding|beskjed|e-?post)|prøv<...>(?:senere|igjen)|fraværende',
    ],
    wait_estimate: [
      'vent|øyeblikk|augneblink|svar<...>(?:vanligvis|normalt|som regel)|(?:vanligvis|normalt)<...>svar|snart|straks|innen|tålmodig|(?:neste|første) ledige|opptatt|kobler|leter etter|ser etter|tar<...><n>|tilbake (?:om|kl|i morgen)',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'time|timer', day: 'døgn|dag' },
  numbers: {
    halv: 0.5,
    halvannen: 1.5,
    en: 1,
    én: 1,
    ett: 1,
    et: 1,
    ein: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    femten: 15,
    tjue: 20,
    tretti: 30,
    første: 1,
    andre: 2,
    tredje: 3,
    fjerde: 4,
    femte: 5,
  },
  ahead: 'foran|før deg',
  next: 'neste i|din tur|nestemann',
  negation: '\\b(?:ingen|ikke(?! lenger)|ikkje)\\b',
};
