import type { LineLanguage } from './language';

/** What Catalan chat software says by itself; broad stems, for lines known to come from it. */
export const ca: LineLanguage = {
  language: 'ca',
  common:
    "temps estimat d'espera cinc el la els les un una de del i és esteu està amb per a en que no us vos ha han hem som estem gràcies si us plau xat conversa cua espera minuts agent operador agents nosaltres vostre vostra seva ara aquest aquesta missatge usuari visitant departament d'aquí l'agent moment",
  words: { chat: '(?:xat|conversa(?:ció)?|sessió|diàleg|consulta|xerrada)' },
  lines: {},
  loose: {
    typing: ['està escrivint|escrivint|\\bescriu\\s*(?:\\.{2,}|…)?$|està teclejant'],
    rating_request: [
      'valor[aeiïo]|puntu|avalu|qualific|opinió|satisf|recoman|enquesta|comentari|(?:útil|ajuda|ajudat|resol)\\p{L}*<...>\\?',
    ],
    bot_disclosure: [
      '(?:\\bsóc|\\bsoc|em dic|parl\\p{L}*|xate\\p{L}*)<...>(?:\\bbot\\b|robot|virtual|digital|automàtic|\\bia\\b|artificial)|assistent virtual|resposta automàtica|intel·ligència artificial',
    ],
    transfer: [
      'transfer|redirig|reenvi|deriv|(?<!auto ?-?)assign(?!.*(?:a si|se ))|trasllad|departament<...>(?:canvi)|pass(?:em|o|at)<...>(?:amb|a) (?:un altre|una altra)|altre (?:agent|operador)|desvia',
    ],
    queue_position: [
      "\\bcua\\b|llista d'espera|(?:posició|lloc|número|torn)\\p{L}* (?:a la cua )?(?:és )?(?:la |el )?:? ?<n>|<n>a? (?:posició|de la cua)|<n> (?:persones|clients|usuaris)<...>(?:davant|abans)|davant (?:teu|seu|vostre)|(?:següent|pròxim)\\b",
    ],
    chat_ended: [
      '<chat>\\b<...>(?:finalitz|acab|tanca|conclo|resolt|resolta|marca|caduca|expira)|(?:ha|heu|has) (?:finalitzat|tancat|acabat)<...>(?:<chat>|finestra)|visitant<...>(?:tanca|abandon|sorti|deixa)|inactiv|gràcies per (?:xatejar|parlar|contactar|la conversa)(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: ['abandon|sortit|ha deixat|desconnecta[td]|eliminat|marxat|ja no (?:és|està)|esquerra'],
    agent_joined: [
      "(?:s'ha|t'has) (?:unit|incorporat|connectat|afegit)|s'uneix|ha entrat|ha tornat|ha acceptat|(?:està|esteu|estàs)<...>(?:parlant|xatejant|connectat)<...>amb|ha assumit|s'ha (?:auto-? ?)?assignat|entrant a|de tornada|unit\\b|és aquí|afegit|t'atén|us atén",
    ],
    offline: [
      '(?:no hi ha|cap|ningú|no)\\b<...>(?:disponible|en línia|connecta)|fora de|desconnectats|absent|tancat|horari|deixa|deixeu|envi|escriu|intent|torn(?:a|eu)<...>més tard|no estem',
    ],
    wait_estimate: [
      "esper|moment|aviat|breu|normalment|habitualment|respon|ocupa|cerca|busca|connect|minut|paci|tornarem|en <n>|d'aquí|contactar|atendr|estarà",
    ],
  },
  units: { second: 'seg', minute: 'min', hour: 'hor|h\\b', day: 'di' },
  numbers: {
    mitja: 0.5,
    un: 1,
    una: 1,
    dos: 2,
    dues: 2,
    tres: 3,
    quatre: 4,
    cinc: 5,
    sis: 6,
    set: 7,
    vuit: 8,
    nou: 9,
    deu: 10,
    quinze: 15,
    vint: 20,
    trenta: 30,
    primer: 1,
    primera: 1,
    segon: 2,
    tercer: 3,
    quart: 4,
  },
  ahead: 'davant|abans',
  next: 'següent|pròxim',
  negation: '\\b(?:(?<!ja )no|cap|ningú)\\b',
};
