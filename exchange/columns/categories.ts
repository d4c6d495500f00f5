import type { Categories } from './column';

const words = (en: string, de: string) => ({ en, de });

/** Labels of `channel`. */
export const channelLabels = {
  chat: words('chat', 'Chat'),
  ticket: words('ticket', 'Ticket'),
  email: words('e-mail', 'E-Mail'),
  phone: words('phone', 'Telefon'),
  in_person: words('in person', 'persönlich'),
  sms: words('text message', 'SMS'),
  messenger: words('messenger', 'Messenger'),
  social: words('social network', 'soziales Netzwerk'),
  letter: words('letter', 'Brief'),
  web_form: words('web form', 'Web-Formular'),
  self_service: words('self-service', 'Selbstbedienung'),
  other: words('other', 'anderes'),
} as const satisfies Categories;

/** Labels of `origin`. */
export const originLabels = {
  captured: words('read from the page', 'auf der Seite gelesen'),
  manual: words('entered by hand', 'von Hand eingetragen'),
  imported: words('taken from a file', 'aus einer Datei übernommen'),
} as const satisfies Categories;

/** Labels of `confidence`. */
export const confidenceLabels = {
  high: words('both sides were told apart', 'beide Seiten waren zu unterscheiden'),
  low: words('unsure who said what', 'unsicher, wer was gesagt hat'),
} as const satisfies Categories;

/** Labels of `state`. */
export const stateLabels = {
  open: words('open', 'offen'),
  closed: words('closed', 'beendet'),
} as const satisfies Categories;

/** Labels of `closed_by`. */
export const closedByLabels = {
  chat_end: words('the chat said so', 'vom Chat gesagt'),
  tab_closed: words('tab closed', 'Tab geschlossen'),
  navigation: words('left the site', 'Website verlassen'),
  idle: words('nothing happened for long', 'lange nichts geschehen'),
  browser_restart: words('browser restarted', 'Browser neu gestartet'),
  user: words('by the person', 'von der Person'),
} as const satisfies Categories;

/** Labels of `abandoned_stage`. */
export const stageLabels = {
  menu: words('menu', 'Menü'),
  queue: words('queue', 'Warteschlange'),
  hold: words('hold', 'Halten'),
  conversation: words('conversation', 'Gespräch'),
} as const satisfies Categories;

/** Labels of `answered_by`. */
export const answererLabels = {
  human: words('a person', 'ein Mensch'),
  bot: words('a bot', 'ein Bot'),
  both: words('both', 'beide'),
  nobody: words('nobody', 'niemand'),
  unclear: words('hard to tell', 'unklar'),
} as const satisfies Categories;

/** Labels of `expectation`. */
export const expectationLabels = {
  missed: words('missed', 'verfehlt'),
  met: words('met', 'erfüllt'),
  exceeded: words('exceeded', 'übertroffen'),
} as const satisfies Categories;

/** Labels of `resolved`. */
export const resolvedLabels = {
  yes: words('yes', 'ja'),
  partly: words('partly', 'teilweise'),
  workaround: words('with a workaround', 'mit Umweg'),
  no: words('no', 'nein'),
} as const satisfies Categories;

/** Labels of `autonomy`. */
export const autonomyLabels = {
  had_choice: words('had a choice', 'hatte die Wahl'),
  steered: words('was steered', 'wurde gelenkt'),
  no_choice: words('had no choice', 'hatte keine Wahl'),
} as const satisfies Categories;

/** Labels of `score_basis`. */
export const basisLabels = {
  rated: words("led by the person's rating", 'von der Bewertung der Person geführt'),
  estimated: words('from signals only', 'nur aus Anzeichen'),
  none: words('too little to say', 'zu wenig, um etwas zu sagen'),
} as const satisfies Categories;
