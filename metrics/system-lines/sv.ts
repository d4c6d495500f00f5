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
    typing: ['håller på att skriva|\\bskriver\\b', 'skriver'],
    rating_request: [
      'betygsätt|\\bbetyg|utvärder|(?:ge|lämna|dela)\\b<...>(?:feedback|omdöme|återkoppling|synpunkter)|hur (?:nöjd|sannolikt|var|upplevde)|nöjd|rekommendera|enkät|undersökning|(?:fick|var|löste|hjälpte)\\b<...>(?:hjälp|svar|problem|hjälpsam)\\p{L}*<...>\\?',
      'betygsätt|utvärdera|omdöme|hur nöjd',
    ],
    bot_disclosure: [
      '(?:jag är|det här är|detta är|du (?:chattar|pratar|talar) (?:nu )?med)<...>(?:bot\\b|robot|virtuell|digital|automat|\\bai\\b)|chat?t?bot|automatiskt? (?:svar|meddelande)|artificiell intelligens|ai-assistent',
      '(?:jag är|jag heter)<...>(?:bot|virtuell|digital assistent|robot)',
    ],
    transfer: [
      '(?:skickad|skickats|slussad|hänvisad|kopplad) (?:vidare|till en annan|över)|kopplar (?:dig )?(?:vidare|över)|överför|vidarekoppl|omdiriger|lämnar över|lämnats över|flytta[dt]s? till|tilldela[dt]s?(?!.*\\bsig\\b)',
      'överför|vidarekoppla|skickad? vidare|omdirigera|tilldela(?!.*sig själv)|vidarebefordra|avdelning\\p{L}* (?:byt|ändra)',
    ],
    queue_position: [
      '<n> (?:andra )?(?:personer|kunder|andra)\\b<...>(?:före|framför|väntar)|före dig|framför dig|näst(?:a|e) i (?:kön|tur)|din tur|(?:plats|nummer|position|könummer)\\p{L}*:? (?:är |i kön:? )?<n>|problem med anslutning',
      '(?:plats|nummer|position)\\p{L}* <...><n>|<n><...>i kön|\\bkö(?:n)?\\b',
    ],
    chat_ended: [
      '<chat>\\b<...>(?:avsluta|stäng|slut|löst|gått ut|upphör|avbrut)|avsluta\\p{L}* (?:denna |den här |din )?<chat>|tack (?:för (?:chatten|samtalet|pratstunden)|för att du (?:chattade|kontaktade|pratade))(?: \\p{L}+){0,3}\\W*$|inaktiv|sessionen<...>(?:gått ut|avslut)',
      '<chat><...>(?:avslut|stäng|lös|slut)|avslut\\p{L}* <chat>|besökaren?<...>(?:lämna|stäng)|tack för (?:att du|samtalet|din)<...>(?:pratade|kontaktade|chattade|samtal)|inaktivitet',
    ],
    agent_left: [
      'lämnat|lämnade|loggat (?:ut|av)|kopplat? (?:från|ner)|frånkopplad|gick ut|är inte längre (?:med|i|kvar)|har gått(?! med)',
      'lämna(?:de|t)|borttagen|har gått',
    ],
    agent_joined: [
      'gått med|anslutit|anslöt|gick med|kom in|är (?:nu )?(?:här|tillbaka|ansluten)|(?:chattar|pratar|talar) (?:nu )?med|du (?:är|har blivit) (?:nu )?(?:kopplad|ansluten) till|tagit över|tar över|accepter|\\btilldelat sig|hjälper dig nu|deltar',
      'anslut|gick med|gått med|har kommit|tillbaka|tillagd|sig själv',
    ],
    offline: [
      'öppettid|utanför|stängt|offline|(?:lämna|skicka|skriv)\\b<...>(?:meddelande|mejl|e-?post)|försök<...>(?:senare|igen)|inte (?:tillgänglig|inloggad|online)|ingen<...>(?:tillgänglig|ledig)',
      '(?:ingen|inga)<...>(?:tillgänglig|online)|inte (?:online|tillgänglig|anslut)|borta|frånvarande|lämna<...>meddelande|stängt|utanför',
    ],
    wait_estimate: [
      'ögonblick|snart|strax|inom|upptag|kopplar|söker|letar|tar<...><n>|vänt|dröj|tålamod|vanligtvis|normalt|så fort',
      'vänta|väntetid|svarar<...>(?:vanligtvis|normalt|oftast)|vanligtvis|(?:kommer|återkommer|hjälper|är)<...>(?:snart|strax|inom kort|så snart)|inom kort|tålamod|nästa (?:lediga|tillgängliga)|tillbaka (?:om|kl|imorgon)',
    ],
  },
  units: { second: 'sek', minute: 'min', hour: 'timm|tim\\b', day: 'dag' },
  numbers: {
    halv: 0.5,
    halvannan: 1.5,
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    femton: 15,
    tjugo: 20,
    trettio: 30,
    första: 1,
    andra: 2,
    tredje: 3,
    fjärde: 4,
    femte: 5,
  },
  ahead: 'före dig|framför',
  next: 'näst(?:a|e) i|på tur|din tur',
  negation: '\\b(?:ingen|inga|inte(?! längre))\\b',
};
