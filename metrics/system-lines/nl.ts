import type { LineLanguage } from './language';

/** What Dutch chat software says by itself. */
export const nl: LineLanguage = {
  language: 'nl',
  common:
    'de het een en is u uw je jij jouw wij we ons onze van voor met op in aan te er dat die deze dit niet zijn wordt worden heeft hebben bent ben naar door om bij als even alstublieft alsjeblieft bedankt medewerker gesprek wachtrij wachten minuten bericht beoordeel moment andere gebruiker bezoeker verlaten beschikbaar binnen nu momenteel kan zal zo gestart beëindigd typt chat plaats tijd hallo',
  words: {
    agent:
      '(?:medewerk(?:ers?|sters?)|operators?|agenten?|agents?|collega|adviseurs?|vertegenwoordigers?|klantenservice|specialist(?:en)?|experts?|teamleden|teamlid|team|iemand|persoon|gebruikers?|assistent(?:en)?|consulent(?:en)?|supportmedewerkers?|servicemedewerkers?|support|mens|gesprekspartner|deelnemers?|beheerder|technicus)',
    chat: '(?:live ?chat|chat(?:sessie|gesprek|venster)?|gesprek|conversatie|sessie|discussie|kamer|kanaal|ticket|verzoek|aanvraag)',
    queue: '(?:wachtrij|wachtlijst|de rij|queue|wachtkamer)',
    soon: '(?:zo snel mogelijk|zo spoedig mogelijk|spoedig|binnenkort|zo meteen|zometeen|zodra|dadelijk|direct|straks|binnen|over (?:een|<n>|enkele|ongeveer|circa)|in (?:een|<n>|enkele)|snel|zo dadelijk|elk moment|meteen)',
    place: '(?:plaats|plek|positie|nummer|beurt)',
  },
  lines: {
    typing: [
      '^<...>(?:is|zijn) (?:een bericht )?(?:aan het |nu (?:aan het )?)?(?:typen|schrijven)|^<...>\\b(?:typt|schrijft)(?: (?:een)? ?(?:bericht|antwoord))?\\s*(?:\\.{2,}|…)?$|^(?:typt|typen|aan het typen)\\s*(?:\\.{2,}|…)?$',
    ],
    rating_request: [
      'waarschijnlijk<...>aanbeve|aanbevelen<...>(?:vrienden|familie)|op een schaal van',
      '^(?:is|zijn|hebben|heeft|konden|kon|werd|was)\\b<...>(?:vraag|probleem|antwoord|we|wij)\\b<...>(?:beantwoord|opgelost|geholpen|helpen|nuttig|duidelijk|oplossen)\\b<...>\\?',

      '(?:beoordeel(?:t)?|beoordelen|waardeer|geef|evalueer|evalueren)\\b<...>(?:<chat>|service|hulp|<agent>|ervaring|dienst|ondersteuning|cijfer|beoordeling|feedback|mening|oordeel)',
      '(?:deel|laat|stuur|vertel)<...>(?:feedback|mening|beoordeling|ervaring)|hoe (?:tevreden|beoordeel|was|waren|vond|heeft u|heb je|zou)|tevreden (?:over|met)|enquête|(?:was|waren)<...>(?:nuttig|behulpzaam|geholpen)',
    ],
    bot_disclosure: [
      '\\b(?:praat|chat|spreekt)\\b<...>met (?:een|onze|de) (?:geautomatiseerd|automatisch|virtueel|digitaal|computer)\\p{L}*',

      '\\b(?:ik ben|mijn naam is|ik heet|(?:u|je) (?:praat|chat|spreekt) (?:nu )?met)\\b<...>(?:\\w*bot\\b|chatbot|robot|(?:virtuele|digitale|automatische|geautomatiseerde|slimme) (?:assistent|medewerker|hulp|collega|adviseur)|\\bai\\b|kunstmatige intelligentie)',
      '(?:antwoord|bericht)\\w*<...>(?:automatisch|gegenereerd|geautomatiseerd)|geen (?:mens|echt persoon)',
    ],
    queue_position: [
      '<n> (?:klant(?:en)?|persoon|personen|mensen|bezoekers?|anderen?|wachtenden?)\\b<...>voor (?:u|je|jou)\\b',

      '\\b<place>\\b.{0,30}?<n>',
      '<n>(?:e|de|ste)?\\b.{0,25}\\bin (?:de |onze )?(?:<queue>|rij)',
      '<queue>\\b.{0,40}?<n>',
      '<n> (?:andere )?(?:personen|persoon|mensen|klanten?|bezoekers?|gebruikers?|wachtenden?|chats?|aanvragen|bellers)\\b.{0,30}(?:voor (?:u|je)|wacht|in de)',
      '(?:u|je|jij) (?:bent|staat|wordt|werd|ben)\\b<...>(?:<queue>|de volgende|aan de beurt)|(?:hebben|heeft) (?:u|je)<...>(?:<queue>)(?! gezet)',
      '^(?:in de |u staat in de )?<queue>\\s*(?:\\.{2,}|…)?$',
    ],
    transfer: [
      '\\b(?:draag|dragen|geef|geven|zet|zetten|stuur|sturen|schakel|schakelen)\\b<...>\\b(?:over|door) (?:aan|naar|op)\\b',

      '(?:doorverwezen|doorverbonden|doorgestuurd|doorgeschakeld|overgedragen|overgezet|doorgezet|overgeplaatst|doorverbinden|doorverwijzen|overdragen|overzetten|doorsturen|overgenomen door|over te dragen)',
      '\\b(?:opnieuw )?toegewezen (?:aan|door)\\b(?<!zichzelf toegewezen (?:aan|door))',
      '(?:afdeling|medewerker|agent) (?:is |werd )?(?:gewisseld|gewijzigd|veranderd|verwisseld)',
      '(?:verbind|verbinden|schakel|schakelen)(?!.*(?:volgende|beschikbare|vrije))<...>(?:door|met (?:een|onze|de) <...>(?:<agent>|afdeling))',
      '(?:terug|opnieuw) in (?:de )?<queue>|(?:terug|weer) (?:naar|in) de <queue>',
    ],
    chat_ended: [
      '<chat>\\b<...>(?:beëindigd|afgesloten|gesloten|afgerond|opgelost|voorbij|verlopen|gestopt|inactief|afgelopen|gemarkeerd|gearchiveerd|ten einde|verbroken)',
      '(?:beëindigd?|afgesloten|gesloten|sluit|beëindigt|afgerond)\\b<...><chat>|einde (?:van )?(?:het |de )?<chat>',
      '(?:bedankt|dank (?:u|je)(?: wel)?) voor<...>(?:<chat>|contact|bezoek|gesproken)\\W*$',
      'inactiviteit|inactief (?:voor|sinds)|geen (?:activiteit|reactie|antwoord)',
      'bezoeker<...>(?:gesloten|verlaten)',
    ],
    agent_left: [
      '^<...>(?:is|zijn|zit) niet (?:meer|langer) (?:in|aanwezig|bij|onderdeel|verbonden|hier)',
      'verbinding met (?:uw |je |de |een )?<agent>\\b<...>(?:verbroken|verloren|weggevallen)',
      '^<...>(?:is|zijn) uit (?:het|de|dit|deze) <chat> (?:gegaan|gestapt|vertrokken)|^<...>heeft zich (?:afgemeld|teruggetrokken|uitgelogd)',

      '<agent>\\b<...>heeft de verbinding verbroken',
      '(?:heeft|hebben) (?:de |het |deze |dit )?(?:<chat>)? ?verlaten|verlaat (?:de |het )?<chat>|^<...>(?:is (?:weg|weggegaan|vertrokken|uitgelogd|offline gegaan|verwijderd)|heeft (?:zich afgemeld|opgehangen))\\b',
      'verwijderd (?:door|uit)|verbinding verbroken door <agent>|is niet (?:meer|langer) (?:beschikbaar|aanwezig)',
    ],
    agent_joined: [
      '^(?:uw|je|jouw) <agent>(?: vandaag| nu)? (?:is|heet)\\b(?!<...>(?:zo|straks|snel|niet|afwezig|offline|bezig))',

      '(?:is|heeft|neemt|doet|komt|treedt|zijn)\\b<...>(?:toegetreden|deelgenomen|deel aan|mee (?:met|aan)|verbonden|aangesloten|toegevoegd|bijgekomen|geaccepteerd|aangenomen|overgenomen|binnengekomen|aan zichzelf toegewezen|erbij)',
      '(?:u|je) (?:bent|wordt(?!<...>met een <agent>)|praat|chat|spreekt|ben)\\b<...>(?:verbonden |geholpen )?(?:met|door)\\b',
      '^<...>(?:is (?:terug|er|online|hier|gearriveerd))\\.?$|^<agent> (?:toegevoegd|toegetreden|verbonden)|(?:helpt|helpt u) (?:u|je) (?:nu|verder)',
    ],
    offline: [
      '(?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\\b<...>\\d<...>(?:weer|terug|open)\\b|(?:weer|terug)\\b<...>(?:morgen|maandag)\\b<...>\\d',
      '\\b(?:nu|momenteel|helaas) gesloten\\b|vul\\b<...>formulier',

      '(?:chat|service|support|bereikbaar|geopend|open)\\b<...>van maandag',
      '(?:geen|niemand|geen enkele)\\b<...>(?:<agent>)?<...>(?:beschikbaar|online|aanwezig|bereikbaar|ingelogd)(?!.*over te dragen)',
      '(?:we|wij|medewerkers?|operators?|agenten?|chat|livechat|service|team|iedereen)\\b<...>(?:(?:is|zijn|ben)<...>(?:niet (?:online|beschikbaar|aanwezig|verbonden|bereikbaar)|offline|afwezig|gesloten|weg))(?!.*andere)',
      'buiten<...>(?:kantooruren|openingstijden|werktijden|kantoortijden|openingsuren)|(?:openingstijden|kantooruren|openingsuren) (?:zijn|:)',
      '(?:laat|stuur|verstuur|schrijf|zend)\\b<...>(?:bericht|e-?mail|gegevens|vraag|formulier)',
      '(?:terug|reageren|antwoorden)<...>(?:zo (?:snel|spoedig) mogelijk)|verbinding<...>(?:verbroken|verloren|mislukt)|probeer<...>(?:later|opnieuw)',
    ],
    wait_estimate: [
      '\\b(?:verbind|verbinden|verbonden|koppelen)\\b<...>(?:volgende|eerstvolgende|eerste|vrije|beschikbare)\\b<...><agent>',
      '\\b(?:er )?kom(?:t|en) (?:zo|straks|dadelijk|zo meteen)\\b<...>(?:iemand|<agent>)|<agent>\\b<...>(?:zo|straks|dadelijk) (?:bij|met) (?:u|je)',
      '<n><...>(?:minuten?|min|uur|uren)\\b<...>\\bduren|duren<...><n>|duurt (?:nog |ongeveer |circa )*<n>',

      '\\bis zo (?:bij|met)\\b|(?:u|je|jij) wordt<...>(?:verbonden|gekoppeld)<...>een <agent>',
      '(?:geschatte|gemiddelde|verwachte|huidige) (?:wachttijd|reactietijd|responstijd|antwoordtijd)|wachttijd|reactietijd|responstijd',
      '(?:meestal|gewoonlijk|doorgaans|normaal(?:gesproken)?|gemiddeld|over het algemeen)\\b<...>(?:reageer|antwoord)|(?:reageert?|antwoordt?|reageren|antwoorden)\\b<...>(?:meestal|gewoonlijk|doorgaans|normaal)',
      '(?:<agent>|wij|we)\\b<...>(?:komt|komen|is|zijn|zal|zullen|helpt|helpen|staat|neemt|nemen)\\b<...><soon>',
      '(?:wacht|wachten|wachtend|even geduld|geduld)\\b',
      '(?:volgende|eerste|eerstvolgende) (?:beschikbare |vrije )?<agent>|(?:zoeken|wachten|verbinden)<...>(?:naar|op|met)<...><agent>|(?:al|alle)<...><agent><...>(?:bezet|in gesprek|bezig)',
      '(?:terug|weer)<...>(?:online|beschikbaar|bereikbaar)?<...>(?:over <n>|om <n>|morgen|op ▯|over een)',
    ],
  },
  loose: {
    wait_estimate: ['<soon>|wacht|geduld|moment|ogenblik|verbinding maken'],
    queue_position: ['<queue>\\b|\\b<place>\\b'],
    agent_joined: ['toegetreden|welkom|toegevoegd|verbonden|deelgenomen'],
    agent_left: [
      'verbinding met<...>(?:weggevallen|verbroken|verloren)|verlaten|weggegaan|verwijderd|vertrokken',
    ],
    chat_ended: [
      '(?:sluit|sluiten|beëindigen)(?!\\p{L})<...><chat>|beëindigd|gesloten|afgesloten|opgelost|bedankt|tot ziens|gemarkeerd',
    ],
    offline: ['offline|afwezig|niet beschikbaar|bericht|gesloten'],
    rating_request: [
      '\\bcijfer|sterren|hoe(?:veel)? <...>beter kan|wat<...>beter kan|beoorde|feedback|tevreden|mening|nuttig',
    ],
    bot_disclosure: ['\\bbot\\b|robot|virtuele|automatisch|\\bai\\b'],
    typing: ['typ|schrijf'],
  },
  units: {
    second: 'sec(?:\\.|onden?)?(?!\\p{L})|s\\b',
    minute: 'min(?:\\.|uten?|uut)?(?!\\p{L})|minuutje',
    hour: 'uur\\b|uren\\b|u\\b',
    day: 'dag(?:en)?\\b|werkdag(?:en)?\\b',
  },
  numbers: {
    'een half': 0.5,
    half: 0.5,
    anderhalf: 1.5,
    nul: 0,
    een: 1,
    één: 1,
    eerste: 1,
    twee: 2,
    tweede: 2,
    drie: 3,
    derde: 3,
    vier: 4,
    vierde: 4,
    vijf: 5,
    vijfde: 5,
    zes: 6,
    zesde: 6,
    zeven: 7,
    zevende: 7,
    acht: 8,
    achtste: 8,
    negen: 9,
    negende: 9,
    tien: 10,
    tiende: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    vijfentwintig: 25,
    dertig: 30,
    veertig: 40,
    vijfenveertig: 45,
    vijftig: 50,
    zestig: 60,
  },
  ahead: 'voor (?:u|je)\\b',
  negation: '\\b(?:niet(?! (?:meer|langer))|geen|niemand)\\b',
  next: 'de volgende|aan de beurt',
  person:
    '\\bik (?:was|ben (?:nu|al|gisteren|even)|heb|had|wil|zou|wacht|zit|moet|kan|snap|vind|zie|krijg|zoek|dacht)\\b(?!<...>(?:zichzelf))|\\b(?:gisteren|eergisteren|vorige (?:week|maand|keer))\\b|\\bmijn (?!naam|collega)\\p{L}+|^(?:kunt u|kan je|kun je|kunnen jullie|zou u|zou je|wilt u)\\b(?!<...>beoorde)|\\bkun je me\\b|\\b(?:het|de|een) (?:pakket|pakje|lampje|modem|factuur|printer|router|bestelling|magazijn|bezorger|simkaart|systeem)\\b|\\bsorry voor\\b|\\bzomaar\\b',
};
