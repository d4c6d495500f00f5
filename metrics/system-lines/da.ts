import type { LineLanguage } from './language';

/** What Danish chat software says by itself; broad stems, for lines known to come from it. */
export const da: LineLanguage = {
  language: 'da',
  common:
    'og i på er at du dig vi os en et for med ikke har kan tak venligst operatør chat samtale kø minutter venter din dit medarbejder af til',
  words: {
    agent:
      '(?:operatør\\p{L}*|agent\\p{L}*|medarbejder\\p{L}*|kollega|bruger\\p{L}*|kundeservice|konsulent\\p{L}*)',
    chat: '(?:chat\\p{L}*|samtale\\p{L}*|session\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['skriver|taster'],
    rating_request: ['bedøm|vurder|anmeld|hvor tilfreds'],
    bot_disclosure: ['(?:jeg er|jeg hedder)<...>(?:bot|virtuel|digital assistent|robot)'],
    transfer: [
      'overfør|viderestill|omdiriger|sendt videre|tildel(?!.*sig selv)|afdeling\\p{L}* (?:skift|ændre)|henvist',
    ],
    queue_position: ['(?:plads|nummer|position)\\p{L}* <...><n>|<n><...>i køen|\\bkø(?:en)?\\b'],
    chat_ended: [
      '<chat><...>(?:afslut|lukk|løst|slut|markeret)|afslut\\p{L}* <chat>|(?:besøgende|gæst\\p{L}*)<...>(?:forlod|lukke|har forladt)|inaktivitet|tak for (?:samtalen|snakken|din henvendelse)\\W*$',
    ],
    agent_left: ['forlod|forladt|fjernet|er gået'],
    agent_joined: ['tilslut|deltager|kommet|tilbage$|tilføjet|sluttede sig|selv'],
    offline: [
      '(?:ingen)<...>(?:tilgængelig|ledig|online)|ikke (?:online|tilgængelig|forbundet)|fraværende|læg<...>besked|efterlad|lukket|væk',
    ],
    wait_estimate: [
      'vent|ventetid|svarer<...>(?:normalt|typisk|som regel)|(?:normalt|typisk)<...>svarer|(?:kommer|vender|hjælper|er)<...>(?:snart|straks|hurtigst|om lidt|inden)|tålmodig|næste ledige|tilbage (?:om|kl|i morgen|online)',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'time', day: 'dag' },
  numbers: {},
};
