import type { LineLanguage } from './language';

/** What Finnish chat software says by itself; broad stems, for lines known to come from it. */
export const fi: LineLanguage = {
  language: 'fi',
  common:
    'ja on ei et ole olet olette voit sinun teidän me meidän kiitos ole hyvä odota odottakaa jono jonossa asiakaspalvelija chat chatti keskustelu keskustelun minuuttia minuutin hetki pian nyt tämä sinua käyttäjä kävijä viesti viestin palvelu tällä hetkellä osasto asiakas hei',
  words: {
    agent:
      '(?:asiakaspalvelija\\p{L}*|asiakaspalveluneuvoja\\p{L}*|neuvoja\\p{L}*|edustaja\\p{L}*|agent\\p{L}*|virkailija\\p{L}*|asiantuntija\\p{L}*|operaattori\\p{L}*|työntekijä\\p{L}*|kollega\\p{L}*|käyttäjä\\p{L}*|joku)',
    chat: '(?:chat\\p{L}*|chät\\p{L}*|keskustelu\\p{L}*|istunto\\p{L}*|yhteydenot\\p{L}*)',
  },
  lines: {},
  loose: {
    typing: ['kirjoittaa|kirjoittamassa'],
    rating_request: [
      'arvio(?!itu)|arvost(?:ele|ella)|palautet|pisteyt|tyytyväi|suosittel|kysely|oliko<...>(?:hyödy|apu)|(?:saitko|ratkesi|ratkaisimme)\\p{L}*<...>\\?|kuinka (?:todennäk|hyvin)',
    ],
    bot_disclosure: [
      '(?:\\bolen|juttelet|keskustelet|nimeni on|tämä on)<...>(?:bot|robot|virtuaali|digitaali|tekoäly|automaat)|automaattinen (?:vastaus|viesti)|chatbot|tekoäly',
    ],
    transfer: [
      'siir(?:ret|rät|tä|to|ry)\\p{L}*|ohja(?:taan|ttu|an|si|mme)|välit(?:et|än|ti)|delego|osoitet|yhdist(?:än|ämme|etään) (?:sinut |teidät )?(?:toise|toiselle|asiantunti)|osasto\\p{L}* (?:on )?(?:vaihd|vaiht|muut)|uude(?:lle|n) <agent>',
    ],
    queue_position: [
      '\\bjono|(?:sija|paikka|numero|vuoro)\\p{L}* (?:on )?:? ?<n>|<n>\\.? (?:sija|paikka|jono)|<n> (?:henkilöä|asiakasta|muuta|ihmistä)<...>(?:ennen|edell|jono)|ennen (?:sinua|teitä)|edessäsi|seuraavana vuoro|vuoro(?:si|nne)',
    ],
    chat_ended: [
      '<chat><...>(?:päätt|lopet|suljet|suljit|sulki|ratkais|merkit|vanhent|päätö)|(?:päätti|sulki|lopetti|suljit|päätit)<...><chat>|kävijä<...>(?:sulki|poistu)|toimettomuu|epäaktiiv|käyttämättömyy|kiitos (?:keskustelusta|yhteydenotosta|että (?:juttelit|otit yhteyttä))\\W*$',
    ],
    agent_left: ['poistu|lähti|jätti|kirjautu(?:i|nut) ulos|katkais|yhteys<...>katkesi|ei ole enää'],
    agent_joined: [
      'liitty|liittyn|saapu|tuli (?:mukaan|keskuste)|palasi|palan|otti<...>(?:keskustelun|hoita|vastaan)|ilmoit?tautu|ilmottautu|lisät|(?:juttelet|keskustelet|chattaat)<...>(?:nyt )?<...>kanssa|on (?:nyt )?(?:täällä|paikalla|yhdistetty|yhteydessä)|(?:sinut|teidät) on (?:nyt )?yhdistetty|hyväksyi|auttaa sinua nyt|palvelee',
    ],
    offline: [
      'emme ole|ei(?:vät)? ole (?:tällä hetkellä |nyt )?(?:verkossa|paikalla|saatavilla|auki|käytettävissä|vapaana)|ei (?:yhtään |ketään )?<...>(?:paikalla|saatavilla|vapaana|tavoitettavissa)|offline|poissa|suljettu|aukiolo|palveluaik|palvelemme<...>(?:ma|arki)|jätä<...>viesti|lähetä<...>viesti|yritä<...>(?:myöhemmin|uudelleen)|ulkopuolella',
    ],
    wait_estimate: [
      'odot|hetki|pian|kohta|tyypillisesti|yleensä|yleisesti|vastaa|kärsivälli|vapaut|varattu|yhdistämme|yhdistetään|etsi|viimeistään|palaamme|kestää|minuutissa|\\bpia',
    ],
  },
  units: { second: 'sek|s\\b', minute: 'min', hour: 'tun', day: 'päiv|vrk' },
  numbers: {
    puoli: 0.5,
    puolen: 0.5,
    puolitoista: 1.5,
    yksi: 1,
    yhden: 1,
    kaksi: 2,
    kahden: 2,
    kolme: 3,
    kolmen: 3,
    neljä: 4,
    neljän: 4,
    viisi: 5,
    viiden: 5,
    kuusi: 6,
    kuuden: 6,
    seitsemän: 7,
    kahdeksan: 8,
    yhdeksän: 9,
    kymmenen: 10,
    viisitoista: 15,
    kaksikymmentä: 20,
    ensimmäinen: 1,
    toinen: 2,
    toisena: 2,
    kolmas: 3,
    kolmantena: 3,
    neljäs: 4,
    viides: 5,
  },
  spans: {
    '\\bminuutissa|alle minuuti': 60,
    '(?<!\\p{L} )\\btunnissa|\\btunnin (?:kulu|sis|aika)': 3600,
    '\\bpäivässä|vuorokaudessa': 86400,
  },
  ahead: 'ennen (?:sinua|teitä)|edessä|edellä',
  next: 'seuraava',
  negation: '\\b(?:ei(?! ole enää)|eivät|emme)\\b',
};
