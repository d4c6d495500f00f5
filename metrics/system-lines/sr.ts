import type { LineLanguage } from './language';

/** What Serbian chat software says by itself; broad stems, for lines known to come from it. In both scripts. */
export const sr: LineLanguage = {
  language: 'sr',
  common:
    'i je u na se ne nije da li ste smo vi vas vam vaš vaša vaše mi molimo hvala operater razgovor chat čet minuta minute sačekajte pričekajte trenutno sada će za od do to sa korisnik posetilac posjetitelj odjel odeljenje poruku red redu agent sati dan sat ово и је у на се не није да ли сте смо ви вас вам ваш ваша ваше ми молимо хвала оператер разговор чет минута минуте сачекајте причекајте тренутно сада ће за од до то са корисник посетилац посјетитељ одјел одељење поруку ред реду агент сати дан сат',
  script: '[ђћџљњј]',
  words: {
    agent:
      '(?:(?:operater\\p{L}*|agent\\p{L}*|konzultant\\p{L}*|saradni\\p{L}*|suradni\\p{L}*|djelatni\\p{L}*|predstavni\\p{L}*|koleg\\p{L}*|stručnja\\p{L}*|savetni\\p{L}*|savjetni\\p{L}*|korisni(?:k|ka|ku|kom)|član\\p{L}* tima|tim\\b|neko|netko)|(?:оператер\\p{L}*|агент\\p{L}*|конзултант\\p{L}*|сарадни\\p{L}*|сурадни\\p{L}*|дјелатни\\p{L}*|представни\\p{L}*|колег\\p{L}*|стручња\\p{L}*|саветни\\p{L}*|савјетни\\p{L}*|корисни(?:к|ка|ку|ком)|члан\\p{L}* тима|тим\\b|неко|нетко))',
    chat: '(?:(?:čet\\p{L}*|chat\\p{L}*|ćaskanj\\p{L}*|razgovor\\p{L}*|čavrljanj\\p{L}*|sesij\\p{L}*|konverzacij\\p{L}*|upit)|(?:чет\\p{L}*|цхат\\p{L}*|ћаскањ\\p{L}*|разговор\\p{L}*|чаврљањ\\p{L}*|сесиј\\p{L}*|конверзациј\\p{L}*|упит))',
  },
  lines: {},
  loose: {
    typing: ['\\b(?:kuca|tipka|piše|upisuje)(?!\\p{L})|\\b(?:куца|типка|пише|уписује)(?!\\p{L})'],
    rating_request: [
      '(?<!ne )ocen(?:i|u|a|e)|ocijeni|ocjen|povratn\\p{L}* informacij|zadovoljni|mišljenj|preporuč|upitnik|anket|(?:koris(?:no|tan|tna)|pomog|reši|riješi)\\p{L}*<...>\\?|utis(?:ak|ke)|dojam|(?<!не )оцен(?:и|у|а|е)|оцијени|оцјен|повратн\\p{L}* информациј|задовољни|мишљењ|препоруч|упитник|анкет|(?:корис(?:но|тан|тна)|помог|реши|ријеши)\\p{L}*<...>\\?|утис(?:ак|ке)|дојам',
    ],
    bot_disclosure: [
      '\\b(?:ja sam|zovem se|ovo je|razgovarate (?:sa|s)|ćaskate sa|sam)\\b<...>(?:\\bbot|robot|virtuel|virtual|digital|automat|veštačk|umjetn)|virtu(?:el|al)n\\p{L}* (?:asistent|pomoćnik)|četbot|chatbot|automatsk\\p{L}* (?:odgovor|poruk)|(?:veštačk|umjetn)\\p{L}* inteligencij|\\b(?:ја сам|зовем се|ово је|разговарате (?:са|с)|ћаскате са|сам)\\b<...>(?:\\bбот|робот|виртуел|виртуал|дигитал|аутомат|вештачк|умјетн)|вирту(?:ел|ал)н\\p{L}* (?:асистент|помоћник)|четбот|цхатбот|аутоматск\\p{L}* (?:одговор|порук)|(?:вештачк|умјетн)\\p{L}* интелигенциј',
    ],
    transfer: [
      'preba(?:č|c)|preusmer|preusmjer|prosleđ|proslijeđ|prosled|proslijed|prosleđen|doznač|prenes|prenosi|prenijet|prenet|premeš|premješ|(?<!samo)dodel(?!\\p{L}* (?:sebi|sebe))|(?<!samo)dod(?:ij|j)el(?!\\p{L}* (?:sebi|sebe))|promenjen\\p{L}*<...>odeljenj|(?:odel|odjel|odsek|sektor)\\p{L}*<...>(?:prome?n|promij|zamen)|drug(?:og|om|i|u|oj) <agent>|преба(?:ч|ц)|преусмер|преусмјер|прослеђ|прослијеђ|прослед|прослијед|прослеђен|дознач|пренес|преноси|пренијет|пренет|премеш|премјеш|(?<!само)додел(?!\\p{L}* (?:себи|себе))|(?<!само)дод(?:иј|ј)ел(?!\\p{L}* (?:себи|себе))|промењен\\p{L}*<...>одељењ|(?:одел|одјел|одсек|сектор)\\p{L}*<...>(?:проме?н|промиј|замен)|друг(?:ог|ом|и|у|ој) <agent>',
    ],
    queue_position: [
      '\\bred(?:u|a|om|ni)?(?!\\p{L})(?! vožnje)|čekaonic|(?:mesto|mjesto|poziciji?|pozicija|broj|redn\\p{L}* broj)\\p{L}* (?:u redu )?(?:je |su )?:? ?<n>|<n>\\.? (?:mest|mjest|pozicij|u redu|na redu)|<n> (?:osob|ljudi|korisni|klijen|kupac|kupc|čovek)\\p{L}*<...>(?:ispred|pre|prije|čeka)|ispred vas|pre vas|prije vas|sledeći ste|sljedeći ste|vi ste (?:sledeć|sljedeć)|\\bред(?:у|а|ом|ни)?(?!\\p{L})(?! вожње)|чекаониц|(?:место|мјесто|позицији?|позиција|број|редн\\p{L}* број)\\p{L}* (?:у реду )?(?:је |су )?:? ?<n>|<n>\\.? (?:мест|мјест|позициј|у реду|на реду)|<n> (?:особ|људи|корисни|клијен|купац|купц|човек)\\p{L}*<...>(?:испред|пре|прије|чека)|испред вас|пре вас|прије вас|следећи сте|сљедећи сте|ви сте (?:следећ|сљедећ)',
    ],
    chat_ended: [
      '<chat><...>(?:završ|okonč|zatvor|prekinut|isteka|istekl|rešen|riješen|označen|arhiv|gotov|kraj)|(?:završi|zatvori|okonča|prekinu)\\p{L}*<...>(?:<chat>|prozor)|(?:posetilac|posjetitelj|posetioc)\\p{L}*<...>(?:zatvor|napusti|otiš|izaš)|neaktivn|hvala (?:vam )?(?:na (?:razgovoru|ćaskanju|chatu)|što ste (?:razgovarali|ćaskali|nas kontaktirali))(?: \\p{L}+){0,3}\\W*$|<chat><...>(?:заврш|оконч|затвор|прекинут|истека|истекл|решен|ријешен|означен|архив|готов|крај)|(?:заврши|затвори|оконча|прекину)\\p{L}*<...>(?:<цхат>|прозор)|(?:посетилац|посјетитељ|посетиоц)\\p{L}*<...>(?:затвор|напусти|отиш|изаш)|неактивн|хвала (?:вам )?(?:на (?:разговору|ћаскању|цхату)|што сте (?:разговарали|ћаскали|нас контактирали))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: [
      'napusti|izaša|izašl|otiša|otišl|odjavi|isključi|uklonjen|više nije|prekinu\\p{L} vez|je levo|напусти|изаша|изашл|отиша|отишл|одјави|искључи|уклоњен|више није|прекину\\p{L} вез|је лево',
    ],
    agent_joined: [
      'pridruž|priključ(?!ujemo)|samodod|ušao|ušla|vrati|uključi|prihvati|preuze|povezan(?:i)? (?:ste )?(?:sa|s)(?!\\p{L})|(?:ste|sada ste) povezan|(?:razgovarate|ćaskate|dopisujete)\\p{L}*<...>(?:sa|s)(?!\\p{L})|je ovde|je ovdje|dodat|dodan|sebi|pomaže|vam (?:sada )?pomaž|stig(?:ao|la)|придруж|прикључ(?!ујемо)|самодод|ушао|ушла|врати|укључи|прихвати|преузе|повезан(?:и)? (?:сте )?(?:са|с)(?!\\p{L})|(?:сте|сада сте) повезан|(?:разговарате|ћаскате|дописујете)\\p{L}*<...>(?:са|с)(?!\\p{L})|је овде|је овдје|додат|додан|себи|помаже|вам (?:сада )?помаж|стиг(?:ао|ла)',
    ],
    offline: [
      '(?:nema|nijedan|niko|nitko|nije|nismo|nisu|trenutno ne)(?!\\p{L})<...>(?:dostup|onlajn|online|na mreži|slobod|raspolož|prisut|poveza|tu\\b|na vezi|u mogućnosti)|\\boffline|oflajn|odsut|nedostup|zatvoren|van radn|izvan radn|radno vr(?:eme|ijeme)|ostavite|pošaljite|pokušajte|javite se|nismo tu|radimo od|(?:нема|ниједан|нико|нитко|није|нисмо|нису|тренутно не)(?!\\p{L})<...>(?:доступ|онлајн|онлине|на мрежи|слобод|располож|присут|повеза|ту\\b|на вези|у могућности)|\\bоффлине|офлајн|одсут|недоступ|затворен|ван радн|изван радн|радно вр(?:еме|ијеме)|оставите|пошаљите|покушајте|јавите се|нисмо ту|радимо од',
    ],
    wait_estimate: [
      'sačekaj|pričekaj|čekaj|čekanj|čeka|trenut|obično|uskoro|ubrzo|u roku|za nekoliko|odgovar|odgovor|zauzet|traži|povezuj|spajamo|strplj|će (?:vam|se|biti|vas)|odmah|vraćamo|vratit|minut|сачекај|причекај|чекај|чекањ|чека|тренут|обично|ускоро|убрзо|у року|за неколико|одговар|одговор|заузет|тражи|повезуј|спајамо|стрпљ|ће (?:вам|се|бити|вас)|одмах|враћамо|вратит|минут',
    ],
  },
  units: { second: 'sek|сек', minute: 'min|мин', hour: 'sat|čas|сат|час', day: 'dan|дан' },
  numbers: {
    pola: 0.5,
    jedan: 1,
    jedna: 1,
    jednu: 1,
    dva: 2,
    dve: 2,
    dvije: 2,
    tri: 3,
    četiri: 4,
    pet: 5,
    šest: 6,
    sedam: 7,
    osam: 8,
    devet: 9,
    deset: 10,
    petnaest: 15,
    dvadeset: 20,
    trideset: 30,
    prvi: 1,
    drugi: 2,
    treći: 3,
    četvrti: 4,
    peti: 5,
    пола: 0.5,
    један: 1,
    једна: 1,
    једну: 1,
    два: 2,
    две: 2,
    двије: 2,
    три: 3,
    четири: 4,
    пет: 5,
    шест: 6,
    седам: 7,
    осам: 8,
    девет: 9,
    десет: 10,
    петнаест: 15,
    двадесет: 20,
    тридесет: 30,
    први: 1,
    други: 2,
    трећи: 3,
    четврти: 4,
    пети: 5,
  },
  spans: {
    '(?:roku od|za|oko|manje od|:) minut[au]?(?!\\p{L})': 60,
    '(?:roku od|za|oko|manje od|:) (?:sat(?:a|u)?|jednog sata)(?!\\p{L})': 3600,
    '(?:roku od|u toku) (?:dana|jednog dana)(?!\\p{L})': 86400,
    '(?:року од|за|око|мање од|:) минут[ау]?(?!\\p{L})': 60,
    '(?:року од|за|око|мање од|:) (?:сат(?:а|у)?|једног сата)(?!\\p{L})': 3600,
    '(?:року од|у току) (?:дана|једног дана)(?!\\p{L})': 86400,
  },
  ahead: 'ispred|pre vas|prije|испред|пре вас',
  next: 'sledeć|sljedeć|следећ',
  negation:
    '\\b(?:nije(?<!više nije)|nema|nijedan|niko|nisu|није(?<!више није)|нема|ниједан|нико|нису)(?!\\p{L})',
};
