import type { Categories } from './column';

const words = (en: string, de: string) => ({ en, de });

/** Labels of `party`. */
export const partyLabels = {
  customer: words('the person who keeps the journal', 'die Person, die das Tagebuch führt'),
  agent: words('a person of the organisation', 'ein Mensch der Organisation'),
  bot: words('a machine of the organisation', 'eine Maschine der Organisation'),
  system: words('the chat software itself', 'die Chat-Software selbst'),
} as const satisfies Categories;

/** Labels of `at_basis`. */
export const instantLabels = {
  watched: words('appeared before our eyes', 'vor unseren Augen erschienen'),
  stated: words('said by the page', 'von der Seite angegeben'),
  unknown: words('was there before us', 'war schon da'),
} as const satisfies Categories;

/** Labels of `system_kind`. */
export const systemKindLabels = {
  queue_position: words('place in the queue', 'Platz in der Warteschlange'),
  wait_estimate: words('announced wait', 'angekündigte Wartezeit'),
  agent_joined: words('somebody joined', 'jemand ist dazugekommen'),
  agent_left: words('somebody left', 'jemand ist gegangen'),
  transfer: words('passed on', 'weitergeleitet'),
  typing: words('somebody types', 'jemand schreibt'),
  chat_ended: words('chat ended', 'Chat beendet'),
  offline: words('nobody is there', 'niemand da'),
  rating_request: words('asks for a rating', 'bittet um Bewertung'),
  bot_disclosure: words('says that it is a bot', 'sagt, dass es ein Bot ist'),
  other: words('other', 'anderes'),
} as const satisfies Categories;

/** Labels of a wait's `kind`. */
export const waitLabels = {
  queue: words('queue', 'Warteschlange'),
  first_response: words('first response', 'erste Antwort'),
  reply: words('reply', 'Antwort'),
  transfer: words('transfer', 'Weiterleitung'),
  hold: words('hold', 'Halten'),
} as const satisfies Categories;

/** Labels of `ended_by`. */
export const waitEndLabels = {
  agent: words('a person answered', 'ein Mensch hat geantwortet'),
  bot: words('a bot answered', 'ein Bot hat geantwortet'),
  customer_left: words(
    'the contact ended without an answer (whoever ended it)',
    'der Kontakt endete ohne Antwort (wer auch immer ihn beendet hat)',
  ),
  none: words('it has not ended', 'nicht beendet'),
} as const satisfies Categories;

/** Labels of a moment's `kind`. */
export const momentLabels = {
  human_moment: words('human moment', 'menschlicher Moment'),
  gesture: words('gesture', 'Geste'),
  pressure: words('pressure', 'Druck'),
  upsell: words('upsell', 'Verkaufsversuch'),
  stock_closing: words('stock closing on bad news', 'Standardschluss auf schlechte Nachricht'),
  asked_again: words('asked again what was said', 'erneut gefragt, was gesagt war'),
  wrong_salutation: words('wrong salutation', 'falsche Anrede'),
  form_of_address: words('wrong form of address', 'Du statt Sie oder umgekehrt'),
  appeased: words('appeased instead of helped', 'vertröstet statt geholfen'),
  left_unanswered: words('left without an answer', 'ohne Antwort gelassen'),
} as const satisfies Categories;

/** Labels of `valence`. */
export const valenceLabels = {
  good: words('good', 'gut'),
  bad: words('bad', 'schlecht'),
} as const satisfies Categories;

/** Labels of a moment's `source`. */
export const momentSourceLabels = {
  found: words('found by the rules, a hint', 'von den Regeln gefunden, ein Hinweis'),
  person: words('said by the person', 'von der Person gesagt'),
} as const satisfies Categories;

/** Labels of a promise's `status`. */
export const promiseLabels = {
  open: words('open', 'offen'),
  kept: words('kept', 'gehalten'),
  broken: words('broken', 'gebrochen'),
} as const satisfies Categories;
