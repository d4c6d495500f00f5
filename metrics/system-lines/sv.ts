import type { LineLanguage } from './language';

/** What Swedish chat software says by itself; broad stems, for lines known to come from it. */
export const sv: LineLanguage = {
  language: 'sv',
  common:
    'och i på är att du dig vi oss en ett för med inte har kan tack vänligen operatör chatt konversation kö minuter väntar ditt din handläggare',
  words: {
    agent:
      '(?:operatör\\p{L}*|agent\\p{L}*|handläggare\\p{L}*|medarbetare|kollega|användare\\p{L}*|kundtjänst|någon|representant\\p{L}*)',
    chat: '(?:chatt\\p{L}*|chatten|konversation\\p{L}*|samtal\\p{L}*|sessionen)',
  },
  lines: {},
  loose: {
    typing: ['skriver'],
    rating_request: ['betygsätt|utvärdera|omdöme|hur nöjd'],
    bot_disclosure: ['(?:jag är|jag heter)<...>(?:bot|virtuell|digital assistent|robot)'],
    transfer: [
      'överför|vidarekoppla|skickad? vidare|omdirigera|tilldela(?!.*sig själv)|vidarebefordra|avdelning\\p{L}* (?:byt|ändra)',
    ],
    queue_position: ['(?:plats|nummer|position)\\p{L}* <...><n>|<n><...>i kön|\\bkö(?:n)?\\b'],
    chat_ended: [
      '<chat><...>(?:avslut|stäng|lös|slut)|avslut\\p{L}* <chat>|besökaren?<...>(?:lämna|stäng)|tack för (?:att du|samtalet|din)<...>(?:pratade|kontaktade|chattade|samtal)|inaktivitet',
    ],
    agent_left: ['lämna(?:de|t)|borttagen|har gått'],
    agent_joined: ['anslut|gick med|gått med|har kommit|tillbaka|tillagd|sig själv'],
    offline: [
      '(?:ingen|inga)<...>(?:tillgänglig|online)|inte (?:online|tillgänglig|anslut)|borta|frånvarande|lämna<...>meddelande|stängt|utanför',
    ],
    wait_estimate: [
      'vänta|väntetid|svarar<...>(?:vanligtvis|normalt|oftast)|vanligtvis|(?:kommer|återkommer|hjälper|är)<...>(?:snart|strax|inom kort|så snart)|inom kort|tålamod|nästa (?:lediga|tillgängliga)|tillbaka (?:om|kl|imorgon)',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'timm|tim\\b', day: 'dag' },
  numbers: {},
};
