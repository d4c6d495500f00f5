import type { LineLanguage } from './language';

/** What Romanian chat software says by itself; broad stems, for lines known to come from it. */
export const ro: LineLanguage = {
  language: 'ro',
  common:
    'și şi si în in de la cu nu este ești sunteți suntem vă va rugăm rugam mulțumim multumim pentru un o operatorul operator chat conversație conversația conversatia coadă coada minute așteptați asteptati ne te ai dvs dumneavoastră agent utilizator utilizatorul vizitatorul acum moment sau am fost a ora ore din pe consultant',
  words: { chat: '(?:chat\\p{L}*|conversa[tțţ]i\\p{L}*|discu[tțţ]i\\p{L}*|sesiun\\p{L}*|convorbir\\p{L}*)' },
  lines: {},
  loose: {
    typing: ['\\b(?:scrie|tasteaz[aă]|tapeaz[aă])\\b'],
    rating_request: [
      'evalu|apreci[ae]|not(?:ați|ează|a)(?: |$)|feedback|p[aă]rere|satisf[aă]cu|mul[tț]umit de|recoman|chestionar|sondaj|(?:v-am|te-am|ai|ați) (?:ajutat|rezolvat|primit|găsit)<...>\\?|(?:util|de ajutor)\\b<...>\\?|calificativ',
    ],
    bot_disclosure: [
      '\\b(?:sunt|discu[tț]i|discuta[tț]i|vorbi[tț]i|vorbe[sș]ti|numele meu)\\b<...>(?:\\bbot\\b|robot|virtual|digital|automat|\\bai\\b|artificial)|asistent(?:ul)? virtual|chatbot|(?:răspuns|mesaj) automat|inteligen[tț][aă] artificial',
    ],
    transfer: [
      'transfer|redirec[tțţ]|direc[tț]ion|atribuit?(?!.*auto)|repartiz|preda[tț]|departament\\p{L}*<...>schimbat|alt (?:operator|coleg|agent)|(?<!auto-)\\batribuit',
    ],
    queue_position: [
      '\\b(?:coad|r[aâ]ndul|rând|rind|list[aă] de a[sș]teptare)|(?:pozi[tț]i|loc|num[aă]r)\\p{L}* (?:dvs\\.? |dumneavoastră |ta )?(?:este |e )?:? ?<n>|<n> (?:persoane|clien[tț]i|utilizatori)<...>(?:înainte|inaintea|în fa[tț]|a[sș]tea)|(?:următorul|urmeaz)|înaintea (?:dvs|ta|dumnea)',
    ],
    chat_ended: [
      '<chat><...>(?:[iî]ncheiat|terminat|[iî]nchis|rezolvat|marcat|expirat|finalizat|arhivat)|(?:a|ai|ați) (?:[iî]ncheiat|[iî]nchis|terminat)<...>(?:<chat>|fereastr)|vizitator\\p{L}*<...>(?:[iî]nchis|p[aă]r[aă]sit|ie[sș]it)|inactiv|mul[tț]umim (?:pentru (?:conversație|discuție)|c[aă] a[tț]i (?:discutat|vorbit|contactat))(?: \\p{L}+){0,3}\\W*$',
    ],
    agent_left: [
      'p[aă]r[aă]sit|ie[sș]it|a plecat|deconectat|eliminat|st[aâ]nga utiliz|nu mai (?:este|e) (?:în|prezent|conectat)',
    ],
    agent_joined: [
      'al[aă]turat|intrat|(?<!ve[tț]i fi )conectat|revenit|reintors|reîntors|acceptat|preluat|ad[aă]ugat|(?:discuta[tț]i|discu[tț]i|vorbi[tț]i|vorbe[sș]ti) (?:acum )?cu|este aici|auto-?atribu|bun venit|v[aă] ajut[aă] acum|r[aă]spunde acum',
    ],
    offline: [
      '(?:nu|niciun|nici un|nimeni|nicio)\\b<...>(?:disponibil|online|conecta[tț]|liber)|offline|indisponibil|pleca[tț]i|absen[tț]i|în afara|programul?|închis|l[aă]sa[tț]i|las[aă]|trimite|[îi]ncerca[tț]i|reveni[tțţ]i|deconecta[tț]i',
    ],
    wait_estimate: [
      'a[sș]tept|moment|imediat|cur[aâ]nd|[iî]n scurt|obicei|de regul[aă]|r[aă]spun|ocupa|disponibil|c[aă]ut[aă]m|conect[aă]m|conecta[tț]|veni|dureaz|reveni',
    ],
  },
  units: { second: 'sec', minute: 'min', hour: 'or[aeă]', day: 'zi' },
  numbers: {
    jumătate: 0.5,
    un: 1,
    o: 1,
    una: 1,
    doi: 2,
    două: 2,
    trei: 3,
    patru: 4,
    cinci: 5,
    șase: 6,
    şase: 6,
    șapte: 7,
    opt: 8,
    nouă: 9,
    zece: 10,
    cincisprezece: 15,
    douăzeci: 20,
    treizeci: 30,
    primul: 1,
    prima: 1,
  },
  ahead: 'înainte|în fața',
  next: 'următor|urmeaz',
  negation: '\\b(?:nu(?! mai)|niciun|nici un|nimeni)\\b',
};
